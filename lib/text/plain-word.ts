// The hash and the shape of a plain word, read off the bytes of a stretch four letters at a time. It knows letters, not what parts words.

import { addBlock, checkBlock, multipliedBlock } from './hash';
import { fourBytes } from './stretch';
import { SHAPE } from './word-shapes';

/** Letters; longer words are read one letter at a time. */
export const LONGEST_PLAIN = 16;
const BLOCKS = LONGEST_PLAIN / 4;
const BLOCKS_AT = Math.log2(BLOCKS);
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
const CASED = SHAPE.cased;
const DIGIT_AT = Math.log2(SHAPE.digit - SHAPE.cased);
const ALL_CAPITALS_AT = Math.log2(SHAPE.allCapitals);
const INITIAL_AT = Math.log2(SHAPE.initial);

/**
 * Writes the check of the word that begins at a place of the stretch, and its shape as far as letters tell it with the bits of `around`; returns its
 * hash but for `finishHash`. Both are as `hashWord` and `checkWord` give them. No branch depends on how long it is, but beyond twelve letters. It must stay
 * short: where the engine did not put it into the loop over words with all that it calls, reading took twice the time.
 */
export function readPlainWord(
  checks: Int32Array,
  shapes: Uint16Array,
  at: number,
  start: number,
  length: number,
  around: number,
): number {
  const row = length << BLOCKS_AT;
  const firstMask = MASKS[row] as number;
  const secondMask = MASKS[row + 1] as number;
  const thirdMask = MASKS[row + 2] as number;
  const one = fourBytes(start) & firstMask;
  const two = fourBytes(start + 4) & secondMask;
  const three = fourBytes(start + 8) & thirdMask;
  const first = one | (SMALL & firstMask);
  const second = two | (SMALL & secondMask);
  const third = three | (SMALL & thirdMask);
  let blocks = addBlock(addBlock(multipliedBlock(first), second), third);
  let check = checkBlock(checkBlock(first, second), third);
  let small = one | two | three;
  let capitals = (one ^ first) | (two ^ second) | (three ^ third);
  if (length > FEW_LETTERS) {
    const mask = MASKS[row + 3] as number;
    const letters = fourBytes(start + FEW_LETTERS) & mask;
    const fourth = letters | (SMALL & mask);
    blocks = addBlock(blocks, fourth);
    check = checkBlock(check, fourth);
    small |= letters;
    capitals |= letters ^ fourth;
  }
  checks[at] = check;
  shapes[at] = around | shapeOf(one, length, small & SMALL, capitals);
  return blocks;
}

/** `first`: a block whose lowest byte is the first letter; `small` and `capitals`: of any byte the bit of small letters, and no other, says that there is one. */
function shapeOf(first: number, length: number, small: number, capitals: number): number {
  const isOne = (length - 2) >>> 31;
  const kind = ((((first & 0xff) - AFTER_DIGITS) >>> 31) << DIGIT_AT) + CASED;
  const hasNoSmall = ((small | isOne) - 1) >>> 31;
  return kind | (-capitals >>> 31) | (hasNoSmall << ALL_CAPITALS_AT) | (isOne << INITIAL_AT);
}
