// A database as version 2 wrote it, made without Dexie: kept files are still known, and go with their list.

import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../lib/store/database';
import { listStore } from '../../lib/store/list-store';

const NAME = 'version-2';
const KEPT = { list: 'example.org/kept', handle: { kind: 'file', name: 'kept.csv' } };

/** Dexie stores version 2 as IndexedDB version 20. */
function makeVersion2(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 20);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore('lists', { keyPath: 'id' });
      database.createObjectStore('generations', { keyPath: ['list', 'generation'] }).createIndex('list', 'list');
      for (const table of ['chunks', 'postings', 'segments']) {
        database.createObjectStore(table, { keyPath: 'id', autoIncrement: true }).createIndex('list', 'list');
      }
      for (const table of ['hidden', 'unrelated']) database.createObjectStore(table, { keyPath: 'key' });
      database.createObjectStore('files', { keyPath: 'list' }).put(KEPT);
    };
    request.onsuccess = () => resolve(request.result);
  });
}

it('opens, with its files', async () => {
  (await makeVersion2()).close();
  const database = openDatabase(NAME);
  expect(await database.files.toArray()).toEqual([KEPT]);
  const compiler = {
    segment: () => ({ add: () => undefined, finish: () => new ArrayBuffer(0) }),
    eventKeys: () => [],
    eventDay: () => 0,
    isReadable: () => true,
  };
  await listStore(database, compiler).remove(KEPT.list);
  expect(await database.files.count()).toBe(0);
  await database.delete();
});
