// Joins what a trained tagger found with what the rules found, and gives leftover quotations a place. Knows spans, not words.

import { hull, overlaps, type Span, type Spans } from '../model/span';
import type { RawAttribution } from './claim-tagger';

/** The trained tagger decides wherever both saw a cue; rules add what it did not see and they are sure of. */
export function joinAttributions(
  trained: readonly RawAttribution[],
  byRules: readonly RawAttribution[],
): RawAttribution[] {
  const joined = [...trained];
  for (const rule of byRules) if (!trained.some((other) => sameCue(other, rule))) joined.push(rule);
  return joined.sort((a, b) => placeOf(a) - placeOf(b));
}

function sameCue(a: RawAttribution, b: RawAttribution): boolean {
  return a.cue.some((one) => b.cue.some((two) => overlaps(one, two)));
}

export const placeOf = (attribution: RawAttribution): number =>
  hull([...attribution.source, ...attribution.cue, ...attribution.content].sort((a, b) => a.start - b.start))?.start ??
  0;

/** Quotations that no attribution covers. */
export function leftovers(quotations: readonly Span[], attributions: readonly RawAttribution[]): Spans {
  return quotations.filter(
    (quotation) =>
      !attributions.some(({ content, cue }) => [...content, ...cue].some((span) => overlaps(span, quotation))),
  );
}
