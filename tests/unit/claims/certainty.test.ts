// How firmly single statements are put, with the words that show it; and that a hedge belongs to the claim it covers.

import { describe, expect, it } from 'vitest';
import { CERTAINTY_CASES } from '../../cases/claims/certainty';
import { readClaimsOf } from '../../support/read-claims-of';

const shown = (text: string, signals: readonly { kind: string; start: number; end: number }[]): string[] =>
  signals.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('certainty', () => {
  it.each(CERTAINTY_CASES)('%s', (text, certainty, signals) => {
    const claim = readClaimsOf(text).attributions.find(({ certainty: found }) => found === certainty);
    // "denied bail" and "rejected the offer" hold no claim that could be denied.
    if (!claim) expect(readClaimsOf(text).attributions.map((other) => other.certainty)).not.toContain('denied');
    else expect(shown(text, claim.signals)).toEqual(expect.arrayContaining([...signals]));
    expect(claim !== undefined || certainty === 'asserted').toBe(true);
  });

  it('gives the hedge of an inner claim to the inner claim only', () => {
    const text = 'Two officials said that the raid, believed to have been ordered by the president, had failed.';
    const { attributions } = readClaimsOf(text);
    const outer = attributions.find(({ cue }) => text.slice(cue[0]?.start, cue[0]?.end) === 'said');
    const inner = attributions.find(({ cue }) => text.slice(cue[0]?.start, cue[0]?.end) === 'believed');
    expect(outer?.certainty).toBe('asserted');
    expect(inner?.certainty).toBe('reported-hedged');
    expect(shown(text, inner?.signals ?? [])).toEqual(['hedge: believed to']);
    expect(outer?.signals.filter(({ kind }) => kind === 'hedge')).toEqual([]);
  });
});
