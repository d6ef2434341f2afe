// The database after an opening that failed: the next use tries again, without a restart.

import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/store/database';

afterEach(() => void vi.restoreAllMocks());

it('rejects while it cannot be opened, without trying on and on, and answers once it can', async () => {
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const database = openDatabase('fails-at-first');
  await Promise.all([1, 2, 3].map(() => expect(database.lists.count()).rejects.toThrow(/backing store/)));
  await expect(database.lists.count()).rejects.toThrow(/backing store/);
  const tried = opening.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(opening.mock.calls.length).toBe(tried);

  opening.mockRestore();
  await vi.waitFor(async () => expect(await database.lists.count()).toBe(0), { timeout: 5000 });
  database.close();
});
