// lib/page in Firefox, as a content script of a small extension of its own: Firefox keeps content scripts behind wrappers, and does not inherit highlights.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install.mjs';
import { type Site, startSite } from '../support/site';
import { bundle } from './page-world';

const PAGES = resolve(import.meta.dirname, '../pages');
const executablePath = findBrowser('firefox');

/** Paints, reports what stands on the page, and undoes it when told to. Answers through storage, so that no node changes. */
const CONTENT = `;(async () => {
  const session = saysWho.start({ actor: ['Harbour Guard', 'Lena Orsk'], unsettled: ['Informed sources said'], disputed: ['Port Union'] });
  const report = (key, value) => sessionStorage.setItem(key, JSON.stringify(value));
  addEventListener('says-who-test-report', () => {
    const map = session.map();
    const hits = session.marks().map((mark) => {
      map.locate(mark)[0].node.parentElement.scrollIntoView({ block: 'center' });
      const rect = saysWho.rectOfMark(mark, map);
      return saysWho.markAt(document, { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }, map, session.marks())?.mark.id;
    });
    report('painted', { words: session.state().words, hits });
  });
  addEventListener('says-who-test-stop', () => {
    session.stop();
    report('stopped', { highlights: CSS.highlights.size, sheets: document.adoptedStyleSheets.length });
  });
})();`;

let folder: string;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  if (!executablePath) return;
  folder = mkdtempSync(join(tmpdir(), 'says-who-page-'));
  writeFileSync(join(folder, 'content.js'), `${await bundle('page-entry.ts')}${CONTENT}`);
  const manifest = {
    manifest_version: 2,
    name: 'lib/page beside a page',
    version: '1',
    browser_specific_settings: { gecko: { id: 'page@says-who.example' } },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  site = await startSite(
    Object.fromEntries(readdirSync(PAGES).map((name) => [`/${name}`, readFileSync(`${PAGES}/${name}`, 'utf8')])),
  );
  const line = '<p>The Harbour Guard said that the quay at Selm would stay closed until the storm had passed.</p>';
  site.set(
    '/long.html',
    `<!doctype html><title>Long</title><meta property="og:type" content="article"><article><h1>Long</h1>${line.repeat(6000)}</article>`,
  );
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  await browser.installExtension(folder);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

type Painted = { words: string[]; hits: number[] };

const ask = (page: Page, event: string, key: string): Promise<unknown> =>
  page.evaluate(
    (name, place) => {
      dispatchEvent(new Event(name));
      return JSON.parse(sessionStorage.getItem(place) ?? 'null') as unknown;
    },
    event,
    key,
  );

describe.skipIf(!executablePath)('Firefox', () => {
  it.each(['plain.html', 'strict.html', 'custom-elements.html', 'backgrounds.html'])(
    '%s: painted, hit, undone, untouched',
    async (name) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 900, height: 900 });
      await page.goto(`${site.origin}/${name}`);
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 15_000 }).toBeGreaterThan(1);
      const { words, hits } = (await ask(page, 'says-who-test-report', 'painted')) as Painted;
      expect(words.length).toBeGreaterThan(5);
      expect(hits).toEqual(words.map((_, at) => at));
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
      const painted = await page.screenshot();
      expect(await ask(page, 'says-who-test-stop', 'stopped')).toEqual({ highlights: 0, sheets: 0 });
      const plain = await page.screenshot();
      expect(Buffer.from(painted).equals(Buffer.from(plain))).toBe(false);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
      await page.close();
    },
  );

  it('marks of a page of very many blocks have their line', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/long.html`);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 30_000 }).toBeGreaterThan(0);
    const lineOf = (): Promise<string> =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('p') as Element, '::highlight(says-who-actor)').textDecorationLine,
      );
    await expect.poll(lineOf, { timeout: 10_000 }).toBe('underline');
    await page.close();
  });

  it('marks within links and other inline elements have their line too', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/plain.html`);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 15_000 }).toBeGreaterThan(1);
    const lineOf = (): Promise<string> =>
      page.evaluate(
        () =>
          getComputedStyle(document.querySelector('#link') as Element, '::highlight(says-who-disputed)')
            .textDecorationLine,
      );
    await expect.poll(lineOf, { timeout: 5000 }).toBe('underline');
    await page.close();
  });
});
