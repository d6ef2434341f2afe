// Which articles are news of opinions, and what is enough there, and elsewhere, to show a dispute.

import { describe, expect, it } from 'vitest';
import { isMoreThanOpinion, isOpinionNews, isTold, isToldOutright } from '../../../lib/claims/disputes/opinion-news';
import type { Weighed } from '../../../lib/claims/disputes/weighing';
import type { ConflictKind } from '../../../lib/model/reading';
import { OPINION_NEWS_CASES } from '../../cases/claims/opinion-news';
import { foundClaims } from '../../training/disputes/gold-pairs';

describe('isOpinionNews', () => {
  it.each(OPINION_NEWS_CASES)('$name: $opinions', ({ text, opinions }) => {
    const { input } = foundClaims({ name: '', kind: '', region: '', text, claims: [], disputes: [] }, undefined);
    expect(input.propositions.length).toBeGreaterThan(2);
    expect(isOpinionNews(input)).toBe(opinions);
  });
});

const relation = (kind: ConflictKind, how: Partial<Weighed> = {}): Weighed => ({
  a: 0,
  b: 1,
  against: 0.5,
  alike: 0,
  shown: true,
  link: { a: 0, b: 1, kind, spans: [] },
  byCommonThing: false,
  byTurn: false,
  byScorn: false,
  ...how,
});

describe('what shows a dispute', () => {
  it.each<[string, Weighed[], { matter: boolean; outright: boolean; told: boolean }]>([
    ['nothing', [], { matter: false, outright: false, told: false }],
    ['a denial', [relation('denial')], { matter: true, outright: true, told: true }],
    ['scorn alone', [relation('denial', { byScorn: true })], { matter: false, outright: true, told: true }],
    ['"but" alone', [relation('contrast', { byTurn: true })], { matter: false, outright: false, told: false }],
    ['"insisted"', [relation('contrast')], { matter: true, outright: false, told: true }],
    ['one thing', [relation('contrast', { byCommonThing: true })], { matter: true, outright: false, told: false }],
    [
      'one thing, surely opposed',
      [relation('contrast', { byCommonThing: true, against: 0.7 })],
      { matter: true, outright: false, told: true },
    ],
    [
      '"but" and two figures',
      [relation('contrast', { byTurn: true }), relation('number')],
      { matter: true, outright: true, told: true },
    ],
  ])('%s', (_, shown, { matter, outright, told }) => {
    expect(isMoreThanOpinion(shown)).toBe(matter);
    expect(isToldOutright(shown)).toBe(outright);
    expect(isTold(shown, false)).toBe(told);
  });

  it('is a "but" where there is harm', () => {
    expect(isTold([relation('contrast', { byTurn: true })], true)).toBe(true);
  });
});
