// Lists and their generations in Dexie: the ListStore that sync and the importers write through. Only the background calls what writes.

import type { ListId, RecordId, RecordType } from '../model/list';
import type { ListCopy, ListStore, StagedRecord, StoredList, StoredListPatch } from '../model/list-store';
import type { Compiler } from './compiler';
import type { Database, GenerationRow } from './database';
import { allRecords, generationRow, recordsById } from './read-records';
import { stageGeneration } from './stage';

/** Rows deleted in one transaction: deleting 50,000 in one go took 26 s (sync.md 8.3). */
const ROWS_PER_DELETE = 500;

export function listStore(database: Database, compiler: Compiler): ListStore {
  /** Lists being staged now: their unfinished rows belong to no generation yet and must not be swept. */
  const staging = new Map<ListId, number>();
  return {
    get: (id) => database.lists.get(id),
    all: () => database.lists.toArray(),
    save: async (list) => void (await database.lists.put(list)),
    patch: async (id, patch) => void (await database.lists.update(id, patch)),
    stage: async (id, options) => {
      staging.set(id, (staging.get(id) ?? 0) + 1);
      const release = (): void => void staging.set(id, (staging.get(id) ?? 1) - 1);
      try {
        const staged = await stageGeneration(
          database,
          compiler,
          id,
          await freshGeneration(database, id),
          options?.from,
        );
        return {
          ...staged,
          finish: () => staged.finish().finally(release),
          abort: () => staged.abort().finally(release),
        };
      } catch (cause) {
        release();
        throw cause;
      }
    },
    flip: (id, copy, patch) => flip(database, id, copy, patch),
    restorePrevious: (id) => restorePrevious(database, id),
    remove: async (id) => {
      await database.lists.delete(id);
      await database.files.delete(id);
      await dropStale(database, new Set());
    },
    records: (id, generation, type) => recordsOf(database, id, generation, type),
    find: (id, generation, type, ids) => find(database, id, generation, type, ids),
    dropStale: () => dropStale(database, new Set([...staging].filter(([, count]) => count > 0).map(([id]) => id))),
  };
}

async function freshGeneration(database: Database, id: ListId): Promise<number> {
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
  return Math.max(0, ...known.filter((generation) => generation !== undefined)) + 1;
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

/** Sweeps every row that no live generation names; lists in `busy` are left for later. Returns how many generations went. */
async function dropStale(database: Database, busy: ReadonlySet<ListId>): Promise<number> {
  const lists = new Map((await database.lists.toArray()).map((list) => [list.id, list]));
  const owners = new Set((await database.generations.toCollection().primaryKeys()).map(([list]) => list));
  for (const table of [database.chunks, database.postings, database.segments]) {
    for (const owner of await table.orderBy('list').uniqueKeys()) owners.add(String(owner));
  }
  let dropped = 0;
  for (const owner of owners) if (!busy.has(owner)) dropped += await dropStaleOf(database, owner, lists.get(owner));
  return dropped;
}

async function dropStaleOf(database: Database, owner: ListId, list: StoredList | undefined): Promise<number> {
  const live = new Set([list?.active?.generation, list?.previous?.generation, list?.held?.copy.generation]);
  const rows = await database.generations.where('list').equals(owner).toArray();
  const [kept, stale] = [
    rows.filter(({ generation }) => live.has(generation)),
    rows.filter(({ generation }) => !live.has(generation)),
  ];
  const used = (idsOf: (row: GenerationRow) => Iterable<number>): Set<number> =>
    new Set(kept.flatMap((row) => [...idsOf(row)]));
  await deleteUnused(
    database.chunks,
    owner,
    used((row) => Object.values(row.placements).flatMap(({ chunks }) => [...new Set(chunks)])),
  );
  await deleteUnused(
    database.postings,
    owner,
    used((row) => row.postings),
  );
  await deleteUnused(
    database.segments,
    owner,
    used((row) => row.segments),
  );
  await database.generations.bulkDelete(stale.map((row) => [row.list, row.generation]));
  return stale.length;
}

async function deleteUnused(
  table: Database['chunks'] | Database['postings'] | Database['segments'],
  owner: ListId,
  used: ReadonlySet<number>,
): Promise<void> {
  const unused = (await table.where('list').equals(owner).primaryKeys()).filter((id) => !used.has(id));
  for (let at = 0; at < unused.length; at += ROWS_PER_DELETE)
    await table.bulkDelete(unused.slice(at, at + ROWS_PER_DELETE));
}
