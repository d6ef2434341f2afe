// Text → words with their places, folded hashes and the shape that names are judged by. One pass, linear. It knows spelling, not names.

import {
  bareWord,
  elisionReading,
  isArabic,
  isHebrew,
  prefixReadings,
  type Reading,
  suffixReading,
} from './attached-words';
import { type Characters, characters, KIND } from './characters';
import { addUnit, emptyHash, finishHash, hashWord } from './hash';

/** What stands between a word and the one before it. */
export const GAP = { none: 0, soft: 1, hard: 2, sentence: 3, paragraph: 4 } as const;

export const SHAPE = {
  /** Begins with a capital, or has one inside (`iPhone`). */
  capital: 1,
  /** Two letters or more, all capitals. */
  allCapitals: 2,
  /** Written in a script that has capitals. */
  cased: 4,
  /** An article is attached before it (`al-`Aqabi); `articles` says where it starts. */
  article: 8,
  /** A possessive ending follows and is not part of the word. */
  possessive: 16,
  /** Letters with points: `U.S.` */
  dotted: 32,
  /** One character of a script without spaces. */
  lone: 64,
  digit: 128,
  quoted: 256,
  /** A dash without spaces joins it to the word before. */
  joined: 512,
  /** One letter. */
  initial: 1024,
  /** A point follows directly. */
  point: 2048,
  /** Alternative readings are in `readings`. */
  attached: 4096,
} as const;

export type Words = {
  text: string;
  count: number;
  starts: Int32Array;
  /** Without possessive endings. */
  ends: Int32Array;
  hashes: Int32Array;
  shapes: Uint16Array;
  gaps: Uint8Array;
  articles: Map<number, number>;
  readings: Map<number, Reading[]>;
};

type State = Words & Characters & { word: Word; gap: number; around: number; article: number; turkish: boolean };

/** The word being read. */
type Word = {
  start: number;
  end: number;
  hash: number;
  letters: number;
  capitals: number;
  shape: number;
  apostrophe: number;
  more: boolean;
};

const POINT = 0x2e;
const ARTICLES = new Set('al el an ar as ash ad at az adh ath ul ol'.split(' ').map(hashWord));
const AL = new Set(['al', 'el'].map(hashWord));
/** Before a point these end no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen lt ltd col maj cpl sgt capt cmdr adm brig rev fr hon pres supt insp det st sr jr sra ste mt ft vs no inc corp co bros dept jan feb mar apr jun jul aug sep sept oct nov dec'
    .split(' ')
    .map(hashWord),
);

export function tokenise(text: string): Words {
  const state = emptyState(text);
  for (let at = 0; at < text.length; ) {
    at = readPlainWords(state, at);
    if (at < text.length) at = wordAt(state, at) ? readWord(state, at) : readGap(state, at);
  }
  return state;
}

/** The folded letters of a stretch of text that is one word. */
export function foldedWord(raw: string): string {
  const { kinds, folded, expansion } = characters();
  let word = '';
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    const kind = kinds[code] as number;
    if (kind >= KIND.lower && kind <= KIND.lone)
      word += folded[code] ? String.fromCharCode(folded[code] as number) : expansion(raw.charAt(at));
    else if (kind === KIND.surrogate) word += expansion(raw.slice(at, ++at + 1));
  }
  return word;
}

/** The word as it is compared: folded, Arabic words without their article. */
export const comparedWord = (words: Words, at: number): string =>
  bareWord(foldedWord(words.text.slice(words.starts[at], words.ends[at])));

function emptyState(text: string): State {
  const size = (text.length >> 2) + 8;
  const { kinds, folded, expansion } = characters();
  return {
    kinds,
    folded,
    expansion,
    text,
    count: 0,
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    shapes: new Uint16Array(size),
    gaps: new Uint8Array(size),
    articles: new Map(),
    readings: new Map(),
    word: { start: 0, end: 0, hash: 0, letters: 0, capitals: 0, shape: 0, apostrophe: -1, more: false },
    gap: GAP.paragraph,
    around: 0,
    article: -1,
    turkish: text.includes('ğ') || text.includes('ı'),
  };
}

function wordAt(state: State, at: number): boolean {
  const kind = state.kinds[state.text.charCodeAt(at)] as number;
  if (kind === KIND.surrogate) return /^[\p{L}\p{N}]/u.test(state.text.slice(at, at + 2));
  return kind >= KIND.lower && kind <= KIND.lone;
}

/** The common case in one loop: words of plain letters with one space after them. Returns the place of the first word that is not so. */
function readPlainWords(state: State, from: number): number {
  const { text, kinds, folded } = state;
  let start = from;
  for (;;) {
    let at = start;
    let hash = emptyHash();
    let capitals = 0;
    let code = text.charCodeAt(at);
    let kind = kinds[code];
    const first = kind;
    while (kind === KIND.lower || kind === KIND.upper) {
      const unit = folded[code] as number;
      if (unit === 0) return start;
      hash = addUnit(hash, unit);
      capitals += kind - KIND.lower;
      code = text.charCodeAt(++at);
      kind = kinds[code];
    }
    if (code !== 0x20 || at === start) return start;
    const length = at - start;
    hash = finishHash(hash);
    if (length === 2 && first === KIND.lower && AL.has(hash)) return start;
    let shape = capitals > 0 ? SHAPE.cased | SHAPE.capital : SHAPE.cased;
    if (capitals > 1 && capitals === length) shape |= SHAPE.allCapitals;
    if (length === 1) shape |= SHAPE.initial;
    push(state, start, at, hash, shape);
    start = at + 1;
  }
}

