// Runs in a page of a real browser: 100,000 actors in our store, and the same as one row each in a plain Dexie table.

import Dexie from 'dexie';
import type { Actor } from '../../../lib/model/list';
import type { ListCopy } from '../../../lib/model/list-store';
import { openDatabase } from '../../../lib/store/database';
import { listStore } from '../../../lib/store/list-store';
import { activeGenerations, recordLookups, segmentBytes } from '../../../lib/store/lookups';

const COUNT = 100_000;
/** About what an index of so many names takes. */
const INDEX_BYTES = 10_000_000;
/** As the readers of lists hand them over. */
const BATCH = 500;
const LIST = 'example.org/bench';
const ROUNDS = 15;

export type StorePeers = {
  syncMs: number;
  rowsMs: number;
  indexMs: number;
  indexMegabytes: number;
  toArrayMs: number;
  clickMs: number;
  isRight: boolean;
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const began = performance.now();
  const value = await work();
  return { ms: performance.now() - began, value };
}

const actors: Actor[] = Array.from({ length: COUNT }, (_, at) => ({
  id: `actor-${at}`,
  kind: 'person',
  name: `Given${at % 977} Family${at}`,
  aliases: [],
  description: `Number ${at} of those that this bench makes up; holds an office in town ${at % 311}.`,
  sources: [],
}));

async function benchPeers(): Promise<StorePeers> {
  const database = openDatabase('bench-ours');
  // What compiling costs is the matcher's bench; here the index is bytes.
  const index = crypto.getRandomValues(new Uint8Array(60_000));
  const bytes = new Uint8Array(INDEX_BYTES).map((_, at) => index[at % index.length] ?? 0);
  const compiler = {
    segment: () => ({ add() {}, finish: () => bytes.slice().buffer }),
    isReadable: () => true,
    eventKeys: () => [],
    eventDay: () => 0,
  };
  const store = listStore(database, compiler);
  await store.save({ id: LIST, kind: 'file', enabled: true, addedAt: 1, failures: 0, nextDueAt: 0, pinned: false });
  const sync = await timed(async () => {
    const staging = await store.stage(LIST);
    for (let at = 0; at < COUNT; at += BATCH)
      await staging.add(actors.slice(at, at + BATCH).map((record) => ({ type: 'entity' as const, record })));
    await staging.finish();
    await store.flip(LIST, { generation: staging.generation } as ListCopy);
  });

  const plain = new Dexie('bench-plain');
  plain.version(1).stores({ actors: 'id' });
  const rows = await timed(() => plain.table('actors').bulkPut(actors));
  const all = await timed(() => plain.table('actors').toArray());

  const generations = await activeGenerations(database);
  const loads = [];
  for (let round = 0; round < 7; round++) loads.push(await timed(() => segmentBytes(database, generations)));
  const lookups = recordLookups(database, generations);
  const clicks = [];
  for (let round = 0; round < ROUNDS; round++) {
    const id = `actor-${(round * 6421) % COUNT}`;
    clicks.push({ id, ...(await timed(() => lookups.actors([{ list: LIST, id }]))) });
  }
  const isRight =
    all.value.length === COUNT &&
    loads.every(({ value }) => value[0]?.byteLength === INDEX_BYTES) &&
    clicks.every(({ id, value }) => value.length === 1 && value[0]?.record.id === id);
  await Promise.all([database.delete(), plain.delete()]);
  return {
    syncMs: sync.ms,
    rowsMs: rows.ms,
    indexMs: Math.min(...loads.map(({ ms }) => ms)),
    indexMegabytes: INDEX_BYTES / 1e6,
    toArrayMs: all.ms,
    clickMs: median(clicks.map(({ ms }) => ms)),
    isRight,
  };
}

Object.assign(globalThis, { benchPeers });
