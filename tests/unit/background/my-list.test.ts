// My list survives its database: whatever is lost of it comes back from the second copy, and nothing that is there is overwritten.

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepCopy } from '../../../entrypoints/background-later/my-list-copy';
import {
  deleteNote,
  describeMyList,
  healMyList,
  restoreNotes,
  saveNote,
  saveRecord,
} from '../../../entrypoints/background-later/notes';
import { browser } from '../../../lib/browser';
import type { ListRecord } from '../../../lib/model/list';
import { MY_LIST_HEALED, MY_LIST_ID, type NewNote } from '../../../lib/model/note';
import { type Database, openDatabase } from '../../../lib/store/database';
import { listStore } from '../../../lib/store/list-store';
import { compiler } from '../../support/compiler';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';

const local = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../lib/browser', async () => ({
  browser: {
    i18n: { getMessage: () => 'My list' },
    storage: {
      local: (await import('../../support/map-area')).mapArea(local),
    },
  },
}));

const source = { url: 'https://post.example/a', title: 'Pilots', quote: 'Ane Solvik spoke.' };
const EVENT: NewNote = {
  ...{ type: 'event', title: 'Strike', start: '2026-02-01', kind: 'protest' },
  ...{ places: [], actors: [], source },
};
const actor = (name: string): NewNote => ({ type: 'actor', name, kind: 'person', source });

let database: Database;
let environment: Omit<TestEnvironment, 'store'> & { store: ReturnType<typeof listStore> };
let number = 0;

const open = (): void => {
  database = openDatabase(`my-list-${number}`);
  environment = { ...testEnvironment(), store: listStore(database, compiler) };
};
beforeEach(() => {
  local.clear();
  number++;
  open();
});

async function records(): Promise<ListRecord[]> {
  const list = await environment.store.get(MY_LIST_ID);
  const found: ListRecord[] = [];
  for (const type of ['entity', 'event', 'claim'] as const)
    for await (const { type: of, record } of environment.store.records(MY_LIST_ID, list?.active?.generation ?? 0, type))
      found.push({ type: of, record } as ListRecord);
  return found;
}
const names = async (): Promise<string[]> =>
  (await records()).flatMap(({ type, record }) => (type === 'entity' ? record.name : []));

const LOSSES: [string, () => Promise<unknown>][] = [
  ['the whole database', () => database.delete()],
  ['the list’s row', () => database.lists.clear()],
  ['its generations', () => database.generations.clear()],
  ['its records', () => database.chunks.clear()],
];

describe('what the database loses', () => {
  it.each(LOSSES)('comes back: %s', async (_what, lose) => {
    await saveNote(actor('Ane Solvik'), environment);
    await saveNote(actor('Tova Brekke'), environment);
    await describeMyList({ title: 'Harbour notes', publisher: { name: 'A reader' } }, environment);
    const before = await records();
    const id = (await environment.store.get(MY_LIST_ID))?.active?.header.id;
    await lose();
    open();
    expect(await healMyList(environment)).toBe(2);
    expect(await records()).toEqual(before);
    expect((await environment.store.get(MY_LIST_ID))?.active?.header).toMatchObject({ id, title: 'Harbour notes' });
    expect(local.get(MY_LIST_HEALED)).toMatchObject({ notes: 2 });
    expect(await healMyList(environment)).toBe(0);
  });

  it('comes back before a new note is written, so that nothing is lost for good', async () => {
    await saveNote(actor('Ane Solvik'), environment);
    await database.delete();
    open();
    await saveNote(actor('Tova Brekke'), environment);
    expect((await names()).sort()).toEqual(['Ane Solvik', 'Tova Brekke']);
  });

  it('is not what the reader deleted', async () => {
    await saveNote(actor('Ane Solvik'), environment);
    const [note] = await records();
    await deleteNote('entity', note?.record.id ?? '', environment);
    await database.delete();
    open();
    expect(await healMyList(environment)).toBe(0);
    expect(await names()).toEqual([]);
  });

  it('is made good in the copy when the copy is what was lost', async () => {
    await saveNote(actor('Ane Solvik'), environment);
    local.clear();
    await healMyList(environment);
    await database.delete();
    open();
    expect(await healMyList(environment)).toBe(1);
  });

  it('takes no place in the copy of what was whole', async () => {
    await saveNote(actor('Ane Solvik'), environment);
    await saveNote(actor('Tova Brekke'), environment);
    const copy = structuredClone(local.get('myListCopy'));
    await database.chunks.clear();
    open();
    await keepCopy(environment.store);
    expect(local.get('myListCopy')).toEqual(copy);
  });

  it('leaves out what was damaged in the copy', async () => {
    await saveNote(actor('Ane Solvik'), environment);
    const copy = local.get('myListCopy') as { records: unknown[] };
    local.set('myListCopy', { ...copy, records: [...copy.records, { type: 'event', record: { id: 'x' } }, null, 7] });
    await database.delete();
    open();
    expect(await healMyList(environment)).toBe(1);
  });
});

