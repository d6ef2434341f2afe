// Which row of the word table a word has: a front-coded list of words, and what to try for a word that is not in it.

/** Row 0 is the padding of training, row 1 every unknown word; listed words follow in list order. */
export const UNKNOWN_ROW = 1;
const FIRST_WORD_ROW = 2;

/** The listed word that stands for every number. */
const NUMBER_WORD = '#';

/** The row of a lower-case word. */
export type Vocabulary = (lower: string) => number;

export function vocabulary(words: readonly string[]): Vocabulary {
  const rows = new Map(words.map((word, at) => [word, at + FIRST_WORD_ROW]));
  return (lower) => {
    const known = rows.get(lower);
    if (known !== undefined) return known;
    for (const simpler of simplerForms(lower)) {
      const row = rows.get(simpler);
      if (row !== undefined) return row;
    }
    return UNKNOWN_ROW;
  };
}

/**
 * Undoes front coding: a line a word, its first character being U+0020 plus the number of characters shared with the word before.
 * Throws on a line that shares more than there is.
 */
export function frontDecoded(block: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const line of block.split('\n')) {
    if (line === '') continue;
    const shared = line.charCodeAt(0) - 0x20;
    if (shared < 0 || shared > word.length) throw new Error(`claims weights: bad vocabulary line ${words.length}`);
    word = word.slice(0, shared) + line.slice(1);
    words.push(word);
  }
  return words;
}

/** Other spellings of a word, nearest first: plain marks, without possessive or contraction, the last part of a compound, any number. */
function simplerForms(lower: string): string[] {
  const plain = lower.replaceAll('’', "'");
  const mark = SAME_MARK.get(lower);
  if (mark !== undefined) return [mark];
  if (/^\d/.test(plain)) return [NUMBER_WORD];
  const apostrophe = plain.indexOf("'");
  const forms = [plain];
  if (plain.endsWith("n't")) forms.push(plain.slice(0, -3));
  else if (apostrophe > 0) forms.push(plain.slice(0, apostrophe));
  const hyphen = plain.lastIndexOf('-');
  if (hyphen > 0) forms.push(plain.slice(hyphen + 1));
  return forms;
}

const SAME_MARK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '’': "'",
    '‘': "'",
    '–': '—',
  }),
);
