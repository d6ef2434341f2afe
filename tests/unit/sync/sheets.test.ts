// A newsroom's spreadsheet: one small file names three sheets, and a change in any of them reaches the reader.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addList } from '../../../lib/sync/add-list';
import { previewAddress } from '../../../lib/sync/preview-list';
import { syncList } from '../../../lib/sync/sync-list';
import { type ListServer, startListServer } from '../../support/list-server';
import { listFile } from '../../support/make-list';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';

const ID = 'example.org/list';
const sheet = (name: string): string => readFileSync(join(import.meta.dirname, '../../fixtures/formats', name), 'utf8');
// Without its last row, which has no name.
const ENTITIES = sheet('entities.csv').split('\n').slice(0, 3).join('\n');

let server: ListServer;
let environment: TestEnvironment;
beforeAll(async () => {
  server = await startListServer();
});
afterAll(() => server.close());
beforeEach(() => {
  environment = testEnvironment();
  server.pages.clear();
  const { published: _, ...header } = listFile();
  const sheets = { entities: 'entities.csv', events: `${server.origin}/events.csv`, claims: '/claims.csv' };
  server.pages.set('/list.json', { body: JSON.stringify({ ...header, sheets }), conditional: true });
  server.pages.set('/entities.csv', { body: ENTITIES });
  server.pages.set('/events.csv', { body: sheet('events.csv') });
  server.pages.set('/claims.csv', { body: sheet('claims.csv') });
});

const preview = () => previewAddress(`${server.origin}/list.json`, environment);
async function follow(): Promise<void> {
  const seen = await preview();
  expect(seen).toMatchObject({
    ok: true,
    value: { report: { counts: { entities: 2, events: 4, claims: 2 }, bad: 0 } },
  });
  if (seen.ok) expect(await addList(seen.value, environment)).toEqual({ ok: true, value: ID });
}
async function check() {
  const list = await environment.store.get(ID);
  return list && syncList(list, environment);
}

describe('a list of sheets', () => {
  it('is previewed, added and checked as one list', async () => {
    await follow();
    expect(await environment.store.get(ID)).toMatchObject({
      etag: undefined,
      active: {
        header: { title: 'A list', published: '2026-03-02T12:00:00.000Z' },
        counts: { entities: 2, events: 4, claims: 2 },
      },
    });
    const written = [...server.pages.values()].map(({ body = '' }) => Buffer.byteLength(body));
    const dated = ',"published":"2026-03-02T12:00:00.000Z"'.length;
    expect((await environment.store.get(ID))?.active?.bytes, 'the file and its sheets').toBe(
      written.reduce((sum, length) => sum + length, dated),
    );
    environment.time += 3_600_000;
    expect(await check()).toEqual({ code: 'UNCHANGED' });
  });

  it('is updated when one sheet changes', async () => {
    await follow();
    server.pages.set('/entities.csv', { body: `${ENTITIES}\nnew;person;Lena Vik;;;;Vik;;;no;;\n` });
    environment.time += 3_600_000;
    expect(await check()).toMatchObject({ code: 'OK' });
    expect(await environment.store.get(ID)).toMatchObject({
      lastChanges: { added: { entities: 1 }, removed: { entities: 0 } },
    });
  });

  it('keeps the old copy when a sheet is gone, is a sign-in page or has no header row', async () => {
    await follow();
    server.pages.set('/events.csv', { status: 404 });
    expect(await check()).toEqual({ code: 'HTTP_404', status: 404 });
    server.pages.set('/events.csv', { body: '<html>Sign in</html>' });
    expect(await check()).toMatchObject({ code: 'NOT_A_LIST', problem: { code: 'bad-sheet', path: 'events' } });
    expect(await environment.store.get(ID)).toMatchObject({ active: { counts: { events: 4 } } });
  });

  it.each([
    ['no address', 'https://', 'ADDRESS_REFUSED'],
    ['an address of another kind', 'file:///etc/passwd', 'ADDRESS_REFUSED'],
  ])('says that a sheet has %s, in the preview and in a check', async (_, entities, code) => {
    await follow();
    server.pages.set('/list.json', { body: JSON.stringify({ ...listFile(), sheets: { entities } }) });
    expect(await preview()).toMatchObject({ ok: false, error: { code } });
    expect(await check()).toMatchObject({ code });
  });

  it('of the web leads to no program on the reader’s own computer', async () => {
    const asked: string[] = [];
    const sheets = { entities: 'http://127.0.0.1:9/admin' };
    environment.fetch = async (address) => {
      asked.push(address);
      return new Response(JSON.stringify({ ...listFile(), sheets }));
    };
    expect(await previewAddress('https://example.org/list.json', environment)).toMatchObject({
      error: { code: 'REDIRECT_REFUSED', to: 'http://127.0.0.1:9' },
    });
    expect(asked).toEqual(['https://example.org/list.json']);
  });

  it('names the sheet and the line of a bad row', async () => {
    server.pages.set('/entities.csv', { body: sheet('entities.csv') });
    expect(await preview()).toMatchObject({
      ok: true,
      value: { report: { bad: 1, problems: [{ path: 'entities line 4.name', line: 4 }] } },
    });
  });
});
