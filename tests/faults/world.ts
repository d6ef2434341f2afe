// A small extension in memory, over a real store: two lists followed, one note in My list, an article that names somebody of each. What may fail is handed in.

import type { RecordType } from '../../lib/model/list';
import type { StoredList } from '../../lib/model/list-store';
import type { NewNote } from '../../lib/model/note';
import type { Analyser } from '../../lib/reading/analyser';
import { analyser } from '../../lib/reading/analyser';
import { readFurther } from '../../lib/reading/read-further';
import { type Database, openDatabase } from '../../lib/store/database';
import { listStore } from '../../lib/store/list-store';
import { activeGenerations, recordLookups, segmentBytes } from '../../lib/store/lookups';
import { addList } from '../../lib/sync/add-list';
import type { SyncEnvironment } from '../../lib/sync/environment';
import { fromText } from '../../lib/sync/incoming';
import { ListSync } from '../../lib/sync/list-sync';
import { previewAddress, previewIncoming } from '../../lib/sync/preview-list';
import { compiler } from '../support/compiler';
import { listText, people } from '../support/make-list';
import { testEnvironment } from '../support/sync-environment';
import { type Faulty, makeFaulty } from './faulty';
import { ADDRESSES, IDS, type Published, publications } from './publications';
import { publisher } from './publisher';

export type World = { database: Database; environment: SyncEnvironment; sync: ListSync; analysis: Analyser };

const PUBLISHED = await publications();

/** What may fail: the browser's storage, the network, or both. */
export type Failing = { storage?: Faulty; network?: Faulty };

const OTHER = listText({ id: IDS.other, entities: people(2, 10) });

export const note = (name: string): NewNote => ({
  type: 'actor',
  name,
  kind: 'person',
  source: { url: 'https://example.org/a', title: 'A', quote: 'Q' },
});

/** Over the database of this name; publishers' servers answer with what is new. */
export function openWorld(name: string, { storage, network }: Failing = {}): World {
  const database = openDatabase(name);
  if (storage) makeFaulty(database, storage);
  const environment: SyncEnvironment = {
    ...testEnvironment(),
    store: listStore(database, compiler),
    fetch: publisher(PUBLISHED.next, network),
    ...(network && { isGranted: () => network.step('read', async () => true) }),
  };
  const analysis = analyser({
    async loadIndex() {
      const generations = await activeGenerations(database);
      return {
        bytes: await segmentBytes(database, generations),
        lookups: async () => recordLookups(database, generations),
      };
    },
    loadFurther: async () => readFurther,
    loadTagger: async () => undefined,
    pause: async () => undefined,
  });
  return { database, environment, sync: new ListSync(environment), analysis };
}

/** A reader's first day: one list followed as a rule, and one note. */
export async function settle({ environment }: World, follows: readonly Published[] = ['whole']): Promise<void> {
  const firstDay = { ...environment, fetch: publisher(PUBLISHED.first, undefined) };
  for (const one of follows) {
    const preview = await previewAddress(ADDRESSES[one], firstDay);
    if (!preview.ok) throw new Error(preview.error.code);
    const added = await addList(preview.value, firstDay);
    if (!added.ok) throw new Error(added.error.code);
  }
  const { saveNote } = await import('../../entrypoints/background-later/notes');
  await saveNote(note('Astrid Dahl'), environment);
}

export const importText = (world: World): Promise<string> =>
  importPreviewed(world, previewIncoming(fromText(OTHER, 'other.json'), world.environment));

export const importAddress = (world: World): Promise<string> =>
  importPreviewed(world, previewAddress(ADDRESSES.other, world.environment));

async function importPreviewed({ sync }: World, previewed: ReturnType<typeof previewAddress>): Promise<string> {
  const preview = await previewed;
  if (!preview.ok) return preview.error.code;
  const added = await sync.add(preview.value);
  return added.ok ? 'OK' : added.error.code;
}

export type Content = Record<string, string[]>;

/** Names of all records of all lists, and nothing else: what the reader has. */
export async function contentOf({ environment: { store } }: World): Promise<Content> {
  const content: Content = {};
  for (const list of await store.all()) if (list.active) content[list.id] = await namesOf(list);
  return content;

  async function namesOf({ id, active }: StoredList): Promise<string[]> {
    const names: string[] = [];
    for (const type of ['entity', 'event', 'claim'] satisfies RecordType[])
      for await (const staged of store.records(id, active?.generation ?? -1, type))
        names.push('title' in staged.record ? staged.record.title : 'name' in staged.record ? staged.record.name : '');
    return names.sort();
  }
}

/** Rows that belong to no copy in use, by table. All zero in a healed store. */
export async function leftOver({ database, environment: { store } }: World): Promise<Record<string, number>> {
  const lists = await store.all();
  const live = new Set(
    lists.flatMap(({ id, active, previous, held }) =>
      [active, previous, held?.copy].flatMap((copy) => (copy ? `${id} ${copy.generation}` : [])),
    ),
  );
  const generations = await database.generations.toArray();
  const used = generations.filter(({ list, generation }) => live.has(`${list} ${generation}`));
  const chunks = new Set(
    used.flatMap(({ placements }) => Object.values(placements).flatMap((place) => [...place.chunks])),
  );
  return {
    generations: generations.length - used.length,
    missing: live.size - used.length,
    chunks: (await database.chunks.count()) - chunks.size,
    segments: (await database.segments.count()) - new Set(used.flatMap(({ segments }) => segments)).size,
    unfinished: lists.filter(({ active }) => !active).length,
  };
}
