// Databases as earlier versions made them, without Dexie, and the compiler that today's code asks for but does not use on them.

import type { Compiler } from '../../lib/store/compiler';

/** The tables of version 1; `more` adds those of a later one. Dexie stores version n as IndexedDB version 10 n. */
export function makeOldDatabase(
  name: string,
  version: number,
  more: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const database = request.result;
      database.createObjectStore('lists', { keyPath: 'id' });
      database.createObjectStore('generations', { keyPath: ['list', 'generation'] }).createIndex('list', 'list');
      for (const table of ['chunks', 'postings', 'segments']) {
        database.createObjectStore(table, { keyPath: 'id', autoIncrement: true }).createIndex('list', 'list');
      }
      for (const table of ['hidden', 'unrelated']) database.createObjectStore(table, { keyPath: 'key' });
      more(database);
    };
    request.onsuccess = () => resolve(request.result);
  });
}

export const COMPILER: Compiler = {
  segment: () => ({ add: () => undefined, finish: () => new ArrayBuffer(0) }),
  isReadable: () => true,
  eventKeys: () => [],
  eventDay: () => 0,
};
