// A database as version 1 wrote it, made without Dexie, must open in today's code with nothing lost. Each later version adds a file like this one.

import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { recordHandle } from '../../lib/model/lookups';
import { openDatabase } from '../../lib/store/database';
import { listStore } from '../../lib/store/list-store';
import { activeGenerations, recordLookups, segmentBytes } from '../../lib/store/lookups';
import { COMPILER, makeOldDatabase } from './old-database';

const NAME = 'version-1';

const HANDLE = recordHandle('harbour-office');
const header = {
  format: 'context-list',
  formatVersion: '1.0',
  id: 'old',
  title: 'Old list',
  publisher: { name: 'Somebody' },
  published: '2026-01-01T00:00:00Z',
};
const placement = { handles: Uint32Array.of(HANDLE), chunks: Uint32Array.of(7) };
const nothing = { handles: new Uint32Array(), chunks: new Uint32Array() };

const ROWS: Record<string, unknown> = {
  lists: {
    id: 'old',
    kind: 'url',
    url: 'https://example.org/old.json',
    enabled: true,
    addedAt: 1,
    failures: 0,
    nextDueAt: 0,
    pinned: false,
    active: {
      generation: 3,
      header,
      counts: { entities: 1, events: 0, claims: 0 },
      format: 'context-list',
      bytes: 10,
      readAt: 1,
      skipped: 0,
      problems: [],
    },
  },
  generations: {
    list: 'old',
    generation: 3,
    placements: { entity: placement, event: nothing, claim: nothing },
    postings: [0],
    segments: [5],
    counts: { entity: 1, event: 0, claim: 0 },
  },
  chunks: {
    id: 7,
    list: 'old',
    type: 'entity',
    records: [
      {
        type: 'entity',
        record: { id: 'harbour-office', kind: 'public-body', name: 'Harbour Office', aliases: [], sources: [] },
      },
    ],
  },
  segments: { id: 5, list: 'old', bytes: Uint8Array.of(1, 2, 3).buffer },
  hidden: {
    key: 'old\u001fharbour-office\u001f',
    record: { list: 'old', id: 'harbour-office' },
    name: 'Harbour Office',
    host: '',
  },
};

async function fillVersion1(): Promise<void> {
  const database = await makeOldDatabase(NAME, 1);
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(Object.keys(ROWS), 'readwrite');
    for (const [table, row] of Object.entries(ROWS)) transaction.objectStore(table).put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

describe('a database of version 1', () => {
  it('opens with its list, its records, its index and what the reader hid', async () => {
    await fillVersion1();
    const database = openDatabase(NAME);
    const generations = await activeGenerations(database);
    const lookups = recordLookups(database, generations);
    expect(await lookups.actors([{ list: 'old', id: 'harbour-office' }])).toMatchObject([
      { record: { name: 'Harbour Office' } },
    ]);
    expect((await segmentBytes(database, generations)).map((bytes) => bytes.byteLength)).toEqual([3]);
    expect(await database.hidden.toArray()).toHaveLength(1);
    expect(await listStore(database, COMPILER).dropStale()).toBe(0);
    expect(await database.chunks.count()).toBe(1);
    database.close();
  });
});
