// A listed name as the words that are compared, with what its spelling says about case and articles. It knows no text.

import { comparedWord, foldedWord, isPlain } from '../../text/folded-word';
import { SHAPE, type Words } from '../../text/word-shapes';
import { tokeniseBriefly } from '../../text/words';
import { LONGEST_FORM, MASK_BITS } from '../segment/layout';

export type Phrase = {
  /** Folded words without attached articles. */
  words: string[];
  /** Bit n: word n is capitalised. */
  mask: number;
  /** Bit n: an article was attached to word n (`al-`). */
  articles: number;
  /** Every word is one of capitals, or one of letters and points. */
  isAcronym: boolean;
  hasComma: boolean;
  /** The words with umlauts and their like written out (`Schroeder`), when there are any. */
  writtenOut?: string[];
};

export function phrase(text: string): Phrase {
  return phraseOf(tokeniseBriefly(text), 0, Number.POSITIVE_INFINITY);
}

/** The first word, folded, where it is plain without reading the phrase; "al" may be an article of the next. */
export function openingWord(text: string): string | undefined {
  const space = text.indexOf(' ');
  const opening = (space < 0 ? text : text.slice(0, space)).toLowerCase();
  return opening !== '' && opening !== 'al' && opening !== 'el' && isPlain(opening) ? opening : undefined;
}

/** The phrase of the words from `first` up to `after`. */
export function phraseOf(words: Words, first: number, after: number): Phrase {
  const end = Math.min(words.count, after, first + LONGEST_FORM);
  const mayHaveComma = words.text.includes(',');
  const found: Phrase = { words: [], mask: 0, articles: 0, isAcronym: end > first, hasComma: false };
  for (let at = first; at < end; at++) {
    const shape = words.shapes[at] as number;
    const bit = at - first < MASK_BITS ? 1 << (at - first) : 0;
    found.words.push(comparedWord(words, at));
    if (shape & SHAPE.capital) found.mask |= bit;
    if (shape & SHAPE.article) found.articles |= bit;
    if (!(shape & (SHAPE.allCapitals | SHAPE.dotted))) found.isAcronym = false;
    if (mayHaveComma && at > first && words.text.slice(words.ends[at - 1], words.starts[at]).includes(','))
      found.hasComma = true;
  }
  const writtenOut = UMLAUTS.test(words.text)
    ? found.words.map((word, at) => writeOut(words, first + at, word))
    : undefined;
  return writtenOut ? { ...found, writtenOut } : found;
}

const UMLAUTS = /[äöüÄÖÜåÅøØ]/;
const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

function writeOut(words: Words, at: number, folded: string): string {
  const raw = words.text.slice(words.starts[at], words.ends[at]);
  if (!UMLAUTS.test(raw)) return folded;
  return foldedWord(raw.toLowerCase().replace(/[äöüåø]/g, (letter) => WRITTEN_OUT[letter] ?? letter));
}
