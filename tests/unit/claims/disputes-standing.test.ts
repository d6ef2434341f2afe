// Which claims stand in a dispute at all, and what shows a conflict that was only weighed: other figures, one thing told twice.

import { describe, expect, it } from 'vitest';
import { compareClaims, disputesOf, SCORER } from '../../../lib/claims/disputes/find-disputes';
import { commonThing } from '../../../lib/claims/disputes/pairs/common-thing';
import { differingFigures, figuresOf } from '../../../lib/claims/disputes/pairs/figures';
import { learntWeights } from '../../../lib/claims/disputes/pairs/score-pairs';
import { standingRows, standingsOf } from '../../../lib/claims/disputes/standing/score-standing';
import { STANDING_FEATURES } from '../../../lib/claims/disputes/standing/standing-features';
import { STANDING_WEIGHTS } from '../../../lib/claims/disputes/standing/standing-weights-table';
import { scoredPair } from '../../../lib/claims/disputes/weighing';
import { tokens } from '../../../lib/text/tokens';
import { DIFFERING_CASES, FIGURES_CASES } from '../../cases/claims/figures';
import { type GoldArticle, loadGold } from '../../gold/load-gold';
import { namesIn } from '../../support/names-in-weights';
import { foundClaims, markedClaims } from '../../training/disputes/gold-pairs';

const EMPTY: GoldArticle = { name: 'empty', kind: '', region: '', text: '', claims: [], disputes: [] };

describe('the standing of claims', () => {
  it('has weights for its features and for nothing else', () => {
    expect(namesIn('standing/standing-weights-table.ts')).toEqual(['bias', ...STANDING_FEATURES.map(([name]) => name)]);
    expect(STANDING_WEIGHTS.length).toBe(STANDING_FEATURES.length + 1);
  });

  it('sees only finite numbers, and every feature in some claim', { timeout: 120_000 }, () => {
    const weights = learntWeights();
    const seen = new Set<number>();
    const odd = new Set<number>();
    for (const gold of loadGold('tuning')) {
      const weighed = compareClaims(markedClaims(gold).input).pairs.map((pair) => scoredPair(pair, weights));
      for (const row of standingRows(weighed).values())
        for (const [at, value] of row.entries()) {
          if (!Number.isFinite(value)) odd.add(at);
          if (value !== 0) seen.add(at);
        }
    }
    expect([...odd]).toEqual([]);
    expect(STANDING_FEATURES.filter((_, at) => !seen.has(at)).map(([name]) => name)).toEqual([]);
  });

  const OTHERS = ['fair', 'ferry', 'market', 'museum', 'school', 'tram'];
  const NEVER = 2;

  describe.each([
    ['of a whole article', OTHERS, NEVER, ['withdrawn']],
    ['of a whole article, where what a rule found is surely opposed,', OTHERS, 0, ['withdrawn', 'denied']],
    ['of a few lines, of which it knows nothing,', [], NEVER, ['withdrawn', 'denied']],
  ])('%s', (_name, others, told, statuses) => {
    it(`leaves ${statuses.join(' and ')} where every claim stands low`, () => {
      const news = others.map((thing) => `The clerk said the ${thing} would open on Sunday.`).join(' ');
      const text = `The ministry said the bomber was a foreigner. A day later it retracted the claim and said he was a local man.\n\nThe union said the plant was safe. The town denied that.\n\n${news}`;
      const { input } = foundClaims({ ...EMPTY, text }, undefined);
      const low = { bias: -20, weights: STANDING_FEATURES.map(() => 0) };
      const { disputes } = disputesOf(compareClaims(input), input, {
        ...SCORER,
        standing: low,
        thresholds: { ...SCORER.thresholds, told },
      });
      expect(disputes.map(({ status }) => status)).toEqual(statuses);
    });
  });

  it('is higher for what is denied than for what nobody answers', () => {
    const text =
      'The company said the pipe had been closed before noon. Villagers denied that the pipe had been closed. The mayor said the fair would open on Sunday.';
    const { input } = foundClaims({ ...EMPTY, text }, undefined);
    const { weights, standing } = SCORER;
    const found = standingsOf(
      compareClaims(input).pairs.map((pair) => scoredPair(pair, weights)),
      standing,
    );
    expect(found.get(0)).toBeGreaterThan(found.get(2) ?? 1);
    expect(found.get(1)).toBeGreaterThan(found.get(2) ?? 1);
  });
});

describe('figures', () => {
  it.each(FIGURES_CASES)('$text', ({ text, figures }) => {
    expect(figuresOf(tokens(text)).map(({ value, unit }) => [value, unit])).toEqual(figures);
  });

  it.each(DIFFERING_CASES)('differ or not: $name', ({ one, other, words }) => {
    const found = differingFigures(figuresOf(tokens(one)), figuresOf(tokens(other))) ?? [];
    const shown = found.map(({ span }, at) => (at === 0 ? one : other).slice(span.start, span.end));
    expect(shown).toEqual(words);
  });
});

describe('what two claims both speak of', () => {
  const shownIn = (text: string): string[][] => {
    const { input } = foundClaims({ ...EMPTY, text }, undefined);
    return compareClaims(input).pairs.map((pair) =>
      (commonThing(pair)?.spans ?? []).map(({ start, end }) => text.slice(start, end)),
    );
  };

  it('is shown with the words that follow in each', () => {
    expect(shownIn('The ministry said the bridge is standing. Villagers said the bridge no longer exists.')).toEqual([
      ['bridge is standing', 'bridge no longer exists'],
    ]);
  });

  it('is nothing where they share no word and no number, or where one speaker goes on', () => {
    expect(shownIn('The ministry said the bridge is standing. Villagers said nobody can cross.')).toEqual([[]]);
    expect(shownIn('The ministry said the bridge is open. The ministry said the bridge was mined.')).toEqual([[]]);
  });
});
