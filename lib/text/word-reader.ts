// One word with everything that makes words hard: apostrophes, possessives, `U.S.`, hyphens at line ends, articles, attached letters.
// It knows spelling, not names.

import { bareWord, elisionReading, isArabic, isHebrew, prefixReadings, type Reading } from './attached-words';
import { foldedUnit, KIND } from './characters';
import { foldedWord } from './folded-word';
import { addUnit, beginHash, checkWord, endHash, hashedWords, hashWord } from './hash';
import { apostropheReading, genitiveReading, isHangul, particleReadings, persianReading } from './word-endings';
import { GAP, SHAPE } from './word-shapes';
import { push, type State, type Word } from './word-writer';

const ARTICLES = hashedWords('al el an ar as ash ad at az adh ath ul ol');
export const AL = hashWord('al');
export const EL = hashWord('el');

const isAl = (hash: number): boolean => hash === AL || hash === EL;

/** Reads the word at `start`; returns the place after it and its possessive ending. */
export function readWord(state: State, start: number): number {
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
  beginHash(word);
  word.letters = 0;
  word.capitals = 0;
  word.shape = 0;
  word.apostrophe = -1;
  word.more = false;
}

const isPlainLetter = (state: State, at: number): boolean => {
  // Past the end there is no code unit, and NaN would make doubles of the loop's numbers.
  const kind = at < state.text.length ? (state.kinds[state.text.charCodeAt(at)] as number) : KIND.space;
  return kind >= KIND.lower && kind <= KIND.digit;
};

/** The inner loop: letters, digits and what is ignored between them. */
function readLetters(state: State, from: number): number {
  const { text, kinds, word } = state;
  let { letters, capitals, end } = word;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kinds[code] as number;
    if (kind >= KIND.lower && kind <= KIND.digit) {
      const unit = foldedUnit(state, code);
      if (unit !== 0) addUnit(word, unit);
      else addUnits(word, state.expansion(text.charAt(at)));
      letters++;
      if (kind === KIND.upper) capitals++;
      end = at + 1;
    } else if (kind !== KIND.ignored) break;
  }
  word.letters = letters;
  word.capitals = capitals;
  word.end = end;
  return goOn(state, at);
}

function addUnits(word: Word, units: string): void {
  for (let at = 0; at < units.length; at++) addUnit(word, units.charCodeAt(at));
}

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
  let hash = endHash(word);
  if (word.letters <= 3 && ARTICLES.has(hash)) {
    const next = nameAfterArticle(state, after, hash);
    if (next > after) {
      if (state.article < 0) state.article = word.start;
      state.around |= SHAPE.article;
      return next;
    }
  }
  const mayHaveGenitive = state.genitive && first === KIND.upper;
  if (first === KIND.caseless || word.apostrophe >= 0 || mayHaveGenitive) hash = readAttached(state, hash);
  push(state, word.start, word.end, hash, word.check, shape);
  return after;
}

/** Where the word begins that an article here belongs to (`al-Assad`, `as-Sadr`, `Bashar al Assad`); the same place when there is none. */
function nameAfterArticle(state: State, after: number, hash: number): number {
  const { text, kinds, word } = state;
  let next = after;
  const isHyphen = text[next] === '-' || text[next] === '\u2010' || text[next] === '\u2011';
  if (!isHyphen && (text[next] !== ' ' || word.capitals > 0 || !isAl(hash))) return after;
  next++;
  while (kinds[text.charCodeAt(next)] === KIND.apostrophe) next++;
  const isName = kinds[text.charCodeAt(next)] === KIND.upper || (isHyphen && isAl(hash) && isPlainLetter(state, next));
  return isName ? next : after;
}

/** Notes the other readings of a word with attached letters; returns the hash under which the word itself is compared. */
function readAttached(state: State, hash: number): number {
  const { word, text, turkish, genitive } = state;
  const raw = text.slice(word.start, word.end);
  const unit = raw.charCodeAt(0);
  if (isArabic(unit) || isHebrew(unit)) {
    const folded = foldedWord(raw);
    note(state, prefixReadings(raw, folded, word.start));
    if (isArabic(unit)) note(state, [persianReading(raw, word.start)]);
    word.check = checkWord(bareWord(folded));
    return hashWord(bareWord(folded));
  }
  if (isHangul(unit)) note(state, particleReadings(raw, word.start));
  if (genitive) note(state, [genitiveReading(raw, word.start)]);
  if (word.apostrophe < 0) return hash;
  const elided = elisionReading(
    raw,
    foldedWord(raw.slice(word.apostrophe + 1)),
    word.apostrophe,
    word.start,
    state.gap >= GAP.sentence,
  );
  note(state, [elided]);
  const ending = turkish ? apostropheReading(raw, word.apostrophe, word.start) : undefined;
  note(state, [ending]);
  if (ending) state.around |= SHAPE.possessive;
  return hash;
}

function note(state: State, proposed: readonly (Reading | undefined)[]): void {
  const readings = proposed.filter((reading) => reading !== undefined);
  if (readings.length === 0) return;
  state.readings.set(state.count, [...(state.readings.get(state.count) ?? []), ...readings]);
  state.around |= SHAPE.attached;
}

/** One character of a script without spaces, or a letter outside the basic plane, is a word of its own. */
function pushLone(state: State, at: number): number {
  const length = state.kinds[state.text.charCodeAt(at)] === KIND.surrogate ? 2 : 1;
  const folded = foldedWord(state.text.slice(at, at + length));
  push(state, at, at + length, hashWord(folded), checkWord(folded), SHAPE.lone);
  return at + length;
}
