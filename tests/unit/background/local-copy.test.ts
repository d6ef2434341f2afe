// Lists that only the reader can give again: which ones a lost database had, with the file and the day, and nothing pretended.

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { forgetLocal, keepLocal, tellLost } from '../../../entrypoints/background-later/local-copy';
import type { StoredList } from '../../../lib/model/list-store';
import { LISTS_LOST } from '../../../lib/model/note';
import type { SyncEnvironment } from '../../../lib/sync/environment';

const local = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../lib/browser', async () => ({
  ownUrl: (path: string) => path,
  browser: {
    storage: {
      local: (await import('../../support/map-area')).mapArea(local),
    },
  },
}));

const READ_AT = Date.UTC(2026, 2, 3);
const listed = (id: string, kind: StoredList['kind'], url: string | undefined): StoredList =>
  ({ id, kind, url, active: { header: { title: `Title of ${id}` }, readAt: READ_AT } }) as StoredList;

const FILE = listed('a/file', 'file', 'ships.csv');
const PASTE = listed('a/paste', 'paste', undefined);
const FETCHED = listed('a/url', 'url', 'https://lists.example/a.json');
const UNFINISHED = { ...listed('a/half', 'file', 'half.csv'), active: undefined };

let here: StoredList[];
const environment = { store: { all: async () => here } } as unknown as SyncEnvironment;

beforeEach(async () => {
  local.clear();
  here = [FILE, PASTE, FETCHED, UNFINISHED];
  await keepLocal(environment);
});

const LOST = [
  { id: 'a/file', title: 'Title of a/file', from: 'ships.csv', at: READ_AT },
  { id: 'a/paste', title: 'Title of a/paste', at: READ_AT },
];

it('says nothing while nothing is lost', async () => {
  await tellLost(environment);
  expect(local.get(LISTS_LOST)).toBeUndefined();
});

it('says by name, file and day which lists the reader has to give again, also after others were written down', async () => {
  here = [FETCHED];
  await keepLocal(environment);
  await tellLost(environment);
  expect(local.get(LISTS_LOST)).toEqual(LOST);
});

it('says it once: not again when the reader has seen it', async () => {
  here = [];
  await tellLost(environment);
  local.delete(LISTS_LOST);
  await tellLost(environment);
  expect(local.get(LISTS_LOST)).toBeUndefined();
});

it('adds what is lost later to what the reader has not seen yet', async () => {
  here = [PASTE];
  await tellLost(environment);
  here = [];
  await tellLost(environment);
  expect(local.get(LISTS_LOST)).toEqual(LOST);
});

it('does not call lost what the reader took away', async () => {
  await forgetLocal('a/file');
  here = [PASTE];
  await tellLost(environment);
  expect(local.get(LISTS_LOST)).toBeUndefined();
});

it('says nothing of a database that cannot be read', async () => {
  const broken = { store: { all: () => Promise.reject(new Error('busy')) } } as unknown as SyncEnvironment;
  await expect(tellLost(broken)).rejects.toThrow('busy');
  expect(local.get(LISTS_LOST)).toBeUndefined();
});
