// What drawing costs in Chromium: the popup's first paint, and a list of 4,000 events windowed against the plain list.
// `npx tsx tests/bench/views/views.bench.ts`

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Measured } from './bench';

const HERE = import.meta.dirname;
const site = mkdtempSync(join(tmpdir(), 'views-'));
const FRAME_MS = 1000 / 60;

await build({
  root: HERE,
  configFile: false,
  logLevel: 'warn',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: { outDir: site, emptyOutDir: true, rollupOptions: { input: join(HERE, 'bench.html') }, target: 'es2023' },
});
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://bench').pathname;
  try {
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    response.setHeader('content-type', type);
    response.end(readFileSync(join(site, path)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  const page = await browser.newPage({ viewport: { width: 400, height: 600 } });
  const load = async (): Promise<void> => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/bench.html`);
    await page.waitForFunction(() => 'benches' in globalThis);
  };
  const run = (name: string): Promise<Measured> =>
    page.evaluate(
      (bench) => (globalThis as unknown as { benches: Record<string, () => Measured> }).benches[bench]?.() as Measured,
      name,
    );

  // A popup is loaded anew each time it is opened: cold code is what the reader waits for.
  const first = await median(() => load().then(() => run('popup')), 7);
  const warm = await median(() => run('popup'), 15);
  const windowed = await median(() => run('windowed'), 5);
  const plain = await median(() => run('plain'), 3);
  check(first.rows === 13, `the popup shows ${first.rows} statements, not 13`);
  check(windowed.rows === 25, `the windowed list begins with ${windowed.rows} rows, not 25`);
  check(plain.rows === 4_000, `the plain list has ${plain.rows} rows`);
  console.table([
    { what: 'popup, just loaded (median of 7)', ms: first.ms.toFixed(1), frames: (first.ms / FRAME_MS).toFixed(2) },
    { what: 'popup, again (median of 15)', ms: warm.ms.toFixed(1), frames: (warm.ms / FRAME_MS).toFixed(2) },
    { what: '4,000 events, windowed', ms: windowed.ms.toFixed(1), frames: (windowed.ms / FRAME_MS).toFixed(2) },
    { what: '4,000 events, plain list', ms: plain.ms.toFixed(1), frames: (plain.ms / FRAME_MS).toFixed(2) },
  ]);
  console.log(`plain / windowed: ${(plain.ms / windowed.ms).toFixed(1)}`);
} finally {
  await browser.close();
  server.close();
  rmSync(site, { recursive: true });
}

async function median(measure: () => Promise<Measured>, times: number): Promise<Measured> {
  const all: Measured[] = [];
  for (let time = 0; time < times; time++) all.push(await measure());
  const sorted = all.toSorted((a, b) => a.ms - b.ms);
  return sorted[Math.floor(times / 2)] as Measured;
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}
