// What the reader chose for a list holds for its later copies: a part of a table, a higher limit, another address.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredList } from '../../../lib/model/list-store';
import { MY_LIST_ID } from '../../../lib/model/note';
import { fromText } from '../../../lib/sync/incoming';
import { ListSync } from '../../../lib/sync/list-sync';
import { type Preview, previewAddress, previewIncoming } from '../../../lib/sync/preview-list';
import { gedText } from '../../bench/lists/make-large-files';
import { type ListServer, startListServer } from '../../support/list-server';
import { listText, people } from '../../support/make-list';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';

let server: ListServer;
let environment: TestEnvironment;
let sync: ListSync;

beforeAll(async () => {
  server = await startListServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.pages.clear();
  environment = testEnvironment();
  sync = new ListSync(environment);
});

async function preview(path: string): Promise<Preview> {
  const shown = await previewAddress(server.origin + path, environment);
  return shown.ok ? shown.value : expect.fail(shown.error.code);
}

async function stored(id: string): Promise<StoredList> {
  return (await environment.store.get(id)) ?? expect.fail(`${id} is gone`);
}

const events = async (id: string): Promise<number> => (await stored(id)).active?.counts.events ?? 0;

describe('a part of a table', () => {
  async function followPart(): Promise<string> {
    server.pages.set('/ged.csv', { body: gedText(2000), conditional: true });
    const shown = await preview('/ged.csv');
    expect(shown.report.facets?.countries).toHaveProperty('iq');
    const added = await sync.add(shown, { filter: { countries: ['iq', 'sy'], fromYear: 1999 } });
    return added.ok ? added.value : expect.fail(added.error.code);
  }

  it('is all that comes in, and is still offered whole', async () => {
    const id = await followPart();
    const list = await stored(id);
    expect(list.active?.counts.events).toBeLessThan(400);
    expect(Object.keys(list.active?.facets?.countries ?? {})).toHaveLength(10);
    for await (const { record } of environment.store.records(id, list.active?.generation ?? 0, 'event')) {
      const { places = [], start } = record as { places?: { country?: string }[]; start: string };
      expect(['iq', 'sy']).toContain(places[0]?.country);
      expect(Number(start.slice(0, 4))).toBeGreaterThanOrEqual(1999);
    }
  });

  it('is taken of every later copy', async () => {
    const id = await followPart();
    const before = await events(id);
    expect(await sync.check(id)).toEqual({ code: 'UNCHANGED' });
    server.pages.set('/ged.csv', { body: gedText(4000) });
    expect(await sync.check(id)).toMatchObject({ code: 'OK' });
    expect(await events(id)).toBeGreaterThan(1.8 * before);
    expect(await events(id)).toBeLessThan(2.2 * before);
  });

  it('can be made smaller without being held for what is missing, though the file is the same', async () => {
    const id = await followPart();
    const before = await events(id);
    await environment.store.patch(id, { filter: { countries: ['iq'] }, etag: undefined });
    expect(await sync.check(id)).toMatchObject({ code: 'OK' });
    expect(await events(id)).toBe(200);
    expect(await events(id)).not.toBe(before);
    expect(await sync.check(id)).toEqual({ code: 'UNCHANGED' });
  });

  it('is offered only where it can be taken', async () => {
    const acled = readFileSync(join(import.meta.dirname, '../../fixtures/formats/acled.csv'), 'utf8').split('\n');
    const table = await previewIncoming(fromText(acled.slice(0, 3).join('\n'), 'acled.csv'), environment);
    expect(table.ok && table.value.report.facets).toBeTruthy();
    const list = await previewIncoming(fromText(listText({ entities: people(2) }), 'list.json'), environment);
    expect(list.ok && list.value.report.facets).toBe(undefined);
  });
});

describe('another address', () => {
  const ID = 'example.org/list';

  async function followOld(): Promise<void> {
    server.pages.set('/old.json', { body: listText({ entities: people(40) }), conditional: true });
    await sync.add(await preview('/old.json'));
    await environment.store.patch(ID, { enabled: false, intervalMs: 3_600_000 });
  }

  const replace = async (path: string) => {
    const shown = await preview(path);
    return sync.add(shown, { replaces: shown.followed?.id ?? expect.fail('not known as followed') });
  };

  it('replaces the old one, and the reader’s other choices stay', async () => {
    await followOld();
    server.pages.set('/new.json', { body: listText({ published: '2026-03-02T09:00:00Z', entities: people(41) }) });
    expect(await replace('/new.json')).toEqual({ ok: true, value: ID });
    expect(await stored(ID)).toMatchObject({
      url: `${server.origin}/new.json`,
      enabled: false,
      active: { counts: { entities: 41 } },
      previous: { counts: { entities: 40 } },
    });
    expect(await environment.store.all()).toHaveLength(1);
  });

  it('holds what is unusual there as everywhere', async () => {
    await followOld();
    server.pages.set('/new.json', { body: listText({ published: '2026-03-02T09:00:00Z', entities: people(3) }) });
    expect(await replace('/new.json')).toEqual({ ok: true, value: ID });
    expect(await stored(ID)).toMatchObject({ active: { counts: { entities: 40 } }, held: { copy: {} } });
  });

  it('changes nothing when it cannot be read to the end', async () => {
    await followOld();
    const before = await stored(ID);
    server.pages.set('/new.json', { body: listText({ published: '2026-03-02T09:00:00Z', entities: people(41) }) });
    const shown = await preview('/new.json');
    environment.store.before = (step) => {
      if (step === 'flip') throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    expect(await sync.add(shown, { replaces: ID })).toMatchObject({ ok: false, error: { code: 'QUOTA' } });
    environment.store.before = () => undefined;
    expect(await stored(ID)).toEqual(before);
  });

  it('keeps what the reader chose meanwhile when it cannot be read to the end', async () => {
    await followOld();
    server.pages.set('/new.json', { body: listText({ published: '2026-03-02T09:00:00Z', entities: people(41) }) });
    const shown = await preview('/new.json');
    environment.store.before = (step) => {
      if (step !== 'flip') return;
      environment.store.before = () => undefined;
      void environment.store.patch(ID, { enabled: true, position: 3 });
      throw new Error('Broken');
    };
    expect(await sync.add(shown, { replaces: ID })).toMatchObject({ ok: false, error: { code: 'STORE_FAILED' } });
    expect(await stored(ID)).toMatchObject({ enabled: true, position: 3, active: { counts: { entities: 40 } } });
  });

  it('never takes the place of the reader’s own notes', async () => {
    server.pages.set('/new.json', { body: listText({ id: MY_LIST_ID, entities: people(1) }) });
    expect(await sync.add(await preview('/new.json'))).toMatchObject({ ok: false, error: { code: 'LIST_EXISTS' } });
    expect(await environment.store.all()).toEqual([]);
  });
});

describe('a limit', () => {
  it('that was raised in the preview holds for later copies', async () => {
    environment.limits = undefined;
    server.pages.set('/big.json', { body: listText({ entities: people(50_001) }) });
    const shown = await preview('/big.json');
    const raised = { maxBytes: 40_000_000, maxRecords: 60_000 };
    expect(await sync.add(shown, { limits: raised })).toMatchObject({ ok: true });
    server.pages.set('/big.json', { body: listText({ published: '2026-03-02T09:00:00Z', entities: people(50_002) }) });
    expect(await sync.check('example.org/list')).toMatchObject({ code: 'OK' });
  });
});
