// lib/page beside a page in a real Chromium: bundled, put into an isolated world as the browser does with content scripts, and called from tests.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../support/install.mjs';
import { type Site, startSite } from '../support/site';
import type { PageWorld } from './page-entry';

const PAGES = resolve(import.meta.dirname, '../pages');

/** Runs a function in the isolated world with the world's own functions first. It is sent as text: it sees nothing of the test's scope. */
export type RunInWorld = <Result, Given extends unknown[]>(
  task: (world: PageWorld, ...given: Given) => Result | Promise<Result>,
  ...given: Given
) => Promise<Result>;

export type Bench = { browser: Browser; site: Site; code: string; close(): Promise<void> };

/** A browser and the pages of tests/pages on a site of their own. */
export async function openBench(args: string[] = []): Promise<Bench> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; `npm test` installs or names one.');
  const [code, site, browser] = await Promise.all([
    bundle('page-entry.ts'),
    startSite(savedAnswers()),
    chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', ...args] }),
  ]);
  return {
    browser,
    site,
    code,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

function savedAnswers(): Record<string, string> {
  const answers: Record<string, string> = { '/favicon.ico': '' };
  for (const name of readdirSync(PAGES)) answers[`/${name}`] = readFileSync(`${PAGES}/${name}`, 'utf8');
  return answers;
}

/** One file of this folder with all it imports, as a script. */
export async function bundle(entry: string, minify = false): Promise<string> {
  const result = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify,
      target: 'es2022',
      lib: { entry: resolve(import.meta.dirname, entry), formats: ['iife'], name: 'unused' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  return output.output[0].code;
}

/** A world of our own in a frame; page scripts share its DOM and nothing else. */
export async function isolatedWorld(page: Page, code: string, frame?: Frame): Promise<RunInWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frames = [frameTree, ...(frameTree.childFrames ?? [])].map((tree) => tree.frame);
  const frameId = (frame ? frames.find(({ url }) => url === frame.url()) : frameTree.frame)?.id;
  if (!frameId) throw new Error(`no frame at ${frame?.url()}`);
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'says-who',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  // A rewritten document (document.write) keeps the world; a fresh one would not.
  // tsx names every function it sends; the world must know how.
  await evaluate(`globalThis.__name = (value) => value; ${code};undefined`);
  return async (task, ...given) =>
    (await evaluate(`(${task.toString()})(globalThis.saysWho, ...${JSON.stringify(given)})`)) as never;
}

/** Opens a page of tests/pages and puts lib/page beside it. Errors and policy violations of the page are gathered in `complaints`. */
export async function openPage(
  bench: Bench,
  name: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; run: RunInWorld; complaints: string[] }> {
  const context = await bench.browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${bench.site.origin}/${name}`);
  const run = await isolatedWorld(page, bench.code);
  return { page, run, complaints };
}
