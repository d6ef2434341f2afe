// The database after an opening that failed or hung: the next use tries again, without a restart.

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/store/database';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

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

describe('an opening that hangs', () => {
  const hang = () => vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);

  it('is given up, said to everybody who waits, and tried again', async () => {
    const opening = hang();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const database = openDatabase('hangs-at-first');
    const waiting = [1, 2, 3].map(() => database.lists.count().then(() => 'read', String));
    await vi.advanceTimersByTimeAsync(19_000);
    expect(await Promise.race([...waiting, 'still waiting'])).toBe('still waiting');
    await vi.advanceTimersByTimeAsync(2_000);
    for (const outcome of await Promise.all(waiting)) expect(outcome).toMatch(/closed/);
    expect(opening).toHaveBeenCalledTimes(1);

    opening.mockRestore();
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(await database.lists.count()).toBe(0);
    database.close();
  });

  it('that another connection blocks goes on when that one is gone', async () => {
    const blocking = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('blocked', 5);
      request.onsuccess = () => resolve(request.result);
    });
    const database = openDatabase('blocked');
    const reading = database.lists.count();
    await new Promise((resolve) => setTimeout(resolve, 50));
    blocking.close();
    expect(await reading).toBe(0);
    database.close();
  });
});
