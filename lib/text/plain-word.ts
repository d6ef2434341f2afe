// The hash and the shape of a plain word, read off the bytes of a stretch four letters at a time. It knows letters, not what parts words.

import { addBlock, BLOCK_FACTOR, checkBlock, finishHash } from './hash';
import { fourAt } from './stretch';
import { SHAPE } from './word-shapes';

/** Letters; longer words are read one letter at a time. */
export const LONGEST_PLAIN = 16;
const BLOCKS = LONGEST_PLAIN / 4;
const FEW_LETTERS = 12;

/** For each length which bytes of each block belong to the word. */
const MASKS = Int32Array.from({ length: 32 * BLOCKS }, (_, at) => {
  const count = Math.floor(at / BLOCKS) - 4 * (at % BLOCKS);
  return count >= 4 ? -1 : count <= 0 ? 0 : (1 << (8 * count)) - 1;
});

/** Of every byte the bit that small letters and digits have and capitals have not. */
const SMALL = 0x20202020;
const AFTER_DIGITS = 0x3a;

// Numbers by themselves: looked up as properties for every word, they took a fifth of the pass.
const { cased: CASED, digit: DIGIT } = SHAPE;
const ALL_CAPITALS_AT = Math.log2(SHAPE.allCapitals);
const INITIAL_AT = Math.log2(SHAPE.initial);

/**
 * Writes the hash and check of the word that begins at a place of the stretch, as `hashWord` and `checkWord` give them, and returns its shape as
 * far as letters tell it. No branch depends on how long it is, but beyond twelve letters. It must stay short: where the engine did not put it
 * into the loop over words with all that it calls, reading took twice the time.
 */
export function readPlainWord(
  hashes: Int32Array,
  checks: Int32Array,
  at: number,
  start: number,
  length: number,
): number {
  const row = length * BLOCKS;
  const firstMask = MASKS[row] as number;
  const secondMask = MASKS[row + 1] as number;
  const thirdMask = MASKS[row + 2] as number;
  const one = fourAt.getInt32(start, true) & firstMask;
  const two = fourAt.getInt32(start + 4, true) & secondMask;
  const three = fourAt.getInt32(start + 8, true) & thirdMask;
  const first = one | (SMALL & firstMask);
  const second = two | (SMALL & secondMask);
  const third = three | (SMALL & thirdMask);
  let blocks = addBlock(addBlock(Math.imul(first, BLOCK_FACTOR), second), third);
  let check = checkBlock(checkBlock(first, second), third);
  let small = one | two | three;
  let capitals = (one ^ firstMask) | (two ^ secondMask) | (three ^ thirdMask);
  if (length > FEW_LETTERS) {
    const mask = MASKS[row + 3] as number;
    const letters = fourAt.getInt32(start + FEW_LETTERS, true) & mask;
    const fourth = letters | (SMALL & mask);
    blocks = addBlock(blocks, fourth);
    check = checkBlock(check, fourth);
    small |= letters;
    capitals |= letters ^ mask;
  }
  hashes[at] = finishHash(blocks);
  checks[at] = check;
  return shapeOf(one, length, small, capitals);
}

/** `first`: a block whose lowest byte is the first letter; `small` and `capitals`: in any byte the bit of small letters says that there is one. */
function shapeOf(first: number, length: number, small: number, capitals: number): number {
  const isOne = (length - 2) >>> 31;
  const kind = ((((first & 0xff) - AFTER_DIGITS) >> 31) & (CASED ^ DIGIT)) ^ CASED;
  const hasNoSmall = isAny((small & SMALL) | isOne) ^ 1;
  return kind | isAny(capitals & SMALL) | (hasNoSmall << ALL_CAPITALS_AT) | (isOne << INITIAL_AT);
}

/** 1 where a bit is set, else 0. */
const isAny = (bits: number): number => (bits | -bits) >>> 31;
