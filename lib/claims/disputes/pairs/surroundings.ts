// What the text around two claims shares: words of their sentences, of their paragraphs, of the sentence before. Knows places and words, not what is said.

import type { Span } from '../../../model/span';
import type { Token } from '../../../text/tokens';
import type { Proposition } from '../proposition';
import { type ArticleWords, stemsIn } from './article-words';

export type Around = {
  /** Weight of the words that their sentences share, rare words more; so too the others. Nothing for one sentence and itself. */
  sentences: number;
  paragraphs: number;
  /** Words of the first claim in the sentence before the second, in its paragraph. */
  before: number;
  /** Sentences between the two that hold no claim. */
  plainBetween: number;
};

export type Surroundings = {
  stemsOf(sentence: number): ReadonlySet<string>;
  /** Of the sentences near a claim in its paragraph. */
  paragraphStemsOf(claim: Proposition): ReadonlySet<string>;
  sameParagraph(one: number, other: number): boolean;
  /** How many sentences up to this one hold no claim. */
  plainUpTo(sentence: number): number;
};

type Input = {
  propositions: readonly Proposition[];
  sentences: number;
  sentenceTokens(sentence: number): readonly Token[];
  paragraphs: readonly Span[];
};

/** Sentences to either side that still belong to what a paragraph says about a claim: bounds paragraphs without end. */
const REACH = 3;

export function surroundingsOf({ propositions, sentences, sentenceTokens, paragraphs }: Input): Surroundings {
  const stems = new Map<number, Set<string>>();
  const stemsOf = (sentence: number): Set<string> => {
    const known = stems.get(sentence) ?? stemsIn(sentenceTokens(sentence));
    stems.set(sentence, known);
    return known;
  };
  const paragraphOf = paragraphsOfSentences(sentences, sentenceTokens, paragraphs);
  const sameParagraph = (one: number, other: number): boolean => paragraphOf[one] === paragraphOf[other];
  const around = new Map<number, Set<string>>();
  const plain = plainSentences(propositions, sentences);
  return {
    stemsOf,
    sameParagraph,
    plainUpTo: (sentence) => plain[sentence] ?? 0,
    paragraphStemsOf({ sentence }) {
      const known = around.get(sentence);
      if (known) return known;
      const found = new Set<string>();
      for (let at = Math.max(0, sentence - REACH); at <= Math.min(sentences - 1, sentence + REACH); at++)
        if (sameParagraph(at, sentence)) for (const stem of stemsOf(at)) found.add(stem);
      around.set(sentence, found);
      return found;
    },
  };
}

export function aroundThem(a: Proposition, b: Proposition, words: ArticleWords, text: Surroundings): Around {
  const weigh = (one: ReadonlySet<string>, other: { has(stem: string): boolean }): number => {
    let sum = 0;
    for (const stem of one) if (other.has(stem)) sum += words.rarity(stem);
    return sum;
  };
  const before = b.sentence - 1;
  const isBefore = before >= 0 && before !== a.sentence && text.sameParagraph(before, b.sentence);
  return {
    sentences: a.sentence === b.sentence ? 0 : weigh(text.stemsOf(a.sentence), text.stemsOf(b.sentence)),
    paragraphs: a.paragraph === b.paragraph ? 0 : weigh(text.paragraphStemsOf(a), text.paragraphStemsOf(b)),
    before: isBefore && a.paragraph !== b.paragraph ? weigh(text.stemsOf(before), a.stems) : 0,
    plainBetween: b.sentence > a.sentence ? text.plainUpTo(b.sentence - 1) - text.plainUpTo(a.sentence) : 0,
  };
}

/** Sentences and paragraphs stand in the order of the text. */
function paragraphsOfSentences(
  sentences: number,
  sentenceTokens: (sentence: number) => readonly Token[],
  paragraphs: readonly Span[],
): number[] {
  let paragraph = 0;
  return Array.from({ length: sentences }, (_, at) => {
    const start = sentenceTokens(at)[0]?.start ?? 0;
    while (paragraph < paragraphs.length - 1 && start >= (paragraphs[paragraph]?.end ?? 0)) paragraph++;
    return paragraph;
  });
}

function plainSentences(propositions: readonly Proposition[], sentences: number): number[] {
  const withClaims = new Set(propositions.map(({ sentence }) => sentence));
  let count = 0;
  return Array.from({ length: sentences }, (_, at) => {
    if (!withClaims.has(at)) count++;
    return count;
  });
}
