// The hand-typed sources of newspapers fit the corpus they number: each claim has one kind, and words that are its source.

import { describe, expect, it } from 'vitest';
import { SOURCE_TYPES, type SourceType } from '../../../lib/model/reading';
import { polnearArticles } from '../../training/polnear-articles';
import { typedNewspapers, typedNumbers } from '../../training/sources/newspaper-sources';

const numbersOf = ({ party: _, ...kinds }: Partial<Record<SourceType | 'party', number[]>>): number[] =>
  Object.values(kinds).flat();

describe('newspaper sources', () => {
  it.each([...typedNumbers()])('%s: known kinds, one a claim, parties among them', (_, typed) => {
    const numbers = numbersOf(typed);
    expect(Object.keys(typed).filter((kind) => kind !== 'party')).toSatisfy((kinds: SourceType[]) =>
      kinds.every((kind) => SOURCE_TYPES.includes(kind)),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual(expect.arrayContaining(typed.party ?? []));
  });

  it.skipIf(polnearArticles('train').length === 0)('every number is a claim with source words', () => {
    const articles = typedNewspapers();
    expect(articles.map(({ name }) => name).sort()).toEqual([...typedNumbers().keys()].sort());
    for (const { name, claims } of articles) {
      expect(claims, name).toHaveLength(numbersOf(typedNumbers().get(name) ?? {}).length);
      expect(claims.filter(({ source }) => source.length === 0)).toEqual([]);
    }
  });
});
