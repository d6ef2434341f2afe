// The folded letters of single words. It knows characters, not where words begin.

import { bareWord } from './attached-words';
import { characters, foldedUnit, KIND } from './characters';
import { addUnitToCheck, CHECK_SEED, finishCheck } from './hash';
import type { Words } from './word-shapes';

/** The folded letters of a stretch of text that is one word. */
export function foldedWord(raw: string): string {
  if (isPlain(raw)) return raw.toLowerCase();
  const table = characters();
  const { kinds, expansion } = table;
  let word = '';
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    const kind = kinds[code] as number;
    if (kind >= KIND.lower && kind <= KIND.lone) {
      const unit = foldedUnit(table, code);
      word += unit === 0 ? expansion(raw.charAt(at)) : String.fromCharCode(unit);
    } else if (kind === KIND.surrogate) word += expansion(raw.slice(at, ++at + 1));
  }
  return word;
}

/** English letters and digits alone: nearly every word, and the engine's own way to write them small is the quickest. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (!isSmall(code | SPACE) && !isDigit(code)) return false;
  }
  return true;
}

const SPACE = 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/**
 * The check of the words `first` to `last` as they are compared, spaces between, read off the text: most names are plain English letters, and
 * strings made of them only to be hashed took a tenth of finding names. −1 where other characters stand.
 */
export function plainCheck({ text, starts, ends }: Words, first: number, last: number): number {
  let check = CHECK_SEED;
  for (let word = first; word <= last; word++) {
    if (word > first) check = addUnitToCheck(check, SPACE);
    for (let at = starts[word] as number; at < (ends[word] as number); at++) {
      const code = text.charCodeAt(at);
      const small = code | SPACE;
      if (isSmall(small) && code < 0x80) check = addUnitToCheck(check, small);
      else if (isDigit(code)) check = addUnitToCheck(check, code);
      else return -1;
    }
  }
  return finishCheck(check);
}

/** The word as it is compared: folded, Arabic words without their article. */
export const comparedWord = (words: Words, at: number): string =>
  bareWord(foldedWord(words.text.slice(words.starts[at], words.ends[at])));
