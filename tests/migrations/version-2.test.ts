// A database as version 2 wrote it, made without Dexie: kept files are still known, and go with their list.

import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '../../lib/store/database';
import { listStore } from '../../lib/store/list-store';
import { COMPILER, makeOldDatabase } from './old-database';

const NAME = 'version-2';
const KEPT = { list: 'example.org/kept', handle: { kind: 'file', name: 'kept.csv' } };

it('opens, with its files', async () => {
  const old = await makeOldDatabase(NAME, 2, (made) => {
    made.createObjectStore('files', { keyPath: 'list' }).put(KEPT);
  });
  old.close();
  const database = openDatabase(NAME);
  expect(await database.files.toArray()).toEqual([KEPT]);
  await listStore(database, COMPILER).remove(KEPT.list);
  expect(await database.files.count()).toBe(0);
  await database.delete();
});
