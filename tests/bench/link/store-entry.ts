// Runs in a page of a real browser: puts synthetic events into the real store and links one article out of IndexedDB, postings and records included.

import { resolveDates } from '../../../lib/dates/resolve-dates';
import { chooseCandidates, frequencyOf } from '../../../lib/link/choose-candidates';
import { eventDay } from '../../../lib/link/event-day';
import { eventKeys } from '../../../lib/link/event-keys';
import { linkEvents } from '../../../lib/link/link-events';
import { linkQuery } from '../../../lib/link/link-query';
import type { ListCopy } from '../../../lib/model/list-store';
import { openDatabase } from '../../../lib/store/database';
import { listStore } from '../../../lib/store/list-store';
import { activeGenerations, recordLookups } from '../../../lib/store/lookups';
import { namesIn } from './names-in';
import { SYNTHETIC_LIST, syntheticEvents } from './synthetic-events';

const BATCH = 2000;
const ROUNDS = 15;

export type StoreRound = {
  events: number;
  importMs: number;
  openMs: number;
  linkMs: number;
  candidates: number;
  first: string;
  planted: string;
};

async function benchStore(count: number): Promise<StoreRound> {
  const { events, article, planted } = syntheticEvents(count);
  const database = openDatabase(`bench-${count}`);
  // Matching is left out: no segment is compiled, and names are found by plain search.
  const compiler = {
    segment: () => ({ add() {}, finish: () => new ArrayBuffer(0) }),
    isReadable: () => true,
    eventKeys,
    eventDay,
  };
  const store = listStore(database, compiler);
  const began = performance.now();
  await store.save({
    id: SYNTHETIC_LIST,
    kind: 'file',
    enabled: true,
    addedAt: 1,
    failures: 0,
    nextDueAt: 0,
    pinned: false,
  });
  const staging = await store.stage(SYNTHETIC_LIST);
  for (let at = 0; at < events.length; at += BATCH)
    await staging.add(events.slice(at, at + BATCH).map((record) => ({ type: 'event' as const, record })));
  await staging.finish();
  await store.flip(SYNTHETIC_LIST, { generation: staging.generation } as ListCopy);
  const importMs = performance.now() - began;

  const opening = performance.now();
  const lookups = recordLookups(database, await activeGenerations(database));
  const openMs = performance.now() - opening;

  const names = namesIn(article.text, count);
  const dates = resolveDates(article);
  const times: number[] = [];
  let candidates = 0;
  let first = '';
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const query = linkQuery(article, names, dates, []);
    const postings = await lookups.postings(query.keys);
    const found = (
      await Promise.all(chooseCandidates(query, postings).map(({ list, handles }) => lookups.events(list, handles)))
    ).flat();
    const linked = linkEvents({
      article,
      names,
      attributions: [],
      disputes: [],
      listedClaims: [],
      dates,
      candidates: found,
      frequency: frequencyOf(postings),
    });
    times.push(performance.now() - start);
    candidates = found.length;
    first = linked[0]?.records[0]?.id ?? '';
  }
  await database.delete();
  times.sort((a, b) => a - b);
  return { events: count, importMs, openMs, linkMs: times[ROUNDS >> 1] ?? 0, candidates, first, planted };
}

Object.assign(globalThis, { benchStore });
