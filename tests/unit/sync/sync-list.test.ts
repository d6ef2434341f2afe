// Whole checks against a loopback server that has a bad day: the old copy keeps working each time, and the row says why.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredList } from '../../../lib/model/list-store';
import { addList } from '../../../lib/sync/add-list';
import type { ApplyOptions } from '../../../lib/sync/apply-incoming';
import { previewAddress } from '../../../lib/sync/preview-list';
import { applyHeld, dismissHeld, restorePrevious, unpin } from '../../../lib/sync/review-held';
import { syncList } from '../../../lib/sync/sync-list';
import { type ListServer, type Page, startListServer } from '../../support/list-server';
import { type ListFile, listText, people, person } from '../../support/make-list';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';

const ID = 'example.org/list';
const HOUR = 3_600_000;
let server: ListServer;
let environment: TestEnvironment;
let url: string;

beforeAll(async () => {
  server = await startListServer();
  url = `${server.origin}/list.json`;
});
afterAll(() => server.close());
beforeEach(() => {
  environment = testEnvironment();
  server.pages.clear();
  server.requests.length = 0;
});

const serve = (parts: Partial<ListFile>, page: Page = {}): unknown =>
  server.pages.set('/list.json', { body: listText(parts), conditional: true, ...page });

async function stored(): Promise<StoredList> {
  const list = await environment.store.get(ID);
  if (!list) throw new Error('list is gone');
  return list;
}

const heldSince = async (): Promise<number> => (await stored()).held?.since ?? 0;

async function names(): Promise<string[]> {
  const list = await stored();
  const found = [];
  for await (const { record } of environment.store.records(ID, list.active?.generation ?? 0, 'entity'))
    found.push(record.id);
  return found;
}

async function follow(parts: Partial<ListFile> = { entities: people(3) }): Promise<void> {
  serve(parts);
  const preview = await previewAddress(url, environment);
  if (!preview.ok) throw new Error(preview.error.code);
  expect(await addList(preview.value, environment)).toEqual({ ok: true, value: ID });
  server.requests.length = 0;
}

const check = async (options?: ApplyOptions) => syncList(await stored(), environment, options);

describe('a good day', () => {
  it('previews without keeping anything, then adds what was shown', async () => {
    serve({ entities: people(30), counts: { entities: 30 } });
    const preview = await previewAddress(` ${url}#part `, environment);
    expect(preview).toMatchObject({ ok: true, value: { url, report: { counts: { entities: 30 } } } });
    expect(preview.ok && preview.value.samples.length).toBe(4);
    expect(await environment.store.all()).toEqual([]);
    if (preview.ok) await addList(preview.value, environment);
    expect(await stored()).toMatchObject({
      kind: 'url',
      url,
      failures: 0,
      lastResult: { code: 'OK' },
      active: { counts: { entities: 30 } },
    });
    expect(environment.flips).toEqual([ID]);
    expect(server.requests.length).toBe(1);
  });

  it('asks conditionally and writes nothing when nothing changed', async () => {
    await follow();
    const before = environment.store.written;
    environment.time += 24 * HOUR;
    expect(await check()).toEqual({ code: 'UNCHANGED' });
    expect(server.requests.at(-1)?.headers['if-none-match']).toBeDefined();
    expect(environment.store.written).toBe(before);
    expect(await stored()).toMatchObject({
      lastSuccessAt: environment.time,
      lastAttemptAt: environment.time,
      active: { generation: 1 },
    });
  });

  it('compares the bytes where the server knows no validators', async () => {
    await follow();
    serve({ entities: people(3) }, { conditional: false });
    expect(await check()).toEqual({ code: 'UNCHANGED' });
  });

  it('sends no headers of its own to an origin that was not granted', async () => {
    await follow();
    environment.isGranted = async () => false;
    expect(await check()).toEqual({ code: 'UNCHANGED' });
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('if-none-match');
  });

  it('applies an update, says what changed and keeps the copy before', async () => {
    await follow();
    serve({
      published: '2026-03-02T09:00:00Z',
      entities: [person('p1'), person('p2', { name: 'New name' }), person('p9')],
    });
    expect(await check()).toMatchObject({ code: 'OK' });
    expect(await names()).toEqual(['p1', 'p2', 'p9']);
    expect((await stored()).lastChanges).toMatchObject({
      added: { entities: 1 },
      removed: { entities: 1 },
      changed: { entities: 1 },
      renamed: { entities: 1 },
      records: [
        { change: 'removed', id: 'p0', title: 'Person p0' },
        { change: 'changed', id: 'p2', title: 'New name' },
        { change: 'added', id: 'p9' },
      ],
    });
    await restorePrevious(ID, environment);
    expect(await names()).toEqual(['p0', 'p1', 'p2']);
    expect(await check()).toEqual({ code: 'PINNED' });
    await unpin(ID, environment);
    expect(await check()).toMatchObject({ code: 'OK' });
    expect(await names()).toEqual(['p1', 'p2', 'p9']);
  });

  it('follows the publisher’s refresh, spread by chance', async () => {
    await follow({ entities: people(1), refresh: 'PT6H' });
    expect((await stored()).nextDueAt - environment.time).toBe(6 * HOUR);
    environment.chance = () => 0;
    await check();
    expect((await stored()).nextDueAt - environment.time).toBe(0.85 * 6 * HOUR);
  });
});

