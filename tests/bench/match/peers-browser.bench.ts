// The same race in Chromium: the built code, each peer in a worker of its own, on a page whose timers are exact.
// Run: `npx tsx tests/bench/match/peers-browser.bench.ts [sizes]`

import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { bundle } from '../../e2e/page-world';
import { findBrowser } from '../../support/install.mjs';
import type { Outcome, Turn } from './race';
import { BUDGET_MS, raceTable } from './race-table';

const SIZES = (process.argv[2] ?? '1000,100000').split(',').map(Number);
const ORIGIN = 'https://bench.example';
/** Without them a browser rounds its clock. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium was found; `npm test` installs or names one.');
const code = await bundle(resolve(import.meta.dirname, 'race-in-worker.ts'), true);
const browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.route(`${ORIGIN}/**`, (route) => {
  const isCode = route.request().url().endsWith('.js');
  const contentType = isCode ? 'text/javascript' : 'text/html';
  return route.fulfill({ body: isCode ? code : '<!doctype html>', contentType, headers: ISOLATED });
});
await page.goto(`${ORIGIN}/`);

/** It is sent as text, and tsx would name inner functions with a helper of its own: so none of them has a name. */
const runInPage = ({ turn, budgetMs }: { turn: Turn; budgetMs: number }): Promise<Outcome | undefined> => {
  const worker = new Worker('/race.js');
  return new Promise<Outcome | undefined>((resolve, reject) => {
    setTimeout(resolve, budgetMs);
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(turn);
  }).finally(() => worker.terminate());
};

const disagreements = await raceTable(SIZES, (turn) => page.evaluate(runInPage, { turn, budgetMs: BUDGET_MS }));
await browser.close();
if (disagreements > 0) {
  console.error(`${disagreements} found something else`);
  process.exitCode = 1;
}
