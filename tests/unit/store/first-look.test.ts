// The look without Dexie sees what Dexie wrote, all of it or nothing, and leaves no database where there was none.

import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Database, type HiddenRow, openDatabase } from '../../../lib/store/database';
import { firstLook } from '../../../lib/store/first-look';
import { listStore } from '../../../lib/store/list-store';
import { activeGenerations, activeLists, segmentBytes } from '../../../lib/store/lookups';
import { bytesOf } from '../../../lib/store/segments';
import { actorRecord } from '../../support/compiled-list';
import { compiler } from '../../support/compiler';
import { copyOf, emptyList } from './stored-list';

let database: Database;
let number = 0;

beforeEach(async () => {
  database = openDatabase(`first-look-${++number}`);
  const store = listStore(database, compiler);
  for (const [id, position] of [
    ['second', 2],
    ['first', 1],
    ['off', 0],
  ] as const) {
    await store.save({ ...emptyList(id), position, enabled: id !== 'off' });
    const staging = await store.stage(id);
    await staging.add([actorRecord({ kind: 'person', id, name: `Wanda ${id}` }) as never]);
    await staging.finish();
    await store.flip(id, copyOf(staging.generation));
  }
  await store.save(emptyList('not yet read'));
  await database.hidden.put({ key: 'old', record: { list: 'first', id: 'first' }, name: 'x', host: '' } as HiddenRow);
});

describe('the first look', () => {
  it('sees the lists that are on, in the reader’s order, with all that names need', async () => {
    const look = await firstLook(database.name);
    expect(look?.lists.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(look?.lists).toEqual(await activeLists(database));
    const generations = await activeGenerations(database);
    expect(look?.generations).toEqual(generations);
    expect(await Promise.all((look?.segments ?? []).map(bytesOf))).toEqual(await segmentBytes(database, generations));
    expect(look?.hidden).toEqual(await database.hidden.toArray());
    expect(look?.hidden[0]?.what).toBe('actor');
  });

  it('leaves to others a database whose rows are not whole', async () => {
    await database.segments.clear();
    await expect(firstLook(database.name)).rejects.toThrow('is gone');
  });

  it('sees nothing where there is no database, and makes none', async () => {
    expect(await firstLook('nowhere')).toBeUndefined();
    expect(await Dexie.exists('nowhere')).toBe(false);
  });

  it('sees nothing in a database of a later version', async () => {
    const later = new Dexie(`later-${number}`);
    later.version(99).stores({ lists: 'id' });
    await later.open();
    later.close();
    expect(await firstLook(`later-${number}`)).toBeUndefined();
  });

  it('stands in nobody’s way afterwards', async () => {
    await firstLook(database.name);
    database.close();
    await Dexie.delete(database.name);
    expect(await Dexie.exists(database.name)).toBe(false);
  });
});
