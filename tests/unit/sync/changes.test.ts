// Following a list by its differences gives what the whole file gives, at the cost of the differences; whatever does not fit is fetched whole.

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson, EMPTY_SUM, recordDigest, sumDigests } from '../../../lib/lists/record-digest';
import type { ListRecord } from '../../../lib/model/list';
import { addList } from '../../../lib/sync/add-list';
import { parseChangesIndex, stepsFrom } from '../../../lib/sync/changes-index';
import { previewAddress } from '../../../lib/sync/preview-list';
import { syncList } from '../../../lib/sync/sync-list';
import { writeChanges } from '../../../lib/sync/write-changes';
import { type ListServer, startListServer } from '../../support/list-server';
import { incident, type ListFile, listFile, people, person } from '../../support/make-list';
import { headerOf, publishedOf as published } from '../../support/publication';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';

const ID = 'example.org/list';
const DAYS = ['2026-03-01T09:00:00Z', '2026-03-01T12:00:00Z', '2026-03-02T09:00:00Z'] as const;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let server: ListServer;
let environment: TestEnvironment;
beforeAll(async () => {
  server = await startListServer();
});
afterAll(() => server.close());
beforeEach(() => {
  environment = testEnvironment();
  server.pages.clear();
  server.requests.length = 0;
});

type Edition = { entities?: object[]; events?: object[] } & Partial<ListFile>;

const fileOf = (day: number, edition: Edition): ListFile =>
  listFile({ published: DAYS[day], changes: `${server.origin}/changes.json`, ...edition });

/** Puts the newest edition and the steps between all of them on the server. */
async function publish(editions: Edition[], tamper: (step: string) => string = (step) => step): Promise<void> {
  const files = editions.map((edition, day) => fileOf(day, edition));
  const texts = files.map((file) => JSON.stringify(file));
  const steps = [];
  for (let day = 1; day < files.length; day++) {
    const [before, after] = [files[day - 1], files[day]];
    if (!before || !after) continue;
    const step = tamper(
      await writeChanges(
        { header: headerOf(before), records: published(before) },
        { header: headerOf(after), records: published(after), wholeHash: sha256(texts[day] ?? '') },
      ),
    );
    server.pages.set(`/step-${day}.ndjson`, { body: step });
    steps.push({
      from: before.published,
      to: after.published,
      url: `step-${day}.ndjson`,
      size: Buffer.byteLength(step),
      sha256: sha256(step),
    });
  }
  server.pages.set('/changes.json', { body: JSON.stringify({ list: ID, latest: files.at(-1)?.published, steps }) });
  server.pages.set('/list.json', { body: texts.at(-1) ?? '', conditional: true });
}

async function follow(edition: Edition): Promise<void> {
  await publish([edition]);
  const preview = await previewAddress(`${server.origin}/list.json`, environment);
  expect(preview.ok && (await addList(preview.value, environment))).toMatchObject({ ok: true });
  server.requests.length = 0;
  environment.store.written = 0;
}

/** Never so slowly that the next byte is given up: three seconds in all. */
function inDrops(bytes: Uint8Array, signal: AbortSignal | null | undefined): ReadableStream<Uint8Array> {
  const length = Math.ceil(bytes.length / 15);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (signal?.aborted) return controller.error(signal.reason);
      controller.enqueue(bytes.slice(at, at + length));
      at += length;
      if (at >= bytes.length) controller.close();
    },
  });
}

const stored = async () => (await environment.store.get(ID)) ?? expect.fail('list is gone');
const check = async () => syncList(await stored(), environment);
const paths = (): string[] => server.requests.map(({ path }) => path);

async function records(): Promise<ListRecord[]> {
  const found: ListRecord[] = [];
  const { active } = await stored();
  for (const type of ['entity', 'event'] as const) {
    for await (const { type: _, digest: __, ...rest } of environment.store.records(ID, active?.generation ?? 0, type))
      found.push({ type, ...rest } as ListRecord);
  }
  return found;
}

const sorted = (list: readonly ListRecord[]): string[] => list.map((entry) => canonicalJson(entry)).sort();

