// Which claims tell of an earlier happening, and that such a claim enters no matter of today's.

import { describe, expect, it } from 'vitest';
import { recalledClaims } from '../../../lib/claims/disputes/earlier-events';
import { compareClaims } from '../../../lib/claims/disputes/find-disputes';
import { EARLIER_CASES } from '../../cases/claims/disputes-earlier';
import { foundClaims } from '../../training/disputes/gold-pairs';

const read = (text: string) =>
  foundClaims({ name: '', kind: '', region: '', text, claims: [], disputes: [] }, undefined);

describe('recalledClaims', () => {
  it.each(EARLIER_CASES)('$name', ({ text, recalled }) => {
    const { input } = read(text);
    const found = recalledClaims(input.propositions, input.sentenceTokens, input.paragraphs);
    const words = [...found].map((at) => contentOf(text, input.propositions[at]?.attribution.content ?? []));
    expect(input.propositions.length).toBeGreaterThan(0);
    expect(words).toEqual(recalled);
  });
});

describe('a recalled claim', () => {
  it('is compared with no claim about now', () => {
    const text = EARLIER_CASES[0]?.text ?? '';
    const { input } = read(text);
    expect(input.propositions).toHaveLength(2);
    expect(compareClaims(input).pairs).toEqual([]);
  });
});

describe('a turn of phrase', () => {
  it.each([
    ['The mayor said that the bridge was safe. Few said that the bridge was unsafe.', 0],
    ['The mayor said that the bridge was safe. Engineers said that the bridge was unsafe.', 1],
  ])('%s', (text, pairs) => {
    const { input } = read(text);
    expect(input.propositions).toHaveLength(2);
    expect(compareClaims(input).pairs).toHaveLength(pairs);
  });
});

const contentOf = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');
