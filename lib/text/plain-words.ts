// Words of plain letters and digits and the plain punctuation between them: nearly all of a text, read off the stretch that was noted. It knows no
// apostrophes, hyphens or initials; where one stands, it leaves the word to word-reader.ts.

import { type Characters, KIND, type Kind } from './characters';
import { stopGap } from './gap-reader';
import { finishHash } from './hash';
import { LONGEST_PLAIN, readPlainWord } from './plain-word';
import { bytes, edges, forgetStretch, noteStretch, stretch, twoBytes, twoEdges } from './stretch';
import { AL, EL } from './word-reader';
import { GAP, SHAPE } from './word-shapes';
import { makeRoom, type State } from './word-writer';

/** What a byte between words does, as bits: the lowest four are its `GAP`. */
const PARTS = GAP.paragraph;
/** It ends a sentence, unless a letter follows: with that added it comes to `POINT`. */
const STOP = 0x10;
const LETTER = 0x10;
/** What stands before it matters too. */
const POINT = SHAPE.point;
const QUOTES = SHAPE.quoted;
/** The text itself has to be looked at. */
const LOOK = 0x80;

const BETWEEN: Partial<Record<Kind, number>> = {
  [KIND.space]: 0,
  [KIND.soft]: GAP.soft | QUOTES,
  [KIND.hard]: GAP.hard,
  [KIND.stop]: GAP.sentence | STOP,
  [KIND.lineBreak]: GAP.paragraph,
};
/** Of bytes that follow a word, and of bytes behind those. */
const following = new Uint8Array(0x100);
const behind = new Uint8Array(0x100);

/** To be called before another text is read. */
export function beginPlainWords({ kinds }: Characters): void {
  forgetStretch();
  if (behind[0] !== 0) return;
  following.fill(LOOK);
  behind.fill(LETTER);
  for (let byte = 0; byte < ASCII; byte++) {
    const kind = kinds[byte] as Kind;
    const bits = BETWEEN[kind] ?? LOOK;
    following[byte] = bits;
    if (!isPlain(kind)) behind[byte] = kind === KIND.stop ? LOOK : bits;
  }
  following['.'.charCodeAt(0)] = GAP.sentence | POINT;
}

const ASCII = 0x80;
const isPlain = (kind: Kind): boolean => kind >= KIND.lower && kind <= KIND.digit;

const GENITIVE = 's'.charCodeAt(0);

const CAPITAL = SHAPE.capital;
const NONE = -1;

/** Returns the place of the first word or sign from `from` on that is not plain, or of what follows the stretch that was looked at. */
export function readPlainWords(state: State, from: number): number {
  if (state.article >= 0) return from;
  for (let at = from; ; ) {
    const edge = edgeFrom(state, at);
    if (edge === NONE) return at;
    const start = stretch.start + (edges[edge] as number);
    at = readBetween(state, at, start);
    if (at < start) return at;
    makeRoom(state, ((stretch.edges - edge) >> 1) + 1);
    at = readNoted(state, edge);
    if (stretch.reached === edge) return at;
  }
}

/** Where the first word from `from` on is noted, if it ends in the stretch. */
function edgeFrom(state: State, from: number): number {
  if (from >= stretch.end) noteStretch(state.text, state, from);
  const place = from - stretch.start;
  let edge = stretch.reached;
  while (edge < stretch.edges && (edges[edge] as number) < place) edge += 2;
  stretch.reached = edge;
  if (edge + 1 < stretch.edges) return edge;
  // A word that goes on behind the stretch is the first of the next one.
  if (edge >= stretch.edges || edges[edge] !== place || place === 0) return NONE;
  noteStretch(state.text, state, from);
  return stretch.edges > 1 ? 0 : NONE;
}

/** Weighs what stands from `from` up to a word; returns where it is not plain, or the word's place. */
function readBetween(state: State, from: number, to: number): number {
  let bits = state.gap;
  let at = from;
  for (; at < to; at++) {
    const kind = following[bytes[at - stretch.start] as number] as number;
    if ((kind & LOOK) !== 0) break;
    bits |= (kind & (STOP | POINT)) === 0 ? kind : stopGap(state, at);
  }
  keepGap(state, bits);
  return at;
}

function keepGap(state: State, bits: number): void {
  state.gap = bits & PARTS;
  state.around |= bits & QUOTES;
}

/**
 * The second pass, up to a word or signs that are not plain: no branch in it depends on how long words are, or on their capitals. `| 0` spares the
 * engine to look whether sums are too large.
 */
function readNoted(state: State, edge: number): number {
  const { starts, ends, hashes, checks, shapes, gaps, genitive } = state;
  const { start: base, edges: noted } = stretch;
  let count = state.count;
  let bits = state.gap;
  let start = edges[edge] as number;
  let ending = edge + 1;
  while (ending < noted) {
    const both = twoEdges(ending);
    const end = both & 0xffff;
    const length = end - start;
    const signs = twoBytes(end);
    const sign = following[signs & 0xff] as number;
    if (length > LONGEST_PLAIN || (sign & LOOK) !== 0 || (sign & (STOP | POINT) & ((length - 2) >> 31)) !== 0) break;
    const blocks = readPlainWord(checks, shapes, count, start, length, (bits & QUOTES) | (sign & POINT));
    const hash = finishHash(blocks);
    // In this order, since what capitals a text has cannot be guessed.
    if ((hash === AL || hash === EL) && ((shapes[count] as number) & CAPITAL) === 0) break;
    if (genitive && ((shapes[count] as number) & CAPITAL) !== 0 && bytes[end - 1] === GENITIVE) break;
    hashes[count] = hash;
    starts[count] = base + start;
    ends[count] = base + end;
    gaps[count] = bits & PARTS;
    count = (count + 1) | 0;
    ending = (ending + 2) | 0;
    const after = both >>> 16;
    const second = behind[signs >>> 8] as number;
    // A space; a comma and a space. More is left to `readBetween`, and so is a point, and a stop before a letter.
    if (after - end > 2 || ((sign + second) & (LOOK | POINT)) !== 0) {
      bits = 0;
      start = end;
      break;
    }
    bits = sign | second;
    start = after;
  }
  keepWords(state, count);
  keepGap(state, bits);
  stretch.reached = ending - 1;
  return base + start;
}

function keepWords(state: State, count: number): void {
  const { shapes, count: first } = state;
  if (count === first) return;
  shapes[first] = (shapes[first] as number) | state.around;
  state.around = 0;
  state.count = count;
}
