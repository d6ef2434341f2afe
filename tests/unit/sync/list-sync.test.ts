// Each list asked by one at a time, a few beside each other, cancelled when told, swept at the start; files read again; field-by-field differences.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldChanges } from '../../../lib/model/field-changes';
import type { StoredList } from '../../../lib/model/list-store';
import { PREVIEW_ID } from '../../../lib/model/sync-progress';
import { fromFile, fromText, type LocalFile } from '../../../lib/sync/incoming';
import { ListSync } from '../../../lib/sync/list-sync';
import { previewAddress, previewIncoming } from '../../../lib/sync/preview-list';
import { until } from '../../support/extension-browser';
import { type ListServer, startListServer } from '../../support/list-server';
import { listFile, listText, people, person } from '../../support/make-list';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';

const ID = 'example.org/list';
let server: ListServer;
let environment: TestEnvironment;
let sync: ListSync;
beforeAll(async () => {
  server = await startListServer();
});
afterAll(() => server.close());
beforeEach(() => {
  environment = testEnvironment();
  sync = new ListSync(environment);
  server.pages.clear();
  server.requests.length = 0;
});

async function follow(id: string, count = 3): Promise<void> {
  const path = pathOf(id);
  server.pages.set(path, { body: listText({ id, title: id, entities: people(count) }) });
  const preview = await previewAddress(server.origin + path, environment);
  expect(preview.ok && (await sync.add(preview.value))).toEqual({ ok: true, value: id });
}

const SEVERAL = ['a/one', 'b/two', 'c/three', 'd/four', 'e/five'] as const;
const LATER = '2026-03-02T09:00:00Z';
const pathOf = (id: string): string => `/${id.replace('/', '-')}.json`;

/** How many requests were open at the same time, at most. */
function watchFetches(): () => number {
  let running = 0;
  let most = 0;
  const { fetch } = environment;
  environment.fetch = async (...asked) => {
    most = Math.max(most, ++running);
    const response = await fetch(...asked);
    running--;
    return response;
  };
  return () => most;
}

/** A byte now and then, for so long. */
function dropsFor(wholeMs: number, signal: AbortSignal | null | undefined): ReadableStream<Uint8Array> {
  const end = performance.now() + wholeMs;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (signal?.aborted) return controller.error(signal.reason);
      controller.enqueue(new Uint8Array([10]));
      if (performance.now() > end) controller.close();
    },
  });
}

const stored = async (id = ID): Promise<StoredList> => (await environment.store.get(id)) ?? expect.fail('list is gone');

const file = (text: string, lastModified: number, name = 'list.json'): LocalFile => ({
  name,
  size: Buffer.byteLength(text),
  lastModified,
  stream: () => new Blob([text]).stream(),
});

