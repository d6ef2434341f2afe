// The folded letters of single words. It knows characters, not where words begin.

import { bareWord } from './attached-words';
import { characters, foldedUnit, KIND } from './characters';
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
export function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (!isSmall(code | SPACE) && !isDigit(code)) return false;
  }
  return true;
}

const SPACE = 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** The word as it is compared: folded, Arabic words without their article. */
export const comparedWord = (words: Words, at: number): string =>
  bareWord(foldedWord(words.text.slice(words.starts[at], words.ends[at])));
