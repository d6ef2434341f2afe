// How rare each word is in an article, and how much of the article tells of a quarrel. Knows sentences, not claims.

import type { Token } from '../../../text/tokens';
import { phrasesIn, phrasesOf } from '../phrase-in';
import { isStop, stemOf } from '../stems';
import { QUARRELLING } from './act-words-table';

export type ArticleWords = {
  /** How surely a stem that two claims share ties them together: log of sentences per sentence with it. */
  rarity(stem: string): number;
  /** Words for a quarrel, a sentence. */
  quarrel: number;
};

const QUARREL_PHRASES = phrasesOf(QUARRELLING);
/** A handful of sentences says little about how quarrelsome an article is. */
const FEW_SENTENCES = 8;

/** In a page as long as a book every word is rare: no word is rarer than in the longest articles that the weights were learnt on. */
const MANY_SENTENCES = 40;

export function articleWordsOf(count: number, sentenceTokens: (sentence: number) => readonly Token[]): ArticleWords {
  const sentencesWith = new Map<string, number>();
  let quarrels = 0;
  for (let at = 0; at < count; at++) {
    const tokens = sentenceTokens(at);
    for (const stem of stemsIn(tokens)) sentencesWith.set(stem, (sentencesWith.get(stem) ?? 0) + 1);
    quarrels += phrasesIn(tokens, QUARREL_PHRASES).length;
  }
  return {
    rarity: (stem) => Math.max(0, Math.log((Math.min(count, MANY_SENTENCES) + 1) / (sentencesWith.get(stem) ?? 1))),
    quarrel: quarrels / Math.max(FEW_SENTENCES, count),
  };
}

export const stemsIn = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens.filter(({ text, lower }) => /^[\p{L}\d]/u.test(text) && !isStop(lower)).map(({ lower }) => stemOf(lower)),
  );
