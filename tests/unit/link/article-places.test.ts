// Under which names an article's places are met.

import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../lib/link/article-places';
import type { Names } from '../../../lib/model/names';
import type { Mention, ReadingActor } from '../../../lib/model/reading';

const place = (name: string): ReadingActor => ({ name, kind: 'place', records: [] });
const mention = (start: number, alias: string, actors: number[]): Mention => ({
  start,
  end: start + alias.length,
  alias,
  actors,
  rule: 'alias',
  context: false,
});

function namesMet(mentions: Mention[]): Names {
  return {
    actors: [place('Upper Kesh'), place('Kesh Island')],
    mentions,
    places: [],
    eventNames: [],
    listedClaims: [],
  };
}

describe('a place', () => {
  const met = (mentions: Mention[]) => placesOf(namesMet(mentions), [[], []], [false, false]);

  it('is met by its name, and by the alias that the article has for it', () => {
    const places = met([mention(0, 'Old Kesh', [0])]);
    expect(places.get('upper kesh')?.name).toBe('Upper Kesh');
    expect(places.get('old kesh')?.name).toBe('Upper Kesh');
  });

  it('is not met by an alias that may be another place’s', () => {
    expect(met([mention(0, 'Kesh', [0, 1])]).has('kesh')).toBe(false);
  });
});
