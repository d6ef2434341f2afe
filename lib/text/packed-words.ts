// Tables of sorted words as they are shipped: each word without the letters it shares with the one before. A third smaller, compressed, than whole words.
// `tests/support/pack-words.ts` makes them.

/** More shared letters than one sign can count are written out. */
export const MOST_SHARED = 35;
const RADIX = 36;

/** `abandon 7ed 2le` → abandon, abandoned, able: a digit or capital says how many letters are shared. Words are small letters only. */
export function unpackedWords(packed: string): string[] {
  let before = '';
  return packed
    .trim()
    .split(/\s+/)
    .map((token) => {
      const isShort = /^[1-9A-Z]/.test(token);
      before = isShort ? before.slice(0, Number.parseInt(token.charAt(0), RADIX)) + token.slice(1) : token;
      return before;
    });
}

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
