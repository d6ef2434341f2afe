// A second copy of My list outside the database: the browser may drop a database that broke, and notes cannot be fetched again.

import { browser } from '../../lib/browser';
import type { ListHeader, ListRecord, RecordType } from '../../lib/model/list';
import type { ListStore, StoredList } from '../../lib/model/list-store';
import { MY_LIST_COPY, MY_LIST_HEALED, MY_LIST_ID, type MyListCopy } from '../../lib/model/note';
import { parseHeader, parseRecord } from '../../lib/model/parse-list';

const TYPES: readonly RecordType[] = ['entity', 'event', 'claim'];

/** `missing`: how many of the notes the database no longer has. */
export type LostCopy = MyListCopy & { missing: number };

/** Written after every change; a few thousand notes are a few megabytes, written in milliseconds. What is broken takes no whole copy's place. */
export async function keepCopy(store: ListStore): Promise<void> {
  const list = await store.get(MY_LIST_ID);
  const here = list && (await notesIn(list, store));
  if (list?.active && here?.isWhole) await write({ header: list.active.header, records: here.records });
}

/**
 * What to bring back: undefined while the database holds My list whole, or where nothing was ever noted. What the database can
 * still read is newer than the copy, which may have missed a note; both are kept together before anything is changed.
 */
export async function lostCopy(store: ListStore): Promise<LostCopy | undefined> {
  const list = await store.get(MY_LIST_ID);
  const here = list ? await notesIn(list, store) : undefined;
  if (here?.isWhole) return undefined;
  const kept = await read();
  if (!kept) return undefined;
  const left = here?.records ?? [];
  const known = new Set(left.map(keyOf));
  const missing = kept.records.filter((record) => !known.has(keyOf(record)));
  const copy = { header: list?.active?.header ?? kept.header, records: [...left, ...missing] };
  if (left.length > 0) await write(copy);
  return { ...copy, missing: missing.length };
}

/** For the options page, which tells the reader. */
export const tellHealed = (notes: number, at: number): Promise<void> =>
  browser.storage.local.set({ [MY_LIST_HEALED]: { notes, at } });

const write = (copy: MyListCopy): Promise<void> => browser.storage.local.set({ [MY_LIST_COPY]: copy });

/** Undefined when there are no notes in it. */
async function read(): Promise<{ header: ListHeader; records: ListRecord[] } | undefined> {
  const { [MY_LIST_COPY]: kept } = await browser.storage.local.get(MY_LIST_COPY);
  const { header, records } = (kept ?? {}) as Partial<MyListCopy>;
  const parsedHeader = parseHeader(header);
  if (!parsedHeader.ok || !Array.isArray(records) || records.length === 0) return undefined;
  return { header: parsedHeader.value, records: records.flatMap(parsed) };
}

/** The notes that can be found and read, and whether those are all. */
async function notesIn(list: StoredList, store: ListStore): Promise<{ records: ListRecord[]; isWhole: boolean }> {
  if (!list.active) return { records: [], isWhole: false };
  const { counts, generation } = list.active;
  let records: ListRecord[] = [];
  for (const type of TYPES) records = records.concat(await notesOfType(type, generation, store));
  return { records, isWhole: records.length === counts.entities + counts.events + counts.claims };
}

/** A disk may fail once and read well the next time: twice, then as much as was read. */
async function notesOfType(type: RecordType, generation: number, store: ListStore): Promise<ListRecord[]> {
  let most: ListRecord[] = [];
  for (let attempt = 0; attempt < 2; attempt++) {
    const found: ListRecord[] = [];
    try {
      for await (const { type: ofType, record } of store.records(MY_LIST_ID, generation, type))
        found.push({ type: ofType, record } as ListRecord);
      return found;
    } catch {
      if (found.length > most.length) most = found;
    }
  }
  return most;
}

const keyOf = ({ type, record }: ListRecord): string => `${type}\u001f${record.id}`;

/** What was damaged meanwhile is left out, as in any list. */
function parsed(entry: unknown): ListRecord[] {
  const { type, record } = (entry ?? {}) as Partial<ListRecord>;
  const known = TYPES.find((each) => each === type);
  const result = known && parseRecord(known, record);
  return result?.ok ? [result.value] : [];
}
