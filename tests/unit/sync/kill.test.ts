// The worker is stopped at any step of an update, over the real database: afterwards the list is wholly old or wholly new, and nothing else is left.

import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListStore } from '../../../lib/model/list-store';
import type { Compiler } from '../../../lib/store/compiler';
import { type Database, openDatabase } from '../../../lib/store/database';
import { listStore } from '../../../lib/store/list-store';
import { addList } from '../../../lib/sync/add-list';
import type { SyncEnvironment } from '../../../lib/sync/environment';
import { ListSync } from '../../../lib/sync/list-sync';
import { previewAddress } from '../../../lib/sync/preview-list';
import { syncList } from '../../../lib/sync/sync-list';
import { type ListServer, startListServer } from '../../support/list-server';
import { listText, people } from '../../support/make-list';
import { testEnvironment } from '../../support/sync-environment';

const ID = 'example.org/list';
const compiler: Compiler = {
  segment: () => ({ add: () => undefined, finish: () => new ArrayBuffer(8) }),
  isReadable: () => true,
  eventKeys: () => [],
  eventDay: () => 0,
};

let server: ListServer;
let count = 0;
beforeAll(async () => {
  server = await startListServer();
});
afterAll(() => server.close());

const OLD = listText({ entities: people(1200) });
const NEW = listText({ published: '2026-03-02T09:00:00Z', entities: people(1300) });

function environmentOver(
  database: Database,
  wrap: (store: ListStore) => ListStore = (store) => store,
): SyncEnvironment {
  return { ...testEnvironment(), store: wrap(listStore(database, compiler)) };
}

async function contentOf(database: Database): Promise<{ records: number; generations: number; rows: number }> {
  const store = listStore(database, compiler);
  const list = await store.get(ID);
  let records = 0;
  for await (const _ of store.records(ID, list?.active?.generation ?? 0, 'entity')) records++;
  return { records, generations: await database.generations.count(), rows: await database.chunks.count() };
}

/** A store whose program ends at the n-th write: that step and all later ones never come back. */
function stopping(store: ListStore, at: number): { store: ListStore; stopped: Promise<void> } {
  let left = at;
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const gate =
    <A extends unknown[], R>(step: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (left-- > 0) return step(...args);
      stop();
      return new Promise<R>(() => undefined);
    };
  const guarded: ListStore = {
    ...store,
    patch: gate(store.patch),
    flip: gate(store.flip),
    dropStale: gate(store.dropStale),
    stage: gate(async (id, options) => {
      const staging = await store.stage(id, options);
      return { ...staging, add: gate(staging.add), finish: gate(staging.finish), abort: gate(staging.abort) };
    }),
  };
  return { store: guarded, stopped };
}

describe('stopped in the middle', () => {
  // patch, stage, three batches, finish, flip, dropStale: stopped before each of them, and once after all.
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('at write %i', async (at) => {
    const database = openDatabase(`stop-${count++}`);
    server.pages.set('/list.json', { body: OLD });
    const environment = environmentOver(database);
    const preview = await previewAddress(`${server.origin}/list.json`, environment);
    if (!preview.ok) throw new Error(preview.error.code);
    await addList(preview.value, environment);

    server.pages.set('/list.json', { body: NEW });
    const { store, stopped } = stopping(environment.store, at);
    const stoppedSync = new ListSync({ ...environment, store });
    const flipped = await Promise.race([stoppedSync.check(ID).then(() => true), stopped.then(() => false)]);
    const during = await contentOf(database);
    expect([1200, 1300]).toContain(during.records);

    // A new worker starts over the same database.
    const later = environmentOver(database);
    await new ListSync(later).start();
    const after = await contentOf(database);
    expect(after.records).toBe(during.records);
    const list = await later.store.get(ID);
    const live = [list?.active, list?.previous].filter((copy) => copy !== undefined);
    expect(after.generations).toBe(live.length);
    expect(after.rows).toBe(live.reduce((sum, copy) => sum + copy.counts.entities / 100, 0));
    if (flipped) expect(after.records).toBe(1300);

    const again = await later.store.get(ID);
    if (again) await syncList(again, later);
    expect((await contentOf(database)).records).toBe(1300);
    await database.delete();
  });
});
