// Whoever asks not to be named is the speaker of what follows; the asking is no claim.

import { describe, expect, it } from 'vitest';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { readClaimsOf } from '../../support/read-claims-of';

const CASES = [
  [
    'A clerk who asked not to be named said the ledger was burned.',
    'A clerk who asked not to be named',
    'said',
    'the ledger was burned',
  ],
  [
    'But a driver who lives nearby and did not want to be identified told us that the gate was open.',
    'a driver who lives nearby and did not want to be identified',
    'told',
    'us that the gate was open',
  ],
  [
    'On Friday, an engineer who declined to be quoted says it works.',
    'an engineer who declined to be quoted',
    'says',
    'it works',
  ],
] as const;

describe.each([
  ['rules alone', undefined],
  ['with the trained weights', loadClaimTagger()],
] as const)('who asks not to be named, %s', (_name, tagger) => {
  it.each(CASES)('%s', (text, source, cue, content) => {
    const words = (spans: readonly { start: number; end: number }[]): string =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const found = readClaimsOf(text, tagger).attributions.map((claim) => [
      words(claim.source),
      words(claim.cue),
      words(claim.content),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, 2)).toEqual([source, cue]);
    expect(content.endsWith(found[0]?.[2]?.replace(/^us /, '') ?? '?')).toBe(true);
  });
});
