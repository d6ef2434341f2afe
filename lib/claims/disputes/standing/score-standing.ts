// How likely a claim is to stand in some dispute of its article: a logistic regression over what its pairs say together and how it is put. Knows no words.

import { probability, type Regression } from '../pairs/score-pairs';
import { companies, type WeighedPair } from './company';
import { STANDING_FEATURES } from './standing-features';
import { STANDING_WEIGHTS } from './standing-weights-table';

/** The table has a number a feature, in their order, the bias first. */
export function learntStanding(): Regression {
  const [bias = 0, ...weights] = STANDING_WEIGHTS;
  return { bias, weights: STANDING_FEATURES.map((_, at) => weights[at] ?? 0) };
}

/** By position of the claim, of all claims that stand in a pair. */
export const standingRows = (weighed: readonly WeighedPair[]): Map<number, number[]> =>
  new Map([...companies(weighed)].map(([at, company]) => [at, STANDING_FEATURES.map(([, of]) => of(company))]));

export const standingsOf = (weighed: readonly WeighedPair[], standing: Regression): Map<number, number> =>
  new Map([...standingRows(weighed)].map(([at, row]) => [at, probability(row, standing)]));
