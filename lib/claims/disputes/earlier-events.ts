// Finds claims about another, earlier happening that the reporter recalls: "a year ago, a blast at the same camp … A committee concluded". Knows time words, no dates.

import type { Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { phrasesIn, phrasesOf } from './phrase-in';
import type { Proposition } from './proposition';

const COUNTS = 'a one two three four five six seven eight nine ten several many few'.split(' ');
const AGO = ['ago', 'earlier', 'before'];

/** Hours and days before are still the matter at hand. */
const RECALLING = phrasesOf(
  [
    ...COUNTS.flatMap((count) =>
      ['year', 'years', 'decade', 'decades'].flatMap((unit) => AGO.map((ago) => `${count} ${unit} ${ago}`)),
    ),
    'years ago|years earlier|decades ago|the year before|the previous year|in an earlier|in a previous|a similar attack|a similar incident',
  ].join('|'),
);

/** Sentences back in its paragraph that still say when what a claim tells of happened. */
const BACK = 3;

/** Positions of the claims that stand where the reporter's own words have gone back to an earlier happening. */
export function recalledClaims(
  propositions: readonly Proposition[],
  sentenceTokens: (sentence: number) => readonly Token[],
  paragraphs: readonly Span[],
): ReadonlySet<number> {
  const recalled = new Set<number>();
  for (const [at, { attribution, sentence, paragraph, place }] of propositions.entries()) {
    const from = paragraphs[paragraph]?.start ?? 0;
    const told = (token: Token): boolean =>
      token.start >= from &&
      token.end <= place.end &&
      !attribution.content.some(({ start, end }) => token.start >= start && token.end <= end);
    for (let back = sentence; back >= Math.max(0, sentence - BACK); back--) {
      if (phrasesIn(sentenceTokens(back).filter(told), RECALLING).length > 0) recalled.add(at);
    }
  }
  return recalled;
}
