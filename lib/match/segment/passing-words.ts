// Which words of a text may begin a listed form: every word is put to the filters without a branch that depends on it, since what a text says
// next cannot be guessed. It knows numbers, not forms.

import { SHAPE, type Words } from '../../text/word-shapes';
import { heardSound } from './heard-words';
import type { Segment } from './segment';
import { bitsOf, lets, pairOf, placeOf, SMALL } from './word-filter';

/** Words looked at in one call. */
export const AT_ONCE = 1024;

/** What the last call let pass. */
export const passed = new Int32Array(2 * AT_ONCE + 2);

/** Where the bit of `SHAPE.cased` stands; that of `SHAPE.capital` is the lowest. */
const CASED_BIT = 2;

/**
 * Writes twice the number of each word that may be a form by itself, and one more for one that may begin a longer form with the next. Returns
 * how many there are. Words written small are asked for forms that may be.
 */
export function passWords(words: Words, { singleWords, firstPairs }: Segment, from: number): number {
  const { hashes, shapes } = words;
  const last = words.count - 1;
  const after = Math.min(words.count, from + AT_ONCE);
  let count = 0;
  for (let at = from; at < after; at++) {
    const hash = hashes[at] as number;
    const shape = shapes[at] as number;
    const pair = pairOf(hash, at < last ? (hashes[at + 1] as number) : 0);
    passed[count] = 2 * at + 1;
    count += lets(firstPairs[placeOf(pair, firstPairs.length)] as number, bitsOf(pair));
    const single = hash ^ (SMALL & -((shape >>> CASED_BIT) & ~shape & 1));
    passed[count] = 2 * at;
    count += lets(singleWords[placeOf(single, singleWords.length)] as number, bitsOf(single));
  }
  return count;
}

/** Writes the number of each capitalised word whose sound may begin a romanised name; returns how many there are. */
export function passSounds(words: Words, { soundStarts }: Segment, from: number): number {
  const { shapes } = words;
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
    count += lets(soundStarts[placeOf(sound, soundStarts.length)] as number, bitsOf(sound));
  }
  return count;
}