describe('ListSync', () => {
  it('is asked for one list by one at a time', async () => {
    await follow('a/one');
    const most = watchFetches();
    await Promise.all([sync.check('a/one'), sync.check('gone'), sync.check('a/one'), sync.check('a/one')]);
    expect(most()).toBe(1);
    expect(server.requests.length).toBe(4);
  });

  it('checks a few lists beside each other, and no more', async () => {
    for (const id of SEVERAL) await follow(id);
    const most = watchFetches();
    await sync.checkAll();
    expect(most()).toBe(3);
    expect(server.requests.length).toBe(2 * SEVERAL.length);
  });

  it('writes one whole file after the other', async () => {
    for (const id of SEVERAL) {
      await follow(id);
      server.pages.set(pathOf(id), { body: listText({ id, published: LATER, entities: people(3000) }) });
    }
    let writing = 0;
    let most = 0;
    const { stage } = environment.store;
    environment.store.stage = async (...asked) => {
      most = Math.max(most, ++writing);
      const staging = await stage(...asked);
      return { ...staging, finish: () => staging.finish().finally(() => writing--) };
    };
    await sync.checkAll();
    expect(most).toBe(1);
    for (const id of SEVERAL) expect(await stored(id)).toMatchObject({ active: { counts: { entities: 3000 } } });
  });

  it('keeps a server that says nothing from holding up other lists, and the reader', async () => {
    for (const id of SEVERAL) await follow(id);
    const [silent, ...others] = SEVERAL;
    server.pages.set(pathOf(silent), { body: 'later', stallAt: 1 });
    // A host of its own for each: one host is asked for one list a minute.
    for (const id of SEVERAL) await environment.store.patch(id, { url: `https://${id[0]}.example${pathOf(id)}` });
    const { fetch } = environment;
    environment.fetch = async (url, init) => {
      const { body, status, headers } = await fetch(server.origin + new URL(url, server.origin).pathname, init);
      return new Response(body, { status, headers });
    };
    environment.time = Math.max(...(await Promise.all(SEVERAL.map(stored))).map(({ nextDueAt }) => nextDueAt));
    const checking = sync.checkDue();
    await until('the others', async () => {
      const rows = await Promise.all(others.map(stored));
      return rows.every(({ lastResult }) => lastResult?.code === 'UNCHANGED');
    });
    expect(await stored(silent)).toMatchObject({ lastAttemptAt: environment.time, lastResult: { code: 'OK' } });
    expect(await sync.check('b/two')).toEqual({ code: 'UNCHANGED' });
    const added = await previewIncoming(fromText(listText({ entities: people(1) }), 'new.json'), environment);
    expect(added.ok && (await sync.add(added.value))).toEqual({ ok: true, value: ID });
    await sync.stop();
    await checking;
    expect((await stored(silent)).lastResult).toEqual({ code: 'CANCELLED' });
  });

  it('gives up a list whose sheets are slow together, though none is by itself', async () => {
    await follow(ID);
    const sheets = { entities: 'entities.csv', events: 'events.csv', claims: 'claims.csv' };
    server.pages.set(pathOf(ID), { body: JSON.stringify({ ...listFile(), sheets }) });
    environment.idleMs = 100;
    const { fetch } = environment;
    // Two fifths of what there is for all of them.
    environment.fetch = async (url, init) =>
      url.endsWith('.csv') ? new Response(dropsFor(1600, init.signal)) : fetch(url, init);
    expect(await sync.check(ID)).toMatchObject({ code: 'NET_SLOW' });
    expect(await stored()).toMatchObject({ failures: 1, active: { counts: { entities: 3 } } });
  });

  it('checks what is due and says when to come back', async () => {
    await follow('a/one');
    const due = (await stored('a/one')).nextDueAt;
    expect(await sync.checkDue()).toBe(due);
    environment.time = due;
    server.requests.length = 0;
    await sync.checkDue();
    expect(server.requests.length).toBe(1);
    environment.time = (await stored('a/one')).nextDueAt;
    environment.isMetered = () => true;
    await sync.checkDue();
    environment.isMetered = () => false;
    environment.isOnline = () => false;
    await sync.checkDue();
    expect(server.requests.length).toBe(1);
  });

  it('asks once for what two alarms find due', async () => {
    await follow('a/one');
    environment.time = (await stored('a/one')).nextDueAt;
    server.requests.length = 0;
    await Promise.all([sync.checkDue(), sync.checkDue()]);
    expect(server.requests.length).toBe(1);
    expect((await stored('a/one')).nextDueAt).toBeGreaterThan(environment.time);
  });

  it('leaves nothing of a list that is left while it is checked', async () => {
    await follow(ID, 40);
    server.pages.set('/example.org-list.json', {
      body: listText({ published: '2026-03-02T09:00:00Z', entities: people(41) }),
    });
    environment.onProgress = ({ id, phase }) => {
      if (phase !== 'applying') return;
      sync.cancel(id);
      void environment.store.remove(id);
    };
    expect(await sync.check(ID)).toEqual({ code: 'CANCELLED' });
    expect(await environment.store.all()).toEqual([]);
    expect(environment.store.generations(ID)).toEqual([]);
  });

  it('goes on after a check that broke', async () => {
    await follow(ID);
    environment.store.before = (step) => {
      if (step === 'patch') throw new Error('closed');
    };
    expect(await sync.check(ID)).toMatchObject({ code: 'STORE_FAILED', reason: 'closed' });
    environment.store.before = () => undefined;
    expect(await sync.check(ID)).toEqual({ code: 'UNCHANGED' });
  });

  it('cancels an import and leaves nothing behind', async () => {
    const preview = await previewIncoming(fromText(listText({ entities: people(6000) }), 'big.json'), environment);
    environment.onProgress = ({ id, records }) => records > 1000 && sync.cancel(id);
    expect(preview.ok && (await sync.add(preview.value))).toEqual({ ok: false, error: { code: 'CANCELLED' } });
    expect(await environment.store.all()).toEqual([]);
    expect(environment.store.generations(ID)).toEqual([]);
  });

  it('shows how far a large list is', async () => {
    const seen: { records: number; expected?: number; bytes: number; totalBytes?: number }[] = [];
    const ended: string[] = [];
    environment.onEnd = (id) => ended.push(id);
    const text = listText({ counts: { entities: 3000 }, entities: people(3000) });
    const preview = await previewIncoming(fromText(text, 'big.json'), environment);
    environment.onProgress = (progress) => seen.push(progress);
    if (preview.ok) await sync.add(preview.value);
    const reading = seen.filter(({ records }) => records > 0);
    expect(reading.map(({ records }) => records)).toEqual(reading.map(({ records }) => records).sort((a, b) => a - b));
    expect(reading.length).toBeGreaterThan(3);
    expect(reading.at(-1)).toMatchObject({
      phase: 'applying',
      records: 3000,
      expected: 3000,
      bytes: text.length,
      totalBytes: text.length,
    });
    expect(ended).toEqual([PREVIEW_ID, ID]);
  });

  it('refuses a list that is followed already', async () => {
    await follow(ID);
    const preview = await previewIncoming(fromText(listText({ entities: people(1) }), 'copy.json'), environment);
    expect(preview).toMatchObject({ ok: true, value: { followed: { id: ID } } });
    expect(preview.ok && (await sync.add(preview.value))).toMatchObject({
      ok: false,
      error: { code: 'LIST_EXISTS', title: ID },
    });
  });

  it('sweeps at the start what an import that was cut short left', async () => {
    const staging = await environment.store.stage(ID);
    await staging.add([{ type: 'entity', record: { id: 'a', kind: 'person', name: 'A', aliases: [], sources: [] } }]);
    await environment.store.save({
      id: ID,
      kind: 'file',
      url: 'list.csv',
      enabled: true,
      addedAt: 0,
      failures: 0,
      nextDueAt: 0,
      pinned: false,
    });
    await sync.start();
    expect(await environment.store.all()).toEqual([]);
    expect(environment.store.generations(ID)).toEqual([]);
  });
});

