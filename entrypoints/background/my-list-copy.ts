// A second copy of My list outside the database: the browser may drop a database that broke, and notes cannot be fetched again.

import { browser } from '../../lib/browser';
import type { ListRecord, RecordType } from '../../lib/model/list';
import type { ListStore, StoredList } from '../../lib/model/list-store';
import { MY_LIST_COPY, MY_LIST_HEALED, MY_LIST_ID, type MyListCopy } from '../../lib/model/note';
import { parseHeader, parseRecord } from '../../lib/model/parse-list';

const TYPES: readonly RecordType[] = ['entity', 'event', 'claim'];

/** Written after every change; a few thousand notes are a few megabytes, written in milliseconds. What is broken takes no whole copy's place. */
export async function keepCopy(store: ListStore): Promise<void> {
  const list = await store.get(MY_LIST_ID);
  const records = list && (await wholeRecords(list, store));
  if (!list?.active || !records) return;
  const copy: MyListCopy = { header: list.active.header, records };
  await browser.storage.local.set({ [MY_LIST_COPY]: copy });
}

/** What to bring back: undefined while the database holds My list whole, or where nothing was ever noted. */
export async function lostCopy(store: ListStore): Promise<MyListCopy | undefined> {
  const list = await store.get(MY_LIST_ID);
  if (list && (await wholeRecords(list, store))) return undefined;
  const { [MY_LIST_COPY]: kept } = await browser.storage.local.get(MY_LIST_COPY);
  const { header, records } = (kept ?? {}) as Partial<MyListCopy>;
  const parsedHeader = parseHeader(header);
  if (!parsedHeader.ok || !Array.isArray(records) || records.length === 0) return undefined;
  return { header: parsedHeader.value, records: records.flatMap(parsed) };
}

/** For the options page, which tells the reader. */
export const tellHealed = (notes: number, at: number): Promise<void> =>
  browser.storage.local.set({ [MY_LIST_HEALED]: { notes, at } });

/** Undefined when some cannot be found or read. */
async function wholeRecords(list: StoredList, store: ListStore): Promise<ListRecord[] | undefined> {
  if (!list.active) return undefined;
  const { entities, events, claims } = list.active.counts;
  const found = await recordsOf(list, store).catch(() => []);
  return found.length === entities + events + claims ? found : undefined;
}

async function recordsOf({ id, active }: StoredList, store: ListStore): Promise<ListRecord[]> {
  const records: ListRecord[] = [];
  for (const type of TYPES)
    for await (const { type: ofType, record } of store.records(id, active?.generation ?? 0, type))
      records.push({ type: ofType, record } as ListRecord);
  return records;
}

/** What was damaged meanwhile is left out, as in any list. */
function parsed(entry: unknown): ListRecord[] {
  const { type, record } = (entry ?? {}) as Partial<ListRecord>;
  const known = TYPES.find((each) => each === type);
  const result = known && parseRecord(known, record);
  return result?.ok ? [result.value] : [];
}
