// The hashed words of lib/claims/sources/lexicon are those of the lists they were compiled from, and no hash is lost on the way.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedHashes, encodedHashes } from '../../../lib/claims/sources/lexicon/hashed-words';
import { kindOfPair, kindOfWord, typeOfWord } from '../../../lib/claims/sources/lexicon/words';
import { lexiconWords } from '../../training/sources/lexicon-files';

const HASH = fc.integer({ min: 0, max: 2 ** 21 - 1 });

describe('hashed words', () => {
  it('come back from letters with their groups', () => {
    const tables = fc.dictionary(HASH.map(String), fc.constantFrom('official office', ' kin', 'witness '));
    fc.assert(
      fc.property(tables, (table) => {
        const groups = new Map(Object.entries(table).map(([hash, group]) => [Number(hash), group]));
        expect(new Map(decodedHashes(encodedHashes(groups)))).toEqual(groups);
      }),
    );
  });

  it('are compiled from the lists as they are', () => {
    const words = lexiconWords().filter(({ type }) => type !== undefined);
    const other = words.filter(({ word, type }) => typeOfWord(word) !== type);
    // Two words of one hash: the later is left out.
    expect(other.length).toBeLessThan(10);
    expect(words.length).toBeGreaterThan(2000);
  });

  it.each([
    ['ministers', 'office'],
    ['vice-chairman’s', 'leader'],
    ['palaeoclimatologist', 'scholar'],
    ['grandmothers', 'kin'],
    ['blorp', undefined],
  ])('%s: %s', (word, kind) => {
    expect(kindOfWord(word)).toBe(kind);
  });

  it('knows pairs by their first and their second word, in the plural too', () => {
    expect(kindOfPair('black', 'boxes')).toBe('document');
    expect(kindOfPair('rebel', 'commanders')).toBe('institution');
    expect(kindOfPair('blorp', 'commanders')).toBeUndefined();
  });
});
