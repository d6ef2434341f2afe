// A ListStore in memory, as slow and obvious as can be, with a place to make it fail: for tests of what writes through it.

import type { ListId, RecordType } from '../../lib/model/list';
import type { ListStore, StagedRecord, StoredList } from '../../lib/model/list-store';

export type MemoryListStore = ListStore & {
  /** Called before every step with its name; throw to fail there. */
  before: (step: string) => void;
  /** Records put or deleted since the start. */
  written: number;
  generations(id: ListId): number[];
};

export function memoryListStore(): MemoryListStore {
  const lists = new Map<ListId, StoredList>();
  const generations = new Map<string, Map<string, StagedRecord>>();
  const keyOf = (id: ListId, generation: number): string => `${id}\u001f${generation}`;
  const recordKey = (type: RecordType, id: string): string => `${type}\u001f${id}`;
  const liveOf = (list: StoredList | undefined): (number | undefined)[] => [
    list?.active?.generation,
    list?.previous?.generation,
    list?.held?.copy.generation,
  ];
  let next = 1;
  const store: MemoryListStore = {
    before: () => undefined,
    written: 0,
    generations: (id) =>
      [...generations.keys()]
        .filter((key) => key.startsWith(`${id}\u001f`))
        .map((key) => Number(key.split('\u001f')[1])),
    get: async (id) => structuredClone(lists.get(id)),
    all: async () => structuredClone([...lists.values()]),
    async save(list) {
      store.before('save');
      lists.set(list.id, structuredClone(list));
    },
    async patch(id, patch) {
      store.before('patch');
      const list = lists.get(id);
      if (list) lists.set(id, structuredClone({ ...list, ...patch }));
    },
    async stage(id, options) {
      store.before('stage');
      const generation = next++;
      const records = new Map(options?.from === undefined ? [] : generations.get(keyOf(id, options.from)));
      const put = async (batch: readonly StagedRecord[]): Promise<void> => {
        store.before('write');
        store.written += batch.length;
        for (const staged of batch) records.set(recordKey(staged.type, staged.record.id), structuredClone(staged));
        generations.set(keyOf(id, generation), records);
      };
      return {
        generation,
        async add(batch) {
          const repeated = batch.find((staged) => records.has(recordKey(staged.type, staged.record.id)));
          if (repeated) throw new Error(`added twice: ${repeated.record.id}`);
          await put(batch);
        },
        put,
        async delete(type, ids) {
          store.written += ids.length;
          for (const recordId of ids) records.delete(recordKey(type, recordId));
        },
        async finish() {
          store.before('finish');
          generations.set(keyOf(id, generation), records);
          const count = (type: RecordType): number =>
            [...records.values()].filter((staged) => staged.type === type).length;
          return { entities: count('entity'), events: count('event'), claims: count('claim') };
        },
        async abort() {
          generations.delete(keyOf(id, generation));
        },
      };
    },
    async flip(id, copy, patch) {
      store.before('flip');
      const list = lists.get(id);
      if (!list) throw new Error(`no list ${id}`);
      lists.set(id, structuredClone({ ...list, ...patch, active: copy, previous: list.active }));
    },
    async restorePrevious(id) {
      const list = lists.get(id);
      if (!list?.previous) throw new Error(`no previous copy of ${id}`);
      lists.set(id, { ...list, active: list.previous, previous: list.active, pinned: true });
    },
    async remove(id) {
      lists.delete(id);
      await store.dropStale();
    },
    async *records(id, generation, type) {
      for (const staged of generations.get(keyOf(id, generation))?.values() ?? [])
        if (staged.type === type) yield staged;
    },
    async find(id, generation, type, ids) {
      const records = generations.get(keyOf(id, generation));
      return ids.flatMap((recordId) => records?.get(recordKey(type, recordId)) ?? []);
    },
    async dropStale() {
      store.before('drop');
      const stale = [...generations.keys()].filter((key) => {
        const [id = '', generation] = key.split('\u001f');
        return !liveOf(lists.get(id)).includes(Number(generation));
      });
      for (const key of stale) generations.delete(key);
      return stale.length;
    },
  };
  return store;
}
