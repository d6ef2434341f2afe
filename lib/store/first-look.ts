// One look at the database without Dexie, which is a third of the code that a page's names would wait for: the active lists, their manifests and segments, and what is
// hidden, in one transaction over a connection of its own that is closed at once. It writes nothing, and what is not as this version left it is left to Dexie.

import type { StoredList } from '../model/list-store';
import { inReaderOrder } from '../model/reader-order';
import type { GenerationRow, HiddenRow, SegmentRow } from './database';
import { DATABASE_NAME, DATABASE_VERSION } from './database-version';
import { fullHiddenRow } from './hidden-row';

export type FirstLook = {
  /** On and with a copy, in the reader's order; `generations` stand in the same order. */
  lists: StoredList[];
  generations: GenerationRow[];
  segments: SegmentRow[];
  hidden: HiddenRow[];
};

/** Undefined when there is no database, or one of another version. Rejects when the browser refuses, or something named is not there. */
export async function firstLook(name = DATABASE_NAME): Promise<FirstLook | undefined> {
  const connection = await opened(name);
  if (!connection) return undefined;
  try {
    return await lookAt(connection.transaction(['lists', 'generations', 'segments', 'hidden']));
  } finally {
    connection.close();
  }
}

/** Dexie counts versions in tens. */
const NATIVE_VERSION = DATABASE_VERSION * 10;

function opened(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      // Nothing is to be made here: taken back, nothing was.
      request.transaction?.abort();
    };
    request.onerror = () => (isNew ? resolve(undefined) : reject(request.error));
    request.onsuccess = () => {
      const connection = request.result;
      if (connection.version === NATIVE_VERSION) return resolve(connection);
      connection.close();
      resolve(undefined);
    };
  });
}

async function lookAt(transaction: IDBTransaction): Promise<FirstLook> {
  const store = (table: string): IDBObjectStore => transaction.objectStore(table);
  const [all, hidden] = await Promise.all([
    answer<StoredList[]>(store('lists').getAll()),
    answer<HiddenRow[]>(store('hidden').getAll()),
  ]);
  const lists = inReaderOrder(all.filter((list) => list.enabled && list.active));
  const generations = await Promise.all(
    lists.map(({ id, active }) => row<GenerationRow>(store('generations').get([id, active?.generation ?? 0]))),
  );
  const segments = await Promise.all(
    generations.flatMap((generation) => generation.segments.map((id) => row<SegmentRow>(store('segments').get(id)))),
  );
  return { lists, generations, segments, hidden: hidden.map(fullHiddenRow) };
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function row<T>(request: IDBRequest<T | undefined>): Promise<T> {
  const found = await answer(request);
  if (found === undefined) throw new Error('store: a row that another names is gone');
  return found;
}
