// Pronouns, family names and "the ministry" carried back to the words that say who it is.

import { describe, expect, it } from 'vitest';
import { hull } from '../../../lib/model/span';
import { REFERENT_CASES } from '../../cases/claims/referents';
import { readClaimsOf } from '../../support/read-claims-of';

describe('referents', () => {
  it.each(REFERENT_CASES)('%s', (_name, text, cue, referent, type) => {
    const claim = readClaimsOf(text).attributions.findLast((found) => {
      const words = hull(found.cue);
      return words ? text.slice(words.start, words.end).includes(cue) && cue !== '' : cue === '';
    });
    expect(claim?.referent && text.slice(claim.referent.start, claim.referent.end)).toBe(referent);
    expect(claim?.sourceType).toBe(type);
  });

  it('carries nothing back where nobody was named', () => {
    const claim = readClaimsOf('He said the road was closed.').attributions[0];
    expect(claim?.referent).toBeUndefined();
    expect(claim?.sourceType).toBe('person');
  });
});
