// Words of plain letters and digits and the plain punctuation between them: nearly all of a text, read off the stretch that was noted. It knows no
// apostrophes, hyphens or initials; where one stands, it leaves the word to word-reader.ts.

import { type Characters, KIND, type Kind } from './characters';
import { stopGap } from './gap-reader';
import { LONGEST_PLAIN, readPlainWord } from './plain-word';
import { bytes, edges, forgetStretch, noteStretch, stretch } from './stretch';
import { AL, EL } from './word-reader';
import { GAP, SHAPE } from './word-shapes';
import { makeRoom, type State } from './word-writer';

/** What a byte between words does, as bits: four for how far it parts them, in the order of `GAP`. */
const STOP = 0x10;
const POINT = 0x20;
const QUOTES = 0x40;
/** The text itself has to be looked at; so of letters. */
const LOOK = 0x80;
const PARTS = 0x0f;
const bitOf = (gap: number): number => (1 << gap) >> 1;

const BETWEEN: Partial<Record<Kind, number>> = {
  [KIND.space]: 0,
  [KIND.soft]: bitOf(GAP.soft) | QUOTES,
  [KIND.hard]: bitOf(GAP.hard),
  [KIND.stop]: bitOf(GAP.sentence) | STOP,
  [KIND.lineBreak]: bitOf(GAP.paragraph),
};
const between = new Uint8Array(0x100);

/** To be called before another text is read. */
export function beginPlainWords({ kinds }: Characters): void {
  forgetStretch();
  if (between[LETTER] === LOOK) return;
  between.fill(LOOK);
  for (let byte = 0; byte < ASCII; byte++) between[byte] = BETWEEN[kinds[byte] as Kind] ?? LOOK;
  between['.'.charCodeAt(0)] = bitOf(GAP.sentence) | STOP | POINT;
}

const ASCII = 0x80;
const LETTER = 'a'.charCodeAt(0);

const GENITIVE = 's'.charCodeAt(0);

const CAPITAL = SHAPE.capital;
const POINT_AT = Math.log2(SHAPE.point / POINT);
const QUOTED_AT = Math.log2(SHAPE.quoted / QUOTES);
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
  let bits = bitOf(state.gap);
  let at = from;
  for (; at < to; at++) {
    const kind = between[bytes[at - stretch.start] as number] as number;
    if ((kind & LOOK) !== 0) break;
    bits |= (kind & STOP) === 0 ? kind : bitOf(stopGap(state, at));
  }
  keepGap(state, bits);
  return at;
}

function keepGap(state: State, bits: number): void {
  state.gap = gapOf(bits);
  state.around |= (bits & QUOTES) << QUOTED_AT;
}

/** The widest of the gaps whose bits are set. */
const gapOf = (bits: number): number => 32 - Math.clz32(bits & PARTS);

/** The second pass, up to a word or signs that are not plain: no branch in it depends on how long words are, or on their capitals. */
function readNoted(state: State, edge: number): number {
  const { starts, ends, hashes, checks, shapes, gaps, genitive, around } = state;
  const { start: base, edges: noted } = stretch;
  const first = state.count;
  let count = first;
  let bits = bitOf(state.gap);
  let next = edge;
  let start = edges[next] as number;
  for (; next + 1 < noted; start = edges[next] as number) {
    const end = edges[next + 1] as number;
    const length = end - start;
    const sign = between[bytes[end] as number] as number;
    if (length > LONGEST_PLAIN || (sign & LOOK) !== 0 || (length === 1 && (sign & STOP) !== 0)) break;
    const shape = readPlainWord(hashes, checks, count, start, length);
    const hash = hashes[count] as number;
    // In this order, since what capitals a text has cannot be guessed.
    if ((hash === AL || hash === EL) && (shape & CAPITAL) === 0) break;
    if (genitive && (shape & CAPITAL) !== 0 && bytes[end - 1] === GENITIVE) break;
    starts[count] = base + start;
    ends[count] = base + end;
    gaps[count] = gapOf(bits);
    shapes[count] = shape | ((bits & QUOTES) << QUOTED_AT) | ((sign & POINT) << POINT_AT);
    count++;
    next += 2;
    const after = edges[next] as number;
    const last = between[bytes[after - 1] as number] as number;
    bits = 0;
    start = end;
    // A space; a comma and a space. More is left to `readBetween`, and so is a point, after which it matters what stands before.
    if (after - end > 2 || (sign & POINT) !== 0 || (last & (LOOK | STOP)) !== 0) break;
    bits = sign | last;
  }
  if (count > first) {
    shapes[first] = (shapes[first] as number) | around;
    state.around = 0;
  }
  state.count = count;
  keepGap(state, bits);
  stretch.reached = next;
  return base + start;
}
