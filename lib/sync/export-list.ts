// A stored list as files that others can follow. Lists whose data may not be passed on give none.

import { writeContextList } from '../lists/write-context-list';
import { sheetHead, sheetRows } from '../lists/write-csv';
import type { ListId, RecordType } from '../model/list';
import type { ListStore, StagedRecord, StoredList } from '../model/list-store';

export type ExportedFile = { name: string; text: string };

const SHEETS: Record<RecordType, string> = { entity: 'entities', event: 'events', claim: 'claims' };

/** Empty when the list is gone, has no copy, or forbids it. */
export async function exportList(id: ListId, as: 'json' | 'csv', store: ListStore): Promise<ExportedFile[]> {
  const list = await store.get(id);
  if (!list?.active || list.active.redistribution === 'prohibited') return [];
  const name = fileName(list);
  return as === 'json'
    ? [{ name: `${name}.context-list.json`, text: await contextListText(list, store) }]
    : sheets(name, list, store);
}

/** The whole list as one Context List 1 file. */
export async function contextListText(list: StoredList, store: ListStore): Promise<string> {
  if (!list.active) return '';
  const { generation, header: published } = list.active;
  // These speak of the publisher's own bytes: a copy that kept them would be refused by its followers.
  const { publicKey: _key, changes: _changes, ...header } = published;
  const records = <T extends RecordType>(type: T) => recordsOnly(store.records(list.id, generation, type), type);
  let text = '';
  for await (const piece of writeContextList({
    header,
    entities: records('entity'),
    events: records('event'),
    claims: records('claim'),
  }))
    text += piece;
  return text;
}

async function* recordsOnly<T extends RecordType>(staged: AsyncIterable<StagedRecord>, type: T) {
  for await (const entry of staged)
    if (entry.type === type) yield entry.record as Extract<StagedRecord, { type: T }>['record'];
}

async function sheets(name: string, list: StoredList, store: ListStore): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  for (const type of ['entity', 'event', 'claim'] as const) {
    let rows = '';
    for await (const staged of store.records(list.id, list.active?.generation ?? 0, type)) rows += sheetRows(staged);
    if (rows !== '') files.push({ name: `${name}.${SHEETS[type]}.csv`, text: sheetHead(type) + rows });
  }
  return files;
}

/** The list's id as a name that every file system takes. */
const fileName = ({ id }: StoredList): string =>
  id
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80) || 'list';
