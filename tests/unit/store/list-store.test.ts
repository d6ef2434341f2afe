// Generations over a fake IndexedDB: staging, flipping, sharing chunks, sweeping.

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PriorEvent } from '../../../lib/model/list';
import type { ListStore, StagedRecord } from '../../../lib/model/list-store';
import { recordHandle } from '../../../lib/model/lookups';
import type { Compiler } from '../../../lib/store/compiler';
import { type Database, openDatabase } from '../../../lib/store/database';
import { listStore } from '../../../lib/store/list-store';
import { activeGenerations, recordLookups, segmentBytes } from '../../../lib/store/lookups';
import { copyOf, emptyList } from './stored-list';

/** Writes down what it was given, so that a test can read a segment's contents. */
const compiler: Compiler = {
  segment(list, replaces = []) {
    const ids: string[] = [];
    return {
      add: (record) => void ids.push(record.record.id),
      finish: () =>
        new TextEncoder().encode(JSON.stringify({ list, ids, replaces: replaces.map(({ id }) => id) }))
          .buffer as ArrayBuffer,
    };
  },
  isReadable: () => true,
  eventKeys: (event: PriorEvent) => event.places.map(({ name }) => `p:${name}`),
  eventDay: (event) => Number(event.start),
};

const event = (id: string, place: string, year = '2020'): StagedRecord => ({
  type: 'event',
  record: { id, title: `Event ${id}`, start: year, kind: 'attack', places: [{ name: place }], actors: [], sources: [] },
});
const actor = (id: string, name = id): StagedRecord => ({
  type: 'entity',
  record: { id, kind: 'person', name, aliases: [], sources: [] },
});

let database: Database;
let store: ListStore;
let number = 0;

beforeEach(async () => {
  database = openDatabase(`test-${++number}`);
  store = listStore(database, compiler);
  await store.save(emptyList());
});
afterEach(() => database.delete());

async function stageAll(records: StagedRecord[], from?: number): Promise<number> {
  const staging = await store.stage('example', from === undefined ? {} : { from });
  if (from === undefined) await staging.add(records);
  else await staging.put(records);
  await staging.finish();
  await store.flip('example', copyOf(staging.generation));
  return staging.generation;
}

const idsOf = async (generation: number, type: 'entity' | 'event' = 'event'): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { record } of store.records('example', generation, type)) ids.push(record.id);
  return ids;
};
const segments = async (): Promise<unknown[]> =>
  (await segmentBytes(database, await activeGenerations(database))).map((bytes) =>
    JSON.parse(new TextDecoder().decode(bytes)),
  );

describe('two records whose ids share a handle', () => {
  const [ONE, OTHER] = ['costarring', 'liquid'] as const;

  it('are found each by its own id', async () => {
    expect(recordHandle(ONE)).toBe(recordHandle(OTHER));
    const generation = await stageAll([actor(ONE), actor(OTHER), actor('third')]);
    const found = await store.find('example', generation, 'entity', [ONE]);
    expect(found.map(({ record }) => record.id)).toEqual([ONE]);
    const lookups = recordLookups(database, await activeGenerations(database));
    const [only, ...others] = await lookups.actors([{ list: 'example', id: OTHER }]);
    expect(only?.record.id).toBe(OTHER);
    expect(others).toEqual([]);
  });

  it('lose one without the other', async () => {
    const generation = await stageAll([actor(ONE), actor(OTHER)]);
    const staging = await store.stage('example', { from: generation });
    await staging.delete('entity', [ONE]);
    await staging.finish();
    await store.flip('example', copyOf(staging.generation));
    expect(await idsOf(staging.generation, 'entity')).toEqual([OTHER]);
  });
});

