// Weighs every pair of claims and every claim by what was learnt, and leaves out claims that stand in no dispute. Knows scores and shown words, gathers nothing.

import { isScorn } from './answers';
import { isDenial, isToldIn } from './denial';
import type { Link } from './link';
import type { Relation, Thresholds } from './matter-board';
import { commonThing } from './pairs/common-thing';
import type { Pair } from './pairs/compared-article';
import { type PairWeights, type Regression, scorePair } from './pairs/score-pairs';
import { shownConflict } from './pairs/shown-conflict';
import type { WeighedPair } from './standing/company';
import { standingsOf } from './standing/score-standing';

export type Scorer = {
  weights: PairWeights;
  standing: Regression;
  /**
   * A claim less likely than this to stand in any dispute stands in none; `inBrief` the same of a short article, which has little room for
   * anything else, `amidOpinions` in news of parties and campaigns. In other news, where a rule found the conflict and the pair is opposed as
   * surely as `told`, both stand.
   */
  thresholds: Thresholds & { stands: number; inBrief: number; amidOpinions: number; told: number };
};

/** The standing of claims is learnt on whole articles: of a few lines it says nothing. */
const FEW_CLAIMS = 5;
/** So many claims has a short article at most. */
const BRIEF_CLAIMS = 14;

/** Whether a text has so few claims that it tells nothing as a whole. */
export const isFewLines = (pairs: readonly Pair[]): boolean => claimsIn(pairs) < FEW_CLAIMS;

const claimsIn = (pairs: readonly Pair[]): number => new Set(pairs.flatMap(({ at }) => at)).size;

export type Weighed = Relation & {
  /** The words that show a conflict. */
  link?: Link;
  /** Whether they show no more than that both speak of one thing. */
  byCommonThing: boolean;
  /** Whether a "but" or a "while" is among them. */
  byTurn: boolean;
  /** Whether they are nothing but scorn: "mocked", "questioned". */
  byScorn: boolean;
};

/** `amidOpinions`: the article is news of parties and campaigns. */
export function weigh(
  pairs: readonly Pair[],
  { weights, standing, thresholds }: Scorer,
  amidOpinions: boolean,
): Weighed[] {
  const { begins } = thresholds;
  const least = claimsIn(pairs) > BRIEF_CLAIMS ? thresholds.stands : thresholds.inBrief;
  const stands = amidOpinions ? thresholds.amidOpinions : least;
  const scored = pairs.map((pair) => scoredPair(pair, weights));
  const standings = standingsOf(scored, standing);
  const few = isFewLines(pairs);
  return scored.flatMap(({ pair, score, conflict }): Weighed[] => {
    const [a, b] = pair.at;
    const less = Math.min(standings.get(a) ?? 0, standings.get(b) ?? 0);
    const isTold = !amidOpinions && score.against >= thresholds.told && isByRule(pair);
    if (!few && less < stands && !isCertain(pair) && !isTold) return [];
    const opposed = score.against >= begins && score.against > score.alike;
    const common = !few && !conflict && opposed ? commonThing(pair) : undefined;
    const link = conflict ?? common;
    const how = { byCommonThing: common !== undefined, byTurn: byTurn(link, pair), byScorn: byScorn(link, pair) };
    return [{ a, b, ...score, shown: link !== undefined, link, ...how }];
  });
}

const isByRule = ({ links }: Pair): boolean => links.some(({ kind }) => kind !== 'contrast');

const byTurn = (link: Link | undefined, { a, b }: Pair): boolean =>
  link !== undefined &&
  [a, b].some(({ traits: { contrasting } }) => link.spans.some(({ start }) => start === contrasting?.start));

const byScorn = (link: Link | undefined, { a, b }: Pair): boolean =>
  link?.kind === 'denial' && ![a, b].some((claim) => claim.rejects && (isDenial(claim) || !isScorn(claim)));

export type ScoredPair = WeighedPair & { conflict?: Link };

export function scoredPair(pair: Pair, weights: PairWeights): ScoredPair {
  const conflict = shownConflict(pair);
  // What its own speaker takes back, or a denial itself tells, needs no weighing.
  const score = isCertain(pair) ? { against: 1, alike: 0 } : scorePair(pair, weights);
  return { pair, score, conflict, shown: conflict !== undefined };
}

const isCertain = ({ a, b, links }: Pair): boolean =>
  links.some(({ kind }) => kind === 'retraction' || (kind === 'denial' && (isToldIn(a, b) || isToldIn(b, a))));
