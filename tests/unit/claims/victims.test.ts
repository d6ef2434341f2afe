// Whether two claims give those who were hit another kind: not by the name of who struck, nor of who else is spoken of.

import { describe, expect, it } from 'vitest';
import { victims } from '../../../lib/claims/disputes/different-agents';
import { VICTIM_CASES } from '../../cases/claims/victims';
import { foundClaims } from '../../training/disputes/gold-pairs';

describe('victims', () => {
  it.each(VICTIM_CASES)('$name', ({ text, shown }) => {
    const { input } = foundClaims({ name: '', kind: '', region: '', text, claims: [], disputes: [] }, undefined);
    const [first, second] = input.propositions;
    if (!first || !second) throw new Error('two claims wanted');
    const words = victims(first, second)?.spans.map(({ start, end }) => text.slice(start, end)) ?? [];
    expect(words).toEqual(shown);
  });
});
