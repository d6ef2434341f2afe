// Acronyms that the article itself defines: `Popular Mobilisation Forces (PMF)`, `PMF (Popular Mobilisation Forces)`, `the PMF, or Popular …`.
// They hold from there on, and what the article defines as something else is nobody's acronym in it.

import type { Reading } from '../text/attached-words';
import { comparedWord } from '../text/folded-word';
import { SHAPE } from '../text/word-shapes';
import type { Candidate } from './candidate';
import { isAmongLoud } from './doubt';
import type { Roster } from './roster';
import { groupBy } from './segment/grouping';
import { isCapital, type Prose } from './surroundings/prose';

type Definition = { at: number; hash: number; name: Candidate | undefined };

export type Acronyms = {
  found: Candidate[];
  /** Whether the article uses the word for somebody else than this Actor. */
  isOtherwise(word: number, actor: number): boolean;
};

/** Bracketed abbreviations are no longer than this. */
const MOST_LETTERS = 8;

type Scene = {
  prose: Prose;
  roster: Roster;
  /** Whether a word is listed for somebody else. */
  isOthers(word: number, actor: number): boolean;
};

export function acronyms(scene: Scene, sure: readonly Candidate[]): Acronyms {
  const { prose } = scene;
  const { words } = prose;
  const named = namedBy(sure);
  const definitions = new Map<number, Definition>();
  for (let at = 0; at < words.count; at++) {
    if (!isAcronym(prose, at)) continue;
    const definition = definitionAt(scene, at, named);
    const known = definitions.get(words.hashes[at] as number);
    if (definition && !known?.name) definitions.set(definition.hash, definition);
  }
  const found: Candidate[] = [];
  if (definitions.size > 0) {
    for (let at = 0; at < words.count; at++) {
      const bare = bareAcronym(prose, at);
      const definition = bare ? definitions.get(bare.hash) : undefined;
      if (bare && definition?.name && at >= definition.at && !isAmongLoud(prose, at))
        found.push(acronymMention(at, bare, definition.name));
    }
  }
  return {
    found,
    isOtherwise(word, actor) {
      const definition = definitions.get(words.hashes[word] as number);
      if (!definition) return false;
      const { name } = definition;
      // A name that several Actors share defines the acronym for all of them.
      return !named.byFirst.get(name?.first ?? -1)?.some((same) => same.last === name?.last && same.actor === actor);
    },
  };
}

function isAcronym({ words }: Prose, at: number): boolean {
  const shape = words.shapes[at] as number;
  const length = (words.ends[at] as number) - (words.starts[at] as number);
  return (
    (shape & (SHAPE.allCapitals | SHAPE.dotted)) !== 0 && (shape & SHAPE.capital) !== 0 && length <= MOST_LETTERS * 2
  );
}

function definitionAt(scene: Scene, at: number, named: Named): Definition | undefined {
  const { prose } = scene;
  const { words } = prose;
  const hash = words.hashes[at] as number;
  const [before, after] = [between(prose, at), between(prose, at + 1)];
  const isBracketed = /^['"”’]?\s*[([]\s*["“'‘]?(the )?$/.test(before) && /^["”'’]?\s*[)\];,]/.test(after);
  const isOr = /^,\s*$/.test(between(prose, at - 1)) && comparedWord(words, Math.max(0, at - 1)) === 'or';
  if (isBracketed || isOr) {
    const name = named.byLast.get(isOr ? at - 2 : at - 1)?.find((candidate) => mayBeShortened(scene, candidate, at));
    if (name) return { at, hash, name };
    if (isBracketed && spellsInitials(prose, at, at - 1, -1)) return { at, hash, name: undefined };
  }
  const opens = /^["”'’]?\s*[([]\s*["“'‘]?$/.test(after);
  const isFirst = /^,\s*$/.test(after) && words.count > at + 2 && comparedWord(words, at + 1) === 'or';
  if (!opens && !isFirst) return undefined;
  const next = isFirst ? at + 2 : at + 1;
  const start = next < words.count && comparedWord(words, next) === 'the' ? next + 1 : next;
  const name = named.byFirst.get(start)?.find((candidate) => mayBeShortened(scene, candidate, at));
  if (name) return { at, hash, name };
  return opens && spellsInitials(prose, at, at + 1, 1) ? { at, hash, name: undefined } : undefined;
}

type Named = { byFirst: Map<number, Candidate[]>; byLast: Map<number, Candidate[]> };

const namedBy = (sure: readonly Candidate[]): Named => ({
  byFirst: groupBy(sure, ({ first }) => first),
  byLast: groupBy(sure, ({ last }) => last),
});

/** Persons have no acronyms, and no single word has one; a bracket after a place (`NEW YORK (AP)`) is one only when it has its initials. */
function mayBeShortened(
  { prose, roster, isOthers }: Scene,
  { actor, first, last }: Candidate,
  acronym: number,
): boolean {
  const kind = roster.actors[actor]?.kind;
  if (kind === 'person' || (first <= acronym && acronym <= last) || first === last) return false;
  if (isSpelledBy(prose, first, last, acronym)) return true;
  // Hashd al-Shaabi (PMF) is shortened from another language; Islamic State (AP) names the source.
  return kind !== 'place' && acronym > last && !isOthers(acronym, actor);
}

/** Whether the acronym's letters stand in the name in that order, the first of them at the beginning of a word. */
function isSpelledBy(prose: Prose, first: number, last: number, acronym: number): boolean {
  const letters = comparedWord(prose.words, acronym);
  const names = Array.from({ length: last - first + 1 }, (_, offset) => comparedWord(prose.words, first + offset));
  if (!names.some((name) => name[0] === letters[0]) || letters.length > names.length + 2) return false;
  const name = names.join('');
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** The text between a word and the one before it. */
const between = ({ words }: Prose, at: number): string =>
  at > 0 && at < words.count ? words.text.slice(words.ends[at - 1], words.starts[at]) : '';

/** Whether the capitalised words on that side begin with the acronym's letters: the article defines it, for somebody who is not listed. */
function spellsInitials(prose: Prose, acronym: number, from: number, step: 1 | -1): boolean {
  const letters = [...comparedWord(prose.words, acronym)];
  if (step === -1) letters.reverse();
  let at = from;
  for (const letter of letters) {
    for (let skipped = 0; skipped < 3 && at >= 0 && at < prose.words.count && !isCapital(prose, at); skipped++)
      at += step;
    if (at < 0 || at >= prose.words.count || !isCapital(prose, at) || comparedWord(prose.words, at)[0] !== letter)
      return false;
    at += step;
  }
  return letters.length > 1;
}

/** The acronym that word `at` is, or is with letters attached: `l’UE`, `NATO’nun`. */
function bareAcronym(prose: Prose, at: number): Reading | undefined {
  const { words } = prose;
  if (isAcronym(prose, at))
    return { hash: words.hashes[at] as number, start: words.starts[at] as number, end: words.ends[at] as number };
  return words.readings.get(at)?.find(({ start, end }) => /^\p{Lu}{2,8}$/u.test(words.text.slice(start, end)));
}

const acronymMention = (at: number, { start, end }: Reading, name: Candidate): Candidate => ({
  ...name,
  first: at,
  last: at,
  start,
  end,
  alias: name.alias,
  rule: 'defined-acronym',
  support: { start: name.start, end: name.end },
});
