// Reading large lists: processor time against JSON.parse of the list, and the most memory held, each measured in a process of its own.
// Run: `npx tsx --expose-gc tests/bench/lists/large-files.ts`

import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReading, readList } from '../../../lib/lists/read-list';
import { NO_HEADER } from '../../support/read-all';
import { contextListText, gedText } from './make-large-files';

type Measured = { what: string; records: number; ms: number; heldMb: number; residentMb: number };

const START = process.cpuUsage();
const [, , job, file = '', filter] = process.argv;

if (job) console.log(JSON.stringify(job === 'parse' ? parseWhole(file) : await read(file, filter)));
else compare();

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'large-lists-'));
  const list = join(folder, 'list.json');
  const ged = join(folder, 'ged.csv');
  writeFileSync(list, contextListText(100_000));
  writeFileSync(ged, gedText(385_918));
  const rows = [run('parse', list), run('read', list), run('read', ged), run('read', ged, 'iq')];
  const base = rows[0]?.ms ?? 1;
  console.log(
    `${(statSync(list).size / 1e6).toFixed(0)} MB of JSON, ${(statSync(ged).size / 1e6).toFixed(0)} MB of CSV`,
  );
  console.table(rows.map((row) => ({ ...row, 'x JSON.parse': (row.ms / base).toFixed(1) })));
  rmSync(folder, { recursive: true });
}

function run(...args: string[]): Measured {
  const child = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', import.meta.filename, ...args], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

function parseWhole(path: string): Measured {
  const { entities, events } = JSON.parse(readFileSync(path, 'utf8'));
  return { what: 'JSON.parse of the list', records: entities.length + events.length, ...cost(megabytesHeld()) };
}

async function read(path: string, country: string | undefined): Promise<Measured> {
  const filter = country === undefined ? undefined : { countries: [country] };
  const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const reading = await readList(createReadStream(path), { header: NO_HEADER, filter, pause });
  if (!isReading(reading)) throw new Error(reading.code);
  let records = 0;
  let batches = 0;
  let heldMb = 0;
  for await (const batch of reading.batches) {
    records += batch.length;
    if (batches++ % 40 === 0) heldMb = Math.max(heldMb, megabytesHeld());
  }
  const { counts, bad, leftOut, format } = reading.report;
  if (records !== counts.entities + counts.events || bad > 0) throw new Error('wrong count');
  const what = country === undefined ? format : `${format}, ${country} only: ${leftOut.filtered} rows left out`;
  return { what, records, ...cost(heldMb) };
}

/** Processor time of this process, its start taken off, and memory. */
function cost(heldMb: number): Pick<Measured, 'ms' | 'heldMb' | 'residentMb'> {
  const { user, system } = process.cpuUsage(START);
  return {
    ms: Math.round((user + system) / 1000),
    heldMb,
    residentMb: Math.round(process.resourceUsage().maxRSS / 1000),
  };
}

/** Heap in use after a collection, plus buffers. */
function megabytesHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / 1e6);
}
