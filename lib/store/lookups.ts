// Answers analysis and the views from the active generations of the lists that are switched on. Reads only; any extension page may use it.

import type { Actor, DisputedClaim, Listed, ListId, PriorEvent, RecordRef, RecordType } from '../model/list';
import type { StoredList } from '../model/list-store';
import type { Posting, RecordLookups } from '../model/lookups';
import { inReaderOrder } from '../model/reader-order';
import type { Database, GenerationRow } from './database';
import { bucketOf, postingIn } from './posting-rows';
import { generationRow, recordsByHandle, recordsById } from './read-records';
import { readSegments } from './segments';

/** Lists that are on and have a copy, in the reader's order. */
export async function activeLists(database: Database): Promise<StoredList[]> {
  const lists = await database.lists.toArray();
  return inReaderOrder(lists.filter((list) => list.enabled && list.active));
}

/** The manifests behind `activeLists`, in the same order. A list whose manifest is gone is left out. */
export async function activeGenerations(database: Database): Promise<GenerationRow[]> {
  const lists = await activeLists(database);
  const rows = await Promise.all(lists.map((list) => generationRow(database, list.id, list.active?.generation ?? 0)));
  return rows.filter((row) => row !== undefined);
}

/** The compiled match index of these generations: one ArrayBuffer a segment, in reading order. What cannot be read is left out. */
export const segmentBytes = (database: Database, generations: readonly GenerationRow[]): Promise<ArrayBuffer[]> =>
  readSegments(
    database,
    generations.flatMap(({ segments }) => segments),
  );

/** Lookups over one set of active generations; make new ones after a list changed. */
export function recordLookups(database: Database, generations: readonly GenerationRow[]): RecordLookups {
  const rowOf = new Map(generations.map((row) => [row.list, row]));
  const byRef = async (type: RecordType, refs: readonly RecordRef[]): Promise<Listed<unknown>[]> => {
    const wanted = new Map<ListId, string[]>();
    for (const { list, id } of refs) wanted.set(list, [...(wanted.get(list) ?? []), id]);
    const found = await Promise.all(
      [...wanted].map(async ([list, ids]) => {
        const row = rowOf.get(list);
        return row ? (await recordsById(database, row, type, ids)).map(({ record }) => ({ list, record })) : [];
      }),
    );
    return found.flat();
  };
  return {
    actors: (refs) => byRef('entity', refs) as Promise<Listed<Actor>[]>,
    claims: (refs) => byRef('claim', refs) as Promise<Listed<DisputedClaim>[]>,
    eventsById: (refs) => byRef('event', refs) as Promise<Listed<PriorEvent>[]>,
    postings: async (keys) => (await Promise.all(generations.map((row) => postingsOf(database, row, keys)))).flat(),
    events: async (list, handles) => {
      const row = rowOf.get(list);
      const found = row ? await recordsByHandle(database, row, 'event', handles) : [];
      return found.map(({ record }) => ({ list, record: record as PriorEvent }));
    },
  };
}

/** One read for all buckets involved. */
async function postingsOf(database: Database, row: GenerationRow, keys: readonly string[]): Promise<Posting[]> {
  const wanted = new Map<number, string[]>();
  for (const key of new Set(keys)) {
    const id = row.postings[bucketOf(key, row.postings.length)] ?? 0;
    if (id > 0) wanted.set(id, [...(wanted.get(id) ?? []), key]);
  }
  const rows = await database.postings.bulkGet([...wanted.keys()]);
  return rows.flatMap((found) =>
    found ? (wanted.get(found.id ?? 0) ?? []).flatMap((key) => postingIn(found, key) ?? []) : [],
  );
}