describe('a staged generation', () => {
  it('is unseen until it is flipped, and whole afterwards', async () => {
    const staging = await store.stage('example');
    await staging.add([...Array(250).keys()].map((at) => event(`e${at}`, at % 2 ? 'north' : 'south')));
    expect(await staging.finish()).toEqual({ entities: 0, events: 250, claims: 0 });
    expect(await activeGenerations(database)).toEqual([]);
    await store.flip('example', copyOf(staging.generation));
    const lookups = recordLookups(database, await activeGenerations(database));
    const [posting] = await lookups.postings(['p:north', 'p:nowhere']);
    expect(posting?.handles.length).toBe(125);
    const found = await lookups.events('example', [...(posting?.handles ?? [])]);
    expect(found.map(({ record }) => record.id).sort()).toEqual(
      [...Array(125).keys()].map((at) => `e${at * 2 + 1}`).sort(),
    );
  });

  it('leaves nothing behind when it is aborted', async () => {
    const staging = await store.stage('example');
    await staging.add([...Array(230).keys()].map((at) => actor(`a${at}`)));
    await staging.abort();
    expect(await database.chunks.count()).toBe(0);
  });

  it('that was never finished is swept at the next start, and a busy one is not', async () => {
    const staging = await store.stage('example');
    await staging.add([...Array(230).keys()].map((at) => actor(`a${at}`)));
    await store.dropStale();
    expect(await database.chunks.count()).toBe(2);
    await listStore(database, compiler).dropStale();
    expect(await database.chunks.count()).toBe(0);
  });
});

describe('an update', () => {
  it('of a few records shares every chunk it does not touch', async () => {
    const first = await stageAll([...Array(1000).keys()].map((at) => event(`e${at}`, 'here')));
    const before = new Set(await database.chunks.toCollection().primaryKeys());
    const second = await stageAll([event('e7', 'there', '2021'), event('new', 'there')], first);
    const added = (await database.chunks.toCollection().primaryKeys()).filter((id) => !before.has(id));
    expect(added.length).toBe(1);
    expect((await idsOf(second)).length).toBe(1001);
    const lookups = recordLookups(database, await activeGenerations(database));
    const [there] = await lookups.postings(['p:there']);
    expect([...(there?.days ?? [])]).toEqual([2020, 2021]);
    const [here] = await lookups.postings(['p:here']);
    expect(here?.handles.length).toBe(999);
    const [changed] = await lookups.eventsById([{ list: 'example', id: 'e7' }]);
    expect(changed?.record.start).toBe('2021');
  });

  it('adds a delta segment that hides what it replaces', async () => {
    const first = await stageAll([...Array(20).keys()].map((at) => actor(`a${at}`)));
    const staging = await store.stage('example', { from: first });
    await staging.put([actor('a3', 'New name')]);
    await staging.delete('entity', ['a4']);
    expect(await staging.finish()).toEqual({ entities: 19, events: 0, claims: 0 });
    await store.flip('example', copyOf(staging.generation));
    expect(await segments()).toEqual([
      { list: 'example', ids: [...Array(20).keys()].map((at) => `a${at}`), replaces: [] },
      { list: 'example', ids: ['a3'], replaces: ['a3', 'a4'] },
    ]);
    expect(await idsOf(staging.generation, 'entity')).not.toContain('a4');
  });

  it('that changes most of the list compiles it anew', async () => {
    const first = await stageAll([actor('a'), actor('b'), actor('c')]);
    await stageAll([actor('a', 'x'), actor('b', 'y')], first);
    expect(await segments()).toEqual([{ list: 'example', ids: ['c', 'a', 'b'], replaces: [] }]);
  });

  it('keeps one previous generation to go back to and sweeps the older ones', async () => {
    const first = await stageAll([actor('one')]);
    const second = await stageAll([actor('two')]);
    const third = await stageAll([actor('three')]);
    expect(await store.dropStale()).toBe(1);
    expect(await idsOf(first, 'entity')).toEqual([]);
    expect(await idsOf(second, 'entity')).toEqual(['two']);
    await store.restorePrevious('example');
    const list = await store.get('example');
    expect([list?.active?.generation, list?.previous?.generation, list?.pinned]).toEqual([second, third, true]);
  });
});

