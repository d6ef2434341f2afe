// What the pair scorer learns from: pairs of claims with their features and labels, article by article.

import type { ClaimTagger } from '../../../lib/claims/claim-tagger';
import { type ComparedClaims, compareClaims } from '../../../lib/claims/disputes/find-disputes';
import { featuresOf } from '../../../lib/claims/disputes/pairs/score-pairs';
import { DISPUTE_CASES, type DisputeCase } from '../../cases/claims/disputes';
import type { GoldArticle } from '../../gold/load-gold';
import { foundClaims, type LabelledClaims, markedClaims } from './gold-pairs';
import { STORIES } from './stories/stories';
import type { Story } from './stories/story';

export type LabelledPair = { features: number[]; against: boolean; alike: boolean };
export type TrainingArticle = { name: string; pairs: LabelledPair[] };

export type FoundArticle = { article: GoldArticle; claims: LabelledClaims; compared: ComparedClaims };

/** Every article twice, with the roles that were marked and with those that the reader found; every story once. */
export function trainingArticles(own: readonly FoundArticle[], tagger: ClaimTagger | undefined): TrainingArticle[] {
  const articles = own.flatMap(({ article, claims, compared }) => {
    const accounts = article.disputes.map((dispute) => dispute.accounts);
    const marked = markedClaims(article);
    return [
      { name: article.name, pairs: labelledPairs(marked.ids, compareClaims(marked.input), accounts) },
      { name: article.name, pairs: labelledPairs(claims.ids, compared, accounts) },
    ];
  });
  const stories = [...DISPUTE_CASES.map(storyOf), ...STORIES];
  return [...articles, ...stories.map((story) => ({ name: story.name, pairs: pairsOfStory(story, tagger) }))];
}

const storyOf = ({ name, text, conflicts }: DisputeCase): Story => ({
  name,
  text,
  matters: conflicts.map(([one, other]) => ({ accounts: [[one], [other]] })),
});

function labelledPairs(
  ids: LabelledClaims['ids'],
  { pairs }: ComparedClaims,
  disputes: readonly (readonly string[][])[],
): LabelledPair[] {
  return pairs.map((pair) => {
    const [a, b] = pair.at.map((at) => ids[at]);
    const places = disputes.map((accounts) => [placesOf(a, accounts), placesOf(b, accounts)] as const);
    const against = places.some(([one, two]) => one.some((x) => two.some((y) => x !== y)));
    const alike = places.some(([one, two]) => one.some((x) => two.includes(x)));
    return { features: featuresOf(pair), against, alike };
  });
}

const placesOf = (id: string | undefined, accounts: readonly string[][]): number[] =>
  accounts.flatMap((account, at) => (id !== undefined && account.includes(id) ? [at] : []));

function pairsOfStory({ name, text, matters }: Story, tagger: ClaimTagger | undefined): LabelledPair[] {
  const found = foundClaims({ name, kind: 'story', region: '', text, claims: [], disputes: [] }, tagger);
  const named = (words: string): string[] =>
    found.attributions.flatMap(({ content }, at) =>
      content.some(({ start, end }) => text.slice(start, end).includes(words)) ? [String(at)] : [],
    );
  const ids = found.attributions.map((_, at) => String(at));
  return labelledPairs(
    ids,
    compareClaims(found.input),
    matters.map(({ accounts }) => accounts.map((words) => words.flatMap(named))),
  );
}
