// A database of a later version of the extension, as after going back to an older one: what is in it stays, and is used.

import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { contentOf, openWorld, settle } from './world';

vi.mock('../../lib/browser', () => {
  const storage = { get: async () => ({}), set: async () => undefined };
  return { browser: { i18n: { getMessage: () => 'My list' }, storage: { local: storage, session: storage } } };
});

it('reads, writes and loses nothing of a database with a higher version and more tables', async () => {
  const first = openWorld('later');
  await settle(first);
  const before = await contentOf(first);
  const { verno, tables } = first.database;
  const stores = tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(),
  ]);
  first.database.close();

  const later = new Dexie('later');
  later.version(verno + 5).stores({ ...Object.fromEntries(stores), inventions: 'id' });
  await later.open();
  await later.table('inventions').put({ id: 'wheel' });
  later.close();

  const again = openWorld('later');
  expect(await contentOf(again)).toEqual(before);
  expect((await again.sync.check('example.org/list'))?.code).toBe('OK');
  again.database.close();

  const back = new Dexie('later');
  await back.open();
  expect(await back.table('inventions').count()).toBe(1);
  back.close();
});
