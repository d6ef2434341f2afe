// What a claim does besides telling something: which of the claims of a sentence a turn of phrase sets against what.

import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../lib/claims/disputes/find-disputes';
import { foundClaims } from '../../training/disputes/gold-pairs';

/** First words of the claims that a turn of phrase sets against what stands before them. */
function turning(text: string): string[] {
  const { input } = foundClaims({ name: '', kind: '', region: '', text, claims: [], disputes: [] }, undefined);
  const claims = new Set(compareClaims(input).pairs.flatMap(({ a, b }) => [a, b]));
  return [...claims]
    .filter(({ traits }) => traits.contrasting)
    .map(({ tokens }) =>
      tokens
        .slice(0, 3)
        .map((token) => token.text)
        .join(' '),
    );
}

describe('a turn of phrase', () => {
  it.each([
    ['but', 'The firm said the road was safe. But drivers said the road had sunk.', ['the road had']],
    [
      'while, with what follows in its sentence',
      'The firm said the road was safe. While the ministry said the road was old, drivers said the road had sunk.',
      ['the road had'],
    ],
    [
      'while, in the middle',
      'The ministry said the road was old, while drivers said the road had sunk.',
      ['the road had'],
    ],
  ])('%s', (_, text, expected) => {
    expect(turning(text)).toEqual(expected);
  });
});
