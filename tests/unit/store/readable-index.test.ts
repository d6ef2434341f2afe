// After an update of the extension: an index of an older layout is compiled again from the records, and names are found as before.

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { matchNames } from '../../../lib/match/match-names';
import { openSegment } from '../../../lib/match/segment/segment';
import type { StagedRecord } from '../../../lib/model/list-store';
import { type Database, openDatabase } from '../../../lib/store/database';
import { listStore } from '../../../lib/store/list-store';
import { readableIndex } from '../../../lib/store/readable-index';
import { keptBytes } from '../../../lib/store/segments';
import { actorRecord } from '../../support/compiled-list';
import { compiler } from '../../support/compiler';
import { copyOf, emptyList } from './stored-list';

const person = (name: string, id = name): StagedRecord =>
  actorRecord({ kind: 'person', id, name }) as unknown as StagedRecord;
const ARTICLE = { text: 'Sherrod Brown met Nancy Pelosi and Paul Ryan.' };

let database: Database;
let number = 0;

beforeEach(async () => {
  database = openDatabase(`readable-${++number}`);
  const store = listStore(database, compiler);
  await store.save(emptyList('example'));
  const first = await store.stage('example');
  await first.add([...Array(20).keys()].map((at) => person(`Wanda Example${at}`)).concat(person('Paul Ryan', 'ryan')));
  await first.add([person('Sherrod Brown')]);
  await first.finish();
  const second = await store.stage('example', { from: first.generation });
  await second.put([person('Nancy Pelosi', 'ryan')]);
  await second.finish();
  await store.flip('example', copyOf(second.generation));
});
afterEach(() => database.delete());

const found = async (): Promise<string[]> => {
  const { bytes } = await readableIndex(database, compiler);
  return matchNames(ARTICLE, bytes.map(openSegment)).mentions.map(({ alias }) => alias);
};
const segmentRows = async (): Promise<{ id: number; bytes: ArrayBuffer }[]> =>
  Promise.all(
    (await database.segments.toArray()).map(async ({ id = 0, bytes }) => ({
      id,
      bytes: bytes instanceof Blob ? await bytes.arrayBuffer() : bytes,
    })),
  );

describe('the index', () => {
  it('is read as it stands when this version wrote it', async () => {
    const before = await segmentRows();
    expect(before).toHaveLength(2);
    expect(await found()).toEqual(['Sherrod Brown', 'Nancy Pelosi']);
    expect(await segmentRows()).toEqual(before);
  });

  it('is read out of the rows of the first versions, which held their bytes themselves', async () => {
    const before = await segmentRows();
    for (const { id, bytes } of before) await database.segments.update(id, { bytes });
    expect(await found()).toEqual(['Sherrod Brown', 'Nancy Pelosi']);
    expect(await segmentRows()).toEqual(before);
  });

  it.each([
    ['of an older layout', (bytes: ArrayBuffer) => new Uint32Array(bytes).set([0], 1)],
    ['of something else', (bytes: ArrayBuffer) => new Uint8Array(bytes).fill(7)],
  ])('%s is compiled again, once', async (_, spoil) => {
    for (const { id, bytes } of await segmentRows()) {
      spoil(bytes);
      await database.segments.update(id, { bytes: keptBytes(bytes) });
    }
    expect(await found()).toEqual(['Sherrod Brown', 'Nancy Pelosi']);
    const after = await segmentRows();
    expect(await found()).toEqual(['Sherrod Brown', 'Nancy Pelosi']);
    expect(await segmentRows()).toEqual(after);
  });

  it('is compiled again when a part was cut short or is gone', async () => {
    const [first] = await segmentRows();
    await database.segments.update(first?.id ?? 0, {
      bytes: keptBytes(first?.bytes.slice(0, 600) ?? new ArrayBuffer()),
    });
    expect(await found()).toEqual(['Sherrod Brown', 'Nancy Pelosi']);
    await database.segments.clear();
    expect(await found()).toEqual(['Sherrod Brown', 'Nancy Pelosi']);
  });

  it('is compiled again when the file of a part is gone', async () => {
    const gone = new DOMException('No file', 'NotReadableError');
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(gone);
    expect(await found()).toEqual(['Sherrod Brown', 'Nancy Pelosi']);
    read.mockRestore();
    expect(await segmentRows()).toHaveLength(3);
    expect(await found()).toEqual(['Sherrod Brown', 'Nancy Pelosi']);
    expect(await segmentRows()).toHaveLength(3);
  });

  it('leaves the older segments to the sweep', async () => {
    for (const { id } of await segmentRows())
      await database.segments.update(id, { bytes: keptBytes(new ArrayBuffer(8)) });
    await found();
    expect(await segmentRows()).toHaveLength(3);
    await listStore(database, compiler).dropStale();
    expect(await segmentRows()).toHaveLength(1);
    expect(await found()).toEqual(['Sherrod Brown', 'Nancy Pelosi']);
  });
});