type BadDay = { name: string; page: Page; result: object; due?: number };

const half = listText({ entities: people(300) });
const BAD_DAYS: BadDay[] = [
  { name: 'not found', page: { status: 404 }, result: { code: 'HTTP_404' } },
  { name: 'gone', page: { status: 410 }, result: { code: 'HTTP_410' } },
  {
    name: 'too many requests',
    page: { status: 429, headers: { 'retry-after': '7200' } },
    result: { code: 'HTTP_429' },
    due: 2 * HOUR,
  },
  {
    name: 'busy until a date',
    page: { status: 503, headers: { 'retry-after': 'Mon, 02 Mar 2026 15:00:00 GMT' } },
    result: { code: 'HTTP_503', until: Date.parse('2026-03-02T15:00:00Z') },
    due: 3 * HOUR,
  },
  { name: 'server error', page: { status: 500 }, result: { code: 'HTTP_OTHER', status: 500 } },
  { name: 'no byte for too long', page: { body: half, stallAt: 100 }, result: { code: 'NET_TIMEOUT' } },
  { name: 'no answer at all', page: { delayMs: 1500 }, result: { code: 'NET_TIMEOUT' } },
  { name: 'connection lost', page: { body: half, cutAt: 5000 }, result: { code: 'TRUNCATED' } },
  { name: 'half a file', page: { body: half.slice(0, 5000) }, result: { code: 'TRUNCATED' } },
  { name: 'an empty file', page: { body: '' }, result: { code: 'EMPTY' } },
  { name: 'a list of nothing', page: { body: listText() }, result: { code: 'EMPTY' } },
  {
    name: 'a sign-in page',
    page: { body: '<!doctype html><title>Sign in</title>', headers: { 'content-type': 'application/json' } },
    result: { code: 'NOT_A_LIST_HTML' },
  },
  { name: 'a workbook', page: { body: 'PK\u0003\u0004...' }, result: { code: 'NOT_A_LIST_ZIP' } },
  { name: 'something else', page: { body: '{"users":[]}' }, result: { code: 'NOT_A_LIST' } },
  { name: 'endless data', page: { body: half, endless: true }, result: { code: 'TOO_LARGE', limitBytes: 50_000 } },
  {
    name: 'too many records',
    page: { body: listText({ entities: people(600) }) },
    result: { code: 'TOO_MANY', limit: 550 },
  },
  {
    name: 'a redirect to plain http',
    page: { status: 302, headers: { location: 'http://example.invalid/' } },
    result: { code: 'NET_FAILED' },
  },
  {
    name: 'a newer format',
    page: { body: listText({ formatVersion: '2.0', entities: people(3) }) },
    result: { code: 'FORMAT_NEWER', version: '2.0' },
  },
  {
    name: 'a shrunk file',
    page: { body: listText({ counts: { entities: 530 }, entities: people(212) }) },
    result: { code: 'TRUNCATED', type: 'entity', said: 530, held: 212 },
  },
  {
    name: 'an older file',
    page: { body: listText({ published: '2026-02-10T09:00:00Z', entities: people(3) }) },
    result: { code: 'ROLLBACK', offered: '2026-02-10T09:00:00Z', stored: '2026-03-01T09:00:00Z' },
  },
  {
    name: 'a file from the future',
    page: { body: listText({ published: '2026-03-05T09:00:00Z', entities: people(3) }) },
    result: { code: 'FAST_FORWARD' },
  },
  {
    name: 'too many bad records',
    page: { body: listText({ entities: [...people(7), { id: 'x' }, { id: 'y' }] }) },
    result: { code: 'RECORD_INVALID', bad: 2, total: 9, first: { path: 'entities[7].kind' } },
  },
];

