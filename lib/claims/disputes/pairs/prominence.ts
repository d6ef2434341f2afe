// How much an article is about a claim and its speaker: words of headline and lead, how often the speaker is heard and spoken of. Knows counts, weighs nothing.

import type { Token } from '../../../text/tokens';
import type { Proposition } from '../proposition';
import { type ArticleWords, stemsIn } from './article-words';

export type Prominence = {
  /** Weight of the words that the claim shares with the headline, and with the lead. */
  headline: number;
  lead: number;
  /** Claims of its speaker, in all. */
  heard: number;
  /** Claims that speak of its speaker. */
  mentioned: number;
  /** Claims that the article's headline holds. */
  headlineClaims: number;
  /** Whether the headline sets one thing against another. */
  headlineTurns: boolean;
};

type Input = {
  propositions: readonly Proposition[];
  sentences: number;
  sentenceTokens(sentence: number): readonly Token[];
};

/** Sentences after the headline that may still be the lead. */
const LEAD = 3;
const TURNING =
  /^(?:[;:]|but|while|despite|as|over|after|both|den(?:y|ies|ied)|rejects|disputes?|row|blames?|trade|rival|versus|accuses?|insists|clash)$/;

export function prominenceOf(input: Input, words: ArticleWords): (claim: Proposition) => Prominence {
  const { propositions, sentences, sentenceTokens } = input;
  const headline = stemsIn(sentenceTokens(0));
  const lead = new Set<string>();
  for (let at = 1; at <= Math.min(LEAD, sentences - 1); at++)
    for (const stem of stemsIn(sentenceTokens(at))) lead.add(stem);
  const heard = countsOf(propositions.flatMap(({ speaker }) => (speaker === '' ? [] : [speaker])));
  const mentioned = countsOf(propositions.flatMap((claim) => [...claim.mentioned]));
  const ofArticle = {
    headlineClaims: propositions.filter(({ sentence }) => sentence === 0).length,
    headlineTurns: sentenceTokens(0).some(({ lower }) => TURNING.test(lower)),
  };
  return (claim) => ({
    headline: weightOf(claim, headline, words),
    lead: weightOf(claim, lead, words),
    heard: heard.get(claim.speaker) ?? 0,
    mentioned: Math.max(0, ...[...claim.spokenBy].map((name) => mentioned.get(name) ?? 0)),
    ...ofArticle,
  });
}

function weightOf({ stems }: Proposition, opening: ReadonlySet<string>, words: ArticleWords): number {
  let sum = 0;
  for (const stem of stems.keys()) if (opening.has(stem)) sum += words.rarity(stem);
  return sum;
}

function countsOf(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
