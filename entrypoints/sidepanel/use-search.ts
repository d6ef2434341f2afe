// Search over every stored event: read from the database when the reader first types, kept while the panel stands.

import MiniSearch from 'minisearch';
import { useRef, useState } from 'preact/hooks';
import type { SidePanelProps } from '../../components/sidepanel/side-panel';
import type { CardList } from '../../lib/model/card';
import { type PriorEvent, type RecordRef, refFromKey, refKey } from '../../lib/model/list';
import { openDatabase } from '../../lib/store/database';
import { listFacts } from '../../lib/store/list-facts';
import { activeGenerations, recordLookups } from '../../lib/store/lookups';
import { allRecords } from '../../lib/store/read-records';

const MOST_HITS = 100;
/** Events indexed between two chances for the panel to draw. */
const EVENTS_PER_TURN = 500;

type Indexed = { key: string; title: string; places: string; words: string; start: string };

const database = openDatabase();

const emptyIndex = (): MiniSearch<Indexed> =>
  new MiniSearch<Indexed>({
    idField: 'key',
    fields: ['title', 'places', 'words', 'start'],
    searchOptions: {
      boost: { title: 2, places: 1.5 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      combineWith: 'AND',
    },
  });

export function useSearch(): Pick<SidePanelProps, 'search' | 'lists' | 'onSearch'> {
  const index = useRef<Promise<MiniSearch<Indexed>> | undefined>(undefined);
  const newest = useRef('');
  const [search, setSearch] = useState<SidePanelProps['search']>({ query: '', state: 'ready', hits: [] });
  const [lists, setLists] = useState<readonly CardList[]>([]);

  const onSearch = async (query: string): Promise<void> => {
    newest.current = query;
    setSearch((known) => ({
      query,
      state: index.current ? known.state : 'preparing',
      hits: query.trim() === '' ? [] : known.hits,
    }));
    try {
      index.current ??= indexEvents(setLists);
      const found = (await index.current).search(query).slice(0, MOST_HITS);
      const hits = await eventsOf(found.map(({ id }) => refFromKey(String(id))));
      if (newest.current === query) setSearch({ query, state: 'ready', hits });
    } catch {
      index.current = undefined;
      if (newest.current === query) setSearch({ query, state: 'failed', hits: [] });
    }
  };
  return { search, lists, onSearch: (query) => void onSearch(query) };
}

async function indexEvents(onLists: (lists: readonly CardList[]) => void): Promise<MiniSearch<Indexed>> {
  const index = emptyIndex();
  const generations = await activeGenerations(database);
  onLists(
    await listFacts(
      database,
      generations.map(({ list }) => list),
    ),
  );
  for (const row of generations) {
    const batch: Indexed[] = [];
    for await (const { record } of allRecords(database, row, 'event')) {
      batch.push(indexed({ list: row.list, id: record.id }, record as PriorEvent));
      if (batch.length >= EVENTS_PER_TURN) await index.addAllAsync(batch.splice(0), { chunkSize: EVENTS_PER_TURN });
    }
    index.addAll(batch);
  }
  return index;
}

const indexed = (
  ref: RecordRef,
  { title, places, summary, keywords = [], names = [], start }: PriorEvent,
): Indexed => ({
  key: refKey(ref),
  title,
  places: places.flatMap(({ name, admin, aliases = [] }) => [name, admin ?? '', ...aliases]).join(' '),
  words: [summary ?? '', ...keywords, ...names].join(' '),
  start,
});

/** In the order of the references, which is that of the hits. */
async function eventsOf(refs: readonly RecordRef[]): Promise<SidePanelProps['search']['hits']> {
  const found = await recordLookups(database, await activeGenerations(database)).eventsById(refs);
  const byKey = new Map(found.map((listed) => [refKey({ list: listed.list, id: listed.record.id }), listed]));
  return refs.flatMap((ref) => byKey.get(refKey(ref)) ?? []);
}
