// Erasing while a note is saved, a list is checked and the copy of the followed lists is kept: nothing of them comes back.

import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { keepChoices } from '../../../entrypoints/background-later/choices-copy';
import { eraseEverything, finishErasing } from '../../../entrypoints/background-later/erase-everything';
import { keepFollowed } from '../../../entrypoints/background-later/followed-copy';
import { healMyList, saveNote } from '../../../entrypoints/background-later/notes';
import { browser } from '../../../lib/browser';
import { openDatabase } from '../../../lib/store/database';
import { listStore } from '../../../lib/store/list-store';
import { fromText } from '../../../lib/sync/incoming';
import { ListSync } from '../../../lib/sync/list-sync';
import { previewIncoming } from '../../../lib/sync/preview-list';
import { compiler } from '../../support/compiler';
import { listText, people } from '../../support/make-list';
import { testEnvironment } from '../../support/sync-environment';

const { local, session, given } = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  given: new Set<string>(),
}));
vi.mock('../../../lib/browser', async () => ({
  browser: {
    i18n: { getMessage: () => 'My list' },
    storage: {
      local: (await import('../../support/map-area')).mapArea(local),
      session: { remove: async (key: string) => session.delete(key) },
    },
    permissions: { remove: async ({ origins }: { origins: string[] }) => given.delete(origins[0] ?? '') },
  },
  ownUrl: (path: string) => path,
}));

const NOTE = {
  type: 'actor',
  name: 'Ane Solvik',
  kind: 'person',
  source: { url: 'https://post.example/a', title: 'Pilots', quote: 'Ane Solvik spoke.' },
} as const;

it.each([0, 1, 2, 5, 10, 20, 40])('erased %i turns after all of it began', async (turns) => {
  local.clear();
  session.set('noteDraft', {});
  given.add('https://desk.example/*');
  const database = openDatabase(`erased-${turns}`);
  const environment = { ...testEnvironment(), store: listStore(database, compiler) };
  const sync = new ListSync(environment);
  const preview = await previewIncoming(fromText(listText({ entities: people(300) }), 'list.json'), environment);
  if (preview.ok) await sync.add({ ...preview.value, url: 'https://desk.example/list.json' });
  expect(await environment.store.all()).toHaveLength(1);

  environment.fetch = async () => new Response(listText({ published: '2026-03-02T09:00:00Z', entities: people(400) }));
  const underWay = [
    sync.check('example.org/list'),
    saveNote(NOTE, environment),
    keepFollowed(environment),
    keepChoices(database),
  ];
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
  await eraseEverything({ database, sync });
  await Promise.allSettled(underWay);

  expect([...local.keys(), ...session.keys(), ...given]).toEqual([]);
  for (const table of database.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  database.close();
});

it('stopped half-way, it goes on at the next start, before anything is brought back', async () => {
  local.clear();
  const database = openDatabase('half-erased');
  const environment = { ...testEnvironment(), store: listStore(database, compiler) };
  await saveNote(NOTE, environment);
  const parts = { database, sync: new ListSync(environment) };
  const clear = vi.spyOn(browser.storage.local, 'clear').mockRejectedValueOnce(new Error('stopped'));
  await expect(eraseEverything(parts)).rejects.toThrow('stopped');
  expect([...local.keys()]).toContain('myListCopy');
  clear.mockRestore();

  await finishErasing(parts);
  expect(await healMyList(environment)).toBe(0);
  expect([...local.keys()]).toEqual([]);
  expect(await environment.store.all()).toEqual([]);
  await finishErasing(parts);
  await saveNote(NOTE, environment);
  await finishErasing(parts);
  expect(await environment.store.all()).toHaveLength(1);
  database.close();
});
