// Words of plain letters and digits parted by spaces and plain punctuation: nearly all of a text, read in two passes. It knows no apostrophes,
// hyphens or initials; where one stands, it leaves the word to word-reader.ts.

import { KIND } from './characters';
import { pointGap } from './gap-reader';
import { finishHash, HASH_BASE } from './hash';
import { AL, EL } from './word-reader';
import { GAP, SHAPE } from './word-shapes';
import { makeRoom, type State } from './word-writer';

/** Units looked at in one go; what is noted of them stays in the nearest cache. */
const STRETCH = 2048;
/** Longer words are left to `readWord`. */
const LONGEST = 62;

/**
 * Two numbers for the start of a stretch and for every unit of it that is no plain letter or digit: how many units of the stretch end with it,
 * with the capitals before it in the bits above, and the hash of all before it. A word's hash follows from those at its two ends, so that no
 * branch depends on its length: that branch was guessed wrong at nearly every word.
 */
const notes = new Int32Array(2 * (STRETCH + 2));
const PLACES = 0x1fff;
const CAPITALS_ABOVE = 13;

const POWERS = new Int32Array(LONGEST + 2);
POWERS[0] = 1;
for (let at = 1; at < POWERS.length; at++) POWERS[at] = Math.imul(POWERS[at - 1] as number, HASH_BASE);

/** Where the noted stretch begins, how many numbers are noted, the unit of the last note, and the note that reading has come to. */
const noted = { start: 0, count: 0, last: -1, reached: 0 };

/** To be called before another text is read. */
export function forgetNotes(): void {
  noted.count = 0;
  noted.last = -1;
}

// Numbers by themselves: looked up as properties for every word, they took a fifth of the second pass.
const UPPER = KIND.upper;
const DIGIT = KIND.digit;
const {
  capital: CAPITAL,
  allCapitals: ALL_CAPITALS,
  cased: CASED,
  digit: DIGIT_FIRST,
  initial: INITIAL,
  point: POINT_AFTER,
} = SHAPE;
const SPACE = 0x20;
const POINT = 0x2e;
const SMALL_S = 0x73;
const ASK = -1;

/** Returns the place of the first word or gap from `from` on that is not plain, or of what follows the stretch that was looked at. */
export function readPlainWords(state: State, from: number): number {
  const note = state.article < 0 ? noteBefore(state, from) : ASK;
  if (note === ASK) return from;
  makeRoom(state, ((noted.count - note) >> 1) + 1);
  const { count, gaps, shapes } = state;
  gaps[count] = state.gap;
  const at = readNoted(state, note);
  if (state.count > count) {
    shapes[count] = (shapes[count] as number) | state.around;
    state.around = 0;
    state.gap = gaps[state.count] as number;
  }
  return at;
}

/** The second pass, from the word after a note on. The gap before a word is written when the word before it ends. */
function readNoted(state: State, note: number): number {
  const { text, kinds, starts, ends, hashes, shapes, gaps, genitive } = state;
  const { start: base, count: after } = noted;
  let { count } = state;
  let before = notes[note] as number;
  let sum = notes[note + 1] as number;
  let next = note + 2;
  while (next < after) {
    const here = notes[next] as number;
    const length = ((here - before) & PLACES) - 1;
    const end = base + (here & PLACES) - 1;
    const code = end < text.length ? text.charCodeAt(end) : SPACE;
    if (length < 1 || length > LONGEST || (code !== SPACE && !endsPlainly(kinds[code] as number, length))) break;
    const sumHere = notes[next + 1] as number;
    const hash = finishHash((sumHere - Math.imul(sum, POWERS[length + 1] as number)) | 0);
    const first = kinds[text.charCodeAt(end - length)] as number;
    const capitals = (here - before) >>> CAPITALS_ABOVE;
    if ((capitals === 0 && (hash === AL || hash === EL)) || (genitive && mayBeGenitive(text, first, end))) break;
    starts[count] = end - length;
    ends[count] = end;
    hashes[count] = hash;
    shapes[count] = plainShape(first, length, capitals, code);
    gaps[++count] = 0;
    next += 2;
    before = here;
    sum = sumHere;
    if (code === SPACE) continue;
    const gap = next < after ? gapAfter(state, end, hash) : ASK;
    // `readGap` begins with what ends the word.
    if (gap === ASK) return leave(state, count, next - 2, end);
    gaps[count] = gap;
    before = notes[next] as number;
    sum = notes[next + 1] as number;
    next += 2;
  }
  return leave(state, count, next - 2, base + (before & PLACES));
}

function leave(state: State, count: number, note: number, at: number): number {
  state.count = count;
  noted.reached = note;
  return at;
}

/** Left to `readWord`, which reads it without its ending too. */
const mayBeGenitive = (text: string, first: number, end: number): boolean =>
  first === UPPER && text.charCodeAt(end - 1) === SMALL_S;

/** Before a comma, a line's end or a stop the word is over; after one letter a point may go on with initials. */
const endsPlainly = (kind: number, length: number): boolean =>
  kind === KIND.hard || kind === KIND.lineBreak || (kind === KIND.stop && length > 1);

function plainShape(first: number, letters: number, capitals: number, after: number): number {
  let shape: number = first === DIGIT ? DIGIT_FIRST : CASED;
  if (letters === 1) shape |= INITIAL;
  if (after === POINT) shape |= POINT_AFTER;
  if (capitals === 0) return shape;
  return shape | CAPITAL | (capitals > 1 && capitals === letters ? ALL_CAPITALS : 0);
}

/** What a comma or stop and a space after it are worth; `ASK` when something else follows. */
function gapAfter({ text, kinds }: State, at: number, word: number): number {
  const code = text.charCodeAt(at);
  const kind = kinds[code];
  if (kind === KIND.lineBreak || at + 1 >= text.length || text.charCodeAt(at + 1) !== SPACE) return ASK;
  return kind === KIND.hard ? GAP.hard : code === POINT ? pointGap(word) : GAP.sentence;
}

/** The note of the unit before `from`, or `ASK`. Notes a further stretch when `from` lies behind the last. */
function noteBefore(state: State, from: number): number {
  if (from > noted.last) noteStretch(state, from);
  const { start, count } = noted;
  let note = noted.reached;
  while (note < count && start + ((notes[note] as number) & PLACES) < from) note += 2;
  noted.reached = note;
  return note < count && start + ((notes[note] as number) & PLACES) === from ? note : ASK;
}

/** The first pass: no branch in it depends on what stands in the text. The base is written out, since bundlers make variables of constants. */
function noteStretch({ text, steps }: State, from: number): void {
  const after = Math.min(text.length, from + STRETCH);
  let count = 2;
  let place = 1;
  let sum = 0;
  notes[0] = 0;
  notes[1] = 0;
  for (let at = from; at < after; at++) {
    const step = steps[text.charCodeAt(at)] as number;
    notes[count] = place;
    notes[count + 1] = sum;
    count += (step >>> 15) & 2;
    sum = (Math.imul(sum, 0x915f77f5) + (step & 0xffff)) | 0;
    place += step >>> 17;
  }
  // The end of the text parts as a space does.
  if (after === text.length) {
    notes[count] = place;
    notes[count + 1] = sum;
    count += 2;
  }
  noted.start = from;
  noted.count = count;
  noted.last = from + ((notes[count - 2] as number) & PLACES) - 1;
  noted.reached = 0;
}
