// Twelve whole articles of as many desks against a list of their own, tuned on since they were read: the bounds are what is measured, so that a change for
// the worse fails and is named.

import { describe, expect, it } from 'vitest';
import { NEWSROOM_DECOYS } from '../../cases/match/newsroom-decoys-to-tune-on';
import { NEWSROOM_LIST } from '../../cases/match/newsroom-list';
import { compileActors } from '../../support/compiled-list';
import { mentionScore, precisionOf, recallOf } from '../../support/mention-score';

const MOST_FOOLED = 3;
const LEAST_PRECISION = { person: 0.98, place: 0.99 };
const LEAST_RECALL = 0.95;

describe('newsroom decoys', () => {
  const { traps, all, byKind } = mentionScore(NEWSROOM_DECOYS, NEWSROOM_LIST, compileActors(NEWSROOM_LIST));

  it('holds twelve articles, more right mentions than traps', () => {
    expect(NEWSROOM_DECOYS).toHaveLength(12);
    expect(traps).toBe(198);
    expect(all.right + all.missed.length).toBe(279);
  });

  it('is fooled by few', () => {
    expect(all.wrong.slice(MOST_FOOLED)).toEqual([]);
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