describe('removing a list', () => {
  it('takes every row of it and none of another', async () => {
    await stageAll([actor('gone')]);
    await store.save(emptyList('other'));
    const staging = await store.stage('other');
    await staging.add([actor('stays')]);
    await staging.finish();
    await store.flip('other', copyOf(staging.generation));
    await store.remove('example');
    expect(await database.chunks.toArray()).toMatchObject([{ list: 'other' }]);
    expect(await database.segments.count()).toBe(1);
    expect(await database.generations.count()).toBe(1);
  });

  it('is not undone by a copy of it that was under way', async () => {
    await stageAll([actor('old')]);
    const staging = await store.stage('example');
    await staging.add([actor('new')]);
    await staging.finish();
    await store.remove('example');
    await expect(store.flip('example', copyOf(staging.generation))).rejects.toThrow('gone');
    expect(await store.all()).toEqual([]);
  });
});

describe('sweeping while a list is written', () => {
  const many = [...Array(230).keys()].map((at) => actor(`a${at}`));
  /** What sweeps, and how it may come between. */
  const SWEEPS: [string, () => Promise<unknown>][] = [
    ['the sweep after another list was checked', () => store.dropStale()],
    ['the removal of another list', () => store.remove('gone')],
  ];

  beforeEach(async () => {
    await store.save(emptyList('gone'));
    const staging = await store.stage('gone');
    await staging.add(many);
    await staging.finish();
    await store.flip('gone', copyOf(staging.generation));
  });

  const expectWhole = async (): Promise<void> => {
    const list = await store.get('example');
    expect((await idsOf(list?.active?.generation ?? 0, 'entity')).length).toBe(many.length);
    expect((await segments()).length).toBeGreaterThan(0);
  };

  it.each(SWEEPS)('%s leaves it alone before it is finished', async (_, sweep) => {
    const staging = await store.stage('example');
    await staging.add(many);
    await sweep();
    await staging.finish();
    await store.flip('example', copyOf(staging.generation));
    await expectWhole();
  });

  it.each(SWEEPS)('%s leaves it alone between its end and the flip', async (_, sweep) => {
    const staging = await store.stage('example');
    await staging.add(many);
    await staging.finish();
    await sweep();
    await store.flip('example', copyOf(staging.generation));
    await expectWhole();
  });

  it.each(SWEEPS)('%s leaves it alone when it begins meanwhile', async (_, sweep) => {
    // Wherever the sweep has got to: each turn of the loop lets it go a little further.
    for (let turns = 0; turns < 40; turns++) {
      const sweeping = sweep();
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
      const staging = await store.stage('example');
      await staging.add(many);
      await sweeping;
      await staging.finish();
      await store.flip('example', copyOf(staging.generation));
      await expectWhole();
    }
  });

  it('goes on once it is flipped, held or taken back', async () => {
    const first = await stageAll(many);
    const held = await store.stage('example');
    await held.add([actor('held')]);
    await held.finish();
    await store.patch('example', { held: { copy: copyOf(held.generation), reasons: [], since: 0 } });
    const given = await store.stage('example');
    await given.add(many);
    await given.abort();
    await stageAll([actor('two')]);
    const last = await stageAll([actor('three')]);
    expect(await store.dropStale()).toBe(1);
    expect(await idsOf(first, 'entity')).toEqual([]);
    expect(await idsOf(held.generation, 'entity')).toEqual(['held']);
    expect(await idsOf(last, 'entity')).toEqual(['three']);
    expect(await database.chunks.where('list').equals('example').count()).toBe(3);
  });

  it('gives two writings of one list at once generations of their own', async () => {
    const [one, other] = await Promise.all([store.stage('example'), store.stage('example')]);
    expect(one.generation).not.toBe(other.generation);
    await Promise.all([one.abort(), other.abort()]);
  });
});
