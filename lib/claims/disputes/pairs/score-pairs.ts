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

/** The table has a row a feature, in their order, the bias first; their names are comments there, which nobody has to load. */
export function learntWeights(): PairWeights {
  const [[against, alike] = [0, 0], ...rows] = PAIR_WEIGHTS;
  return {
    against: { bias: against, weights: FEATURES.map((_, at) => rows[at]?.[0] ?? 0) },
    alike: { bias: alike, weights: FEATURES.map((_, at) => rows[at]?.[1] ?? 0) },
  };
}

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
