// What the grammar of bodies' names and the list of well-known ones say of the bodies in a source: itself, what it speaks for, what stands before its name.

import type { Token } from '../../../text/tokens';
import { bodyLean } from '../body-grammar';
import { knownBeginning } from '../lexicon/known-bodies';
import type { SourceEvidence } from '../resolved-source';
import { isCapital } from '../spelling';

/** `called`: titles before the name and inside of it. */
export function bodyFeatures(
  { words, about, name, houseWords }: SourceEvidence,
  called: readonly (readonly Token[])[],
): string[] {
  return [
    ...bodiesAt(words, 'own'),
    ...called.flatMap((title) => bodiesAt(title, 'title')),
    ...about.flatMap((one) => bodiesAt(one, 'about')),
    ...bodiesAt(name, 'name'),
    ...bodiesAt(houseWords, 'house'),
  ];
}

function bodiesAt(words: readonly Token[], place: string): string[] {
  const main = upToBreak(words);
  return [
    ...leaning(main).flatMap((level) => [`${place} is body ${level}`, `body ${level}`]),
    ...partsOf(main)
      .flatMap(leaning)
      .flatMap((level) => [`${place} of lean ${level}`, `body ${level}`]),
    ...knownIn(main, place),
  ];
}

const LONGEST = 24;

function upToBreak(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(
    ({ lower }, at) => /^[,()–—;]$/.test(lower) || (at > 0 && /^(?:who|which|whose)$/.test(lower)),
  );
  return words.slice(0, Math.min(end < 0 ? LONGEST : end, LONGEST));
}

/** What the phrase is of or for, and whose it is: "head of | the agency", "the union's | secretary", "police | chief". */
function partsOf(words: readonly Token[]): readonly (readonly Token[])[] {
  const joint = words.findIndex(({ lower }, at) => at > 0 && /^(?:of|for|at|from|with|in)$/.test(lower));
  const owner = words.findIndex(({ lower }) => /['’]s?$/.test(lower));
  if (joint < 0 && owner < 0) return words.length > 1 ? [words.slice(0, -1)] : [];
  return [...(joint > 0 ? [words.slice(joint + 1)] : []), ...(owner >= 0 ? [words.slice(0, owner + 1)] : [])];
}

function leaning(words: readonly Token[]): string[] {
  const lean = bodyLean(words);
  if (!lean) return [];
  return [lean.across ? 'across' : (LEVELS.find(([least]) => lean.weight >= least)?.[1] ?? 'private 3')];
}

const LEVELS: readonly (readonly [number, string])[] = [
  [3.5, 'state 3'],
  [2, 'state 2'],
  [0.5, 'state 1'],
  [-1.5, 'open'],
  [-3, 'private 2'],
];

function knownIn(words: readonly Token[], place: string): string[] {
  return words.flatMap((word, at) => {
    if (!isCapital(word) || isCapital(words[at - 1])) return [];
    const known = knownBeginning(words.slice(at));
    return known ? [`${place} known ${known.type}`, `${place} known ${known.kind}`, `known ${known.kind}`] : [];
  });
}
