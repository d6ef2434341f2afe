// Which words of a text may begin a listed form: every word is put to the filters without a branch that depends on it, since what a text says
// next cannot be guessed. It knows numbers, not forms.

import { addWord } from '../../text/hash';
import { SHAPE, type Words } from '../../text/word-shapes';
import { heardSound } from './heard-words';
import type { Segment } from './segment';
import { bitsOf, lets, pairOf, placeOf, SMALL } from './word-filter';

/** Words looked at in one call. */
export const AT_ONCE = 1024;
/** A word may be a form by itself and begin a longer one; one more place is written to and not counted. */
export const MOST_PASSED = 2 * AT_ONCE + 2;

/** Words that the last call let pass, and the prefix that each is to be looked up under. */
export type Passed = { words: Int32Array; prefixes: Int32Array };

export const spelledWords: Passed = { words: new Int32Array(MOST_PASSED), prefixes: new Int32Array(MOST_PASSED) };
export const heardWords: Passed = { words: new Int32Array(MOST_PASSED), prefixes: new Int32Array(MOST_PASSED) };

/** Where the bit of `SHAPE.cased` stands; that of `SHAPE.capital` is the lowest. */
const CASED_BIT = 2;

/**
 * Fills `spelledWords` with twice the number of each word that may be a form by itself, and one more, before it, for one that may begin a longer form with the
 * next. Returns how many there are. Words written small are asked for forms that may be.
 */
export function passWords(words: Words, { singleWords, firstPairs }: Segment, from: number): number {
  const { hashes, shapes } = words;
  const passed = spelledWords.words;
  const last = words.count - 1;
  const after = Math.min(words.count, from + AT_ONCE);
  let count = 0;
  let next = hashes[from] as number;
  for (let at = from; at < after; at++) {
    const hash = next;
    const shape = shapes[at] as number;
    next = hashes[at < last ? at + 1 : at] as number;
    const pair = pairOf(hash, next);
    passed[count] = 2 * at + 1;
    count += lets(firstPairs[placeOf(pair, firstPairs.length)] as number, bitsOf(pair));
    const single = hash + ((shape >>> CASED_BIT) & ~shape & SMALL);
    passed[count] = 2 * at;
    count += lets(singleWords[placeOf(single, singleWords.length)] as number, bitsOf(single));
  }
  keepPrefixes(words, count);
  return count;
}

/** The hash of the word, or of it and the next. */
function keepPrefixes({ hashes, count: all }: Words, count: number): void {
  const { words: passed, prefixes } = spelledWords;
  for (let next = 0; next < count; next++) {
    const at = (passed[next] as number) >>> 1;
    const hash = hashes[at] as number;
    const pair = addWord(hash, hashes[Math.min(at + 1, all - 1)] as number);
    prefixes[next] = hash ^ ((hash ^ pair) & -((passed[next] as number) & 1));
  }
}

/** Fills `heardWords` with the number of each capitalised word whose sound may begin a romanised name; returns how many there are. */
export function passSounds(words: Words, { soundStarts }: Segment, from: number): number {
  const { shapes } = words;
  const { words: passed, prefixes } = heardWords;
  const after = Math.min(words.count, from + AT_ONCE);
  let capitals = 0;
  for (let at = from; at < after; at++) {
    passed[capitals] = at;
    capitals += (shapes[at] as number) & SHAPE.capital;
  }
  let count = 0;
  for (let next = 0; next < capitals; next++) {
    const at = passed[next] as number;
    const sound = heardSound(words, at);
    passed[count] = at;
    prefixes[count] = sound;
    count += lets(soundStarts[placeOf(sound, soundStarts.length)] as number, bitsOf(sound));
  }
  return count;
}
