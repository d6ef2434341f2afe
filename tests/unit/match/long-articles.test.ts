// A name that stands in an article thousands of times is judged as it is when it stands there once, and what all its places say is asked once: else a
// page could keep the background busy for minutes.

import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import { compileActors } from '../../support/compiled-list';

const TIMES = 4000;

const LIST = compileActors([
  { kind: 'person', name: 'Omar Saleh', summary: 'Militia leader.', aliases: ['Saleh'] },
  { kind: 'armed-group', name: 'Shield Front', aliases: [{ name: 'Shield', strength: 'weak' }] },
]);

describe('an article that says one thing over and over', () => {
  it.each([
    ['Omar Saleh was there. ', 1],
    ['The Shield Front left the town. ', 1],
    ['Ali Saleh left. Saleh, 31, said so. ', 0],
  ])('%s', (sentence, mentions) => {
    expect(matchNames({ text: sentence.repeat(TIMES) }, [LIST]).mentions).toHaveLength(mentions * TIMES);
  });
});
