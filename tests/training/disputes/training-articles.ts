// What the pair scorer learns from: pairs of claims with their features and labels, article by article.

import type { ClaimTagger } from '../../../lib/claims/claim-tagger';
import { compareClaims } from '../../../lib/claims/disputes/find-disputes';
import { featuresOf } from '../../../lib/claims/disputes/pairs/score-pairs';
import { DISPUTE_CASES, type DisputeCase } from '../../cases/claims/disputes';
import { loadGold } from '../../gold/load-gold';
import { foundClaims, type LabelledClaims, markedClaims } from './gold-pairs';
import { STORIES } from './stories/stories';
import type { Story } from './stories/story';

export type LabelledPair = { features: number[]; against: boolean; alike: boolean };
export type TrainingArticle = { name: string; pairs: LabelledPair[] };

/** Every tuning article twice, with the roles that were marked and with those that the reader finds; every story once. */
export function trainingArticles(tagger: ClaimTagger | undefined): TrainingArticle[] {
  const articles = loadGold('tuning').flatMap((gold) => {
    const accounts = gold.disputes.map((dispute) => dispute.accounts);
    return [markedClaims(gold), foundClaims(gold, tagger)].map((claims) => ({
      name: gold.name,
      pairs: labelledPairs(claims, accounts),
    }));
  });
  const stories = [...DISPUTE_CASES.map(storyOf), ...STORIES];
  return [...articles, ...stories.map((story) => ({ name: story.name, pairs: pairsOfStory(story, tagger) }))];
}

const storyOf = ({ name, text, conflicts }: DisputeCase): Story => ({
  name,
  text,
  matters: conflicts.map(([one, other]) => ({ accounts: [[one], [other]] })),
});

function labelledPairs(claims: LabelledClaims, disputes: readonly (readonly string[][])[]): LabelledPair[] {
  return compareClaims(claims.input).pairs.map((pair) => {
    const [a, b] = pair.at.map((at) => claims.ids[at]);
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
    { ...found, ids },
    matters.map(({ accounts }) => accounts.map((words) => words.flatMap(named))),
  );
}
