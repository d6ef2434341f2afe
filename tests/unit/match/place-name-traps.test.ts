// The name of a town that the article names elsewhere, beside words that make it a team, a thing or somebody, and beside others that do not.

import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import { PLACE_NAME_MENTIONS, PLACE_NAME_TRAPS } from '../../cases/match/place-name-traps';
import { compileActors } from '../../support/compiled-list';

const INTRODUCTION = 'The river rose in Halden on Monday, and the roads were shut.\n\n';
const SEGMENT = compileActors([{ kind: 'place', name: 'Halden' }]);

function markedIn(sentence: string): string[] {
  const text = INTRODUCTION + sentence.replace(/\bP\b/g, 'Halden');
  const { mentions } = matchNames({ text }, [SEGMENT]);
  return mentions.filter(({ start }) => start >= INTRODUCTION.length).map(({ start, end }) => text.slice(start, end));
}

describe('names of towns', () => {
  it.each(PLACE_NAME_TRAPS)('not the town: %s', (sentence) => {
    expect(markedIn(sentence)).toEqual([]);
  });

  it.each(PLACE_NAME_MENTIONS)('the town: %s', (sentence) => {
    expect(markedIn(sentence)).toEqual(['Halden']);
  });
});
