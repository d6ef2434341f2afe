// The folding of names: one spelling for every way of typing the same words. It knows characters, not names or languages.

/** Words in lower case, without marks and apostrophes, parted by single spaces; possessive endings dropped. `Kata’ib Ḥizballāh’s` → `kataib hizballah`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[’'ʼ`´]s(?![\p{L}\p{N}])/gu, '')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u2060\ufeff’'‘ʼʿʾ`´′]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
