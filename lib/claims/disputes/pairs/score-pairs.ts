// How likely two claims are to stand against each other, or to tell one account: two logistic regressions over the features. Knows no words.

import type { Pair } from './compared-article';
import { FEATURES } from './features';
import { PAIR_WEIGHTS } from './pair-weights-table';

/** One weight a feature, in the order of FEATURES. */
export type Regression = { bias: number; weights: readonly number[] };
export type PairWeights = { against: Regression; alike: Regression };

export type PairScore = {
  /** Probability that the two stand on different sides of one dispute. */
  against: number;
  /** Probability that the two tell one account of a dispute. */
  alike: number;
};

/** A feature that the table does not know yet weighs nothing: the table is learnt with the features at hand. */
export function learntWeights(): PairWeights {
  const rows = FEATURES.map(([name]) => PAIR_WEIGHTS[name] ?? [0, 0]);
  const [against = 0, alike = 0] = PAIR_WEIGHTS[BIAS] ?? [];
  return {
    against: { bias: against, weights: rows.map((row) => row[0]) },
    alike: { bias: alike, weights: rows.map((row) => row[1]) },
  };
}

/** Row of the table that holds whatever the features are. */
export const BIAS = 'bias';

export const featuresOf = (pair: Pair): number[] => FEATURES.map(([, of]) => of(pair));

export function scorePair(pair: Pair, { against, alike }: PairWeights): PairScore {
  const values = featuresOf(pair);
  return { against: probability(values, against), alike: probability(values, alike) };
}

export function probability(values: readonly number[], { bias, weights }: Regression): number {
  let sum = bias;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (value !== 0) sum += value * (weights[at] as number);
  }
  return 1 / (1 + Math.exp(-sum));
}
