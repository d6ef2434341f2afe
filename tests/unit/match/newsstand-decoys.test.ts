// Twelve whole articles from as many papers against a list of their own, tuned on since they were read, and articles of many desks that were written to tune
// on: the bounds are what is measured, so that a change for the worse fails and is named.

import { describe, expect, it } from 'vitest';
import { DESK_DECOYS } from '../../cases/match/desk-decoys-to-tune-on';
import { DESK_LIST } from '../../cases/match/desk-list';
import { NEWSSTAND_DECOYS } from '../../cases/match/newsstand-decoys-to-tune-on';
import { NEWSSTAND_LIST } from '../../cases/match/newsstand-list';
import { compileActors } from '../../support/compiled-list';
import { mentionScore, precisionOf, recallOf } from '../../support/mention-score';

const MOST_FOOLED = 2;
const LEAST_PRECISION = { person: 0.99, place: 0.98, organization: 1 };
const LEAST_RECALL = { person: 0.86, place: 0.97, organization: 0.94 };

const MOST_FOOLED_AT_DESKS = 14;
const LEAST_RECALL_AT_DESKS = 0.97;

type Kind = keyof typeof LEAST_PRECISION;

describe('newsstand decoys', () => {
  const { traps, all, byKind } = mentionScore(NEWSSTAND_DECOYS, NEWSSTAND_LIST, compileActors(NEWSSTAND_LIST));

  it('holds twelve articles, more right mentions than traps', () => {
    expect(NEWSSTAND_DECOYS).toHaveLength(12);
    expect(traps).toBe(206);
    expect(all.right + all.missed.length).toBe(266);
  });

  it('is fooled by few', () => {
    expect(all.wrong.slice(MOST_FOOLED)).toEqual([]);
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

describe('desk decoys', () => {
  const { traps, all } = mentionScore(DESK_DECOYS, DESK_LIST, compileActors(DESK_LIST));

  it('holds traps of seven languages', () => {
    expect(traps).toBe(327);
  });

  it('is fooled by few, and finds what is there', () => {
    expect(all.wrong.slice(MOST_FOOLED_AT_DESKS)).toEqual([]);
    expect(recallOf(all)).toBeGreaterThanOrEqual(LEAST_RECALL_AT_DESKS);
  });
});
