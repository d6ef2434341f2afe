// What all pairs that a claim is one of say of it together: how surely it is opposed, echoed, shown to be. Knows scores, no words.

import type { Climate, ComparedClaim, Pair } from '../pairs/compared-article';
import type { PairScore } from '../pairs/score-pairs';

export type Company = {
  claim: ComparedClaim;
  climate: Climate;
  /** Of its pairs, the surest first. */
  against: readonly number[];
  alike: readonly number[];
  /** The surest opposition that words of the article show. */
  shown: number;
  /** The surest opposition to the claim before or after it. */
  beside: number;
  /** Pairs that rules link. */
  byRule: number;
  /** Surest opposition of the claims before and after it, to whomever. */
  before: number;
  after: number;
  /** Surest opposition of each claim of the article, the surest first. */
  article: readonly number[];
};

export type WeighedPair = { pair: Pair; score: PairScore; shown: boolean };

/** By position of the claim. */
export function companies(weighed: readonly WeighedPair[]): Map<number, Company> {
  const all = new Map<number, WeighedPair[]>();
  for (const one of weighed) for (const at of one.pair.at) all.set(at, [...(all.get(at) ?? []), one]);
  const surest = new Map([...all].map(([at, own]) => [at, mostOf(own, () => true)]));
  const article = [...surest.values()].sort((x, y) => y - x);
  return new Map([...all].map(([at, own]) => [at, { ...companyOf(at, own), ...neighbours(at, surest), article }]));
}

function companyOf(at: number, own: readonly WeighedPair[]): Omit<Company, 'before' | 'after' | 'article'> {
  const { pair } = own[0] as WeighedPair;
  return {
    claim: pair.at[0] === at ? pair.a : pair.b,
    climate: pair.climate,
    against: own.map(({ score }) => score.against).sort((x, y) => y - x),
    alike: own.map(({ score }) => score.alike).sort((x, y) => y - x),
    shown: mostOf(own, ({ shown }) => shown),
    beside: mostOf(own, ({ pair: { at: places } }) => places[1] - places[0] === 1),
    byRule: own.filter(({ pair: { links } }) => links.length > 0).length,
  };
}

const neighbours = (at: number, surest: ReadonlyMap<number, number>): Pick<Company, 'before' | 'after'> => ({
  before: surest.get(at - 1) ?? 0,
  after: surest.get(at + 1) ?? 0,
});

const mostOf = (all: readonly WeighedPair[], test: (one: WeighedPair) => boolean): number =>
  all.reduce((most, one) => (test(one) ? Math.max(most, one.score.against) : most), 0);
