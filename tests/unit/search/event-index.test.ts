// The search over stored events against the slow obvious one, and what it finds first.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PriorEvent } from '../../../lib/model/list';
import { eventIndexBuilder } from '../../../lib/search/event-index';
import { isNear } from '../../../lib/search/vocabulary';
import { fold } from '../../../lib/text/fold';
import { event } from '../../cases/link/story';

const NAMES = new Map([['guard', 'Coast Guard of Skarn']]);

const indexed = (events: readonly PriorEvent[]) => {
  const builder = eventIndexBuilder();
  for (const each of events) builder.add('l', each, (entity) => NAMES.get(entity));
  return builder.finish();
};
const found = (events: readonly PriorEvent[], query: string, most = 100): string[] =>
  indexed(events)
    .search(query, most)
    .rows.map(({ record }) => record.id);

const EVENTS = [
  event('raid-2020', '2020-06-25', 'detention', 'Raid on a workshop in Dora', {
    places: ['Baghdad'],
    keywords: ['rockets'],
  }),
  event('raid-2018', '2018-02-01', 'detention', 'Raid on a farm', { places: ['Dora'], actors: ['guard'] }),
  event('raider-2021', '2021-03', 'legal', 'Raiders of the harbour sentenced', { places: ['Marseille'] }),
  event('flood-2019', '2019-11-05', 'disaster', 'Flood', { places: ['Évora'], keywords: ['a night raid of thieves'] }),
];

describe('a search', () => {
  it.each([
    // A whole word before its longer relatives, a title before the rest, then the newest.
    ['raid', ['raid-2020', 'raid-2018', 'raider-2021', 'flood-2019']],
    ['rai', ['raider-2021', 'raid-2020', 'raid-2018', 'flood-2019']],
    ['raid dora', ['raid-2020', 'raid-2018']],
    ['dora ROCKETS', ['raid-2020']],
    ['evora', ['flood-2019']],
    ['coast skarn', ['raid-2018']],
    ['2019', ['flood-2019']],
    ['harbor', ['raider-2021']],
    ['marsielle', ['raider-2021']],
    ['volcano', []],
    ['raid volcano', []],
    ['  ', []],
    ['’', []],
  ])('for “%s” finds %j', (query, expected) => {
    expect(found(EVENTS, query)).toEqual(expected);
  });

  it('gives no more than asked for, and says how many there are', () => {
    const { rows, total } = indexed(EVENTS).search('raid', 1);
    expect([rows.map(({ record }) => record.id), total]).toEqual([['raid-2020'], 4]);
  });

  it('finds exactly the events that hold a word beginning with each word typed', () => {
    const words = fc.constantFrom('rai', 'raid', 'raids', 'river', 'riverbank', 'ri', 'o', 'oslo', '2019');
    const events = fc.array(fc.array(words, { maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(events, fc.array(words, { minLength: 1, maxLength: 3 }), (titles, query) => {
        const made = titles.map((title, at) => event(`${at}`, '2020-01-01', 'other', title.join(' ')));
        const slow = made.filter(({ title, start }) => {
          const held = fold(`${title} ${start.replaceAll('-', ' ')}`).split(' ');
          return query.every((word) => held.some((other) => other.startsWith(word)));
        });
        const { rows: hits, total } = indexed(made).search(query.join(' '), 100);
        // A word that no event begins with may stand for its neighbours.
        if (query.every((word) => made.some(({ title }) => title.split(' ').some((other) => other.startsWith(word)))))
          expect(hits.map(({ record }) => record.id).sort()).toEqual(slow.map(({ id }) => id).sort());
        expect(total).toBe(hits.length);
      }),
    );
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['marseille', 'marsielle', true],
    ['harbour', 'harbor', true],
    ['harbour', 'harvour', true],
    ['harbour', 'harbour', true],
    ['harbour', 'harbr', false],
    ['abc', 'cba', false],
    ['raid', 'road', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isNear(a, b)).toBe(expected);
    expect(isNear(b, a)).toBe(expected);
  });
});
