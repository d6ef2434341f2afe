// Lists and their generations in Dexie: the ListStore that sync and the importers write through. Only the background calls what writes.

import type { ListId, RecordId, RecordType } from '../model/list';
import type { ListCopy, ListStore, StagedRecord, Staging, StoredListPatch } from '../model/list-store';
import { type BeingWritten, beingWritten } from './being-written';
import type { Compiler } from './compiler';
import type { Database } from './database';
import { allRecords, generationRow, recordsById } from './read-records';
import { stageGeneration } from './stage';
import { sweepAll, sweepList } from './sweep';

export function listStore(database: Database, compiler: Compiler): ListStore {
  const writing = beingWritten();
  return {
    get: (id) => database.lists.get(id),
    all: () => database.lists.toArray(),
    save: async (list) => void (await database.lists.put(list)),
    patch: async (id, patch) => {
      await database.lists.update(id, patch);
      if (patch.held) writing.named(id, patch.held.copy.generation);
    },
    stage: (id, options) => stage(database, compiler, writing, id, options?.from),
    flip: async (id, copy, patch) => {
      await flip(database, id, copy, patch);
      writing.named(id, copy.generation);
    },
    restorePrevious: (id) => restorePrevious(database, id),
    remove: async (id) => {
      await database.lists.delete(id);
      await database.files.delete(id);
      await sweepList(database, id, writing);
    },
    records: (id, generation, type) => recordsOf(database, id, generation, type),
    find: (id, generation, type, ids) => find(database, id, generation, type, ids),
    dropStale: () => sweepAll(database, writing),
  };
}

async function stage(
  database: Database,
  compiler: Compiler,
  writing: BeingWritten,
  id: ListId,
  from: number | undefined,
): Promise<Staging> {
  const mine = writing.begin(id);
  try {
    const known = await highestGeneration(database, id);
    const generation = Math.max(known, writing.highest(id)) + 1;
    mine.generation = generation;
    const staging = await stageGeneration(database, compiler, id, generation, from);
    return { ...staging, abort: () => staging.abort().finally(mine.end) };
  } catch (cause) {
    mine.end();
    throw cause;
  }
}

async function highestGeneration(database: Database, id: ListId): Promise<number> {
  const [list, keys] = await Promise.all([
    database.lists.get(id),
    database.generations.where('list').equals(id).primaryKeys(),
  ]);
  const known = [
    list?.active?.generation,
    list?.previous?.generation,
    list?.held?.copy.generation,
    ...keys.map(([, generation]) => generation),
  ];
  return Math.max(0, ...known.filter((generation) => generation !== undefined));
}

const flip = (database: Database, id: ListId, copy: ListCopy, patch: StoredListPatch = {}): Promise<void> =>
  database.transaction('rw', database.lists, async () => {
    const list = await database.lists.get(id);
    if (!list) throw new Error(`store: list ${id} is gone; its new copy was not applied`);
    await database.lists.put({ ...list, ...patch, active: copy, previous: list.active });
  });

const restorePrevious = (database: Database, id: ListId): Promise<void> =>
  database.transaction('rw', database.lists, async () => {
    const list = await database.lists.get(id);
    if (!list?.previous) throw new Error(`store: list ${id} has no previous copy`);
    await database.lists.put({ ...list, active: list.previous, previous: list.active, pinned: true });
  });

async function* recordsOf(
  database: Database,
  id: ListId,
  generation: number,
  type: RecordType,
): AsyncGenerator<StagedRecord> {
  const row = await generationRow(database, id, generation);
  if (row) yield* allRecords(database, row, type);
}

async function find(
  database: Database,
  id: ListId,
  generation: number,
  type: RecordType,
  ids: readonly RecordId[],
): Promise<StagedRecord[]> {
  const row = await generationRow(database, id, generation);
  return row ? recordsById(database, row, type, ids) : [];
}
