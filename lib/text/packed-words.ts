// Tables of sorted words as they are shipped: each word without the letters it shares with the one before. A third smaller, compressed, than whole words.
// `tests/support/pack-words.ts` makes them.

/** More shared letters than one sign can count are written out. */
export const MOST_SHARED = 35;
const RADIX = 36;

/** `abandon 7ed 2le` → abandon, abandoned, able: a digit or capital says how many letters are shared. Words are small letters only. */
export function unpackedWords(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const line of packed.trim().split('\n')) {
    for (const token of line.split(' ')) {
      const sign = token.charCodeAt(0);
      before = sign < SMALL_A ? before.slice(0, countOf(sign)) + token.slice(1) : token;
      words.push(before);
    }
  }
  return words;
}

const SMALL_A = 'a'.charCodeAt(0);
const CAPITAL_A = 'A'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

const countOf = (sign: number): number => (sign < CAPITAL_A ? sign - ZERO : sign - CAPITAL_A + 10);

/** The same backwards. */
export function packedWords(words: readonly string[]): string[] {
  let before = '';
  return words.map((word) => {
    let shared = 0;
    while (shared < Math.min(MOST_SHARED, before.length, word.length) && before[shared] === word[shared]) shared++;
    before = word;
    return shared === 0 ? word : shared.toString(RADIX).toUpperCase() + word.slice(shared);
  });
}
