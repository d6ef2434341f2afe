// Finds the title that stands inside of a name: "Surgeon | Petros Lambrou", "Dog walker | Hamish Orr". Knows kinds of words, no articles.

import type { Token } from '../../../text/tokens';
import { kindOfWord } from '../lexicon/words';
import type { SourceEvidence } from '../resolved-source';
import { isCapital } from '../spelling';

/** Of a source's words and of its fullest name, where they are not known as titles already. */
export function innerTitles({ words, name, titles }: SourceEvidence): (readonly Token[])[] {
  const known = new Set(titles.flat());
  const found: (readonly Token[])[] = [];
  for (const title of [leadingTitle(words), leadingTitle(name)]) {
    const last = title.at(-1);
    if (!last || known.has(last)) continue;
    known.add(last);
    found.push(title);
  }
  return found;
}

const LONGEST = 8;
const ENDS = /^(?:[,()–—;]|who|of|for|at|in|from)$/;
const DETERMINER = /^(?:the|an?|its|their|his|her)$/;

/** What stands before the capitals that no list knows, if its last word is one of a kind. */
function leadingTitle(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(({ lower }) => ENDS.test(lower));
  const main = words.slice(0, Math.min(end < 0 ? LONGEST : end, LONGEST));
  let from = main.length;
  while (from > 0 && isCapital(main[from - 1]) && (from === main.length || !isOfKind(main[from - 1]))) from--;
  if (from === main.length || !isOfKind(main[from - 1])) return [];
  return main.slice(DETERMINER.test(main[0]?.lower ?? '') ? 1 : 0, from);
}

const isOfKind = (token: Token | undefined): boolean => token !== undefined && kindOfWord(token.lower) !== undefined;
