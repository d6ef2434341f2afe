// Decides what kind of source a noun phrase names, from its head, its titles and its complements. Knows words, not the article.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { commonType } from './common-source';
import { describedBody, firstOfTwo } from './described-body';
import { aboutType, isAddress, organisationType, titleType } from './named-source';
import { isOfSeveralStates } from './several-states';
import { type SourcePhrase, sourcePhrase } from './source-phrase';
import { ANONYMITY } from './source-words-table';
import { isCapital } from './spelling';
import { spokenFor } from './spoken-for';

/**
 * `words`: the source's words. `house`: the kind of the body spoken of before, for "its chairman" and "a spokeswoman". Undefined when
 * the words do not say.
 */
export function sourceTypeOf(words: readonly Token[], house?: SourceType): SourceType | undefined {
  const type = ofWords(words, house);
  return type === 'official' && isOfSeveralStates(words) ? 'institution' : type;
}

function ofWords(words: readonly Token[], house?: SourceType): SourceType | undefined {
  const first = firstOfTwo(words);
  const ofFirst = first && sourceTypeOf(first, house);
  if (ofFirst) return ofFirst;
  const phrase = sourcePhrase(words);
  if (!phrase) return undefined;
  const described = hides(words) ? undefined : describedBody(phrase);
  if (described) return described;
  if (!phrase.named) {
    const own = hides(words) ? 'unnamed' : commonType(phrase, house);
    const vague =
      own === undefined || TRADES.has(own) || (leadsNothing(phrase) && !/^(?:its|their)$/.test(phrase.determiner));
    const apposed = phrase.apposed && vague ? sourceTypeOf(phrase.added, house) : undefined;
    return apposed && !TRADES.has(apposed) ? apposed : own;
  }
  return organisationType(phrase) ?? personType(phrase, words, house);
}

/** "The head of the exhumation, anthropologist Ann Ross": no body is named that they speak for. */
const leadsNothing = (phrase: SourcePhrase): boolean =>
  /^(?:head|leader|chief|director|coordinator)$/.test(phrase.head.lower) && spokenFor(phrase) === undefined;

/** Kinds that say less than an office: "a surgeon, Professor Ann Lisle of the University of Carrow". */
const TRADES: ReadonlySet<SourceType> = new Set(['person', 'witness', 'public']);

/** A title before the name goes before what is added behind it. */
function personType(
  { head, modifiers, complement }: SourcePhrase,
  words: readonly Token[],
  house?: SourceType,
): SourceType | undefined {
  // The given name is no title; "Mayor Serra" has none.
  const given = modifiers.length > 1 && isCapital(modifiers.at(-1)) ? 1 : 0;
  const titles = modifiers.slice(0, modifiers.length - given).filter((token) => !isAddress(token));
  const behind = words.filter(({ start }) => start >= (complement[0]?.start ?? head.end));
  return titleType(titles, house) ?? aboutType(behind, house);
}

/** "on condition of anonymity", "familiar with the matter" */
function hides(words: readonly Token[]): boolean {
  const joined = ` ${words.map((token) => token.lower).join(' ')} `;
  return ANONYMITY.some((phrase) => joined.includes(` ${phrase} `));
}
