// The line about each list, and every problem in words.

import { describe, expect, it } from 'vitest';
import { listStatus } from '../../../components/options/list-status';
import { holdWords, problemWords } from '../../../components/options/problem-words';
import { progressWords } from '../../../components/options/progress-words';
import type { StoredList } from '../../../lib/model/list-store';
import { type SyncProgress, shareDone } from '../../../lib/model/sync-progress';
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

const at = (phase: SyncProgress['phase'], more: Partial<SyncProgress> = {}): SyncProgress => ({
  id: 'list',
  phase,
  records: 0,
  bytes: 0,
  ...more,
});

const PROGRESS: [progress: SyncProgress, says: string, share: number | undefined][] = [
  [at('fetching'), 'Fetching…', undefined],
  [at('fetching', { bytes: 1_500_000 }), 'Fetching… 1.5 MB so far', undefined],
  [at('fetching', { bytes: 1_500_000, totalBytes: 6_000_000 }), 'Fetching… 1.5 MB of 6 MB', 0.25],
  [at('reading', { records: 12_400, bytes: 5 }), 'Reading… 12,400 records so far', undefined],
  [at('reading', { records: 500, expected: 2000 }), 'Reading… 500 of 2,000 records', 0.25],
  [at('reading', { records: 0, expected: 2000, bytes: 50, totalBytes: 100 }), 'Reading… 0 of 2,000 records', 0.5],
  [at('reading', { records: 9, expected: 3, bytes: 200, totalBytes: 100 }), 'Reading… 9 of 9 records', 1],
  [at('applying', { records: 2000, bytes: 9, totalBytes: 9 }), '2,000 records read. Putting them in place…', undefined],
];

describe('status', () => {
  it.each(STATUSES)('%s', (_, list, tone, says) => {
    const status = listStatus(list, false, NOW, AMERICAN);
    expect([status.tone, status.text]).toEqual([tone, expect.stringContaining(says)]);
  });

  it('says that the data is old when its publisher promised newer', () => {
    const { active } = healthy;
    if (!active) throw new Error('The story has lost its list');
    const stale = (staleAfter: string) =>
      listStatus({ ...healthy, active: { ...active, header: { ...active.header, staleAfter } } }, false, NOW, AMERICAN);
    expect(stale('P7D').text).toContain('the data is of Mar 1, 2025');
    expect(stale('PT48H').text).toContain('the data is of');
    expect(stale('P30D').text).toBe('Up to date');
    expect(stale('P1Y').text).toBe('Up to date');
  });

  it.each(PROGRESS)('says how far reading is: %j', (progress, says, share) => {
    expect(progressWords(progress, AMERICAN).replace(/\u202f|\u00a0/g, ' ')).toBe(says);
    expect(shareDone(progress)).toBe(share);
  });
});
