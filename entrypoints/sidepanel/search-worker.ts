// The panel's search in a thread of its own: reads the stored events once, answers what was typed last, reads again when lists changed.

import type { CardList, EventRow } from '../../lib/model/card';
import type { Actor, Listed, PriorEvent } from '../../lib/model/list';
import { type EventIndex, eventIndexBuilder } from '../../lib/search/event-index';
import { type GenerationRow, openDatabase } from '../../lib/store/database';
import { listFacts } from '../../lib/store/list-facts';
import { activeGenerations, activeLists } from '../../lib/store/lookups';
import { allRecords } from '../../lib/store/read-records';

export type SearchQuestion = { query: string };
export type SearchAnswer =
  | { query: string; state: 'preparing' }
  | { query: string; state: 'failed'; reason: string }
  /** `hits` are the best of `total`, and grow: those that fill a screen are sent first. */
  | { query: string; state: 'ready'; hits: readonly Listed<EventRow>[]; total: number; lists: readonly CardList[] };

type Stored = { version: string; lists: readonly CardList[]; index: EventIndex };

const SCREENFUL = 12;
const MOST_HITS = 100;
/** While letters follow one another, the lists are not asked each time whether they changed. */
const TRUSTED_MS = 2_000;
/** Who is still typing is not sent what lies below the screen. */
const PAUSE_MS = 250;

const database = openDatabase();
const port = globalThis as unknown as {
  onmessage: (message: MessageEvent<SearchQuestion>) => void;
  postMessage(answer: SearchAnswer): void;
};
let newest = '';
let stored: Promise<Stored> | undefined;
let checkedAtMs = Number.NEGATIVE_INFINITY;

port.onmessage = ({ data: { query } }) => {
  newest = query;
  void answer(query);
};

async function answer(query: string): Promise<void> {
  try {
    const known = await current(() => port.postMessage({ query, state: 'preparing' }));
    // While events were read, more was typed.
    if (query !== newest) return;
    const { rows, total } = known.index.search(query, MOST_HITS);
    for (const most of [SCREENFUL, MOST_HITS]) {
      port.postMessage({ query, state: 'ready', hits: rows.slice(0, most), total, lists: known.lists });
      if (rows.length <= most) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (query !== newest) return;
    }
  } catch (cause) {
    stored = undefined;
    if (query === newest) port.postMessage({ query, state: 'failed', reason: String(cause) });
  }
}

async function current(onPreparing: () => void): Promise<Stored> {
  if (stored && performance.now() - checkedAtMs < TRUSTED_MS) return stored;
  checkedAtMs = performance.now();
  const version = (await activeLists(database)).map(({ id, active }) => `${id} ${active?.generation}`).join('\n');
  const known = await stored;
  if (known?.version === version) return known;
  onPreparing();
  stored = read(version);
  return stored;
}

async function read(version: string): Promise<Stored> {
  const generations = await activeGenerations(database);
  const builder = eventIndexBuilder();
  for (const row of generations) {
    if (row.counts.event === 0) continue;
    const names = await actorNames(row);
    for await (const { record } of allRecords(database, row, 'event'))
      builder.add(row.list, record as PriorEvent, (entity) => names.get(entity));
  }
  const lists = await listFacts(
    database,
    generations.map(({ list }) => list),
  );
  return { version, lists, index: builder.finish() };
}

async function actorNames(row: GenerationRow): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for await (const { record } of allRecords(database, row, 'entity')) names.set(record.id, (record as Actor).name);
  return names;
}
