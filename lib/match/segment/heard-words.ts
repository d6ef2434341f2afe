// How the words of texts sound, remembered by their hashes: an article repeats its names, and every list asks again. It knows words, not names.

import { comparedWord } from '../../text/folded-word';
import type { Words } from '../../text/word-shapes';
import { soundHash } from './entries';

/**
 * Words remembered at a time; a later one takes the place of an earlier one. Of a long article's seven hundred capitalised words dozens stood in
 * each other's way in a quarter of the room, and were sounded out again at every turn.
 */
const SIZE = 16384;

/** The hash of the word in each place, and of its sound. */
const heard = new Int32Array(2 * SIZE);
// A word that hashes to zero is never taken for known where it would stand.
heard[0] = 1;

/** The `soundHash` of word `at`. */
export function heardSound(words: Words, at: number): number {
  const hash = words.hashes[at] as number;
  const place = 2 * ((hash ^ (hash >>> 15)) & (SIZE - 1));
  if (heard[place] !== hash) {
    heard[place + 1] = soundHash(comparedWord(words, at));
    heard[place] = hash;
  }
  return heard[place + 1] as number;
}
