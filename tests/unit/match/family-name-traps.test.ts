// The family name of a person whom the article has introduced, beside words that make it somebody else's or a thing's, and beside others that do not.

import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import { FAMILY_NAME_MENTIONS, FAMILY_NAME_TRAPS } from '../../cases/match/family-name-traps';
import { compileActors } from '../../support/compiled-list';

const INTRODUCTION = 'Martin Keller opened the hall on Monday. Keller said the roof was new. The hall is large.\n\n';
const SEGMENT = compileActors([{ kind: 'person', name: 'Martin Keller' }]);

function markedAfter(introduction: string, sentence: string): string[] {
  const text = introduction + sentence.replace(/F(?![a-eg-rt-z])/g, 'Keller');
  const { mentions } = matchNames({ text }, [SEGMENT]);
  return mentions.filter(({ start }) => start >= introduction.length).map(({ start, end }) => text.slice(start, end));
}

describe('family names', () => {
  it.each(FAMILY_NAME_TRAPS)('not the listed person: %s', (sentence) => {
    expect(markedAfter(INTRODUCTION, sentence)).toEqual([]);
    expect(markedAfter('The hall was opened on Monday.\n\n', sentence)).toEqual([]);
  });

  it.each(FAMILY_NAME_MENTIONS)('the listed person: %s', (sentence) => {
    expect(markedAfter(INTRODUCTION, sentence)).toEqual(['Keller']);
  });
});