/** Reads the word at `start`; returns the place after it and its possessive ending. */
function readWord(state: State, start: number): number {
  if (!isPlainLetter(state, start)) return pushLone(state, start);
  beginWord(state.word, start);
  let at = start;
  do at = readLetters(state, at);
  while (state.word.more);
  return finishWord(state, at);
}

/** Field by field: `Object.assign` here took a third of the pass. */
function beginWord(word: Word, start: number): void {
  word.start = start;
  word.end = start;
  word.hash = emptyHash();
  word.letters = 0;
  word.capitals = 0;
  word.shape = 0;
  word.apostrophe = -1;
  word.more = false;
}

const isPlainLetter = (state: State, at: number): boolean => {
  const kind = state.kinds[state.text.charCodeAt(at)] as number;
  return kind >= KIND.lower && kind <= KIND.digit;
};

/** The inner loop: letters, digits and what is ignored between them. */
function readLetters(state: State, from: number): number {
  const { text, kinds, folded, word } = state;
  let { hash, letters, capitals, end } = word;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] as number;
    if (kind >= KIND.lower && kind <= KIND.digit) {
      const unit = folded[code] as number;
      hash = unit !== 0 ? addUnit(hash, unit) : addUnits(hash, state.expansion(text.charAt(at)));
      letters++;
      if (kind === KIND.upper) capitals++;
      end = at + 1;
    } else if (kind !== KIND.ignored) break;
  }
  word.hash = hash;
  word.letters = letters;
  word.capitals = capitals;
  word.end = end;
  return goOn(state, at);
}

const addUnits = (hash: number, units: string): number => {
  let sum = hash;
  for (let at = 0; at < units.length; at++) sum = addUnit(sum, units.charCodeAt(at));
  return sum;
};

/** Past an apostrophe, a point of `U.S.` or a hyphen at a line's end the word goes on (`word.more`); returns where. */
function goOn(state: State, at: number): number {
  const { text, kinds, word } = state;
  const kind = kinds[text.charCodeAt(at)];
  word.more = false;
  if (kind === KIND.apostrophe && isPlainLetter(state, at + 1)) {
    if (isPossessive(state, at)) {
      word.shape |= SHAPE.possessive;
      return at + 2;
    }
    if (word.apostrophe < 0) word.apostrophe = at - word.start;
    word.more = true;
    return at + 1;
  }
  if (text[at] === '.' && isOfInitials(state, at)) {
    word.shape |= SHAPE.dotted;
    word.more = isPlainLetter(state, at + 1);
    word.end = at + 1;
    return at + 1;
  }
  if (kind === KIND.dash) {
    const next = afterLineBreakHyphen(state, at);
    word.more = next > at;
    return next;
  }
  return at;
}

const isPossessive = (state: State, apostrophe: number): boolean =>
  (state.text.charCodeAt(apostrophe + 1) | 0x20) === 0x73 && !isPlainLetter(state, apostrophe + 2);

/** A point after one letter, with one letter and a point after it or points before it. */
function isOfInitials(state: State, point: number): boolean {
  const { text, word } = state;
  const isDotted = (word.shape & SHAPE.dotted) !== 0;
  if (isDotted ? text[point - 2] !== '.' : word.letters !== 1) return false;
  if (!isPlainLetter(state, point + 1)) return isDotted;
  return text[point + 2] === '.' || (isDotted && !isPlainLetter(state, point + 2));
}

/** Where the word goes on after a hyphen that only breaks the line, or the same place. */
function afterLineBreakHyphen({ text, kinds, word }: State, hyphen: number): number {
  if (word.letters < 2) return hyphen;
  let at = hyphen + 1;
  if (text[at] === '\r') at++;
  if (text[at] !== '\n') return hyphen;
  return kinds[text.charCodeAt(at + 1)] === KIND.lower ? at + 1 : hyphen;
}

/** Returns where reading goes on. */
function finishWord(state: State, after: number): number {
  const { word, text, kinds } = state;
  const first = kinds[text.charCodeAt(word.start)];
  let shape = word.shape;
  if (first === KIND.upper || word.capitals > 0) shape |= SHAPE.capital;
  if (first === KIND.upper || first === KIND.lower) shape |= SHAPE.cased;
  if (first === KIND.digit) shape |= SHAPE.digit;
  if (word.capitals > 1 && word.capitals === word.letters) shape |= SHAPE.allCapitals;
  if (word.letters === 1) shape |= SHAPE.initial;
  let hash = finishHash(word.hash);
  if (word.letters <= 3 && ARTICLES.has(hash)) {
    const next = nameAfterArticle(state, after, hash);
    if (next > after) {
      if (state.article < 0) state.article = word.start;
      state.around |= SHAPE.article;
      return next;
    }
  }
  if (first === KIND.caseless || word.apostrophe >= 0) hash = readAttached(state, hash);
  push(state, word.start, word.end, hash, shape);
  return after;
}

