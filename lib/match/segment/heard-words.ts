// How the words of texts sound, remembered by their hashes: an article repeats its names, and every list asks again. It knows words, not names.

import { comparedWord } from '../../text/folded-word';
import type { Words } from '../../text/word-shapes';
import { soundHash } from './entries';

/** Words remembered at a time; a later one takes the place of an earlier one. */
const SIZE = 8192;

/**
 * The hash of a word and of its sound, two words to a place, the latest first. With one to a place, of a long article's seven hundred capitalised
 * words dozens drove each other out at every turn.
 */
const heard = new Int32Array(2 * SIZE);
// A word that hashes to zero is never taken for known where it would stand.
heard[0] = 1;
heard[2] = 1;

/** The `soundHash` of word `at`. */
export function heardSound(words: Words, at: number): number {
  const hash = words.hashes[at] as number;
  const place = 4 * ((hash ^ (hash >>> 15)) & (SIZE / 2 - 1));
  if (heard[place] === hash) return heard[place + 1] as number;
  if (heard[place + 2] === hash) return heard[place + 3] as number;
  heard[place + 2] = heard[place] as number;
  heard[place + 3] = heard[place + 1] as number;
  heard[place] = hash;
  heard[place + 1] = soundHash(comparedWord(words, at));
  return heard[place + 1] as number;
}
