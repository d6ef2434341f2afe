// Opens saved pages for the page bench: the network shut, precise clocks, one fresh page for each measurement.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { bundle, isolatedWorld } from '../../e2e/page-world';
import { findBrowser } from '../../support/install.mjs';
import { startSite } from '../../support/site';
import type { BenchWorld } from './world';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/pages');

export type Run = <Result, Given extends unknown[]>(
  task: (world: BenchWorld, ...given: Given) => Result | Promise<Result>,
  ...given: Given
) => Promise<Result>;

export type Fresh = { page: Page; run: Run; session: CDPSession; close(): Promise<void> };

export type Bench = {
  names: string[];
  /** `copies`: how often the article's own paragraphs stand on the page, for long articles. */
  open(name: string, copies?: number): Promise<Fresh>;
  close(): Promise<void>;
};

/** Undefined when the saved pages or a browser are not there. */
export async function openBench(): Promise<Bench | undefined> {
  const executablePath = findBrowser('chromium');
  if (!existsSync(FOLDER) || !executablePath) return undefined;
  const names = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}/${name}/source.html`));
  // Isolated from other origins, clocks are precise to five microseconds.
  const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const answers = names.map((name) => [`/news/${name}`, { body: stillPage(name), headers }] as const);
  const site = await startSite(Object.fromEntries(answers));
  const code = await bundle('../bench/page/world.ts', true);
  const browser: Browser = await chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  return {
    names,
    async open(name, copies = 1) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.route('**/*', (route) =>
        route.request().resourceType() === 'document' && route.request().frame() === page.mainFrame()
          ? route.continue()
          : route.abort(),
      );
      await page.goto(`${site.origin}/news/${name}`, { waitUntil: 'load' });
      await page.evaluate((times) => {
        const paragraphs = [...document.querySelectorAll('p')].filter(
          ({ textContent }) => (textContent?.length ?? 0) > 80,
        );
        for (let copy = 1; copy < times; copy++) for (const one of paragraphs) one.after(one.cloneNode(true));
      }, copies);
      // Until the page's own first rendering is over, it would be measured with whatever comes first.
      await page.evaluate(
        () => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(done, 100)))),
      );
      const run = (await isolatedWorld(page, code)) as unknown as Run;
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable');
      return { page, run, session, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Its scripts still there but not run, for the network is shut; and shown although its style sheets are missing. */
const stillPage = (name: string): string =>
  readFileSync(`${FOLDER}/${name}/source.html`, 'utf8')
    .replace(/<script(?![^>]*ld\+json)/gi, '<script type="text/plain"')
    .replace(/<\/head>/i, '<style>html,body{visibility:visible!important;display:block!important}</style></head>');

/** Layouts done in the page so far. */
export const layouts = (session: CDPSession): Promise<number> => metric(session, 'LayoutCount');

/** Processor milliseconds of the page's own thread while `work` runs, less what running nothing takes. */
export async function threadMs(session: CDPSession, run: Run, work: () => Promise<unknown>): Promise<number> {
  const spent = async (once: () => Promise<unknown>): Promise<number> => {
    const before = await metric(session, 'ThreadTime');
    await once();
    return (await metric(session, 'ThreadTime')) - before;
  };
  const nothing = async (): Promise<number> => spent(() => run(() => undefined));
  await nothing();
  // The least: a frame of the page in one of them would be taken off what is measured.
  const idle = Math.min(await nothing(), await nothing(), await nothing());
  return ((await spent(work)) - idle) * 1000;
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}
