// The grammar of bodies' names tells a state's from others, and the list of well-known bodies is what was compiled.

import { describe, expect, it } from 'vitest';
import { bodyLean } from '../../../lib/claims/sources/body-grammar';
import { knownBeginning, knownBody } from '../../../lib/claims/sources/lexicon/known-bodies';
import { tokens } from '../../../lib/text/tokens';
import { BODY_CASES } from '../../cases/claims/body-grammar';
import { knownBodies } from '../../training/sources/lexicon-files';

describe('bodies', () => {
  it.each(BODY_CASES)('%s: %s', (words, leaning) => {
    const lean = bodyLean(tokens(words));
    const told = lean?.across ? 'across' : (lean?.weight ?? 0) > 0 ? 'state' : 'others';
    expect(lean).toBeDefined();
    expect(told).toBe(leaning);
  });

  it('leaves people alone', () => {
    expect(bodyLean(tokens('the fisherman from Sark'))).toBeUndefined();
  });

  it('are known by the names of the list', () => {
    const unknown = knownBodies().filter(({ name, group }) => {
      const found = knownBody(tokens(name));
      return `${found?.type} ${found?.kind}` !== group;
    });
    // Names in several tokens of marks, and two names of one hash.
    expect(unknown.length).toBeLessThan(knownBodies().length / 50);
    expect(knownBodies().length).toBeGreaterThan(1000);
  });

  it('are known by initials in capitals only, and at the beginning of a longer name', () => {
    expect(knownBody(tokens('WHO'))?.kind).toBe('intl');
    expect(knownBody(tokens('who'))).toBeUndefined();
    expect(knownBeginning(tokens('United Nations Secretary-General Ann Holt'))?.kind).toBe('intl');
  });
});
