// Twelve whole articles of as many desks against a list of their own, marked blind and only reported on: the bounds are what was measured, so that a
// change for the worse fails, and no rule is changed because of a single case. Only totals are printed.

import { describe, expect, it } from 'vitest';
import { NEWSROOM_DECOYS } from '../../cases/match/newsroom-decoys';
import { NEWSROOM_LIST } from '../../cases/match/newsroom-list';
import { compileActors } from '../../support/compiled-list';
import { mentionScore, precisionOf, recallOf } from '../../support/mention-score';

const MOST_FOOLED = 28;
const LEAST_PRECISION = { person: 0.9, place: 0.9 };
const LEAST_RECALL = 0.94;

describe('newsroom decoys', () => {
  const { traps, all, byKind } = mentionScore(NEWSROOM_DECOYS, NEWSROOM_LIST, compileActors(NEWSROOM_LIST));

  it('holds twelve articles, more right mentions than traps', () => {
    expect(NEWSROOM_DECOYS).toHaveLength(12);
    expect(traps).toBe(198);
    expect(all.right + all.missed.length).toBe(278);
  });

  it('is fooled by few', () => {
    expect(all.wrong.length).toBeLessThanOrEqual(MOST_FOOLED);
  });

  it.each(Object.entries(LEAST_PRECISION) as ['person' | 'place', number][])(
    '%s: precision of %d and more',
    (kind, least) => {
      const counts = byKind.get(kind);
      expect(counts && precisionOf(counts)).toBeGreaterThanOrEqual(least);
    },
  );

  it('finds what is there', () => {
    expect(recallOf(all)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});
