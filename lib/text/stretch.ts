// A stretch of a text as bytes, and where words begin and end in it: the first of the two passes over a text. It knows letters from what parts
// them, four at a time, and nothing of words.

import type { Characters } from './characters';

/** Units looked at in one go; what is noted of them stays in the nearest cache. */
const STRETCH = 8192;
/** Bytes that may be looked at behind the last one. */
const BEYOND = 24;
const SPACE = 0x20;

/** The stretch byte for byte, spaces behind it. */
export const bytes = new Uint8Array(STRETCH + BEYOND);
const bytesAt = new DataView(bytes.buffer);
const fours = new Int32Array(bytes.buffer);
export const twoBytes = (at: number): number => bytesAt.getUint16(at, true);
export const fourBytes = (at: number): number => bytesAt.getInt32(at, true);

/** Where letters begin and end, by turns, in units from the start of the stretch. */
export const edges = new Uint16Array(STRETCH + BEYOND);
const twoEdgesAt = new DataView(edges.buffer);

/** The place of edge `at`, and times 2¹⁶ that of the next. */
export const twoEdges = (at: number): number => twoEdgesAt.getInt32(at << 1, true);

/** Which units of the text the stretch holds, how many edges are noted, which of them reading has come to, and whether all were ASCII so far. */
export const stretch = { start: 0, end: 0, edges: 0, reached: 0, isAscii: true };

/** To be called before another text is read. */
export function forgetStretch(): void {
  stretch.end = 0;
  stretch.edges = 0;
  stretch.isAscii = true;
}

/** Notes the stretch from `from` on, which begins no later than a word. A word that goes on behind its end has no end noted. */
export function noteStretch(text: string, table: Characters, from: number): void {
  const after = Math.min(text.length, from + STRETCH);
  stretch.start = from;
  stretch.end = after;
  stretch.reached = 0;
  readBytes(text, table, from, after);
  noteEdges(after - from + (after === text.length ? 1 : 0));
}

const encoder = new TextEncoder();
/** Calling the encoder costs more than it saves in shorter texts. */
const WORTH_ENCODING = 256;

/** Plain English is copied by the encoder in a third of the time; as soon as it writes something longer, by the table. */
function readBytes(text: string, { bytes: byteOf }: Characters, from: number, after: number): void {
  const length = after - from;
  if (stretch.isAscii && length >= WORTH_ENCODING) {
    const part = length === text.length ? text : text.slice(from, after);
    stretch.isAscii = encoder.encodeInto(part, bytes).written === length;
  } else stretch.isAscii = false;
  if (!stretch.isAscii) for (let at = 0; at < length; at++) bytes[at] = byteOf[text.charCodeAt(from + at)] as number;
  for (let at = length; at < length + BEYOND / 2; at++) bytes[at] = SPACE;
}

/**
 * Four bytes at a time (Lamport 1975): adding to the lower seven bits of a byte sets its highest where it is a letter or digit, or is set already.
 * No branch depends on what stands in the text: four places are written, of which those stay that are counted.
 */
function noteEdges(length: number): void {
  const after = (length + 3) >> 2;
  let count = 0;
  let before = 0;
  let both = 0;
  for (let at = 0; at < after; at = (at + 1) | 0) {
    const four = fours[at] as number;
    const exact = four & 0x7f7f7f7f;
    const small = exact | 0x20202020;
    const letters = ((small + 0x1f1f1f1f) & ~(small + 0x05050505)) | ((exact + 0x50505050) & ~(exact + 0x46464646));
    const parts = ((letters | four) >>> 7) & 0x01010101;
    const turns = Math.imul(parts ^ ((parts << 8) | before), GATHER) >>> 28;
    before = parts >>> 24;
    twoEdgesAt.setInt32(count, both + (FIRST_TURNS[turns] as number), true);
    twoEdgesAt.setInt32(count + 4, both + (LATER_TURNS[turns] as number), true);
    count = (count + (TURNS[turns] as number)) | 0;
    both = (both + 0x40004) | 0;
  }
  count >>= 1;
  stretch.edges = count;
  // Behind the last word there is more than may be between two.
  if ((count & 1) === 0) edges[count] = bytes.length;
}

/** Multiplied by it, the lowest bits of four bytes come to stand in a row, the first byte's lowest. */
const GATHER = 0x10204080;

const WAYS = 16;
/** Arrays of no more than 64 bytes are moved by the engine, which then has to look for them at every step. */
const ROWS = 80;

/** For each way in which four bytes may turn: how many bytes the places take, and the places of the first two and of the others. */
const TURNS = new Uint8Array(ROWS);
const FIRST_TURNS = new Int32Array(ROWS);
const LATER_TURNS = new Int32Array(ROWS);
for (let turns = 0; turns < WAYS; turns++) {
  const places = [0, 1, 2, 3].filter((at) => (turns >> at) & 1);
  TURNS[turns] = 2 * places.length;
  FIRST_TURNS[turns] = (places[0] ?? 0) | ((places[1] ?? 0) << 16);
  LATER_TURNS[turns] = (places[2] ?? 0) | ((places[3] ?? 0) << 16);
}
