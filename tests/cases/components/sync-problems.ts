// Every way a check can fail, with the words the reader must find in it and what they can do.

import type { Remedy } from '../../../components/options/problem-words';
import type { ListProblem } from '../../../lib/model/list-problem';
import type { HoldReason, SyncProblem } from '../../../lib/model/sync-problem';

const first: ListProblem = { code: 'ambiguous-date', path: 'start', line: 41, reason: 'Write 2024-04-03.' };

export const PROBLEM_CASES: [problem: SyncProblem, says: string, remedy: Remedy | undefined][] = [
  [{ code: 'NET_OFFLINE' }, 'No connection', undefined],
  [
    { code: 'NET_BLOCKED', origin: 'https://lists.example' },
    'lists.example does not let extensions read',
    'allow-access',
  ],
  [{ code: 'NET_FAILED', host: 'lists.example' }, 'lists.example could not be reached', 'retry'],
  [{ code: 'NET_TIMEOUT', host: 'lists.example', seconds: 30 }, 'lists.example sent nothing for 30 seconds', 'retry'],
  [{ code: 'HTTP_404', status: 404 }, '(404)', 'change-address'],
  [{ code: 'HTTP_410', status: 410 }, '(410)', 'change-address'],
  [{ code: 'HTTP_429', status: 429, until: Date.UTC(2025, 0, 1, 12) }, 'asked us to wait until', undefined],
  [{ code: 'HTTP_503', status: 503 }, 'asked us to wait.', undefined],
  [{ code: 'HTTP_OTHER', status: 500 }, '(500)', 'retry'],
  [
    { code: 'REDIRECT_REFUSED', to: 'http://plain.example/' },
    'http://plain.example/, which is not secure',
    'change-address',
  ],
  [{ code: 'ADDRESS_REFUSED', reason: 'not-an-address' }, 'not a web address', 'change-address'],
  [{ code: 'ADDRESS_REFUSED', reason: 'not-https' }, 'Only secure addresses', 'change-address'],
  [{ code: 'ADDRESS_REFUSED', reason: 'user-name' }, 'holds a user name', 'change-address'],
  [{ code: 'NOT_A_LIST_HTML' }, 'returned a web page', 'publish-help'],
  [{ code: 'NOT_A_LIST_ZIP' }, 'save it as CSV', undefined],
  [{ code: 'NOT_A_LIST' }, 'not a list', undefined],
  [{ code: 'NOT_A_LIST', problem: { ...first, line: undefined } }, 'not a list. start: Write 2024-04-03.', undefined],
  [{ code: 'EMPTY' }, 'empty', 'retry'],
  [{ code: 'TRUNCATED', type: 'event', said: 530, held: 212 }, 'it says 530 events and holds 212', 'retry'],
  [{ code: 'TRUNCATED' }, 'breaks off', 'retry'],
  [{ code: 'FORMAT_NEWER', version: '2.0' }, 'newer version', 'update-extension'],
  [
    { code: 'RECORD_INVALID', bad: 1_200, total: 4_000, first },
    '1,200 of 4,000 records cannot be read. line 41: Write',
    'copy-report',
  ],
  [
    { code: 'ROLLBACK', offered: '2025-02-10T00:00:00Z', stored: '2025-03-01T00:00:00Z' },
    'older (Feb 10, 2025) than yours (Mar 1, 2025)',
    'use-older',
  ],
  [{ code: 'FAST_FORWARD', offered: '2031-01-01T00:00:00Z' }, 'Jan 1, 2031', undefined],
  [{ code: 'TOO_LARGE', bytes: 38_000_000, limitBytes: 20_000_000 }, '38 MB; the limit is 20 MB', 'raise-limit'],
  [{ code: 'TOO_MANY', limit: 50_000 }, '50,000', 'raise-limit'],
  [{ code: 'QUOTA' }, 'storage is full', 'free-space'],
  [{ code: 'STORE_FAILED', reason: 'disk' }, 'disk', 'retry'],
  [{ code: 'FILE_PERMISSION', name: 'list.csv' }, 'list.csv', 'read-file'],
  [{ code: 'FILE_GONE', name: 'list.csv' }, 'list.csv', 'read-file'],
  [{ code: 'SIG_BAD' }, 'signature does not fit', undefined],
  [{ code: 'SIG_MISSING' }, 'not signed', undefined],
  [{ code: 'LIST_EXISTS', title: 'Coast' }, '“Coast”', 'show-existing'],
  [{ code: 'CANCELLED' }, 'Nothing was changed', undefined],
];

export const HOLD_CASES: [reason: HoldReason, says: string][] = [
  [{ code: 'MASS_CHANGE', change: 'removed', type: 'event', count: 412, total: 530 }, 'It removes 412 of 530 events.'],
  [{ code: 'MASS_CHANGE', change: 'renamed', count: 40, total: 90 }, 'It renames 40 of 90 records.'],
  [
    { code: 'MASS_CHANGE', change: 'removed', type: 'event', count: 41, total: 90, days: 7 },
    'With the updates of the last 7 days, it removes 41 of 90 events.',
  ],
  [{ code: 'ID_CHANGED', from: 'a', to: 'b' }, 'It calls itself “b” instead of “a”.'],
  [{ code: 'PUBLISHER_CHANGED', from: 'Desk', to: 'Other' }, 'Its publisher is “Other” instead of “Desk”.'],
  [{ code: 'LICENSE_CHANGED', from: 'CC0-1.0' }, 'Its licence is “–” instead of “CC0-1.0”.'],
  [
    { code: 'ORIGIN_CHANGED', from: 'https://a.example', to: 'https://b.example' },
    'from https://b.example instead of https://a.example',
  ],
  [{ code: 'SIG_BAD' }, 'signature does not fit'],
  [{ code: 'SIG_MISSING' }, 'not signed'],
  [{ code: 'KEY_CHANGED', from: 'x' }, 'another key'],
];
