// What the reader hid or put aside survives its database, and what was taken back stays so.

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { forgetChoice, healChoices, keepChoices } from '../../../entrypoints/background-later/choices-copy';
import { type Hidden, hiddenKey } from '../../../lib/model/hidden';
import { type Database, openDatabase } from '../../../lib/store/database';

const local = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../lib/browser', async () => ({
  browser: {
    storage: {
      local: (await import('../../support/map-area')).mapArea(local),
    },
  },
}));

const WORDS: Hidden = { what: 'mark', words: 'Harbour', title: 'A', url: 'https://post.example/a' };
const ACTOR: Hidden = { what: 'actor', record: { list: 'a/list', id: 'p1' }, name: 'Ane Solvik', host: '' };
const ASIDE = { key: 'a/list\u001fe1\u001fhttps://post.example/a', title: 'Strike', url: 'https://post.example/a' };

let database: Database;
let number = 0;
const open = (): void => {
  database = openDatabase(`choices-${number}`);
};
const here = async () => [
  (await database.hidden.toArray()).map(({ key: _, ...one }) => one),
  await database.unrelated.toArray(),
];

beforeEach(async () => {
  local.clear();
  number++;
  open();
  await database.hidden.bulkPut([WORDS, ACTOR].map((one) => ({ ...one, key: hiddenKey(one) })));
  await database.unrelated.put(ASIDE);
  await keepChoices(database);
});

it('comes back when the database is gone', async () => {
  const before = await here();
  await database.delete();
  open();
  await healChoices(database);
  expect(await here()).toEqual(before);
});

it('stays taken back, also when that is cut short after its first half', async () => {
  await forgetChoice(hiddenKey(ACTOR));
  await database.delete();
  open();
  await healChoices(database);
  expect(await here()).toEqual([[WORDS], [ASIDE]]);
});

it('is put into a copy that never was, and leaves out what was damaged in one', async () => {
  local.clear();
  await healChoices(database);
  const copy = local.get('choicesCopy') as { hidden: unknown[]; unrelated: unknown[] };
  local.set('choicesCopy', { hidden: [...copy.hidden, { what: 'mark' }, null], unrelated: 'nonsense' });
  await database.delete();
  open();
  await healChoices(database);
  expect(await here()).toEqual([[ACTOR, WORDS], []]);
});
