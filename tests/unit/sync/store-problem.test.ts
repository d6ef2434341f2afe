// What the store throws, told apart: the reader's own stop, a full disk, anything else.

import { expect, it } from 'vitest';
import { storeProblem } from '../../../lib/sync/store-problem';

const thrown = (name: string, inside: object = {}): Error => Object.assign(new Error('in words'), { name, ...inside });

it.each([
  ['the reader’s own stop', new DOMException('stopped', 'AbortError'), { code: 'CANCELLED' }],
  ['a full disk', thrown('QuotaExceededError'), { code: 'QUOTA' }],
  [
    'a transaction that the browser gave up for want of room',
    thrown('AbortError', { inner: thrown('QuotaExceededError') }),
    { code: 'QUOTA' },
  ],
  [
    'a transaction that the browser gave up',
    thrown('AbortError', { inner: thrown('UnknownError') }),
    { code: 'STORE_FAILED', reason: 'in words' },
  ],
  [
    'something within something',
    thrown('BulkError', { cause: thrown('AbortError', { inner: thrown('QuotaExceededError') }) }),
    { code: 'QUOTA' },
  ],
  ['no error at all', 'words alone', { code: 'STORE_FAILED', reason: 'words alone' }],
])('%s', (_, error, problem) => {
  expect(storeProblem(error)).toEqual(problem);
});
