// Judges pairs of claims by everything that is known of them, with weights learnt from the project's own tuning articles. Knows features, no words.

import type { Token } from '../../text/tokens';
import { asserts } from './comparable-claims';
import { CONFLICT_WEIGHTS } from './conflict-weights-table';
import { differentSpeakers, elsewhere, type Link, nested } from './link';
import { type PairContext, pairFeatures } from './pair-features';
import type { Proposition } from './proposition';

/** Claims and paragraphs back. */
export const CLAIMS_BACK = 10;
export const PARAGRAPHS_BACK = 4;
/** From this likelihood on a pair is taken for a conflict. */
const LIKELY = 0.5;

/** Links besides those found by rule; each claim gets one at most, to the likeliest of the claims before it. */
export function likelyLinks(
  propositions: readonly Proposition[],
  links: readonly Link[],
  sentenceTokens: (sentence: number) => readonly Token[],
): Link[] {
  if (links.length === 0) return [];
  const context = pairContext(propositions, links, sentenceTokens);
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  return propositions.flatMap((later, b): Link[] => {
    let best: number | undefined;
    let bestScore = LIKELY;
    for (let a = Math.max(0, b - CLAIMS_BACK); a < b; a++) {
      const earlier = propositions[a];
      if (!earlier || (linked.has(a) && linked.has(b)) || !mayConflict(earlier, later)) continue;
      const score = likelihood(pairFeatures(a, b, context));
      if (score > bestScore) [best, bestScore] = [a, score];
    }
    const earlier = best === undefined ? undefined : propositions[best];
    if (best === undefined || !earlier) return [];
    const spans = [...earlier.attribution.cue.slice(0, 1), ...later.attribution.cue.slice(0, 1)];
    return [{ a: best, b, kind: 'contrast', spans }];
  });
}

export function pairContext(
  propositions: readonly Proposition[],
  links: readonly Link[],
  sentenceTokens: (sentence: number) => readonly Token[],
): PairContext {
  const byClaim = new Map<number, Link[]>();
  for (const link of links) for (const at of [link.a, link.b]) byClaim.set(at, [...(byClaim.get(at) ?? []), link]);
  const share = byClaim.size / Math.max(1, propositions.length);
  return {
    linksOf: (at) => byClaim.get(at) ?? [],
    propositions,
    sentenceTokens,
    quarrel: share > 0.35 ? 'much linked' : share > 0.15 ? 'some linked' : 'little linked',
  };
}

export const mayConflict = (earlier: Proposition, later: Proposition): boolean =>
  later.paragraph - earlier.paragraph <= PARAGRAPHS_BACK &&
  asserts(earlier) &&
  asserts(later) &&
  differentSpeakers(earlier, later) &&
  !elsewhere(earlier, later) &&
  !nested(earlier, later);

function likelihood(features: readonly string[]): number {
  const sum = features.reduce((total, feature) => total + (CONFLICT_WEIGHTS[feature] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
