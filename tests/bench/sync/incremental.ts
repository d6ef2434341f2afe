// An update of 50 records in a list of 100,000, followed by differences and by the whole file: bytes fetched, rows and bytes written,
// processor time, over the real store (an IndexedDB in memory) with the real match index. Both ways must end with the same records.
// Run: `npx tsx tests/bench/sync/incremental.ts [records]`

import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { canonicalJson } from '../../../lib/lists/record-digest';
import type { ListHeader, RecordType } from '../../../lib/model/list';
import { parseHeader, parseRecord } from '../../../lib/model/parse-list';
import { openDatabase } from '../../../lib/store/database';
import { listStore } from '../../../lib/store/list-store';
import { addList } from '../../../lib/sync/add-list';
import type { SyncEnvironment } from '../../../lib/sync/environment';
import { previewAddress } from '../../../lib/sync/preview-list';
import { syncList } from '../../../lib/sync/sync-list';
import { type PublishedRecord, writeChanges } from '../../../lib/sync/write-changes';
import { compiler } from '../../support/compiler';
import { startListServer } from '../../support/list-server';
import { type ListFile, listFile } from '../../support/make-list';
import { testEnvironment } from '../../support/sync-environment';
import { entityAt, eventAt } from '../lists/make-large-files';

const RECORDS = Number(process.argv[2] ?? 100_000);
const CHANGED = 50;
const ID = 'example.org/list';

type Cost = { what: string; 'bytes fetched': number; 'rows written': number; 'bytes written': number; ms: number };

const server = await startListServer();
const half = RECORDS / 2;
const before = edition('2026-03-01T09:00:00Z', (at) => entityAt(at));
const after = edition('2026-03-02T09:00:00Z', (at) =>
  at % Math.floor(half / CHANGED) === 0 ? { ...entityAt(at), summary: 'This line is new.' } : entityAt(at),
);
const step = await writeChanges(publicationOf(before), {
  ...publicationOf(after),
  wholeHash: sha256(JSON.stringify(after)),
});
const latest = after.published;
const index = {
  list: ID,
  latest,
  steps: [
    { from: before.published, to: latest, url: 'step.ndjson', size: Buffer.byteLength(step), sha256: sha256(step) },
  ],
};

const whole = await update('whole file', false);
const differences = await update('differences', true);
if (whole.digest !== differences.digest) throw new Error('the two ways disagree');
const rows: Cost[] = [whole.cost, differences.cost];
console.log(`${CHANGED} changed of ${RECORDS} records`);
console.table(rows);
const ratio = (key: keyof Omit<Cost, 'what'>): string => `1/${Math.round(whole.cost[key] / differences.cost[key])}`;
console.log(
  `differences cost ${ratio('bytes fetched')} of the bytes fetched, ${ratio('rows written')} of the rows, ${ratio('bytes written')} of the bytes written, ${ratio('ms')} of the time`,
);
await server.close();

async function update(what: string, offersChanges: boolean): Promise<{ cost: Cost; digest: string }> {
  const database = openDatabase(what);
  const environment: SyncEnvironment = {
    ...testEnvironment({ time: Date.parse('2026-03-02T12:00:00Z') }),
    store: listStore(database, compiler),
    limits: { maxBytes: 200_000_000, maxRecords: 200_000 },
    idleMs: 60_000,
  };
  server.pages.set('/changes.json', { body: JSON.stringify({ ...index, latest: before.published, steps: [] }) });
  server.pages.set('/list.json', { body: JSON.stringify(before) });
  const preview = await previewAddress(`${server.origin}/list.json`, environment);
  if (!preview.ok || !(await addList(preview.value, environment)).ok) throw new Error('not added');

  server.pages.set('/list.json', { body: JSON.stringify(after) });
  server.pages.set('/step.ndjson', { body: step });
  server.pages.set('/changes.json', offersChanges ? { body: JSON.stringify(index) } : { status: 404 });
  const written = { rows: 0, bytes: 0 };
  for (const table of database.tables) {
    table.hook('creating', (_, row) => {
      written.rows++;
      written.bytes += serialize(row).length;
    });
  }
  let fetched = 0;
  environment.fetch = async (url, init) => {
    const response = await fetch(url, init);
    fetched += Number(response.headers.get('x-length') ?? 0);
    return response;
  };
  for (const page of server.pages.values()) page.headers = { 'x-length': String(Buffer.byteLength(page.body ?? '')) };
  const list = await environment.store.get(ID);
  if (!list) throw new Error('list is gone');
  const start = process.cpuUsage();
  const result = await syncList(list, environment);
  const { user, system } = process.cpuUsage(start);
  if (result.code !== 'OK' || result.incremental !== offersChanges) throw new Error(JSON.stringify(result));
  const cost = {
    what,
    'bytes fetched': fetched,
    'rows written': written.rows,
    'bytes written': written.bytes,
    ms: Math.round((user + system) / 1000),
  };
  return { cost, digest: await contentOf(environment) };
}

async function contentOf({ store }: SyncEnvironment): Promise<string> {
  const list = await store.get(ID);
  const lines: string[] = [];
  for (const type of ['entity', 'event'] as const) {
    for await (const { record } of store.records(ID, list?.active?.generation ?? 0, type))
      lines.push(canonicalJson(record));
  }
  return sha256(lines.sort().join('\n'));
}

function edition(published: string, entity: (at: number) => object): ListFile {
  return listFile({
    published,
    changes: `${server.origin}/changes.json`,
    counts: { entities: half, events: half },
    entities: Array.from({ length: half }, (_, at) => entity(at)),
    events: Array.from({ length: half }, (_, at) => eventAt(at)),
  });
}

function publicationOf(file: ListFile): { header: ListHeader; records: PublishedRecord[] } {
  const header = parseHeader(file);
  if (!header.ok) throw new Error('bad header');
  const parse =
    (type: RecordType) =>
    (raw: object): PublishedRecord => {
      const parsed = parseRecord(type, raw);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      return { entry: parsed.value, raw };
    };
  return {
    header: header.value,
    records: [...(file.entities ?? []).map(parse('entity')), ...(file.events ?? []).map(parse('event'))],
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
