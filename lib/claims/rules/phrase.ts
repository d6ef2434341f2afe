// What the two ways of finding a noun phrase share: ranges, what may stand in a phrase, brackets. Knows word classes only.

import type { Word, WordClass } from './word';

/** First word and the word after the last. */
export type Range = { from: number; to: number };

/** A longer phrase is a sign of having lost the way. */
export const MAX_PHRASE = 60;

export const isNominal = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.class === 'noun' || word.class === 'number' || isOwner(word) || (word.class === 'symbol' && word.text === '.'));

/** "Iraq’s", but not "his". */
export const isOwner = (word: Word): boolean => word.class === 'possessive' && /['’]s?$/.test(word.lower);

const EDGES: ReadonlySet<WordClass> = new Set(['adverb', 'conjunction', 'preposition', 'comma', 'to']);

/** Without conjunctions, prepositions, adverbs and commas at its ends. */
export function trimmed(words: readonly Word[], { from, to }: Range): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && EDGES.has(words[start]?.class ?? 'stop')) start++;
  while (end > start && EDGES.has(words[end - 1]?.class ?? 'stop')) end--;
  return start < end ? { from: start, to: end } : undefined;
}

const BRACKET_REACH = 12;

export function bracketStart(words: readonly Word[], at: number, floor: number): number | undefined {
  if (!/[)\]]/.test(words[at]?.text ?? '')) return undefined;
  for (let left = at - 1; left >= floor && at - left < BRACKET_REACH; left--)
    if (/[([]/.test(words[left]?.text ?? '')) return left;
  return undefined;
}

export function bracketEnd(words: readonly Word[], at: number, ceiling: number): number | undefined {
  if (!/[([]/.test(words[at]?.text ?? '')) return undefined;
  for (let right = at + 1; right < ceiling && right - at < BRACKET_REACH; right++)
    if (/[)\]]/.test(words[right]?.text ?? '')) return right;
  return undefined;
}
