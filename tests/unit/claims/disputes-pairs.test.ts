// The pair scorer: its table fits its features, its features are numbers, training finds what it must, and every conflict says why.

import { describe, expect, it } from 'vitest';
import { compareClaims, disputesOf, SCORER } from '../../../lib/claims/disputes/find-disputes';
import { FEATURES } from '../../../lib/claims/disputes/pairs/features';
import { PAIR_WEIGHTS } from '../../../lib/claims/disputes/pairs/pair-weights-table';
import { featuresOf } from '../../../lib/claims/disputes/pairs/score-pairs';
import { type GoldArticle, loadGold } from '../../gold/load-gold';
import { namesIn } from '../../support/names-in-weights';
import { readClaimsOf } from '../../support/read-claims-of';
import { foundClaims, markedClaims } from '../../training/disputes/gold-pairs';
import { fitted, fittedByFold } from '../../training/disputes/logistic';

const EMPTY: GoldArticle = { name: 'empty', kind: '', region: '', text: '', claims: [], disputes: [] };

describe('the pair scorer', () => {
  it('has weights for its features, in their order, and for nothing else', () => {
    expect(namesIn('pairs/pair-weights-table.ts')).toEqual(['bias', ...FEATURES.map(([name]) => name)]);
    expect(PAIR_WEIGHTS.length).toBe(FEATURES.length + 1);
  });

  it('sees only finite numbers, and every feature in some pair', { timeout: 120_000 }, () => {
    const seen = new Set<number>();
    const odd = new Set<number>();
    for (const gold of loadGold('tuning')) {
      for (const pair of compareClaims(markedClaims(gold).input).pairs) {
        for (const [at, value] of featuresOf(pair).entries()) {
          if (!Number.isFinite(value)) odd.add(at);
          if (value !== 0) seen.add(at);
        }
      }
    }
    expect([...odd]).toEqual([]);
    expect(FEATURES.filter((_, at) => !seen.has(at)).map(([name]) => name)).toEqual([]);
  });

  it('needs no weights to see what a speaker takes back', () => {
    const text =
      'The ministry said the bomber was a foreigner. A day later it retracted the claim and said he was a local man.';
    const { input } = foundClaims({ ...EMPTY, text }, undefined);
    const none = { bias: -20, weights: FEATURES.map(() => 0) };
    const found = disputesOf(compareClaims(input), input, { ...SCORER, weights: { against: none, alike: none } });
    expect(found.disputes.map(({ accounts }) => accounts.length)).toEqual([2]);
  });

  it('compares every claim with a bounded number of others, however long the article', () => {
    const pairsOf = (count: number): number => {
      const claims = Array.from({ length: count }, (_, at) => `The minister said that road ${at} was closed.`);
      const read = foundClaims({ ...EMPTY, text: claims.join('\n\n') }, undefined);
      expect(read.attributions).toHaveLength(count);
      return compareClaims(read.input).pairs.length;
    };
    expect(pairsOf(200) - pairsOf(100)).toBe(pairsOf(300) - pairsOf(200));
  });
});

describe('what is learnt', () => {
  it('tells what counts from what does not, and shrinks under a ridge', () => {
    const rows = Array.from({ length: 200 }, (_, at) => [at % 2, (at >> 1) % 2, 0]);
    const labels = rows.map(([first], at) => (at % 10 === 0 ? first === 0 : first === 1));
    const loose = fitted(rows, labels, 0.01);
    expect(loose.weights[0]).toBeGreaterThan(1);
    expect(Math.abs(loose.weights[1] ?? 1)).toBeLessThan(0.5);
    expect(loose.weights[2]).toBe(0);
    expect(fitted(rows, labels, 100).weights[0]).toBeLessThan(loose.weights[0] ?? 0);
  });

  it('knows a fold’s rows no better than if they had been left out', () => {
    const rows = Array.from({ length: 400 }, (_, at) => [at % 3, (at * 7) % 5, (at * at) % 4]);
    const labels = rows.map(([first = 0, second = 0], at) => first + second > 3 !== (at % 8 === 0));
    const folds = rows.map((_, at) => at % 10);
    const { whole, folds: without } = fittedByFold(rows, labels, folds, 10, 1);
    const anew = fitted(
      rows.filter((_, at) => at % 10 !== 3),
      labels.filter((_, at) => at % 10 !== 3),
      1,
    );
    const away = ({ weights }: typeof whole): number =>
      Math.max(...anew.weights.map((weight, at) => Math.abs(weight - (weights[at] ?? 0))));
    expect(away(without[3] ?? whole)).toBeLessThan(away(whole) / 4);
  });

  it('comes back to the share of right labels when no feature says anything', () => {
    const { bias } = fitted([[0], [0], [0], [0]], [true, false, false, false], 1);
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.25, 4);
  });
});

describe('why accounts conflict', () => {
  it('is shown by words of the article, for every dispute', { timeout: 120_000 }, () => {
    for (const { text } of loadGold('tuning')) {
      const { disputes } = readClaimsOf(text);
      for (const { reasons } of disputes) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const { spans } of reasons) {
          expect(spans.length).toBeGreaterThan(0);
          for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('');
        }
      }
    }
  });
});
