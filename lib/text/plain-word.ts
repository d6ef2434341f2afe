// The hash and the shape of a plain word, read off the bytes of a stretch four letters at a time. It knows letters, not what parts words.

import { addBlock, finishHash } from './hash';
import { fourAt } from './stretch';
import { SHAPE } from './word-shapes';

/** Letters; longer words are read one letter at a time. */
export const LONGEST_PLAIN = 16;
const THREE_BLOCKS = 12;

/** For each length which bytes of the blocks belong to the word, block after block. */
const MASKS = Int32Array.from({ length: 4 * (LONGEST_PLAIN + 1) }, (_, at) => {
  const count = (at % (LONGEST_PLAIN + 1)) - 4 * Math.floor(at / (LONGEST_PLAIN + 1));
  return count >= 4 ? -1 : count <= 0 ? 0 : (1 << (8 * count)) - 1;
});
const SECOND = LONGEST_PLAIN + 1;
const THIRD = 2 * SECOND;
const FOURTH = 3 * SECOND;

/** Of every byte the bit that small letters and digits have and capitals have not. */
const SMALL = 0x20202020;
const AFTER_DIGITS = 0x3a;

// Numbers by themselves: looked up as properties for every word, they took a fifth of the pass.
const { cased: CASED, digit: DIGIT } = SHAPE;
const ALL_CAPITALS_AT = Math.log2(SHAPE.allCapitals);
const INITIAL_AT = Math.log2(SHAPE.initial);

/**
 * Writes the hash of the word that begins at a place of the stretch, as `hashWord` gives it, and returns its shape as far as letters tell it. No
 * branch depends on how long it is, but beyond twelve letters.
 */
export function readPlainWord(hashes: Int32Array, at: number, start: number, length: number): number {
  const firstMask = MASKS[length] as number;
  const secondMask = MASKS[length + SECOND] as number;
  const thirdMask = MASKS[length + THIRD] as number;
  const one = fourAt.getInt32(start, true) & firstMask;
  const two = fourAt.getInt32(start + 4, true) & secondMask;
  const three = fourAt.getInt32(start + 8, true) & thirdMask;
  let blocks = addBlock(0, one | (SMALL & firstMask));
  blocks = addBlock(blocks, two | (SMALL & secondMask));
  blocks = addBlock(blocks, three | (SMALL & thirdMask));
  let small = (one | two | three) & SMALL;
  let capitals = ((~one & firstMask) | (~two & secondMask) | (~three & thirdMask)) & SMALL;
  if (length > THREE_BLOCKS) {
    const mask = MASKS[length + FOURTH] as number;
    const four = fourAt.getInt32(start + THREE_BLOCKS, true) & mask;
    blocks = addBlock(blocks, four | (SMALL & mask));
    small |= four & SMALL;
    capitals |= ~four & mask & SMALL;
  }
  hashes[at] = finishHash(blocks);
  return shapeOf(one & 0xff, length, small, capitals);
}

/** `small` and `capitals`: bits of which any says that there are such letters. */
function shapeOf(first: number, length: number, small: number, capitals: number): number {
  const isOne = (length - 2) >>> 31;
  const kind = (((first - AFTER_DIGITS) >> 31) & (CASED ^ DIGIT)) ^ CASED;
  return kind | isAny(capitals) | ((isAny(small | isOne) ^ 1) << ALL_CAPITALS_AT) | (isOne << INITIAL_AT);
}

/** 1 where a bit is set, else 0. */
const isAny = (bits: number): number => (bits | -bits) >>> 31;
