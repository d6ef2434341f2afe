// The match index and the lookups over list files in memory: what the extension keeps in IndexedDB, for Node.

import { readFileSync } from 'node:fs';
import { postingsOf } from '../../lib/link/postings';
import { openSegment, type Segment } from '../../lib/match/segment/segment';
import { segmentBuilder } from '../../lib/match/segment/segment-builder';
import type { ContextList, Listed, ListRecord, RecordRef, RecordType } from '../../lib/model/list';
import { type RecordLookups, recordHandle } from '../../lib/model/lookups';
import { parseHeader, parseRecord } from '../../lib/model/parse-list';

export type MemoryIndex = { segments: Segment[]; lookups: RecordLookups; lists: ContextList[] };

/** Reads a Context List JSON file. Throws with the file, the place and the reason. */
export function readListFile(file: string): ContextList {
  const value = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const header = parseHeader(value);
  if (!header.ok)
    throw new Error(`${file}: ${header.error.map(({ path, reason }) => `${path}: ${reason}`).join('; ')}`);
  const records = (type: RecordType, key: string): ListRecord[] =>
    (Array.isArray(value[key]) ? value[key] : []).flatMap((raw: unknown, at) => {
      const parsed = parseRecord(type, raw);
      if (parsed.ok) return parsed.value;
      console.warn(
        `${file}: ${key}[${at}] skipped: ${parsed.error.map(({ path, reason }) => `${path}: ${reason}`).join('; ')}`,
      );
      return [];
    });
  return {
    header: header.value,
    entities: records('entity', 'entities').flatMap((found) => (found.type === 'entity' ? found.record : [])),
    events: records('event', 'events').flatMap((found) => (found.type === 'event' ? found.record : [])),
    claims: records('claim', 'claims').flatMap((found) => (found.type === 'claim' ? found.record : [])),
  };
}

/** Compiles lists in the given order: the first decides which name and which record of a shared Actor come first. */
export function memoryIndex(lists: readonly ContextList[]): MemoryIndex {
  return {
    segments: lists.map((list) => openSegment(compile(list))),
    lookups: memoryLookups(lists),
    lists: [...lists],
  };
}

function compile({ header, entities, events, claims }: ContextList): ArrayBuffer {
  const builder = segmentBuilder(header.id);
  for (const record of entities) builder.add({ type: 'entity', record });
  for (const record of events) builder.add({ type: 'event', record });
  for (const record of claims) builder.add({ type: 'claim', record });
  return builder.finish();
}

export function memoryLookups(lists: readonly ContextList[]): RecordLookups {
  const postings = lists.map(({ header, events }) => postingsOf(header.id, events));
  const byRef = <T extends { id: string }>(recordsOf: (list: ContextList) => T[]) => {
    const records = new Map(
      lists.map((list) => [list.header.id, new Map(recordsOf(list).map((record) => [record.id, record]))]),
    );
    return async (refs: readonly RecordRef[]): Promise<Listed<T>[]> =>
      refs.flatMap(({ list, id }) => {
        const record = records.get(list)?.get(id);
        return record ? [{ list, record }] : [];
      });
  };
  return {
    actors: byRef(({ entities }) => entities),
    claims: byRef(({ claims }) => claims),
    eventsById: byRef(({ events }) => events),
    postings: async (keys) => postings.flatMap((ofList) => keys.flatMap((key) => ofList.get(key) ?? [])),
    events: async (list, handles) => {
      const wanted = new Set(handles);
      const events = lists.find(({ header }) => header.id === list)?.events ?? [];
      return events.filter(({ id }) => wanted.has(recordHandle(id))).map((record) => ({ list, record }));
    },
  };
}
