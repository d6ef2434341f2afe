// Under which keys and on which day an event is filed.

import { describe, expect, it } from 'vitest';
import { eventDay, eventDays } from '../../../lib/link/event-day';
import { eventKeys } from '../../../lib/link/event-keys';
import { dayOf } from '../../../lib/model/calendar';
import type { PriorEvent } from '../../../lib/model/list';

const bare: PriorEvent = {
  id: 'e',
  title: 'E',
  start: '2020-01-01',
  kind: 'other',
  places: [],
  actors: [],
  sources: [],
};

describe('eventKeys', () => {
  it.each<{ what: string; event: Partial<PriorEvent>; keys: string[] }>([
    { what: 'nothing', event: {}, keys: [] },
    { what: 'a listed party by its id', event: { actors: [{ entity: 'pmf', name: 'PMF' }] }, keys: ['actor:pmf'] },
    {
      what: 'a plain party by its folded name',
      event: { actors: [{ name: 'Órgano  Uno' }] },
      keys: ['name:organo uno'],
    },
    {
      what: 'a place by its main name only',
      event: { places: [{ name: 'Saqr Camp', aliases: ['Falcon'] }] },
      keys: ['place:saqr camp'],
    },
    { what: 'claims and larger events', event: { claims: ['c'], partOf: ['op'] }, keys: ['claim:c', 'part:op'] },
    {
      what: 'each once',
      event: { actors: [{ entity: 'a' }, { entity: 'a', role: 'again' }], places: [{ name: 'X' }, { name: 'x' }] },
      keys: ['actor:a', 'place:x'],
    },
    { what: 'no key for a name that folds to nothing', event: { actors: [{ name: '—' }] }, keys: [] },
    {
      what: 'no key for words',
      event: { title: 'Blast', keywords: ['blast'], names: ['The Blast'], kind: 'explosion' },
      keys: [],
    },
  ])('files $what', ({ event, keys }) => {
    expect(eventKeys({ ...bare, ...event })).toEqual(keys);
  });
});

describe('eventDays', () => {
  it.each([
    { start: '2019-08-12', end: undefined, from: [2019, 8, 12], to: [2019, 8, 12] },
    { start: '2020-06-25', end: '2020-06-26', from: [2020, 6, 25], to: [2020, 6, 26] },
    { start: '2019-07', end: undefined, from: [2019, 7, 1], to: [2019, 7, 31] },
    { start: '2020', end: undefined, from: [2020, 1, 1], to: [2020, 12, 31] },
    { start: '2020-02', end: '2020-02', from: [2020, 2, 1], to: [2020, 2, 29] },
    // An end before the start says nothing.
    { start: '2020-05-05', end: '2019', from: [2020, 5, 5], to: [2020, 5, 5] },
  ])('$start to $end', ({ start, end, from, to }) => {
    const [fromYear = 0, fromMonth = 0, fromDay = 0] = from;
    const [toYear = 0, toMonth = 0, toDay = 0] = to;
    expect(eventDays({ start, end })).toEqual({
      from: dayOf(fromYear, fromMonth, fromDay),
      to: dayOf(toYear, toMonth, toDay),
    });
    expect(eventDay({ start, end })).toBe(dayOf(fromYear, fromMonth, fromDay));
  });

  it.each(['', 'soon', '2020-13', '2020-02-30'])('knows no days of "%s"', (start) => {
    expect(eventDays({ start })).toBeUndefined();
  });
});
