// Photographs every state of the gallery in five ways (light, dark, right-to-left, forced colours, 320 px) and checks what a machine can see:
// sideways overflow, clipped text, axe. `npx tsx tests/visual/shoot.ts [part of a state's name] [way]`

import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { findClipped } from './find-clipped';

const HERE = import.meta.dirname;
const OUTPUT = join(HERE, 'output');
const SITE = join(OUTPUT, 'site');

type Way = { name: string; colorScheme: 'light' | 'dark'; locale: string; width?: number; forcedColors?: 'active' };

const WAYS: Way[] = [
  { name: 'light', colorScheme: 'light', locale: 'en' },
  { name: 'dark', colorScheme: 'dark', locale: 'en' },
  { name: 'rtl', colorScheme: 'light', locale: 'ar' },
  { name: 'forced', colorScheme: 'dark', locale: 'en', forcedColors: 'active' },
  { name: '320', colorScheme: 'light', locale: 'en', width: 320 },
];

type State = { name: string; width: number; isLong?: boolean };

/** What the gallery's page offers from inside. */
type Gallery = { galleryStates: State[]; findClipped: typeof findClipped };

async function main(wantedState: string, wantedWay: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { outDir: SITE, emptyOutDir: true, rollupOptions: { input: join(HERE, 'gallery.html') }, target: 'es2023' },
  });
  const server = await serve();
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gallery.html`;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
  const problems: string[] = [];
  try {
    const states = (await listStates(browser, address)).filter(({ name }) => name.includes(wantedState));
    const ways = WAYS.filter(({ name }) => name.includes(wantedWay));
    for (const way of ways) problems.push(...(await photographAll(browser, address, states, way)));
    console.log(`${states.length} states in ${ways.length} ways, ${problems.length} problems`);
  } finally {
    await browser.close();
    server.close();
  }
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}

async function listStates(browser: Browser, address: string): Promise<State[]> {
  const page = await browser.newPage();
  await page.goto(address);
  const states = await page.evaluate(() => (globalThis as unknown as Gallery).galleryStates);
  await page.close();
  return states;
}

async function photographAll(browser: Browser, address: string, states: State[], way: Way): Promise<string[]> {
  const context = await browser.newContext({
    colorScheme: way.colorScheme,
    forcedColors: way.forcedColors ?? 'none',
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${page.url()} throws: ${error.message}`));
  for (const state of states) {
    await page.setViewportSize({ width: way.width ?? state.width, height: 600 });
    await page.goto(`${address}?state=${state.name}&locale=${way.locale}`);
    await page.waitForFunction(() => document.documentElement.dataset.root !== undefined);
    await page.screenshot({ path: join(OUTPUT, `${state.name}.${way.name}.png`), fullPage: !state.isLong });
    const clipped = await page.evaluate(() => (globalThis as unknown as Gallery).findClipped());
    problems.push(...[...clipped, ...(await axe(page))].map((problem) => `${state.name} ${way.name}: ${problem}`));
  }
  await context.close();
  return problems;
}

async function axe(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: join(HERE, '../../node_modules/axe-core/axe.min.js') });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      // The gallery's page is no document of its own: one view stands alone in it.
      rules: {
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
        'landmark-one-main': { enabled: false },
        'target-size': { enabled: true },
      },
    });
    return violations.map(({ id, nodes }) =>
      `axe ${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`.slice(0, 600),
    );
  });
}

async function serve(): Promise<Server> {
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://gallery').pathname;
    try {
      const body = readFileSync(join(SITE, path));
      response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

await main(process.argv[2] ?? '', process.argv[3] ?? '');
