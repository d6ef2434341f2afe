// How the words of texts sound, remembered by their hashes: an article repeats its names, and every list asks again. It knows words, not names.

import { characters } from '../text/characters';
import { comparedWord } from '../text/folded-word';
import type { Words } from '../text/word-shapes';
import { soundHash } from './entries';
import { outline } from './spellings';

/** Words remembered at a time; a later one takes the place of an earlier one. */
const SIZE = 4096;

const hashes = new Int32Array(SIZE);
const outlines = new Int32Array(SIZE);
const sounds = new Int32Array(SIZE);
/** What is known of the word in each place. */
const known = new Uint8Array(SIZE);
const OUTLINE = 1;
const SOUND = 2;

/** The `outline` of word `at`. */
export function heardOutline(words: Words, at: number): number {
  const place = placeOf(words.hashes[at] as number);
  if (((known[place] as number) & OUTLINE) === 0) {
    outlines[place] = outline(words.text, words.starts[at] as number, words.ends[at] as number, characters());
    known[place] = (known[place] as number) | OUTLINE;
  }
  return outlines[place] as number;
}

/** The `soundHash` of word `at`. */
export function heardSound(words: Words, at: number): number {
  const place = placeOf(words.hashes[at] as number);
  if (((known[place] as number) & SOUND) === 0) {
    sounds[place] = soundHash(comparedWord(words, at));
    known[place] = (known[place] as number) | SOUND;
  }
  return sounds[place] as number;
}

function placeOf(hash: number): number {
  const place = (hash ^ (hash >>> 15)) & (SIZE - 1);
  if (hashes[place] !== hash) {
    hashes[place] = hash;
    known[place] = 0;
  }
  return place;
}
