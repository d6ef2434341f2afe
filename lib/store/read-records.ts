// Reads records of one generation: all in order, or a few by id or handle. Chunks may hold replaced copies; the placement decides.

import type { ListId, RecordId, RecordType } from '../model/list';
import type { StagedRecord } from '../model/list-store';
import { recordHandle } from '../model/lookups';
import type { Database, GenerationRow } from './database';
import { chunksOf, isPlaced, usedChunks } from './placement';

/** A generation's manifest; undefined when it was dropped. */
export const generationRow = (
  database: Database,
  list: ListId,
  generation: number,
): Promise<GenerationRow | undefined> => database.generations.get([list, generation]);

/** All records of one type in the order of writing, a chunk in memory at a time. */
export async function* allRecords(
  database: Database,
  row: GenerationRow,
  type: RecordType,
): AsyncGenerator<StagedRecord> {
  const placement = row.placements[type];
  for (const id of usedChunks(placement)) {
    const chunk = await database.chunks.get(id);
    for (const staged of chunk?.records ?? [])
      if (isPlaced(placement, recordHandle(staged.record.id), id)) yield staged;
  }
}

/** Records by id, missing ones left out: one read for each chunk involved. */
export async function recordsById(
  database: Database,
  row: GenerationRow,
  type: RecordType,
  ids: readonly RecordId[],
): Promise<StagedRecord[]> {
  const wanted = new Set(ids);
  const found = await recordsByHandle(database, row, type, ids.map(recordHandle));
  return found.filter(({ record }) => wanted.has(record.id));
}

/** Records by handle; a handle that two ids share returns both. */
export async function recordsByHandle(
  database: Database,
  row: GenerationRow,
  type: RecordType,
  handles: readonly number[],
): Promise<StagedRecord[]> {
  const placement = row.placements[type];
  const wanted = new Set(handles);
  const ids = [...new Set([...wanted].flatMap((handle) => chunksOf(placement, handle)))];
  const chunks = await database.chunks.bulkGet(ids);
  return chunks.flatMap((chunk, at) =>
    (chunk?.records ?? []).filter(({ record }) => {
      const handle = recordHandle(record.id);
      return wanted.has(handle) && isPlaced(placement, handle, ids[at] ?? -1);
    }),
  );
}
