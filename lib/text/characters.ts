// What every UTF-16 code unit is and folds to, unpacked once from short runs (about a millisecond; testing 65,536 characters by a regular
// expression took 17–56 ms at every start). It knows characters, not words.

import { EXPANSIONS, KIND_RUNS, SHIFT_RUNS, SINGLES } from './characters-table';
import { foldCharacter } from './fold-character';

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
  /** The folded code unit, or 0 when `expansion` has to be asked. */
  folded: Uint16Array;
  /** The folded code unit of plain small letters, 0 of everything else: one look-up tells both. */
  small: Uint16Array;
  /** The folded form of a character whose `folded` is 0, or of a surrogate pair. */
  expansion(character: string): string;
};

const SIZE = 0x10000;
/** From here on folds are worked out when met. */
const FIRST_UNSTORED = 0x3000;

let unpacked: Characters | undefined;

export function characters(): Characters {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Characters {
  const kinds = unpackKinds();
  const folded = new Uint16Array(SIZE);
  for (let code = 0; code < SIZE; code++) folded[code] = code;
  unpackShifts(folded);
  let code = 0;
  for (const [distance, letter] of rows(SINGLES)) {
    code += number(distance);
    folded[code] = letter.charCodeAt(0);
  }
  const known = new Map<string, string>();
  code = 0;
  for (const [distance, letters] of rows(EXPANSIONS)) {
    code += number(distance);
    folded[code] = 0;
    known.set(String.fromCharCode(code), letters);
  }
  leaveCompatibilityFormsOpen(folded);
  const small = folded.map((unit, code) => (kinds[code] === KIND.lower ? unit : 0));
  return { kinds, folded, small, expansion: (character) => known.get(character) ?? remember(known, character) };
}

const rows = (table: string): [string, string, string, string][] =>
  table.split(',').map((row) => row.split(' ') as [string, string, string, string]);
const number = (digits: string): number => Number.parseInt(digits, 36);

function unpackKinds(): Uint8Array {
  const kinds = new Uint8Array(SIZE);
  let code = 0;
  for (const [distance, length, kind] of rows(KIND_RUNS)) {
    code += number(distance);
    kinds.fill(number(kind), code, code + number(length));
  }
  return kinds;
}

function unpackShifts(folded: Uint16Array): void {
  let code = 0;
  for (const row of rows(SHIFT_RUNS)) {
    const [distance, length, step, shift] = row.map(number) as [number, number, number, number];
    code += distance;
    for (let at = code; at < code + length * step; at += step) folded[at] = at + shift;
  }
}

/** Han, kana, Hangul and most others above the stored part fold to themselves; only blocks of compatibility forms need asking. */
function leaveCompatibilityFormsOpen(folded: Uint16Array): void {
  for (const [first, last] of [
    [0x3038, 0x303a],
    [0x309f, 0x309f],
    [0x30ff, 0x30ff],
    [0x3131, 0x318e],
    [0xa640, 0xa7ff],
    [0xab30, 0xabbf],
    [0xf900, 0xfaff],
    [0xfb00, 0xfefc],
    [0xff5b, 0xffef],
  ] as const) {
    folded.fill(0, Math.max(first, FIRST_UNSTORED), last + 1);
  }
  for (const zero of [0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0]) folded.fill(0, zero, zero + 10);
}

function remember(known: Map<string, string>, character: string): string {
  const folded = foldCharacter(character);
  known.set(character, folded);
  return folded;
}
