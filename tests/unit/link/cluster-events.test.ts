// Records of several lists are one event when they share an identifier, and never because they resemble each other.

import { describe, expect, it } from 'vitest';
import { clusterEvents } from '../../../lib/link/cluster-events';
import type { Listed, PriorEvent } from '../../../lib/model/list';

const listed = (list: string, id: string, more: Partial<PriorEvent> = {}): Listed<PriorEvent> => ({
  list,
  record: {
    id,
    title: 'Blast at the camp',
    start: '2019-08-12',
    kind: 'explosion',
    places: [],
    actors: [],
    sources: [],
    ...more,
  },
});

const groups = (events: Listed<PriorEvent>[]): string[] =>
  clusterEvents(events).map((group) => group.map(({ list, record }) => `${list}/${record.id}`).join(' + '));

describe('clusterEvents', () => {
  it.each<{ what: string; events: Listed<PriorEvent>[]; expected: string[] }>([
    { what: 'same title and day: two events', events: [listed('x', '1'), listed('y', '2')], expected: ['x/1', 'y/2'] },
    {
      what: 'the same plain id in two lists: two events',
      events: [listed('x', '1'), listed('y', '1')],
      expected: ['x/1', 'y/1'],
    },
    {
      what: 'the same id of one namespace',
      events: [listed('x', 'ucdp:77'), listed('y', 'ucdp:77')],
      expected: ['x/ucdp:77 + y/ucdp:77'],
    },
    {
      what: 'a former id of that namespace',
      events: [listed('x', 'ucdp:78', { formerIds: ['ucdp:77'] }), listed('y', 'ucdp:77')],
      expected: ['x/ucdp:78 + y/ucdp:77'],
    },
    {
      what: 'the same Wikidata item',
      events: [
        listed('x', '1', { identifiers: { wikidata: 'Q1' } }),
        listed('y', '2', { identifiers: { wikidata: 'Q1' } }),
      ],
      expected: ['x/1 + y/2'],
    },
    {
      what: 'the same value of another scheme: two events',
      events: [
        listed('x', '1', { identifiers: { wikidata: 'Q1' } }),
        listed('y', '2', { identifiers: { gdelt: 'Q1' } }),
      ],
      expected: ['x/1', 'y/2'],
    },
    {
      what: 'three that a later one joins',
      events: [
        listed('x', '1', { identifiers: { wikidata: 'Q1' } }),
        listed('y', '2', { sameAs: ['https://example.org/2'] }),
        listed('z', '3', { identifiers: { wikidata: 'Q1' }, sameAs: ['https://example.org/2'] }),
      ],
      expected: ['x/1 + y/2 + z/3'],
    },
    { what: 'the same record fetched twice', events: [listed('x', '1'), listed('x', '1')], expected: ['x/1'] },
  ])('$what', ({ events, expected }) => {
    expect(groups(events)).toEqual(expected);
  });
});
