// What a tab, a browser and a disk go through in months: back and forth, on and off, an update under open tabs, a database that is gone, broken, or newer; private windows.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORY } from '../cases/e2e/hostile-pages';
import { type ChromiumBrowser, launchChromium } from '../support/chromium-extension';
import { until } from '../support/extension-browser';
import { afterWelcome, type Desk, followList, openDesk } from '../support/extension-story';
import { findBrowser } from '../support/install.mjs';
import { listText } from '../support/make-list';
import { type Site, startSite } from '../support/site';
import { untilPainted, type WatchedPage, watchPage } from '../support/watched-page';

const PAGES = resolve(import.meta.dirname, '../pages');
const LIST = listText({
  entities: STORY.actor.map((name, at) => ({ id: `w${at}`, kind: 'organization', name })),
});

describe.skipIf(!findBrowser('chromium'))('long life', () => {
  let site: Site;
  let browser: ChromiumBrowser;
  let desk: Desk;
  let address: string;

  beforeAll(async () => {
    site = await startSite({
      '/favicon.ico': '',
      '/list.json': LIST,
      '/other.html': '<title>Other</title><p>Nothing.',
    });
    site.set('/plain.html', {
      body: readFileSync(`${PAGES}/plain.html`, 'utf8'),
      headers: { 'cache-control': 'max-age=600' },
    });
    browser = await launchChromium();
    desk = await openDesk(browser);
    await afterWelcome(desk);
    await followList(desk, `${site.origin}/list.json`);
    address = `${site.origin}/plain.html`;
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const visit = async (): Promise<WatchedPage> => {
    const watched = await watchPage(browser.driver, address);
    await watched.page.bringToFront();
    return watched;
  };
  const switchOffOn = (hosts: string[]): Promise<void> =>
    desk.tab.run('await chrome.storage.local.set({ settings: { sites: { mode: "not", hosts: values[0] } } });', hosts);

  it('keeps the back/forward cache: the page comes back as it was, marks and all', async () => {
    const page = await browser.driver.newPage();
    await page.goto(address);
    await page.bringToFront();
    await page.evaluate(() => {
      addEventListener('pageshow', (event) =>
        Object.assign(window, { persisted: (event as PageTransitionEvent).persisted }),
      );
    });
    await untilMarked(page);
    await page.goto(`${site.origin}/other.html`);
    await page.goBack();
    expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
    await untilMarked(page);
    await page.close();
  });

  it('comes back from the back/forward cache with the settings of now', async () => {
    const page = await browser.driver.newPage();
    await page.goto(address);
    await page.bringToFront();
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    await untilMarked(page);
    await page.goto(`${site.origin}/other.html`);
    await switchOffOn(['127.0.0.1']);
    await page.goBack();
    expect(await page.evaluate(() => (window as { isSame?: boolean }).isSame)).toBe(true);
    await until('the marks to go', () => page.evaluate(() => !CSS.highlights.has('says-who-actor')));
    await switchOffOn([]);
    await page.close();
  });

  const untilMarked = (page: Page) =>
    until('the marks', () => page.evaluate(() => CSS.highlights.has('says-who-actor')));

  it('gives its memory back: twenty times off and on leaves no listener, no node and no more memory than twice', async () => {
    const watched = await visit();
    await untilPainted(watched, STORY);
    const cycle = async (): Promise<void> => {
      await switchOffOn(['127.0.0.1']);
      await untilPainted(watched, {});
      await switchOffOn([]);
      await untilPainted(watched, STORY);
    };
    for (let round = 0; round < 2; round++) await cycle();
    const early = await heldBy(watched);
    for (let round = 0; round < 18; round++) await cycle();
    const late = await heldBy(watched);
    expect(late.listeners).toBeLessThanOrEqual(early.listeners);
    expect(late.nodes).toBeLessThanOrEqual(early.nodes + 2);
    expect(late.bytes).toBeLessThan(early.bytes * 1.15);
    await watched.close();
  });

  it('heals when its database is deleted under it: lists with an address come back by themselves', async () => {
    await desk.tab.run(
      `const gone = indexedDB.deleteDatabase('says-who');
      await new Promise((done, fail) => { gone.onsuccess = done; gone.onerror = fail; gone.onblocked = done; });`,
    );
    await browser.stopBackground();
    // A check that the stop cut off is not tried again at the same host for a minute.
    await until(
      'the list to be back',
      async () => {
        const { lists } = await desk.call<{ lists: string[] }>('followedLists');
        return lists.includes('example.org/list');
      },
      90_000,
    );
    const watched = await visit();
    await untilPainted(watched, STORY);
    await watched.close();
  }, 120_000);

  it('undoes itself quietly in open tabs when the extension is updated', async () => {
    const watched = await visit();
    await untilPainted(watched, STORY);
    const before = await watched.html();
    const worker = await browser.driver.waitForTarget((target) => target.type() === 'service_worker');
    const session = await worker.createCDPSession();
    await session.send('Runtime.evaluate', { expression: 'chrome.runtime.reload()' }).catch(() => undefined);
    await until('the extension to be gone from the page', async () => {
      await watched.page.mouse.move(40 + Math.random() * 200, 300);
      return Object.keys(await watched.painted()).length === 0;
    });
    expect(await watched.ask('document.adoptedStyleSheets.length')).toBe(0);
    expect(await watched.html()).toBe(before);
    expect(watched.complaints).toEqual([]);
    await watched.page.mouse.click(200, 300);
    await watched.page.evaluate(() =>
      document.querySelector('article')?.append('A late addition about the Harbour Guard.'),
    );
    await new Promise((done) => setTimeout(done, 800));
    expect(watched.complaints).toEqual([]);
    await watched.close();
  });
});

/** Nodes, listeners and bytes of script memory, after a collection. */
async function heldBy({ session }: WatchedPage): Promise<{ nodes: number; listeners: number; bytes: number }> {
  await session.send('Performance.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: of('JSHeapUsedSize') };
}
