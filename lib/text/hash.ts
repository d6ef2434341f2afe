// Numbers for folded words, so that a text is read once and compared as integers. It knows characters, not names.

/**
 * The base of the polynomial that a word's folded UTF-16 units are the coefficients of, modulo 2³²: unlike FNV, the hash of a word can be told
 * from those of the text before and after it. A multiplier of good lattice structure (Steele and Vigna 2021).
 */
export const HASH_BASE = 0x915f77f5;

/** The state before the first character. */
export const emptyHash = (): number => 0;

export const addUnit = (hash: number, unit: number): number => (Math.imul(hash, HASH_BASE) + unit) | 0;

/** Spreads the bits, since the low ones depend on few others. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) | 0;
}

/** The hash of one folded word, as `tokenise` gives it. */
export function hashWord(folded: string): number {
  let hash = 0;
  for (let at = 0; at < folded.length; at++) hash = addUnit(hash, folded.charCodeAt(at));
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
