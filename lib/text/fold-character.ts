// What one character folds to, by definition: slow, and the truth that characters-table.ts is generated from and checked against.

/**
 * Letters that no normalisation takes apart, each with what it folds to. Arabic: the seats of hamza, final ya and ta marbuta, and the Persian
 * and Urdu letter forms are typed for one another. Devanagari: the two nasal signs.
 */
const SPECIAL = new Map(
  (
    'ß ss,ẞ ss,æ ae,œ oe,ø o,đ d,ð d,ħ h,ı i,ł l,ŋ n,þ th,ŧ t,ə e,ƒ f,ς σ,' +
    'ى ي,ی ي,ې ي,ے ي,ک ك,ڪ ك,ة ه,ہ ه,ھ ه,ە ه,ۀ ه,ٱ ا,أ ا,إ ا,آ ا,ؤ و,ئ ي,' +
    '\u0901 \u0902'
  )
    .split(',')
    .map((row) => row.split(' ') as [string, string]),
);

const ALPHABETS_WITH_ACCENTS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Marks, and the tatweel, that writers leave out. The vowel signs of Indic scripts are none. */
const OPTIONAL_MARKS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant, not what they stand on
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1ab0-\u1aff\u1dc0-\u1dff]/gu;

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What some letters and numbers bring along: `ŉ`, `ẚ`, `🄁`. */
const NO_LETTERS = /[ʼʾ.,]/g;

/** The folded form of one character: no marks, lower case, digits as 0–9. Several characters for ligatures, none for a mark. */
export function foldCharacter(character: string): string {
  const apart = character.normalize(ALPHABETS_WITH_ACCENTS.test(character) ? 'NFKD' : 'NFKC');
  const digit = /^\p{Nd}$/u.test(apart) ? digitValue(apart) : undefined;
  if (digit !== undefined) return digit;
  // Each of these is a word of its own: one character cannot be two of them.
  if (apart.length > 1 && WITHOUT_SPACES.test(apart)) return character;
  const lower = apart.replace(OPTIONAL_MARKS, '').toLowerCase().replace(OPTIONAL_MARKS, '');
  const folded = [...lower].map((part) => SPECIAL.get(part) ?? part).join('');
  return folded.length > 1 ? folded.replace(NO_LETTERS, '') : folded;
}

/** Decimal digits stand in runs of ten, and every run starts at a code point that its zero gives away by what stands before it. */
function digitValue(digit: string): string {
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return String(value);
}