describe('files', () => {
  const first = listText({ entities: people(3) });
  const second = listText({ published: '2026-03-02T09:00:00Z', entities: people(4) });

  it('are read again when they changed', async () => {
    const preview = await previewIncoming(fromFile(file(first, 1000)), environment);
    if (preview.ok) await sync.add(preview.value);
    expect(await stored()).toMatchObject({ kind: 'file', url: 'list.json', active: { counts: { entities: 3 } } });
    expect(await sync.checkFile(ID, file(first, 1000))).toEqual({ code: 'UNCHANGED' });
    expect(await sync.checkFile(ID, file(second, 2000))).toMatchObject({ code: 'OK' });
    expect(await stored()).toMatchObject({
      active: { counts: { entities: 4 } },
      lastChanges: { added: { entities: 1 } },
    });
  });

  it('may hold more records than what comes from an address', async () => {
    const text = listText({ entities: people(50_001) });
    const preview = await previewIncoming(fromFile(file(text, 1000)), environment);
    expect(preview).toMatchObject({ ok: true, value: { report: { isSample: true, counts: { entities: 50_001 } } } });
    expect(preview.ok && (await sync.add(preview.value))).toEqual({ ok: true, value: ID });
    await environment.store.remove(ID);
    server.pages.set('/list.json', { body: text });
    const fetched = await previewAddress(`${server.origin}/list.json`, environment);
    expect(fetched.ok && (await sync.add(fetched.value))).toEqual({
      ok: false,
      error: { code: 'TOO_MANY', limit: 50_000 },
    });
    const raised = { limits: { maxBytes: 50_000_000, maxRecords: 100_000 } };
    expect(fetched.ok && (await sync.add(fetched.value, raised))).toEqual({ ok: true, value: ID });
  });

  it.each([
    ['NotFoundError', 'FILE_GONE'],
    ['NotAllowedError', 'FILE_PERMISSION'],
  ])('that answer %s keep the old copy: %s', async (name, code) => {
    const preview = await previewIncoming(fromFile(file(first, 1000)), environment);
    if (preview.ok) await sync.add(preview.value);
    const broken: LocalFile = {
      ...file(second, 2000),
      stream: () => {
        throw new DOMException('no', name);
      },
    };
    expect(await sync.checkFile(ID, broken)).toEqual({ code, name: 'list.json' });
    expect(await stored()).toMatchObject({ active: { counts: { entities: 3 } }, lastResult: { code } });
  });

  it.each([
    ['turned around', 'list-\u202Evsc.txt\u202C.csv', 'list-vsc.txt.csv'],
    ['split unseen', 'Har\u200Bbour\uFEFF \u2066crew\u2069.csv', 'Harbour crew.csv'],
    ['with line breaks', 'crew.csv\nChecked: safe', 'crew.csv Checked: safe'],
    ['that shows nothing', '\u202E\u200B\u2060', 'pasted'],
    ['of joiners that show nothing', '\u200D\u200C', 'pasted'],
  ])('of a name %s are called what is seen', async (_, name, shown) => {
    const named = file('name,kind\nLena Vik,person\n', 1000, name);
    const preview = await previewIncoming(fromFile(named), environment);
    const list = preview.ok ? await sync.add(preview.value) : preview;
    const { active, url } = (await environment.store.get(list.ok ? list.value : '')) ?? expect.fail('not followed');
    expect({ title: active?.header.title, publisher: active?.header.publisher.name, url }).toEqual({
      title: shown,
      publisher: shown,
      url: shown,
    });
  });

  it('without a header are named after the file', async () => {
    const sheet = 'name,kind\nLena Vik,person\n';
    const preview = await previewIncoming(
      fromFile(file(sheet, Date.parse('2026-01-05T00:00:00Z'), 'Våre folk.csv')),
      environment,
    );
    expect(preview).toMatchObject({
      ok: true,
      value: {
        report: {
          hasHeader: false,
          header: { id: 'file/V-re-folk.csv', title: 'Våre folk.csv', published: '2026-01-05T00:00:00.000Z' },
        },
      },
    });
  });
});

describe('fieldChanges', () => {
  it('spells out what changed, in words', () => {
    const record = (more: object) => ({
      type: 'entity' as const,
      record: {
        ...(person('a') as { id: string; name: string }),
        kind: 'person' as const,
        aliases: [],
        sources: [],
        ...more,
      },
    });
    const changes = fieldChanges(
      record({ summary: 'Old', countries: ['no'] }),
      record({ name: 'New name', countries: ['no', 'se'], aliases: [{ name: 'N', kind: 'alias', strength: 'weak' }] }),
    );
    expect(changes).toEqual([
      { field: 'name', before: 'Person a', after: 'New name' },
      { field: 'aliases', before: '', after: 'N, alias, weak' },
      { field: 'summary', before: 'Old', after: undefined },
      { field: 'countries', before: 'no', after: 'no; se' },
    ]);
  });
});
