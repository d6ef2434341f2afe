// Tells "on Tuesday", "last week" and "in turn" from the words of a noun phrase. Knows word lists and classes.

import { TIME_NOUNS, TIME_OPENERS, TIME_WORDS } from './closed-words-table';
import type { Word } from './word';

/** Index of the last word before an adverbial that ends at `last`, as it may stand between subject and verb; `last` when there is none. */
export function beforeTime(words: readonly Word[], last: number, floor: number): number {
  const start = adverbialStart(words, last);
  if (start === undefined || start - 1 < floor) return last;
  // "the minister, on the other hand blamed": the comma opens no parenthesis that closes.
  return words[start - 1]?.class === 'comma' && start - 2 >= floor ? start - 2 : start - 1;
}

function adverbialStart(words: readonly Word[], last: number): number | undefined {
  const word = words[last];
  const before = words[last - 1];
  if (!word || !before) return undefined;
  if (TIME_WORDS.has(word.lower) && before.class !== 'determiner') {
    return withPreposition(words, /^(?:last|next|late|early|mid)$/.test(before.lower) ? last - 1 : last);
  }
  if (word.lower === 'hand' && before.lower === 'other' && words[last - 2]?.class === 'determiner')
    return words[last - 3]?.lower === 'on' ? last - 3 : undefined;
  // "in turn", "for its part"
  if (/^(?:turn|response|part|reply|contrast|addition|return)$/.test(word.lower)) {
    const at = before.class === 'possessive' ? last - 2 : last - 1;
    return words[at]?.class === 'preposition' ? at : undefined;
  }
  if (!TIME_NOUNS.has(word.lower) || !TIME_OPENERS.has(before.lower)) return undefined;
  return withPreposition(words, TIME_OPENERS.has(words[last - 2]?.lower ?? '') ? last - 2 : last - 1);
}

const withPreposition = (words: readonly Word[], start: number): number =>
  words[start - 1]?.class === 'preposition' ? start - 1 : start;

/** A weekday or the end of "last week" inside a run of nouns: what is left of it is another phrase ("On Tuesday Smith said"). */
export function isTimeInside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || before?.class === 'determiner' || word.class === 'possessive') return false;
  if (TIME_NOUNS.has(word.lower) && before && (TIME_WORDS.has(before.lower) || TIME_OPENERS.has(before.lower)))
    return true;
  return TIME_WORDS.has(word.lower) && word.lower !== 'may' && word.lower !== 'march';
}
