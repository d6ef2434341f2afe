// Keeps words as hashes in a string, each with the group it belongs to. Knows no word, only bits and letters.

import { hashKey } from '../../../text/hash';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const LETTER_BITS = 6;
/** Rice codes (1979) of steps between hashes and of groups by how common they are: what each is divided by, in bits. */
export type Widths = { hash: number; step: number; rank: number };
const BETWEEN_GROUPS = '|';

/** So many bits that one unknown word in 300 is taken for a known one; steps some 300 wide. */
export const OF_WORDS: Widths = { hash: 21, step: 8, rank: 5 };
/** Names are mostly unknown: one of 1,500 is taken for a known one. */
export const OF_NAMES: Widths = { hash: 22, step: 10, rank: 2 };

export const hashOfEntry = (word: string, { hash }: Widths = OF_WORDS): number => hashKey(word) >>> (32 - hash);

/**
 * `groupOf`: by hash. Three lines: how many hashes; the groups' names, the commonest first; bits, six a letter: of each hash its step from the one
 * before and its group's rank.
 */
export function encodedHashes(groupOf: ReadonlyMap<number, string>, { step, rank }: Widths = OF_WORDS): string {
  const counts = new Map<string, number>();
  for (const group of groupOf.values()) counts.set(group, (counts.get(group) ?? 0) + 1);
  const groups = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([group]) => group);
  const hashes = [...groupOf.keys()].sort((a, b) => a - b);
  const bits = hashes.map(
    (hash, at) =>
      riceCode(hash - (hashes[at - 1] ?? 0), step) + riceCode(groups.indexOf(groupOf.get(hash) ?? ''), rank),
  );
  return [hashes.length, groups.join(BETWEEN_GROUPS), lettersOf(bits.join(''))].join('\n');
}

export function decodedHashes(table: string, { step, rank }: Widths = OF_WORDS): Map<number, string> {
  const [count = '', names = '', letters = ''] = table.split('\n');
  const groups = names.split(BETWEEN_GROUPS);
  const nextNumber = riceReader(letters);
  const found = new Map<number, string>();
  let hash = 0;
  for (let left = Number(count); left > 0; left--) {
    hash += nextNumber(step);
    found.set(hash, groups[nextNumber(rank)] ?? '');
  }
  return found;
}

/** So many ones as the divisor goes into the number, a zero, and the rest. */
const riceCode = (number: number, bits: number): string =>
  `${'1'.repeat(number >> bits)}0${(number & (2 ** bits - 1)).toString(2).padStart(bits, '0')}`;

function lettersOf(bits: string): string {
  const sixes = bits.match(/.{1,6}/g) ?? [];
  return sixes.map((six) => LETTERS[Number.parseInt(six.padEnd(LETTER_BITS, '0'), 2)]).join('');
}

function riceReader(letters: string): (bits: number) => number {
  let at = 0;
  const nextBit = (): number => {
    const letter = LETTERS.indexOf(letters[Math.floor(at / LETTER_BITS)] ?? '0');
    return (letter >> (LETTER_BITS - 1 - (at++ % LETTER_BITS))) & 1;
  };
  return (bits) => {
    let number = 0;
    while (nextBit() === 1) number++;
    for (let left = bits; left > 0; left--) number = (number << 1) | nextBit();
    return number;
  };
}
