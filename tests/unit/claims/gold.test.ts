// The project's own gold articles as a floor: a change that reads them worse fails here. Figures: npx tsx tests/gold/score.ts.

import { describe, expect, it } from 'vitest';
import { type GoldPart, loadGold } from '../../gold/load-gold';
import { type Count, measure, noCounts, type Row } from '../../gold/measure';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { readClaimsOf } from '../../support/read-claims-of';

type Floors = Partial<Record<Row, number>>;
const FLOORS: Floors = {
  all: 0.74,
  content: 0.88,
  source: 0.78,
  cue: 0.86,
  type: 0.79,
  certainty: 0.84,
  disputed: 0.56,
};

const HELD_BACK: Floors = { all: 0.74, content: 0.9, source: 0.8, cue: 0.88, type: 0.78, certainty: 0.9 };

const PARTS: [GoldPart, { articles: number; floors: Floors; disputedPrecision: number }][] = [
  ['tuning', { articles: 276, floors: FLOORS, disputedPrecision: 0.75 }],
  ['report', { articles: 22, floors: FLOORS, disputedPrecision: 0.75 }],
  ['held-back', { articles: 16, floors: HELD_BACK, disputedPrecision: 0.78 }],
];

const f1 = ({ right, found, wanted }: Count): number => (found + wanted === 0 ? 0 : (2 * right) / (found + wanted));

describe.each(PARTS)('the %s part of the gold set', (part, { articles: count, floors, disputedPrecision }) => {
  const tagger = loadClaimTagger();
  const articles = loadGold(part);
  const counts = noCounts();
  for (const article of articles) measure(article, readClaimsOf(article.text, tagger), counts);

  it('holds all its articles, and the weights are there', () => {
    expect(articles).toHaveLength(count);
    expect(tagger).toBeDefined();
  });

  it.each(Object.entries(floors) as [Row, number][])('%s: F1 of %d and more', (row, floor) => {
    expect(counts[row].wanted).toBeGreaterThan(100);
    expect(f1(counts[row])).toBeGreaterThanOrEqual(floor);
  });

  it('is right about most of what it calls disputed', () => {
    expect(counts.disputed.right / counts.disputed.found).toBeGreaterThanOrEqual(disputedPrecision);
  });
});
