// Finds the noun phrase that begins at a word by walking right: "said | a spokesman for the ministry | in a statement". Knows word classes only.

import { TIME_WORDS } from './closed-words-table';
import { bracketEnd, isNominal, isOwner, MAX_PHRASE, type Range, trimmed } from './phrase';
import { isTimeInside } from './time-phrase';
import type { Word } from './word';

type Walk = { words: readonly Word[]; first: number; ceiling: number; to: number };

/** The noun phrase that begins at `first`, with "of …" and other close complements, not reaching `ceiling`. */
export function phraseStartingAt(words: readonly Word[], first: number, ceiling: number): Range | undefined {
  const walk: Walk = { words, first, ceiling, to: first };
  let at: number | undefined = first;
  while (at !== undefined && at < ceiling && at - first < MAX_PHRASE) at = step(walk, at);
  return trimmed(words, { from: first, to: walk.to });
}

/** Takes the word at `at` in or not; where to go on, or undefined at the phrase's end. */
function step(walk: Walk, at: number): number | undefined {
  const { words, first, ceiling } = walk;
  const word = words[at];
  if (!word) return undefined;
  const before = words[at - 1];
  if (
    isNominal(word) &&
    !(word.class === 'possessive' && before && at > first && isNominal(before) && !isOwner(word))
  ) {
    if (at > first && isTimeInside(words, at)) return undefined;
    walk.to = at + 1;
    return at + 1;
  }
  switch (word.class) {
    case 'determiner':
    case 'possessive':
      if (at > first && isNominal(before)) return undefined;
      if (word.class === 'possessive') walk.to = at + 1;
      return at + 1;
    case 'preposition':
    case 'to':
      return at === first || leavesPhrase(words, at) ? undefined : at + 1;
    case 'conjunction':
      return joinsNames(words, at, ceiling) ? at + 1 : undefined;
    case 'pronoun':
      if (at === first) walk.to = at + 1;
      return undefined;
    case 'adverb':
      return at > first && (before?.class === 'determiner' || before?.class === 'possessive') ? at + 1 : undefined;
    case 'bracket': {
      const closed = bracketEnd(words, at, ceiling);
      if (closed !== undefined) walk.to = closed + 1;
      return closed === undefined ? undefined : closed + 1;
    }
    default:
      return undefined;
  }
}

const LEAVING =
  /^(?:during|after|before|since|until|as|than|despite|following|like|over|by|through|via|amid|about|without|because)$/;

const SAYING_PLACES = new Set(
  'statement interview interviews speech report conference briefing press tweet post letter email e-mail note memo video message remarks comments article column testimony reference response reply reporters twitter facebook telegram television tv radio affidavit filing telephone phone'.split(
    ' ',
  ),
);

/** Prepositions after which the phrase is over: "in a statement", "on Monday", "during the talks", "as saying". */
function leavesPhrase(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const rest = words.slice(at + 1, at + 5);
  if (LEAVING.test(lower)) return true;
  if (lower === 'on' && rest.some((next) => TIME_WORDS.has(next.lower))) return true;
  if (!/^(?:in|at|on|to|with|from)$/.test(lower)) return false;
  const next = rest[0];
  return (
    rest.some((word) => SAYING_PLACES.has(word.lower)) ||
    TIME_WORDS.has(next?.lower ?? '') ||
    next?.class === 'pronoun' ||
    /^\d{4}$/.test(next?.text ?? '')
  );
}

function joinsNames(words: readonly Word[], at: number, ceiling: number): boolean {
  const next = words[at + 1];
  const phrase = next !== undefined && (isNominal(next) || next.class === 'determiner' || next.class === 'possessive');
  return phrase && /^(?:and|or)$/.test(words[at]?.lower ?? '') && !clauseFollows(words, at + 1, ceiling);
}

const CLAUSE_REACH = 14;

/** A finite verb after the phrase that would begin at `at`: the conjunction before it joins clauses. */
function clauseFollows(words: readonly Word[], at: number, ceiling: number): boolean {
  for (let right = at; right < ceiling && right - at < CLAUSE_REACH; right++) {
    const word = words[right];
    if (!word || ['comma', 'stop', 'semicolon', 'dash', 'quote'].includes(word.class)) return false;
    if (['be', 'have', 'do', 'modal', 'clitic'].includes(word.class)) return true;
    if (word.class === 'verb' && (word.form === 'past' || word.form === 'third' || word.form === 'base')) return true;
  }
  return false;
}