describe('a bad day', () => {
  it.each(BAD_DAYS)('$name: keeps the old copy and says so', async ({ page, result, due }) => {
    await follow();
    environment.limits = { maxBytes: 50_000, maxRecords: 550 };
    // Only the cases that wait for nothing are let run out: on a busy machine the others may be slow and are right all the same.
    if (page.stallAt !== undefined || page.delayMs !== undefined) environment.idleMs = 300;
    server.pages.set('/list.json', page);
    const found = await check();
    expect(found).toMatchObject(result);
    expect(await names()).toEqual(['p0', 'p1', 'p2']);
    expect(await stored()).toMatchObject({ lastResult: found, failures: 1 });
    expect((await stored()).nextDueAt - environment.time).toBe(due ?? HOUR / 4);
    expect(environment.store.generations(ID)).toEqual([1]);
  });

  it('backs off, tries mirrors after two failures and recovers', async () => {
    const mirror = `${server.origin}/mirror.json`;
    await follow({ entities: people(3), mirrors: [mirror] });
    server.pages.set('/list.json', { status: 500 });
    server.pages.set('/mirror.json', { body: listText({ published: '2026-03-02T09:00:00Z', entities: people(4) }) });
    const waits = [];
    for (let at = 0; at < 2; at++) {
      expect(await check()).toMatchObject({ code: 'HTTP_OTHER' });
      waits.push(((await stored()).nextDueAt - environment.time) / HOUR);
    }
    expect(waits).toEqual([0.25, 1]);
    expect(await check()).toMatchObject({ code: 'OK' });
    expect(await names()).toHaveLength(4);
    expect(await stored()).toMatchObject({ failures: 0 });
  });

  it('tells a forbidden file from a dead host', async () => {
    await follow();
    environment.isGranted = async () => false;
    environment.fetch = async (_, init) => {
      if (init.mode === 'no-cors') return new Response(null);
      throw new TypeError('Failed to fetch');
    };
    expect(await check()).toEqual({ code: 'NET_BLOCKED', origin: server.origin });
    environment.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await check()).toMatchObject({ code: 'NET_FAILED' });
    environment.isOnline = () => false;
    expect(await check()).toEqual({ code: 'NET_OFFLINE' });
  });

  it('refuses a redirect to an address that is not safe', async () => {
    await follow();
    environment.fetch = async () =>
      Object.defineProperty(new Response('{}'), 'url', { value: 'http://example.org/list.json' });
    expect(await check()).toEqual({ code: 'REDIRECT_REFUSED', to: 'http://example.org' });
  });

  it.each([
    'http://127.0.0.1:9',
    'https://localhost.:9',
    'https://router.localhost.:9',
    'https://0.0.0.0:9',
    'https://[::1]:9',
    'https://[::]:9',
    'https://[::ffff:127.0.0.1]:9',
    'https://[::127.8.0.1]:9',
    'https://[::ffff:0:0]:9',
  ])(
    'is led to no program on the reader’s own computer, by a redirect or a mirror, under the name of %s',
    async (own) => {
      const asked: string[] = [];
      const text = listText({ entities: people(3), mirrors: [`${own}/admin`, 'https://example.org/b.json'] });
      environment.fetch = async (address) => {
        asked.push(address);
        return new Response(text);
      };
      const preview = await previewAddress('https://example.org/list.json', environment);
      expect(preview.ok && (await addList(preview.value, environment))).toMatchObject({ ok: true });
      environment.fetch = async (address) => {
        asked.push(address);
        return Object.defineProperty(new Response(text), 'url', { value: `${own}/admin` });
      };
      for (let at = 0; at < 3; at++)
        expect(await check()).toEqual({ code: 'REDIRECT_REFUSED', to: new URL(own).origin });
      expect([...new Set(asked)]).toEqual(['https://example.org/list.json', 'https://example.org/b.json']);
    },
  );

  it.each([
    ['write', 'QuotaExceededError', { code: 'QUOTA' }],
    ['finish', 'Error', { code: 'STORE_FAILED' }],
    ['flip', 'QuotaExceededError', { code: 'QUOTA' }],
  ])('a store that fails at %s with %s leaves the old copy', async (step, name, result) => {
    await follow();
    serve({ published: '2026-03-02T09:00:00Z', entities: people(5) });
    environment.store.before = (at) => {
      if (at === step) throw Object.assign(new Error('no room'), { name });
    };
    expect(await check()).toMatchObject(result);
    environment.store.before = () => undefined;
    expect(await names()).toEqual(['p0', 'p1', 'p2']);
    expect(environment.store.generations(ID)).toEqual([1]);
  });

  it('leaves nothing of a list that cannot be added', async () => {
    serve({ entities: people(3) });
    const preview = await previewAddress(url, environment);
    environment.store.before = (at) => {
      if (at === 'flip') throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    expect(preview.ok && (await addList(preview.value, environment))).toMatchObject({
      ok: false,
      error: { code: 'QUOTA' },
    });
    expect(await environment.store.all()).toEqual([]);
    expect(environment.store.generations(ID)).toEqual([]);
  });

  it('cancels in the middle of reading', async () => {
    await follow();
    serve({ published: '2026-03-02T09:00:00Z', entities: people(5000) });
    const stop = new AbortController();
    environment.onProgress = ({ records }) => records > 1000 && stop.abort();
    expect(await check({ signal: stop.signal })).toEqual({ code: 'CANCELLED' });
    expect(await names()).toHaveLength(3);
    expect(environment.store.generations(ID)).toEqual([1]);
    expect(await stored()).toMatchObject({ failures: 0 });
  });
});

