// Which characters make words, told by ranges of UTF-16 code units: compiling a `\p{L}` costs a page more than reading it.

/** Letters and digits of every script, as the inside of a character class; surrogates count as letters. */
export const WORD_RANGES =
  '0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u037d\\u037f-\\u1fff\\u2c00-\\u2dff' +
  '\\u3005-\\u3007\\u3040-\\udfff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** A letter: a word's character that is no digit. */
export const LETTER = new RegExp(`(?![0-9])[${WORD_RANGES}]`);

/** Whether the text begins with a letter or digit. */
export const WORD_BEGINNING = new RegExp(`^[${WORD_RANGES}]`);

/** Everything between words. */
export const NO_WORD = new RegExp(`[^${WORD_RANGES}]+`, 'g');
