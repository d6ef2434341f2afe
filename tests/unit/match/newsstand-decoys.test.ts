// Twelve whole articles from as many papers against a list of their own, marked blind and only reported on: the bounds are what was measured, so that
// a change for the worse fails, and no rule is changed because of a single case. Only totals are printed.

import { describe, expect, it } from 'vitest';
import { NEWSSTAND_DECOYS } from '../../cases/match/newsstand-decoys';
import { NEWSSTAND_LIST } from '../../cases/match/newsstand-list';
import { compileActors } from '../../support/compiled-list';
import { mentionScore, precisionOf, recallOf } from '../../support/mention-score';

const MOST_FOOLED = 28;
const LEAST_PRECISION = { person: 0.92, place: 0.86, organization: 0.9 };
const LEAST_RECALL = { person: 0.87, place: 0.92, organization: 0.94 };

type Kind = keyof typeof LEAST_PRECISION;

describe('newsstand decoys', () => {
  const { traps, all, byKind } = mentionScore(NEWSSTAND_DECOYS, NEWSSTAND_LIST, compileActors(NEWSSTAND_LIST));

  it('holds twelve articles, more right mentions than traps', () => {
    expect(NEWSSTAND_DECOYS).toHaveLength(12);
    expect(traps).toBe(206);
    expect(all.right + all.missed.length).toBe(265);
  });

  it('is fooled by few', () => {
    expect(all.wrong.length).toBeLessThanOrEqual(MOST_FOOLED);
  });

  it.each(Object.entries(LEAST_PRECISION) as [Kind, number][])('%s: precision of %d and more', (kind, least) => {
    const counts = byKind.get(kind);
    expect(counts && precisionOf(counts)).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(LEAST_RECALL) as [Kind, number][])('%s: recall of %d and more', (kind, least) => {
    const counts = byKind.get(kind);
    expect(counts && recallOf(counts)).toBeGreaterThanOrEqual(least);
  });
});