describe('an update that waits for the reader', () => {
  const later = '2026-03-02T09:00:00Z';
  const HELD: [name: string, parts: Partial<ListFile>, reason: object][] = [
    [
      'mass removal',
      { entities: people(60) },
      { code: 'MASS_CHANGE', change: 'removed', type: 'entity', count: 40, total: 100 },
    ],
    [
      'mass renaming',
      { entities: Array.from({ length: 100 }, (_, at) => person(`p${at}`, at < 40 ? { name: `Other ${at}` } : {})) },
      { code: 'MASS_CHANGE', change: 'renamed', count: 40 },
    ],
    ['another id', { id: 'example.org/other', entities: people(100) }, { code: 'ID_CHANGED', to: 'example.org/other' }],
    [
      'another publisher',
      { publisher: { name: 'Somebody' }, entities: people(100) },
      { code: 'PUBLISHER_CHANGED', from: 'Example Desk', to: 'Somebody' },
    ],
    [
      'another licence',
      { license: 'All rights reserved', entities: people(100) },
      { code: 'LICENSE_CHANGED', to: 'All rights reserved' },
    ],
  ];

  describe('for what many small updates come to', () => {
    const publish = (day: number, count: number): unknown =>
      serve({ published: new Date(Date.parse(later) + day * 24 * HOUR).toISOString(), entities: people(count) });
    const afterDays = (days: number): void => {
      environment.time += days * 24 * HOUR;
    };

    it('is held with the step that makes it too much, and begins anew when the reader has accepted it', async () => {
      await follow({ entities: people(100) });
      for (const [day, count] of [85, 75].entries()) {
        publish(day, count);
        expect(await check()).toMatchObject({ code: 'OK' });
        afterDays(1);
      }
      publish(2, 60);
      const reason = { code: 'MASS_CHANGE', change: 'removed', type: 'entity', count: 40, total: 100, days: 7 };
      expect(await check()).toEqual({ code: 'HELD', reasons: [reason] });
      expect(await names()).toHaveLength(75);
      await applyHeld(ID, await heldSince(), environment);
      publish(3, 50);
      expect(await check()).toMatchObject({ code: 'OK' });
    });

    it('is not held for what went more than a week ago, nor for what only comes', async () => {
      await follow({ entities: people(100) });
      publish(0, 75);
      expect(await check()).toMatchObject({ code: 'OK' });
      publish(1, 80);
      expect(await check()).toMatchObject({ code: 'OK' });
      afterDays(8);
      publish(9, 60);
      expect(await check()).toMatchObject({ code: 'OK' });
    });
  });

  it.each(HELD)('%s is held, and applied when the reader says so', async (_name, parts, reason) => {
    await follow({ entities: people(100) });
    serve({ published: later, ...parts });
    expect(await check()).toMatchObject({ code: 'HELD', reasons: [reason] });
    expect(await names()).toHaveLength(100);
    expect((await stored()).active?.header.title).toBe('A list');
    const written = environment.store.written;
    expect(await check(), 'the same bytes are not staged again').toMatchObject({ code: 'HELD' });
    expect(environment.store.written).toBe(written);
    expect(await applyHeld(ID, await heldSince(), environment)).toBe(true);
    const { entities: _, ...header } = parts;
    expect(await stored()).toMatchObject({ held: undefined, active: { header } });
    expect(await names()).toHaveLength(parts.entities?.length ?? 0);
  });

  it('is not applied in place of the one that the reader saw', async () => {
    await follow({ entities: people(100) });
    serve({ published: later, entities: people(60) });
    await check();
    const seen = await heldSince();
    environment.time += HOUR;
    serve({ published: '2026-03-02T10:00:00Z', entities: [person('p0', { name: 'Somebody else' })] });
    expect(await check()).toMatchObject({ code: 'HELD' });
    expect(await applyHeld(ID, seen, environment)).toBe(false);
    await dismissHeld(ID, seen, environment);
    expect(await names()).toHaveLength(100);
    expect(await stored()).toMatchObject({ held: { copy: { counts: { entities: 1 } } } });
    expect(await applyHeld(ID, await heldSince(), environment)).toBe(true);
    expect(await names()).toHaveLength(1);
  });

  it('is not offered again once the reader kept the old copy, until the publisher changes it', async () => {
    await follow({ entities: people(100) });
    serve({ published: later, entities: people(10) });
    await check();
    await dismissHeld(ID, await heldSince(), environment);
    expect(await stored()).not.toHaveProperty('held.copy');
    expect(environment.store.generations(ID)).toEqual([1]);
    expect(await check()).toEqual({ code: 'UNCHANGED' });
    serve({ published: '2026-03-02T10:00:00Z', entities: people(11) });
    expect(await check()).toMatchObject({ code: 'HELD' });
  });

  it('does not hold small or moderate changes', async () => {
    await follow({ entities: people(100) });
    serve({ published: later, entities: people(75) });
    expect(await check()).toMatchObject({ code: 'OK' });
  });

  it('uses an older file when the reader says "use anyway"', async () => {
    await follow();
    serve({ published: '2026-02-10T09:00:00Z', entities: people(4) });
    expect(await check()).toMatchObject({ code: 'ROLLBACK' });
    expect(await check({ allowOlder: true })).toMatchObject({ code: 'OK' });
  });

  it('waits when another origin answers', async () => {
    await follow({ entities: people(3) });
    const other = await startListServer();
    other.pages.set('/list.json', { body: listText({ published: later, entities: people(4) }) });
    server.pages.set('/list.json', { status: 302, headers: { location: `${other.origin}/list.json` } });
    expect(await check()).toMatchObject({
      code: 'HELD',
      reasons: [{ code: 'ORIGIN_CHANGED', from: server.origin, to: other.origin }],
    });
    await applyHeld(ID, await heldSince(), environment);
    expect(await names()).toHaveLength(4);
    expect((await stored()).finalOrigin).toBe(other.origin);
    await other.close();
  });
});
