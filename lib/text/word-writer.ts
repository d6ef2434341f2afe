// The words found so far while a text is read: arrays that grow, and what the next word gets from what stands before it.

import { type Characters, characters, KIND } from './characters';
import type { WordHash } from './hash';
import { GAP, SHAPE, type Words } from './word-shapes';

export type State = Words & Characters & { word: Word; gap: number; around: number; article: number } & Languages;

/** What the text looks like, by words and letters that no other language has so many of. */
type Languages = {
  turkish: boolean;
  /** German, Swedish, Norwegian or Danish: names have a genitive without an apostrophe. */
  genitive: boolean;
};

/** The word being read. */
export type Word = WordHash & {
  start: number;
  end: number;
  letters: number;
  capitals: number;
  shape: number;
  apostrophe: number;
  more: boolean;
};

const POINT = 0x2e;

/** Words that a text of English news of this length stays below. */
export const roomFor = (text: string): number => (text.length >> 2) + 8;

export function emptyState(text: string): State {
  const size = roomFor(text);
  const { kinds, shifts, bytes, expansion } = characters();
  return {
    kinds,
    shifts,
    bytes,
    expansion,
    text,
    count: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    checks: new Int32Array(size),
    shapes: new Uint16Array(size),
    gaps: new Uint8Array(size),
    articles: new Map(),
    readings: new Map(),
    word: {
      start: 0,
      end: 0,
      letters: 0,
      capitals: 0,
      shape: 0,
      apostrophe: -1,
      more: false,
      blocks: 0,
      check: 0,
      block: 0,
      units: 0,
      wide: 0,
    },
    gap: GAP.paragraph,
    around: 0,
    article: -1,
    ...NO_LANGUAGE,
  };
}

/** Makes a state ready for a text. What is no prose is not looked at for its language. */
export function beginText(state: State, text: string, isProse: boolean): void {
  state.text = text;
  state.count = 0;
  state.gap = GAP.paragraph;
  state.around = 0;
  state.article = -1;
  const { turkish, genitive } = isProse ? languagesOf(text) : NO_LANGUAGE;
  state.turkish = turkish;
  state.genitive = genitive;
  if (state.articles.size > 0) state.articles = new Map();
  if (state.readings.size > 0) state.readings = new Map();
}

const NO_LANGUAGE: Languages = { turkish: false, genitive: false };

const GENITIVES = [
  [' und ', ' der ', ' die '],
  [' och ', ' att ', ' det '],
  [' og ', ' som ', ' er '],
] as const;

/** What a text is written in shows early; three searches through all of a long one took as long as half the words. */
const LOOKED_AT = 2000;

function languagesOf(text: string): Languages {
  const start = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  return {
    turkish: start.includes('ğ') || start.includes('ı'),
    genitive:
      start.includes(' og ') || start.includes(' och ') || start.includes(' und ')
        ? GENITIVES.some((words) => words.every((word) => start.includes(word)))
        : false,
  };
}

/** Whether a word goes on or begins here. */
export function wordAt(state: State, at: number): boolean {
  if (at >= state.text.length) return false;
  const kind = state.kinds[state.text.charCodeAt(at)] as number;
  if (kind === KIND.surrogate) return /^[\p{L}\p{N}]/u.test(state.text.slice(at, at + 2));
  return kind >= KIND.lower && kind <= KIND.lone;
}

export function push(state: State, start: number, end: number, hash: number, check: number, shape: number): void {
  const at = state.count;
  if (at === state.starts.length) grow(state);
  state.starts[at] = start;
  state.ends[at] = end;
  state.hashes[at] = hash;
  state.checks[at] = check;
  state.gaps[at] = state.gap;
  state.shapes[at] =
    shape | state.around | (end < state.text.length && state.text.charCodeAt(end) === POINT ? SHAPE.point : 0);
  if (state.article >= 0) state.articles.set(at, state.article);
  state.count = at + 1;
  state.article = -1;
  state.gap = GAP.none;
  state.around = 0;
}

/** Makes sure that `more` words fit without asking. */
export function makeRoom(words: Words, more: number): void {
  while (words.count + more > words.starts.length) grow(words);
}

function grow(words: Words): void {
  const larger = <T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  const size = words.starts.length * 2;
  words.starts = larger(words.starts, new Int32Array(size));
  words.ends = larger(words.ends, new Int32Array(size));
  words.hashes = larger(words.hashes, new Int32Array(size));
  words.checks = larger(words.checks, new Int32Array(size));
  words.shapes = larger(words.shapes, new Uint16Array(size));
  words.gaps = larger(words.gaps, new Uint8Array(size));
}
