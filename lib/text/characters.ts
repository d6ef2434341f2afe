// What every UTF-16 code unit is and folds to, unpacked once from short runs. Testing 65,536 characters by a regular expression took 17–56 ms at
// every start of a worker; this touches only the characters that differ from their neighbours. It knows characters, not words.

import { EXPANSIONS, KIND_RUNS, SHIFT_RUNS, SINGLE_LETTERS, SINGLES } from './characters-table';
import { foldCharacter } from './fold-character';
import { letterByte } from './hash';

export const KIND = {
  soft: 0, // quotation marks, symbols: part words, do not part names
  lower: 1,
  upper: 2,
  caseless: 3, // letters and marks of scripts without case
  digit: 4,
  lone: 5, // scripts without spaces: each character is a word
  ignored: 6, // marks, tatweel, zero-width characters
  apostrophe: 7,
  dash: 8,
  space: 9,
  stop: 10, // may end a sentence
  hard: 11, // commas, colons, brackets: no name runs across
  lineBreak: 12,
  surrogate: 13,
} as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

export type Characters = {
  kinds: Uint8Array;
  /** What to add to a code unit to fold it, modulo 2¹⁶; `ASK` where it folds to several or was not stored. */
  shifts: Int16Array;
  /**
   * One byte for each code unit, by which nearly all of a text is read. Of a letter or digit that folds to one of ASCII, that one, with its
   * capital; of another small letter that folds to one unit, its `letterByte`; of what stands between words, an ASCII character of the same
   * kind; an apostrophe where the unit itself has to be looked at.
   */
  bytes: Uint8Array;
  /** The folded form of a character whose shift is `ASK`, or of a surrogate pair. */
  expansion(character: string): string;
};

const SIZE = 0x10000;
const ASK = -0x8000;

/** Blocks of compatibility forms (and digits of rarer scripts) above the stored part: folded when met. Everything else there folds to itself. */
const UNSTORED = [
  [0x3038, 0x303a],
  [0x309f, 0x309f],
  [0x30ff, 0x30ff],
  [0x3131, 0x318e],
  [0xa620, 0xa629],
  [0xa640, 0xa7ff],
  [0xa8d0, 0xa8d9],
  [0xa900, 0xa909],
  [0xa9d0, 0xa9d9],
  [0xa9f0, 0xa9f9],
  [0xaa50, 0xaa59],
  [0xab30, 0xabbf],
  [0xabf0, 0xabf9],
  [0xf900, 0xfaff],
  [0xfb00, 0xfefc],
  [0xff5b, 0xffef],
] as const;

let unpacked: Characters | undefined;

export function characters(): Characters {
  unpacked ??= unpack();
  return unpacked;
}

/** The folded code unit, or 0 when `expansion` has to be asked. */
export function foldedUnit({ shifts }: Characters, code: number): number {
  const shift = shifts[code] as number;
  return shift === ASK ? 0 : (code + shift) & 0xffff;
}

function unpack(): Characters {
  const shifts = new Int16Array(SIZE);
  for (const [first, last] of UNSTORED) shifts.fill(ASK, first, last + 1);
  unpackShifts(shifts);
  unpackSingles(shifts);
  const known = new Map<string, string>();
  let code = 0;
  for (const row of EXPANSIONS.split(',')) {
    const space = row.indexOf(' ');
    code += Number.parseInt(row, 36);
    shifts[code] = ASK;
    known.set(String.fromCharCode(code), row.slice(space + 1));
  }
  return {
    ...unpackKinds(shifts),
    shifts,
    expansion: (character) => known.get(character) ?? remember(known, character),
  };
}

/** All numbers of a table, read digit by digit: a string for each took half as long again, and every start of a worker waits for this. */
function numbersIn(table: string): Int32Array {
  const numbers = new Int32Array((table.length + 1) >> 1);
  let count = 0;
  let value = 0;
  let sign = 1;
  for (let at = 0; at < table.length; at++) {
    const code = table.charCodeAt(at);
    if (code >= SMALL_A) value = value * 36 + code - SMALL_A + 10;
    else if (code >= ZERO) value = value * 36 + code - ZERO;
    else if (code === MINUS) sign = -1;
    else {
      numbers[count++] = sign * value;
      value = 0;
      sign = 1;
    }
  }
  numbers[count++] = sign * value;
  return numbers.subarray(0, count);
}

const SMALL_A = 'a'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const MINUS = '-'.charCodeAt(0);

function unpackShifts(shifts: Int16Array): void {
  const runs = numbersIn(SHIFT_RUNS);
  let code = 0;
  for (let run = 0; run < runs.length; run += 4) {
    code += runs[run] as number;
    const step = runs[run + 2] as number;
    const after = code + (runs[run + 1] as number) * step;
    for (let at = code; at < after; at += step) shifts[at] = runs[run + 3] as number;
  }
}

function unpackSingles(shifts: Int16Array): void {
  const distances = numbersIn(SINGLES);
  let code = 0;
  for (let at = 0; at < distances.length; at++) {
    code += distances[at] as number;
    shifts[code] = SINGLE_LETTERS.charCodeAt(at) - code;
  }
}

function unpackKinds(shifts: Int16Array): Pick<Characters, 'kinds' | 'bytes'> {
  const kinds = new Uint8Array(SIZE);
  const bytes = new Uint8Array(SIZE).fill(byteOf(KIND.soft, 0, 0));
  const runs = numbersIn(KIND_RUNS);
  let code = 0;
  for (let run = 0; run < runs.length; run += 3) {
    code += runs[run] as number;
    const after = code + (runs[run + 1] as number);
    const kind = runs[run + 2] as Kind;
    if (kind !== KIND.lower && kind !== KIND.upper && kind !== KIND.digit) {
      kinds.fill(kind, code, after);
      bytes.fill(byteOf(kind, 0, 0), code, after);
      continue;
    }
    for (let at = code; at < after; at++) {
      kinds[at] = kind;
      bytes[at] = byteOf(kind, at, shifts[at] as number);
    }
  }
  for (let at = 0; at < ASCII; at++) bytes[at] = at;
  return { kinds, bytes };
}

const ASCII = 0x80;
/** The first unit of the alphabets that have more letters than a byte tells apart. */
const FIRST_WIDE = 0x600;
const SMALL_BIT = 0x20;
const LOOK = "'".charCodeAt(0);
const SAME_KIND = new Map<Kind, number>([
  [KIND.soft, '"'.charCodeAt(0)],
  [KIND.space, ' '.charCodeAt(0)],
  [KIND.stop, '!'.charCodeAt(0)],
  [KIND.hard, ','.charCodeAt(0)],
  [KIND.lineBreak, '\n'.charCodeAt(0)],
]);

/** The byte of a unit that stands for more than itself: one beyond ASCII. */
function byteOf(kind: Kind, code: number, shift: number): number {
  if (kind !== KIND.lower && kind !== KIND.upper && kind !== KIND.digit) return SAME_KIND.get(kind) ?? LOOK;
  const folded = (code + shift) & 0xffff;
  if (shift === ASK || folded >= FIRST_WIDE || folded === 0) return LOOK;
  if (folded < ASCII) return kind === KIND.upper ? folded & ~SMALL_BIT : folded;
  return kind === KIND.lower ? letterByte(folded) : LOOK;
}

function remember(known: Map<string, string>, character: string): string {
  const folded = foldCharacter(character);
  known.set(character, folded);
  return folded;
}
