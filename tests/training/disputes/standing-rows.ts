// What the standing of claims is learnt from: every claim of an article as its pairs show it, and whether people see it in a dispute.

import type { ComparedClaims } from '../../../lib/claims/disputes/find-disputes';
import type { PairWeights } from '../../../lib/claims/disputes/pairs/score-pairs';
import { standingRows } from '../../../lib/claims/disputes/standing/score-standing';
import { scoredPair } from '../../../lib/claims/disputes/weighing';
import type { GoldArticle } from '../../gold/load-gold';
import type { LabelledClaims } from './gold-pairs';

export type LabelledStanding = { features: number[]; stands: boolean };

/** `weights`: of pairs, learnt without this article. */
export function standingsIn(
  { disputes }: GoldArticle,
  { ids }: LabelledClaims,
  { pairs }: ComparedClaims,
  weights: PairWeights,
): LabelledStanding[] {
  const disputed = new Set(disputes.flatMap(({ accounts }) => accounts.flat()));
  const rows = standingRows(pairs.map((pair) => scoredPair(pair, weights)));
  return [...rows].map(([at, features]) => ({ features, stands: disputed.has(ids[at] ?? '') }));
}
