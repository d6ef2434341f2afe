// Numbers for folded words, so that a text is read once and compared as integers. It knows characters, not names.

/**
 * A word is hashed four letters at a time: each folded UTF-16 unit is a byte (`letterByte`), four of them a block, and there are three blocks at
 * least, so that words of up to twelve letters are all hashed alike, without a branch on their length. A multiplier of good lattice structure
 * (Steele and Vigna 2021).
 */
export const BLOCK_FACTOR = 0x915f77f5;
const FEWEST_UNITS = 12;

/** Letters beyond are told apart by more than a byte. */
const FIRST_WIDE = 0x600;

/** One byte for a unit of a folded word. Small letters and digits of ASCII are their own; alphabets of their own block lose none either. */
export const letterByte = (unit: number): number => (unit < 0x80 ? unit | 0x20 : (unit | 0xa0) & 0xff);

/** A word's hash on its way: what its whole blocks give, the bytes of the last one, how many units, and the units that are more than a byte. */
export type WordHash = { blocks: number; block: number; units: number; wide: number };

export function beginHash(word: WordHash): void {
  word.blocks = 0;
  word.block = 0;
  word.units = 0;
  word.wide = 0;
}

export function addUnit(word: WordHash, unit: number): void {
  word.block |= letterByte(unit) << ((word.units & 3) << 3);
  if (unit >= FIRST_WIDE) word.wide = addWide(word.wide, unit);
  word.units++;
  if ((word.units & 3) === 0) endBlock(word);
}

const addWide = (wide: number, unit: number): number => (Math.imul(wide, BLOCK_FACTOR) + unit) | 0;

export function endHash(word: WordHash): number {
  if ((word.units & 3) !== 0) endBlock(word);
  for (let units = (word.units + 3) & ~3; units < FEWEST_UNITS; units += 4) endBlock(word);
  if (word.wide !== 0) word.blocks = addBlock(word.blocks, word.wide);
  return finishHash(word.blocks);
}

function endBlock(word: WordHash): void {
  word.blocks = addBlock(word.blocks, word.block);
  word.block = 0;
}

export const addBlock = (blocks: number, block: number): number =>
  Math.imul(((blocks ^ (blocks >>> 15)) + block) | 0, BLOCK_FACTOR);

/** Spreads the bits, since the low ones depend on few others. */
export const finishHash = (blocks: number): number => {
  const mixed = Math.imul(blocks ^ (blocks >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
};

/** The hash of one folded word, as `tokenise` gives it. */
export function hashWord(folded: string): number {
  let [blocks, block, wide, at] = [0, 0, 0, 0];
  for (; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    block |= letterByte(unit) << ((at & 3) << 3);
    if (unit >= FIRST_WIDE) wide = addWide(wide, unit);
    if ((at & 3) !== 3) continue;
    blocks = addBlock(blocks, block);
    block = 0;
  }
  return endHash({ blocks, block, units: at, wide });
}

/** A hash of a text that is no word, in which case counts. */
export function hashKey(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, BLOCK_FACTOR) + key.charCodeAt(at)) | 0;
  return finishHash(hash);
}

/** The hashes of words that stand between white space. */
export const hashedWords = (words: string): ReadonlySet<number> => new Set(words.trim().split(/\s+/).map(hashWord));

/** The hash of a sequence from that of its beginning and its next word. */
export function addWord(sequence: number, word: number): number {
  const mixed = Math.imul(sequence ^ (sequence >>> 16) ^ 0x9e3779b9, 0x85ebca6b) + word;
  return (Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) ^ word) | 0;
}

/** A second, independent number for a whole folded phrase: both agreeing by chance is a matter of 2⁻⁶⁴. */
export function checkOf(phrase: string): number {
  return finishCheck(addToCheck(CHECK_SEED, phrase));
}

/** The check of the first `length` words joined by spaces, without joining them. */
export function checkOfWords(words: readonly string[], length: number): number {
  let hash = CHECK_SEED;
  for (let at = 0; at < length; at++) {
    if (at > 0) hash = addToCheck(hash, ' ');
    hash = addToCheck(hash, words[at] ?? '');
  }
  return finishCheck(hash);
}

/** The same one code unit at a time, for words that are not strings yet: begun with `CHECK_SEED`, ended by `finishCheck`. */
export const addUnitToCheck = (check: number, unit: number): number => {
  const mixed = Math.imul(check + unit, 0xcc9e2d51);
  return mixed ^ (mixed >>> 11);
};

export const CHECK_SEED = 0x3c6ef372;
export const finishCheck = (hash: number): number => (hash ^ (hash >>> 16)) >>> 0;

function addToCheck(seed: number, text: string): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = addUnitToCheck(hash, text.charCodeAt(at));
  return hash;
}
