// What the extension's database holds, counted from one of its own pages.

import type { StoredList } from '../../lib/model/list-store';
import type { Tab } from './extension-browser';

const OPEN = `const open = indexedDB.open('says-who');
const database = await new Promise((resolve, reject) => { open.onsuccess = () => resolve(open.result); open.onerror = () => reject(open.error); });
const ask = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
const all = (table) => ask(database.transaction(table).objectStore(table).getAll());`;

export const storedList = (tab: Tab, id: string): Promise<StoredList | undefined> =>
  tab.run(
    `${OPEN} const list = await ask(database.transaction('lists').objectStore('lists').get(values[0])); database.close(); return list;`,
    id,
  );

export type StoredRows = {
  /** Generations of the list that have a manifest. */
  generations: number[];
  /** Rows that one of those manifests names, and rows that none does. */
  used: number;
  loose: number;
};

export const storedRows = (tab: Tab, id: string): Promise<StoredRows> =>
  tab.run(
    `${OPEN}
    const mine = ({ list }) => list === values[0];
    const manifests = (await all('generations')).filter(mine);
    const named = {
      chunks: new Set(manifests.flatMap(({ placements }) => Object.values(placements).flatMap(({ chunks }) => [...chunks]))),
      postings: new Set(manifests.flatMap(({ postings }) => postings)),
      segments: new Set(manifests.flatMap(({ segments }) => segments)),
    };
    let used = 0, loose = 0;
    for (const [table, ids] of Object.entries(named)) {
      for (const row of (await all(table)).filter(mine)) ids.has(row.id) ? used++ : loose++;
    }
    database.close();
    return { generations: manifests.map(({ generation }) => generation), used, loose };`,
    id,
  );
