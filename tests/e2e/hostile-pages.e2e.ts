// The built extension on pages that make life hard, each visited twice: with it and in a browser that does not have it. The page must not tell the difference.

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HOSTILE_PAGES, STORY } from '../cases/e2e/hostile-pages';
import { type ChromiumBrowser, contextWithout, launchChromium } from '../support/chromium-extension';
import { afterWelcome, type Desk, followList, openDesk } from '../support/extension-story';
import { findBrowser } from '../support/install.mjs';
import { listText } from '../support/make-list';
import { type Site, startSite } from '../support/site';
import { untilPainted, type WatchedPage, watchPage } from '../support/watched-page';

const PAGES = resolve(import.meta.dirname, '../pages');

const LIST = listText({
  entities: [
    { id: 'guard', kind: 'organization', name: 'Harbour Guard' },
    { id: 'union', kind: 'organization', name: 'Port Union' },
    { id: 'orsk', kind: 'person', name: 'Lena Orsk' },
  ],
});

/** Runs in the page before its own scripts: every change of a node from when the page is there. */
const NOTE_TOUCHES = `globalThis.touches = [];
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((records) => touches.push(...records.map(({ type, target }) => type + ' of ' + target.nodeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));`;

describe.skipIf(!findBrowser('chromium'))('hostile pages', () => {
  let site: Site;
  let browser: ChromiumBrowser;
  let desk: Desk;
  let elsewhere: BrowserContext;

  beforeAll(async () => {
    site = await startSite({ '/favicon.ico': '', '/list.json': LIST });
    for (const name of readdirSync(PAGES)) site.set(`/${name}`, readFileSync(`${PAGES}/${name}`, 'utf8'));
    browser = await launchChromium();
    desk = await openDesk(browser);
    await afterWelcome(desk);
    await followList(desk, `${site.origin}/list.json`);
    elsewhere = await contextWithout(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const switchOffOn = (hosts: string[]): Promise<void> =>
    desk.tab.run('await chrome.storage.local.set({ settings: { sites: { mode: "not", hosts: values[0] } } });', hosts);

  const visit = async (where: Browser | BrowserContext, name: string): Promise<WatchedPage> => {
    const watched = await watchPage(where, `${site.origin}/${name}`);
    await watched.page.bringToFront();
    return watched;
  };

  /** Pages may still be at work: both are given time to become alike. */
  const isAlike = (a: WatchedPage, b: WatchedPage, plain: (html: string) => string): Promise<void> =>
    vi.waitFor(
      async () => {
        expect(plain(await a.html())).toBe(plain(await b.html()));
        expect(await a.textNodes()).toBe(await b.textNodes());
      },
      { timeout: 5000 },
    );

  for (const { name, painted, later, varies } of HOSTILE_PAGES) {
    const plain = (html: string): string => html.replace(varies ?? '', '');

    // On a busy machine a frame may be drawn between two of the page's own steps, and counts as its shift: ours would come every time.
    it(`${name}: marks are right and the page is as without us`, { retry: 2 }, async () => {
      const without = await visit(elsewhere, name);
      const watched = await visit(browser.driver, name);
      await untilPainted(watched, painted);
      await isAlike(watched, without, plain);
      if (later) {
        await watched.page.evaluate(later.call);
        await without.page.evaluate(later.call);
        await untilPainted(watched, later.painted);
        await isAlike(watched, without, plain);
      }
      await without.page.bringToFront();
      const shifts = await without.shifts();
      await watched.page.bringToFront();
      expect(await watched.shifts()).toBe(shifts);
      expect(watched.complaints).toEqual(without.complaints);
      await watched.close();
      await without.close();
    });
  }

  it('touches no node, not even for a moment', async () => {
    const watched = await visit(browser.driver, 'plain.html');
    await watched.page.evaluateOnNewDocument(NOTE_TOUCHES);
    await watched.page.reload();
    await untilPainted(watched, STORY);
    await switchOffOn(['127.0.0.1']);
    await untilPainted(watched, {});
    await switchOffOn([]);
    await untilPainted(watched, STORY);
    const touches = (): Promise<string[]> => watched.page.evaluate('touches') as Promise<string[]>;
    expect(await touches()).toEqual([]);
    await watched.page.evaluate(() => document.body.append(''));
    expect(await touches()).toEqual(['childList of BODY']);
    await watched.close();
  });

  it('gives everything back when switched off under the reader’s eyes', async () => {
    const watched = await visit(browser.driver, 'plain.html');
    const before = await watched.html();
    await untilPainted(watched, STORY);
    expect(await watched.ask('document.adoptedStyleSheets.length')).toBe(1);
    await switchOffOn(['127.0.0.1']);
    await untilPainted(watched, {});
    expect(await watched.ask('document.adoptedStyleSheets.length')).toBe(0);
    expect(await watched.html()).toBe(before);
    await switchOffOn([]);
    await watched.close();
  });
});