describe('a copy that missed a note', () => {
  /** A second note that only the database has. */
  const beside = async (): Promise<void> => {
    await saveNote(actor('Ane Solvik'), environment);
    const copy = structuredClone(local.get('myListCopy'));
    await saveNote(actor('Tova Brekke'), environment);
    local.set('myListCopy', copy);
  };

  it('takes nothing away that the database can read at another try', async () => {
    await beside();
    const { records } = environment.store;
    let failures = 0;
    environment.store.records = (...asked) => {
      if (failures++ === 0) throw new Error('Broken for a moment');
      return records(...asked);
    };
    expect(await healMyList(environment)).toBe(0);
    expect(await names()).toEqual(['Ane Solvik', 'Tova Brekke']);
  });

  it('is brought back beside what the database still has', async () => {
    await saveNote(EVENT, environment);
    await beside();
    await database.chunks.filter(({ type }) => type === 'event').delete();
    expect(await healMyList(environment)).toBe(1);
    expect((await names()).sort()).toEqual(['Ane Solvik', 'Tova Brekke']);
    expect(await records()).toHaveLength(3);
  });

  it('is no reason to call a note unsaved that stands', async () => {
    const keep = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('No room'));
    await saveNote(actor('Ane Solvik'), environment);
    keep.mockRestore();
    expect(await names()).toEqual(['Ane Solvik']);
    await healMyList(environment);
    await database.delete();
    open();
    expect(await healMyList(environment)).toBe(1);
  });
});

describe('notes', () => {
  it('are published later each time, though the clock goes back', async () => {
    const publishedAt = async (now: string): Promise<string | undefined> => {
      environment.now = () => Date.parse(now);
      await saveNote(actor('Ane Solvik'), environment);
      return (await environment.store.get(MY_LIST_ID))?.active?.header.published;
    };
    expect(await publishedAt('2026-03-02T12:00:00Z')).toBe('2026-03-02T12:00:00.000Z');
    expect(await publishedAt('2026-03-02T11:00:00Z')).toBe('2026-03-02T12:00:00.001Z');
    expect(await publishedAt('2099-03-02T11:00:00Z')).toBe('2099-03-02T11:00:00.000Z');
    expect(await publishedAt('2026-03-02T13:00:00Z')).toBe('2026-03-02T13:00:00.000Z');
  });

  it('are written one after another, whoever writes', async () => {
    const all = ['A One', 'B Two', 'C Three', 'D Four'];
    await Promise.all(all.map((name) => saveNote(actor(name), environment)));
    expect((await names()).sort()).toEqual(all);
  });

  it('are refused when they are no records', async () => {
    const bad = {
      type: 'event',
      record: { id: 'e', title: 'x', start: '2024-02-30', kind: 'other', places: [], actors: [], sources: [] },
    } as ListRecord;
    await expect(saveRecord(bad, environment)).rejects.toThrow(/2024-02-30/);
    await expect(describeMyList({ title: '', publisher: { name: 'x' } }, environment)).rejects.toThrow();
    expect(await records()).toEqual([]);
  });

  it('come back from a backup beside those written since, which stay as they are', async () => {
    await saveNote(actor('Ane Solvik'), environment);
    const saved = await records();
    const [note] = saved as [Extract<ListRecord, { type: 'entity' }>];
    await saveRecord({ ...note, record: { ...note.record, name: 'Ane M. Solvik' } }, environment);
    await restoreNotes(
      [...saved, { type: 'entity', record: { ...note.record, id: 'other', name: 'Tova Brekke' } }],
      environment,
    );
    expect((await names()).sort()).toEqual(['Ane M. Solvik', 'Tova Brekke']);
  });

  it('of two readers are two lists', async () => {
    await saveNote(actor('Ane Solvik'), environment);
    const first = (await environment.store.get(MY_LIST_ID))?.active?.header.id;
    local.clear();
    number++;
    open();
    await saveNote(actor('Ane Solvik'), environment);
    expect((await environment.store.get(MY_LIST_ID))?.active?.header.id).not.toBe(first);
  });
});
