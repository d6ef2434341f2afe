// Linking one article out of IndexedDB in Chromium at 1k to 400k stored events, store reads included: `npx tsx tests/bench/link/store.bench.ts [largest]`.

import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../../support/install.mjs';
import { startSite } from '../../support/site';
import type { StoreRound } from './store-entry';

const LARGEST = Number(process.argv[2] ?? 400_000);
const SIZES = [1_000, 10_000, 100_000, 400_000].filter((size) => size <= LARGEST);

const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    target: 'es2022',
    lib: { entry: resolve(import.meta.dirname, 'store-entry.ts'), formats: ['iife'], name: 'unused' },
  },
});
const [output] = Array.isArray(built) ? built : [built];
if (!output || !('output' in output)) throw new Error('store-entry.ts was not built');

const site = await startSite({ '/': '<!doctype html><title>bench</title>' });
const browser = await chromium.launch({
  executablePath: findBrowser('chromium') ?? '',
  headless: true,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  await page.goto(site.origin);
  await page.addScriptTag({ content: output.output[0].code });
  console.log(
    'events'.padStart(8),
    'import ms'.padStart(10),
    'manifest ms'.padStart(12),
    'link ms'.padStart(8),
    '× 1k'.padStart(6),
    'candidates'.padStart(11),
    ' right event first',
  );
  let smallest = 0;
  for (const size of SIZES) {
    const round = (await page.evaluate(`benchStore(${size})`)) as StoreRound;
    smallest ||= round.linkMs;
    if (round.first !== round.planted)
      throw new Error(`at ${size} events ${round.first} came first, not ${round.planted}`);
    const cells = [
      round.importMs.toFixed(0).padStart(10),
      round.openMs.toFixed(1).padStart(12),
      round.linkMs.toFixed(1).padStart(8),
      (round.linkMs / smallest).toFixed(1).padStart(6),
      String(round.candidates).padStart(11),
    ];
    console.log(String(size).padStart(8), ...cells, ' yes');
  }
} finally {
  await browser.close();
  await site.close();
}
