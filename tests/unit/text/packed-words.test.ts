// Words go through packing unchanged, whatever their order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedWords, unpackedWords } from '../../../lib/text/packed-words';

describe('packed words', () => {
  it('leave out what a word shares with the one before', () => {
    expect(packedWords(['abandon', 'abandoned', 'able', 'zoo'])).toEqual(['abandon', '7ed', '2le', 'zoo']);
    expect(unpackedWords('abandon 7ed 2le zoo')).toEqual(['abandon', 'abandoned', 'able', 'zoo']);
  });

  it('come back as they were', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ж', 'س'), minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(unpackedWords(packedWords(words).join(' '))).toEqual(words);
      }),
    );
  });
});
