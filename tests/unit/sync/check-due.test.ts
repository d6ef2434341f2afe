// When lists are checked: intervals, back-off, Retry-After, and one host at a time.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredList } from '../../../lib/model/list-store';
import {
  dueAfterFailure,
  dueAfterSuccess,
  dueLists,
  durationMs,
  intervalOf,
  isOld,
  nextCheckAt,
  retryAfterOf,
} from '../../../lib/sync/check-due';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-03-02T12:00:00Z');

const list = (id: string, more: Partial<StoredList> = {}): StoredList => ({
  id,
  kind: 'url',
  url: `https://${id}.example/list.json`,
  enabled: true,
  addedAt: 0,
  failures: 0,
  nextDueAt: NOW - 1,
  pinned: false,
  ...more,
});

describe('intervals', () => {
  it.each([
    ['PT6H', 6 * HOUR],
    ['P30D', 30 * DAY],
    ['P1W', undefined],
    ['6 hours', undefined],
    [undefined, undefined],
  ])('%s is %s ms', (text, ms) => expect(durationMs(text)).toBe(ms));

  it.each([
    [{}, DAY],
    [{ header: { refresh: 'PT6H' } }, 6 * HOUR],
    [{ header: { refresh: 'PT0H' } }, HOUR],
    [{ header: { refresh: 'P90D' } }, 14 * DAY],
    [{ header: { refresh: 'PT6H' }, intervalMs: 2 * DAY }, 2 * DAY],
    [{ intervalMs: 1000 }, HOUR],
  ])('%j checks every %s ms', (wishes, ms) => expect(intervalOf(wishes)).toBe(ms));

  it('spreads by 15 % either way', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (chance) => {
        const wait = dueAfterSuccess({}, NOW, chance) - NOW;
        expect(wait).toBeGreaterThanOrEqual(0.85 * DAY);
        expect(wait).toBeLessThanOrEqual(1.15 * DAY);
      }),
    );
  });

  it('backs off and obeys the server', () => {
    expect([1, 2, 3, 4, 9].map((failures) => dueAfterFailure(failures, NOW, 0.5) - NOW)).toEqual([
      15 * MINUTE,
      HOUR,
      4 * HOUR,
      DAY,
      DAY,
    ]);
    expect(dueAfterFailure(1, NOW, 0.5, NOW + 2 * DAY)).toBe(NOW + 2 * DAY);
    expect(dueAfterFailure(1, NOW, 0.5, NOW + 1)).toBe(NOW + 15 * MINUTE);
  });

  it.each([
    ['120', NOW + 120_000],
    [' 0 ', NOW],
    ['Mon, 02 Mar 2026 15:00:00 GMT', NOW + 3 * HOUR],
    ['Mon, 02 Mar 2020 15:00:00 GMT', NOW],
    ['999999999', NOW + 7 * DAY],
    ['soon', undefined],
    [null, undefined],
  ])('Retry-After %j', (header, until) => expect(retryAfterOf(header, NOW)).toBe(until));
});

describe('dueLists', () => {
  const ids = (lists: StoredList[]): string[] => dueLists(lists, NOW).map(({ id }) => id);

  it('takes the longest unvisited first and leaves out what is off, pinned, not yet due or not fetched at all', () => {
    const lists = [
      list('b', { lastAttemptAt: NOW - HOUR }),
      list('a', { lastAttemptAt: NOW - DAY }),
      list('new'),
      list('off', { enabled: false }),
      list('pinned', { pinned: true }),
      list('later', { nextDueAt: NOW + 1 }),
      list('file', { kind: 'file', url: 'list.csv' }),
      list('own', { kind: 'own', url: undefined }),
    ];
    expect(ids(lists)).toEqual(['new', 'a', 'b']);
  });

  it('asks one host for one list a minute, and says when it goes on', () => {
    const one = (id: string, more = {}): StoredList => list(id, { url: `https://host.example/${id}.json`, ...more });
    const lists = [one('a'), one('b', { lastAttemptAt: NOW - DAY }), list('c')];
    expect(ids(lists)).toEqual(['a', 'c']);
    const after = [one('a', { lastAttemptAt: NOW, nextDueAt: NOW + DAY }), one('b', { lastAttemptAt: NOW - DAY })];
    expect(ids(after)).toEqual([]);
    expect(nextCheckAt(after, NOW)).toBe(NOW + MINUTE);
    expect(nextCheckAt([], NOW)).toBeUndefined();
  });

  it.each([
    ['a minute', 0.9 * MINUTE, []],
    ['a day', DAY, ['list']],
    ['ten years', 3650 * DAY, ['list']],
  ])('is not held up by a clock that was set back by %s', (_, ahead, due) => {
    const visited = list('list', { lastAttemptAt: NOW + ahead, nextDueAt: NOW + ahead + DAY });
    expect(ids([visited])).toEqual(due);
    expect(ids([{ ...visited, lastAttemptAt: undefined, nextDueAt: NOW + ahead }])).toEqual(due);
    // Once checked, it stands in the present: no second time.
    expect(ids([{ ...visited, lastAttemptAt: NOW, nextDueAt: NOW + DAY }])).toEqual([]);
  });

  it('gives lists of one host their turns after the clock was set back', () => {
    const ahead = { lastAttemptAt: NOW + 30 * DAY, nextDueAt: NOW + 31 * DAY };
    const one = (id: string, more = {}): StoredList => list(id, { url: `https://host.example/${id}.json`, ...more });
    expect(ids([one('a', ahead), one('b', ahead)])).toEqual(['a']);
    const after = [one('a', { lastAttemptAt: NOW, nextDueAt: NOW + DAY }), one('b', ahead)];
    expect(ids(after)).toEqual([]);
    expect(nextCheckAt(after, NOW)).toBe(NOW + MINUTE);
  });
});

describe('isOld', () => {
  const copy = (staleAfter?: string): Pick<StoredList, 'active'> =>
    ({ active: { header: { published: '2026-02-01T00:00:00Z', staleAfter } } }) as Pick<StoredList, 'active'>;
  it.each([
    ['P7D', true],
    ['P60D', false],
    [undefined, false],
  ])('stale after %s: %s', (staleAfter, old) => expect(isOld(copy(staleAfter), NOW)).toBe(old));
});