describe('digests', () => {
  it('do not depend on the order of properties, and sums not on the order of records', async () => {
    expect(await recordDigest('entity', { id: 'a', name: 'A' })).toBe(
      await recordDigest('entity', { name: 'A', id: 'a' }),
    );
    expect(await recordDigest('entity', { id: 'a' })).not.toBe(await recordDigest('event', { id: 'a' }));
    const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(fc.array(digest, { maxLength: 6 }), fc.array(digest, { maxLength: 6 }), (kept, gone) => {
        const all = sumDigests(EMPTY_SUM, [...gone, ...kept]);
        expect(sumDigests(all, [], gone)).toBe(sumDigests(EMPTY_SUM, [...kept].reverse()));
        expect(all).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });
});

describe('stepsFrom', () => {
  const step = (from: string, to: string, size = 10) => ({
    from,
    to,
    url: `${from}.ndjson`,
    size,
    sha256: 'a'.repeat(64),
  });
  const index = (steps: object[], latest = '2026-03-04') =>
    parseChangesIndex(JSON.stringify({ list: 'l', latest, steps }), 'https://example.org/lists/changes.json');
  it.each([
    [
      'one after another',
      [step('2026-03-01', '2026-03-02'), step('2026-03-02', '2026-03-04')],
      ['2026-03-02', '2026-03-04'],
    ],
    ['by the longest leap', [step('2026-03-01', '2026-03-02'), step('2026-03-01', '2026-03-04')], ['2026-03-04']],
    ['not where a step is missing', [step('2026-03-01', '2026-03-02')], undefined],
    ['not backwards or in circles', [step('2026-03-01', '2026-03-01'), step('2026-03-01', '2026-02-01')], undefined],
    ['not when the file is cheaper', [step('2026-03-01', '2026-03-04', 5000)], undefined],
  ])('%s', (_, steps, expected) => {
    const found = index(steps);
    expect(found && stepsFrom(found, '2026-03-01', 1000)?.map(({ to }) => to)).toEqual(expected);
  });

  it('resolves step addresses and refuses other origins and nonsense', () => {
    expect(index([step('2026-03-01', '2026-03-02')])?.steps[0]?.url).toBe(
      'https://example.org/lists/2026-03-01.ndjson',
    );
    expect(index([{ ...step('a', 'b'), url: 'https://evil.example/x' }])).toBeUndefined();
    expect(index([{ ...step('a', 'b'), sha256: 'x' }])).toBeUndefined();
    expect(parseChangesIndex('<html>', 'https://example.org/')).toBeUndefined();
  });
});

describe('following by differences', () => {
  const first: Edition = { entities: people(200), events: [incident('e1')] };
  const second: Edition = {
    entities: [...people(199, 1), person('new')],
    events: [incident('e1', { title: 'Renamed' })],
    counts: { entities: 200 },
  };

  it('takes a step: few requests, few writes, the same records as the whole file', async () => {
    await follow(first);
    await publish([first, second]);
    expect(await check()).toMatchObject({ code: 'OK', incremental: true });
    expect(paths()).toEqual(['/changes.json', '/step-1.ndjson']);
    expect(environment.store.written).toBe(3);
    expect(sorted(await records())).toEqual(sorted(published(fileOf(1, second)).map(({ entry }) => entry)));
    expect(await stored()).toMatchObject({
      active: { header: { published: DAYS[1] }, counts: { entities: 200, events: 1 } },
      lastChanges: { added: { entities: 1 }, removed: { entities: 1 }, changed: { events: 1 } },
    });
    expect(environment.flips.length).toBe(2);
  });

  it('asks for the index only while nothing is new, and for the file now and then', async () => {
    await follow(first);
    expect(await check()).toEqual({ code: 'UNCHANGED' });
    expect(paths()).toEqual(['/changes.json']);
    environment.time += 15 * 86_400_000;
    expect(await check()).toEqual({ code: 'UNCHANGED' });
    expect(paths()).toEqual(['/changes.json', '/list.json']);
  });

  it('knows the whole file again by its hash after a step', async () => {
    await follow(first);
    await publish([first, second]);
    await check();
    environment.time += 15 * 86_400_000;
    expect(await check()).toEqual({ code: 'UNCHANGED' });
    expect(paths().at(-1)).toBe('/list.json');
  });

  it('takes several steps at once, the last word of each record counting', async () => {
    const third: Edition = {
      entities: [...people(150, 1), person('new', { summary: 'Again' })],
      events: [incident('e2')],
    };
    await follow(first);
    await publish([first, second, third]);
    environment.time = Date.parse('2026-03-02T12:00:00Z');
    expect(await check()).toMatchObject({ code: 'OK', incremental: true });
    expect(sorted(await records())).toEqual(sorted(published(fileOf(2, third)).map(({ entry }) => entry)));
  });

  it('agrees with the whole file for any two editions', async () => {
    const edition = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name: fc.constantFrom('X', 'Y') }),
      { minLength: 1, selector: ({ id }) => id },
    );
    const ballast = people(40);
    await fc.assert(
      fc.asyncProperty(edition, edition, async (before, after) => {
        environment = testEnvironment();
        const [one, two] = [before, after].map((rows) => ({
          entities: [...ballast, ...rows.map(({ id, name }) => person(id, { name }))],
        }));
        await follow(one ?? {});
        await publish([one ?? {}, two ?? {}]);
        expect(await check()).toMatchObject({ code: 'OK', incremental: true });
        expect(sorted(await records())).toEqual(sorted(published(fileOf(1, two ?? {})).map(({ entry }) => entry)));
      }),
      { numRuns: 25 },
    );
  });

  it.each<[string, (step: string) => string]>([
    [
      'a step made for another copy',
      (step) => step.replace('"op":"DEL","type":"entity","id":"p0"', '"op":"DEL","type":"entity","id":"p7"'),
    ],
    ['a wrong sum', (step) => step.replace(/"sum":"../, '"sum":"00')],
    ['a bad record', (step) => step.replace('"kind":"person"', '"kind":7')],
    ['a step that breaks off', (step) => step.slice(0, -90)],
    ['a step of another list', (step) => step.replace(ID, 'example.org/other')],
  ])('falls back to the whole file for %s', async (_, tamper) => {
    await follow(first);
    await publish([first, second], tamper);
    expect(await check()).toMatchObject({ code: 'OK', incremental: false });
    expect(sorted(await records())).toEqual(sorted(published(fileOf(1, second)).map(({ entry }) => entry)));
  });

  it('falls back when a step is not what the index says, or is gone', async () => {
    await follow(first);
    await publish([first, second]);
    server.pages.set('/step-1.ndjson', { body: '{}' });
    expect(await check()).toMatchObject({ code: 'OK', incremental: false });
  });

  it('gives up steps that come drop by drop, and asks for the whole file', async () => {
    await follow(first);
    await publish([first, second]);
    const { fetch } = environment;
    environment.idleMs = 500;
    environment.fetch = async (url, init) => {
      const response = await fetch(url, init);
      return url.includes('/step-')
        ? new Response(inDrops(new Uint8Array(await response.arrayBuffer()), init.signal))
        : response;
    };
    expect(await check()).toMatchObject({ code: 'OK', incremental: false });
    expect(paths()).toEqual(['/changes.json', '/step-1.ndjson', '/list.json']);
  });

  it('grows by steps no further than the whole file may', async () => {
    await follow(first);
    environment.limits = { maxBytes: 1_000_000, maxRecords: 203 };
    await publish([first, { ...first, entities: people(210) }]);
    expect(await check()).toEqual({ code: 'TOO_MANY', limit: 203 });
    expect(await records()).toHaveLength(201);
  });

  it('asks no program on the reader’s own computer for the steps of a list of the web', async () => {
    await follow(first);
    await publish([first, second]);
    await environment.store.patch(ID, { url: 'https://example.org/list.json' });
    await check();
    expect(paths()).not.toContain('/changes.json');
  });

  it('asks for the whole file after the clock was set back behind the last time', async () => {
    await follow(first);
    environment.time += 400 * 86_400_000;
    await environment.store.patch(ID, { lastWholeAt: environment.time });
    environment.time -= 399 * 86_400_000;
    await check();
    expect(paths()).toEqual(['/list.json']);
  });

  it('holds the step with which those of a week have removed too much', async () => {
    await follow({ entities: people(100) });
    await publish([{ entities: people(100) }, { entities: people(80) }]);
    expect(await check()).toMatchObject({ code: 'OK', incremental: true });
    await publish([{ entities: people(100) }, { entities: people(80) }, { entities: people(60) }]);
    expect(await check()).toMatchObject({ code: 'HELD', reasons: [{ code: 'MASS_CHANGE', count: 40, days: 7 }] });
    expect(await records()).toHaveLength(80);
  });

  it('holds what must be reviewed, from the whole file', async () => {
    await follow(first);
    await publish([first, { ...first, publisher: { name: 'Somebody' } }]);
    expect(await check()).toMatchObject({ code: 'HELD', reasons: [{ code: 'PUBLISHER_CHANGED' }] });
  });

  it('notices that its own copy lost a record', async () => {
    await follow(first);
    await publish([first, second]);
    const find = environment.store.find;
    environment.store.find = async (...asked) => (await find(...asked)).slice(1);
    expect(await check()).toMatchObject({ code: 'OK', incremental: false });
  });
});
