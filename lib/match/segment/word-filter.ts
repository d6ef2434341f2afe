// Says of nearly every number that is not in a set that it is not: a Bloom filter whose bits for one number stand in one place of an array
// (Putze, Sanders and Singler 2007), so that asking costs one look and one branch, or none. It knows numbers, not names.

/** With three bits set for each, one number in a hundred passes that should not. */
const BITS_FOR_EACH = 10;

export const powerOfTwo = (atLeast: number): number => 2 ** Math.max(4, Math.ceil(Math.log2(atLeast)));

export function filterOf(hashes: readonly number[]): Uint32Array {
  const filter = new Uint32Array(powerOfTwo(hashes.length * BITS_FOR_EACH + 64) / 32).fill(0xffffffff);
  for (const hash of hashes) {
    const place = placeOf(hash, filter.length);
    filter[place] = (filter[place] as number) & ~bitsOf(hash);
  }
  return filter;
}

export const placeOf = (hash: number, length: number): number => hash & (length - 1);

/** Three bits, looked up: three shifts took longer. By the upper bits of the hash, since the place is of the lower ones. */
export const bitsOf = (hash: number): number => PATTERNS[hash >>> PATTERNS_AT] as number;

const PATTERNS_AT = 22;
const PATTERNS = Int32Array.from({ length: 2 ** (32 - PATTERNS_AT) }, (_, at) => {
  const mixed = Math.imul(at + 1, 0x9e3779b1);
  return ((1 << (mixed >>> 17)) | (1 << (mixed >>> 22)) | (1 << (mixed >>> 27))) & 0x7fffffff;
});

/** What two words in a row are asked under. */
export const pairOf = (first: number, next: number): number => (Math.imul(first, 0x9e3779b1) + next) | 0;

/** 1 where none of the bits is missing, else 0: a number to count with instead of a branch. */
export const lets = (missing: number, bits: number): number => ((missing & bits) - 1) >>> 31;

/** What a word written small is asked under, added to its hash: most listed names never are. */
export const SMALL = 1;
