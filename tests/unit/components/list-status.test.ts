// The line about each list, and every problem in words.

import { describe, expect, it } from 'vitest';
import { listStatus } from '../../../components/options/list-status';
import { holdWords, problemWords } from '../../../components/options/problem-words';
import type { StoredList } from '../../../lib/model/list-store';
import { HOLD_CASES, PROBLEM_CASES } from '../../cases/components/sync-problems';
import { ENGLISH } from '../../support/english';
import { NOW, STORED } from '../../visual/story/stored-lists';

const AMERICAN = { ...ENGLISH, locale: 'en-US' };

describe('problems', () => {
  it.each(PROBLEM_CASES)('%j', (problem, says, remedy) => {
    const words = problemWords(problem, AMERICAN);
    expect(words.text.replace(/\u202f|\u00a0/g, ' ')).toContain(says);
    expect(words.remedy).toBe(remedy);
  });

  it.each(HOLD_CASES)('%j', (reason, says) => expect(holdWords(reason, AMERICAN)).toContain(says));
});

const [healthy, skipping, gone, held, , off] = STORED as [
  StoredList,
  StoredList,
  StoredList,
  StoredList,
  StoredList,
  StoredList,
];

const STATUSES: [why: string, list: StoredList, tone: string, says: string][] = [
  ['up to date', healthy, 'good', 'Up to date'],
  ['records left out', skipping, 'good', '2 records could not be read'],
  ['the address is gone', gone, 'alert', '(404). The copy of 9 days ago stays in use.'],
  ['an update waits', held, 'alert', 'An unusual update waits'],
  ['switched off', off, 'quiet', 'Switched off'],
  [
    'offline is no alarm',
    { ...healthy, lastResult: { code: 'NET_OFFLINE' } },
    'quiet',
    'No connection. The copy of 3 hours ago',
  ],
  [
    'a problem without a copy to fall back on',
    { ...gone, active: undefined, lastSuccessAt: undefined },
    'alert',
    '(404).',
  ],
  ['pinned', { ...healthy, pinned: true }, 'quiet', 'went back to an earlier copy'],
  [
    'pinned and just asked',
    { ...healthy, pinned: true, lastResult: { code: 'PINNED' } },
    'quiet',
    'went back to an earlier copy',
  ],
  ['not read yet', { ...healthy, active: undefined, lastResult: undefined }, 'quiet', 'Not read yet'],
  ['packaged', { ...healthy, kind: 'starter' }, 'good', 'Comes with Says Who'],
  ['my list', { ...healthy, kind: 'own' }, 'good', 'Kept in this browser only'],
];

describe('status', () => {
  it.each(STATUSES)('%s', (_, list, tone, says) => {
    const status = listStatus(list, undefined, NOW, AMERICAN);
    expect([status.tone, status.text]).toEqual([tone, expect.stringContaining(says)]);
  });

  it('says that the data is old when its publisher promised newer', () => {
    const { active } = healthy;
    if (!active) throw new Error('The story has lost its list');
    const stale = (staleAfter: string) =>
      listStatus(
        { ...healthy, active: { ...active, header: { ...active.header, staleAfter } } },
        undefined,
        NOW,
        AMERICAN,
      );
    expect(stale('P7D').text).toContain('the data is of Mar 1, 2025');
    expect(stale('PT48H').text).toContain('the data is of');
    expect(stale('P30D').text).toBe('Up to date');
    expect(stale('P1Y').text).toBe('Up to date');
  });

  it('says what is being done before how things stood', () => {
    expect(listStatus(gone, { doing: 'checking' }, NOW, AMERICAN)).toEqual({ tone: 'busy', text: 'Checking…' });
    expect(listStatus(gone, { doing: 'reading', records: 12_400 }, NOW, AMERICAN).text).toContain('12,400');
  });
});
