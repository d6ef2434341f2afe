// What columnists assert, ask and suppose is nobody else's claim; what they report of others is.

import { describe, expect, it } from 'vitest';
import { VOICE_CASES } from '../../cases/claims/own-voice';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { readClaimsOf } from '../../support/read-claims-of';

const sourcesOf = (text: string, trained: boolean): string[] =>
  readClaimsOf(text, trained ? loadClaimTagger() : undefined).attributions.map(({ source }) =>
    source.map(({ start, end }) => text.slice(start, end)).join(' '),
  );

describe('the writer’s own voice', () => {
  it.each(VOICE_CASES)('%s, with the trained weights', (_name, text, sources) => {
    expect(sourcesOf(text, true)).toEqual(sources);
  });

  it.each(VOICE_CASES)('%s, by rules alone', (_name, text, sources) => {
    expect(sourcesOf(text, false)).toEqual(sources);
  });
});
