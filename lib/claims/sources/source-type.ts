// Decides what kind of source a noun phrase names, from its head, its titles and its complements. Knows words, not the article.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { commonType } from './common-source';
import { organisationType, personType } from './named-source';
import { sourcePhrase } from './source-phrase';
import { ANONYMITY } from './source-words-table';

/**
 * `words`: the source's words. `role`: words said elsewhere of the same name, as titles and appositions. `house`: the kind of
 * the body spoken of before, for "its chairman" and "a spokeswoman". Undefined when the words do not say.
 */
export function sourceTypeOf(
  words: readonly Token[],
  role: readonly Token[] = [],
  house?: SourceType,
): SourceType | undefined {
  const phrase = sourcePhrase(words);
  if (!phrase) return undefined;
  if (!phrase.named) return hides(words) ? 'unnamed' : commonType(phrase, house);
  return (
    organisationType(phrase) ?? personType(phrase.modifiers, [...phrase.complement, ...phrase.added, ...role], house)
  );
}

/** "on condition of anonymity", "familiar with the matter" */
function hides(words: readonly Token[]): boolean {
  const joined = ` ${words.map((token) => token.lower).join(' ')} `;
  return ANONYMITY.some((phrase) => joined.includes(` ${phrase} `));
}