/** Where the word begins that an article here belongs to (`al-Assad`, `as-Sadr`, `Bashar al Assad`); the same place when there is none. */
function nameAfterArticle(state: State, after: number, hash: number): number {
  const { text, kinds, word } = state;
  let next = after;
  const isHyphen = text[next] === '-' || text[next] === '\u2010' || text[next] === '\u2011';
  if (!isHyphen && (text[next] !== ' ' || word.capitals > 0 || !AL.has(hash))) return after;
  next++;
  while (kinds[text.charCodeAt(next)] === KIND.apostrophe) next++;
  const isName =
    kinds[text.charCodeAt(next)] === KIND.upper || (isHyphen && AL.has(hash) && isPlainLetter(state, next));
  return isName ? next : after;
}

/** Notes the other readings of a word with attached letters; returns the hash under which the word itself is compared. */
function readAttached(state: State, hash: number): number {
  const { word, text, turkish } = state;
  const raw = text.slice(word.start, word.end);
  const unit = raw.charCodeAt(0);
  if (isArabic(unit) || isHebrew(unit)) {
    const folded = foldedWord(raw);
    note(state, prefixReadings(raw, folded, word.start));
    return hashWord(bareWord(folded));
  }
  if (word.apostrophe < 0) return hash;
  const elided = elisionReading(raw, foldedWord(raw.slice(word.apostrophe + 1)), word.apostrophe, word.start);
  if (elided) note(state, [elided]);
  const ending = turkish
    ? suffixReading(raw, foldedWord(raw.slice(0, word.apostrophe)), word.apostrophe, word.start)
    : undefined;
  if (ending) note(state, [ending]);
  return hash;
}

function note(state: State, readings: Reading[]): void {
  if (readings.length === 0) return;
  state.readings.set(state.count, [...(state.readings.get(state.count) ?? []), ...readings]);
  state.around |= SHAPE.attached;
}

/** One character of a script without spaces, or a letter outside the basic plane, is a word of its own. */
function pushLone(state: State, at: number): number {
  const length = state.kinds[state.text.charCodeAt(at)] === KIND.surrogate ? 2 : 1;
  push(state, at, at + length, hashWord(foldedWord(state.text.slice(at, at + length))), SHAPE.lone);
  return at + length;
}

function push(state: State, start: number, end: number, hash: number, shape: number): void {
  const at = state.count;
  if (at === state.starts.length) grow(state);
  state.starts[at] = start;
  state.ends[at] = end;
  state.hashes[at] = hash;
  state.gaps[at] = state.gap;
  state.shapes[at] = shape | state.around | (state.text.charCodeAt(end) === POINT ? SHAPE.point : 0);
  if (state.article >= 0) state.articles.set(at, state.article);
  state.count = at + 1;
  state.article = -1;
  state.gap = GAP.none;
  state.around = 0;
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
  words.shapes = larger(words.shapes, new Uint16Array(size));
  words.gaps = larger(words.gaps, new Uint8Array(size));
}

/** Weighs one character between words. */
function readGap(state: State, at: number): number {
  const { text, kinds } = state;
  const kind = kinds[text.charCodeAt(at)];
  if (kind === KIND.space || kind === KIND.ignored) return at + 1;
  if (kind === KIND.dash) state.gap = Math.max(state.gap, dashGap(state, at));
  else if (kind === KIND.lineBreak) state.gap = GAP.paragraph;
  else if (kind === KIND.hard) state.gap = Math.max(state.gap, GAP.hard);
  else if (kind === KIND.stop) state.gap = Math.max(state.gap, stopGap(state, at));
  else {
    state.gap = Math.max(state.gap, GAP.soft);
    state.around |= SHAPE.quoted;
  }
  return at + 1;
}

/** `Ocasio-Cortez` joins; ` - `, `--` and the long dash part. */
function dashGap(state: State, at: number): number {
  const isInside =
    state.count > 0 && state.ends[state.count - 1] === at && wordAt(state, at + 1) && state.text[at] !== '—';
  if (isInside) state.around |= SHAPE.joined;
  return isInside ? GAP.none : GAP.hard;
}

function stopGap(state: State, at: number): number {
  const { text, kinds, count, hashes, shapes } = state;
  const next = kinds[text.charCodeAt(at + 1)];
  const isWide = text.charCodeAt(at) > 0x2fff;
  if (!isWide && (next === KIND.lower || next === KIND.upper || next === KIND.digit)) return GAP.soft;
  if (text[at] !== '.' || count === 0 || state.ends[count - 1] !== at) return GAP.sentence;
  const before = shapes[count - 1] as number;
  const isShort = (before & SHAPE.initial) !== 0 && (before & SHAPE.capital) !== 0;
  return isShort || ABBREVIATIONS.has(hashes[count - 1] as number) ? GAP.soft : GAP.sentence;
}
