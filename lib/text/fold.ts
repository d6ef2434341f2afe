// The folding of names: one spelling for every way of typing the same words. It knows characters, not names or languages.

import { foldedWord } from './folded-word';
import { tokeniseBriefly } from './words';

/**
 * Words in lower case, without marks and apostrophes, parted by single spaces; possessive endings dropped, `U.S.` as `us`.
 * `Kata’ib Ḥizballāh’s` → `kataib hizballah`. Two names that fold alike are spelled alike.
 */
export function fold(text: string): string {
  const words = tokeniseBriefly(text);
  const folded: string[] = [];
  for (let at = 0; at < words.count; at++) {
    const article = words.articles.get(at);
    if (article !== undefined) for (const word of articlesIn(text.slice(article, words.starts[at]))) folded.push(word);
    folded.push(foldedWord(text.slice(words.starts[at], words.ends[at])));
  }
  return folded.join(' ');
}

const articlesIn = (text: string): string[] =>
  text
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map(foldedWord);
