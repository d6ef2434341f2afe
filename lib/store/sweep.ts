// Deletes the rows that no live generation names: older copies, and what a stopped program left. Never what is being written now.

import type { ListId } from '../model/list';
import type { BeingWritten } from './being-written';
import type { Database, GenerationRow } from './database';

/** Rows deleted in one transaction: deleting 50,000 in one go took 26 s. */
const ROWS_PER_DELETE = 500;

type Unused = { generations: [ListId, number][]; chunks: number[]; postings: number[]; segments: number[] };

/** All lists, those too whose row is gone; lists that are being written are left for later. Resolves to how many generations went. */
export async function sweepAll(database: Database, writing: BeingWritten): Promise<number> {
  const owners = new Set((await database.generations.toCollection().primaryKeys()).map(([list]) => list));
  for (const table of [database.chunks, database.postings, database.segments]) {
    for (const owner of await table.orderBy('list').uniqueKeys()) owners.add(String(owner));
  }
  let dropped = 0;
  for (const owner of owners) dropped += await sweepList(database, owner, writing);
  return dropped;
}

/** One list. Resolves to how many generations went. */
export async function sweepList(database: Database, list: ListId, writing: BeingWritten): Promise<number> {
  const unused = await unusedRows(database, list, writing);
  if (!unused) return 0;
  for (const table of ['chunks', 'postings', 'segments'] as const) {
    for (let at = 0; at < unused[table].length; at += ROWS_PER_DELETE)
      await database[table].bulkDelete(unused[table].slice(at, at + ROWS_PER_DELETE));
  }
  await database.generations.bulkDelete(unused.generations);
  return unused.generations.length;
}

/**
 * Undefined while the list is being written. One look at everything: a writing that begins after it adds rows that it has not
 * seen, and keys are never given twice.
 */
const unusedRows = (database: Database, list: ListId, writing: BeingWritten): Promise<Unused | undefined> => {
  const { lists, generations, chunks, postings, segments } = database;
  return database.transaction('r', [lists, generations, chunks, postings, segments], async () => {
    const [row, rows, ...keys] = await Promise.all([
      lists.get(list),
      generations.where('list').equals(list).toArray(),
      chunks.where('list').equals(list).primaryKeys(),
      postings.where('list').equals(list).primaryKeys(),
      segments.where('list').equals(list).primaryKeys(),
    ]);
    const live = new Set([row?.active?.generation, row?.previous?.generation, row?.held?.copy.generation]);
    if (writing.isBusy(list)) return undefined;
    const kept = rows.filter(({ generation }) => live.has(generation));
    const stale = rows.filter(({ generation }) => !live.has(generation));
    const unusedOf = (ids: readonly number[], idsOf: (row: GenerationRow) => Iterable<number>): number[] => {
      const used = new Set(kept.flatMap((each) => [...idsOf(each)]));
      return ids.filter((id) => !used.has(id));
    };
    return {
      generations: stale.map((each) => [each.list, each.generation]),
      chunks: unusedOf(keys[0], ({ placements }) =>
        Object.values(placements).flatMap((one) => [...new Set(one.chunks)]),
      ),
      postings: unusedOf(keys[1], (each) => each.postings),
      segments: unusedOf(keys[2], (each) => each.segments),
    };
  });
};
