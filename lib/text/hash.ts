// Numbers for folded words, so that a text is read once and compared as integers. It knows characters, not names.

/**
 * A word is hashed four letters at a time: each folded UTF-16 unit is a byte (`letterByte`), four of them a block, and there are three blocks at
 * least, so that words of up to twelve letters are all hashed alike, without a branch on their length. A multiplier of good lattice structure
 * (Steele and Vigna 2021).
 */
const BLOCK_FACTOR = 0x915f77f5;
const FEWEST_UNITS = 12;

/** As a property of `Math` it takes twice the code, of which the engine puts only so much into one loop. */
const { imul } = Math;

/** Letters beyond are told apart by more than a byte. */
const FIRST_WIDE = 0x600;

/** One byte for a unit of a folded word. Small letters and digits of ASCII are their own; alphabets of their own block lose none either. */
export const letterByte = (unit: number): number => (unit < 0x80 ? unit | 0x20 : (unit | 0xa0) & 0xff);

/** A word's hash and check on their way: what its whole blocks give, the bytes of the last one, how many units, and the units that are more than a byte. */
export type WordHash = { blocks: number; check: number; block: number; units: number; wide: number };

export function beginHash(word: WordHash): void {
  word.blocks = 0;
  word.check = 0;
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

const addWide = (wide: number, unit: number): number => (imul(wide, BLOCK_FACTOR) + unit) | 0;

/** Returns the hash; `check` is whole from then on. */
export function endHash(word: WordHash): number {
  if ((word.units & 3) !== 0) endBlock(word);
  for (let units = (word.units + 3) & ~3; units < FEWEST_UNITS; units += 4) endBlock(word);
  if (word.wide !== 0) {
    word.block = word.wide;
    endBlock(word);
  }
  return finishHash(word.blocks);
}

function endBlock(word: WordHash): void {
  word.blocks = addBlock(word.blocks, word.block);
  word.check = checkBlock(word.check, word.block);
  word.block = 0;
}

/** Each block is multiplied by itself, so that none waits for the one before. */
export const addBlock = (blocks: number, block: number): number =>
  ((blocks << 19) | (blocks >>> 13)) ^ multipliedBlock(block);

/** `addBlock` of the first one. */
export const multipliedBlock = (block: number): number => imul(block, BLOCK_FACTOR);

/** A second number for a word, of the same blocks and independent of its hash. */
export const checkBlock = (check: number, block: number): number => (check + block) | 0;

/** Brings the upper bits down, since the low ones depend on few others. */
export const finishHash = (blocks: number): number => blocks ^ (blocks >>> 15);

/** The hash of one folded word, as `tokenise` gives it. */
export function hashWord(folded: string): number {
  const after = Math.max(folded.length, FEWEST_UNITS);
  let blocks = 0;
  for (let at = 0; at < after; at += 4) blocks = addBlock(blocks, blockAt(folded, at));
  const wide = wideOf(folded);
  return finishHash(wide === 0 ? blocks : addBlock(blocks, wide));
}

/** The check of one folded word, likewise. */
export function checkWord(folded: string): number {
  const after = Math.max(folded.length, FEWEST_UNITS);
  let check = 0;
  for (let at = 0; at < after; at += 4) check = checkBlock(check, blockAt(folded, at));
  const wide = wideOf(folded);
  return wide === 0 ? check : checkBlock(check, wide);
}

function blockAt(folded: string, from: number): number {
  let block = 0;
  const after = Math.min(from + 4, folded.length);
  for (let at = from; at < after; at++) block |= letterByte(folded.charCodeAt(at)) << ((at & 3) << 3);
  return block;
}

function wideOf(folded: string): number {
  let wide = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit >= FIRST_WIDE) wide = addWide(wide, unit);
  }
  return wide;
}

/** A hash of a text that is no word, in which case counts. */
export function hashKey(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (imul(hash, BLOCK_FACTOR) + key.charCodeAt(at)) | 0;
  const mixed = imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** Words by their hashes. */
export type HashedWords = { has(hash: number): boolean };

/** Of words that stand between white space; hashed when they are first asked for, since no article asks for all. */
export const hashedWords = (words: string): HashedWords => hashedOnce(() => words.trim().split(/\s+/));

/** The same of words that come one by one. */
export function hashedOnce(words: () => Iterable<string>): HashedWords {
  let known: Set<number> | undefined;
  return {
    has(hash) {
      if (known === undefined) {
        known = new Set();
        for (const word of words()) known.add(hashWord(word));
      }
      return known.has(hash);
    },
  };
}

export const anyOf = (...tables: readonly HashedWords[]): HashedWords => ({
  has: (hash) => tables.some((table) => table.has(hash)),
});

/** The hash of a sequence from that of its beginning and its next word. */
export function addWord(sequence: number, word: number): number {
  const mixed = imul(sequence ^ (sequence >>> 16) ^ 0x9e3779b9, 0x85ebca6b) + word;
  return (imul(mixed ^ (mixed >>> 15), 0x27d4eb2f) ^ word) | 0;
}

/** A second, independent number for a whole text: both agreeing by chance is a matter of 2⁻⁶⁴. */
export function checkOf(text: string): number {
  let check = CHECK_SEED;
  for (let at = 0; at < text.length; at++) check = addToCheck(check, text.charCodeAt(at));
  return finishCheck(check);
}

/** The same for a phrase, from the checks of its words: begun with `CHECK_SEED`, ended by `finishCheck`. */
export const addToCheck = (check: number, next: number): number => {
  const mixed = imul(check + next, 0xcc9e2d51);
  return mixed ^ (mixed >>> 11);
};

export const CHECK_SEED = 0x3c6ef372;
export const finishCheck = (hash: number): number => (hash ^ (hash >>> 16)) >>> 0;

/** The check of a phrase of the first `length` words. */
export function checkOfWords(words: readonly string[], length: number): number {
  let check = CHECK_SEED;
  for (let at = 0; at < length; at++) check = addToCheck(check, checkWord(words[at] ?? ''));
  return finishCheck(check);
}
