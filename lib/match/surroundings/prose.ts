// How an article is written: which paragraphs are headlines, which words it also writes small, where a phrase stands. It knows words, not names.

import { comparedWord } from '../../text/folded-word';
import { addWord, type HashedWords, hashWord } from '../../text/hash';
import { GAP, SHAPE, type Words } from '../../text/word-shapes';
import { openingWord, phrase } from '../forms/phrase';
import { nameWords } from '../name-words';

export const STYLE = { running: 0, titleCase: 1, allCapitals: 2 } as const;

export type Prose = {
  words: Words;
  /** The STYLE of each word's paragraph: in title case and capitals, a capital letter says nothing. */
  styles: Uint8Array;
  /** Whether the word's lower-case spelling stands in running text. */
  isAlsoSmall(at: number): boolean;
  /** First words of every place where a phrase stands, folded and whole. */
  placesOf(phrase: string): readonly number[];
  /** First words of every place where words of the same letters as those from `first` to `last` stand, whatever parts them. */
  placesLike(first: number, last: number): readonly number[];
  /** Every place of words with that hash. */
  placesOfHash(hash: number): readonly number[];
  /** What a question about the whole article was answered the first time. */
  once(question: string, answer: () => boolean): boolean;
};

/** Headlines are short; a longer paragraph full of capitals is a list of names. */
const LONGEST_HEADLINE = 40;

/** Long words written small, prepositions aside, that a headline in title case may have; a sentence full of names has more. */
const MOST_PLAIN = 1;

const FIRST_NOT_LATIN = 0x370;

export function readProse(words: Words): Prose {
  const styles = new Uint8Array(words.count);
  for (let first = 0; first < words.count; ) {
    let after = first + 1;
    while (after < words.count && (words.gaps[after] as number) < GAP.paragraph) after++;
    styles.fill(styleOf(words, first, after), first, after);
    first = after;
  }
  let small: Set<number> | undefined;
  let places: Map<number, number[]> | undefined;
  const found = new Map<string, readonly number[]>();
  const answers = new Map<string, boolean>();
  return {
    words,
    styles,
    isAlsoSmall(at) {
      small ??= smallWords(words);
      return small.has(words.hashes[at] as number);
    },
    placesOf(text) {
      places ??= placesByHash(words);
      const known = found.get(text) ?? findPhrase(words, places, text);
      found.set(text, known);
      return known;
    },
    placesLike(first, last) {
      places ??= placesByHash(words);
      const starts = places.get(words.hashes[first] as number) ?? NOWHERE;
      return first === last ? starts : starts.filter((start) => isAlike(words, start, first, last));
    },
    placesOfHash(hash) {
      places ??= placesByHash(words);
      return places.get(hash) ?? NOWHERE;
    },
    once(question, answer) {
      const known = answers.get(question) ?? answer();
      answers.set(question, known);
      return known;
    },
  };
}

function styleOf(words: Words, first: number, after: number): number {
  let capitals = 0;
  let shouted = 0;
  let long = 0;
  let cased = 0;
  let latin = 0;
  let plain = 0;
  for (let at = first; at < after; at++) {
    const shape = words.shapes[at] as number;
    if (!(shape & SHAPE.cased)) continue;
    cased++;
    if (words.text.charCodeAt(words.starts[at] as number) < FIRST_NOT_LATIN) latin++;
    const length = (words.ends[at] as number) - (words.starts[at] as number);
    if (shape & SHAPE.allCapitals) shouted++;
    if (length < 4 || at === first) continue;
    long++;
    if (shape & SHAPE.capital) capitals++;
    else if (shape & SHAPE.cased && !nameWords().noNames.has(words.hashes[at] as number)) plain++;
  }
  if (cased >= 2 && shouted >= cased * 0.75) return STYLE.allCapitals;
  // Only languages in Latin letters, and few of them, give every word of a headline a capital.
  const isShort = after - first <= LONGEST_HEADLINE && latin * 2 > cased;
  return isShort && long >= 2 && plain <= MOST_PLAIN && capitals >= long * 0.7 ? STYLE.titleCase : STYLE.running;
}

function smallWords(words: Words): Set<number> {
  const small = new Set<number>();
  for (let at = 0; at < words.count; at++) {
    if (((words.shapes[at] as number) & (SHAPE.capital | SHAPE.cased)) === SHAPE.cased)
      small.add(words.hashes[at] as number);
  }
  return small;
}

function placesByHash(words: Words): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < words.count; at++) {
    const hash = words.hashes[at] as number;
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
  }
  return places;
}

const NOWHERE: readonly number[] = [];

function isAlike({ hashes }: Words, start: number, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) if (hashes[start + at - first] !== hashes[at]) return false;
  return true;
}

function findPhrase(words: Words, places: ReadonlyMap<number, number[]>, text: string): readonly number[] {
  // Most are in no article, which their first letters tell.
  const opening = openingWord(text);
  if (opening && !places.has(hashWord(opening))) return NOWHERE;
  const wanted = opening?.length === text.length ? [opening] : phrase(text).words;
  const hashes = wanted.map(hashWord);
  const starts = places.get(hashes[0] ?? addWord(0, 0)) ?? [];
  return starts.filter((first) =>
    wanted.every((word, offset) => {
      const at = first + offset;
      const isNear = offset === 0 || (words.gaps[at] as number) <= GAP.soft;
      return at < words.count && isNear && words.hashes[at] === hashes[offset] && comparedWord(words, at) === word;
    }),
  );
}

/** Whether a capital letter here says nothing: at the start of a sentence or quotation, in a headline. */
export function isCapitalFree({ words, styles }: Prose, at: number): boolean {
  if (styles[at] !== STYLE.running) return true;
  const gap = words.gaps[at] as number;
  return gap >= GAP.sentence || (gap === GAP.hard && isAfterColon(words, at)) || opensQuote(words, at);
}

/** A quotation mark directly before the word; one that closes what came before stands apart. */
const opensQuote = ({ text, starts, shapes }: Words, at: number): boolean =>
  ((shapes[at] as number) & SHAPE.quoted) !== 0 && !/\s/.test(text.charAt((starts[at] as number) - 1));

/** Whether a sentence begins here: words of every kind have a capital then. */
export const startsSentence = ({ words }: Prose, at: number): boolean => (words.gaps[at] ?? 0) >= GAP.sentence;

const isAfterColon = (words: Words, at: number): boolean =>
  at > 0 && words.text.slice(words.ends[at - 1], words.starts[at]).includes(':');

export const isCapital = ({ words }: Prose, at: number): boolean => ((words.shapes[at] ?? 0) & SHAPE.capital) !== 0;

/** By the commonest words; rules about English articles and prepositions hold for nothing else. */
export const isEnglish = (prose: Prose): boolean =>
  prose.once('english', () => ['the', 'and', 'of', 'in'].filter((word) => prose.placesOf(word).length > 0).length > 1);

/** Whether the word stands in a table of hashed words. */
export const isIn = ({ words }: Prose, table: HashedWords, at: number): boolean => table.has(words.hashes[at] ?? 0);

/** Whether nothing but a space or a joining dash stands between a word and the one before it. */
export const isAdjacent = ({ words }: Prose, at: number): boolean =>
  at > 0 && at < words.count && words.gaps[at] === GAP.none;
