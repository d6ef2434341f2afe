// The built extension on real saved news pages, their own scripts running and the network shut: marks stand on the names, and the page is as without us.

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasSavedPages, SAVED_FOLDER, SAVED_PAGES } from '../cases/e2e/saved-pages';
import { type ChromiumBrowser, contextWithout, launchChromium } from '../support/chromium-extension';
import { afterWelcome, followList, openDesk } from '../support/extension-story';
import { findBrowser } from '../support/install.mjs';
import { listText } from '../support/make-list';
import { type Site, startSite } from '../support/site';
import { type WatchedPage, watchPage } from '../support/watched-page';

const NAMES = SAVED_PAGES.flatMap(([, name]) => name ?? []);
const LIST = listText({ entities: NAMES.map((name, at) => ({ id: `n${at}`, kind: 'organization', name })) });

/** A private window does not look for one. */
const MANIFEST = /^other: Manifest fetch from /;

describe.skipIf(!findBrowser('chromium') || !hasSavedPages)('saved news pages', () => {
  let site: Site;
  let browser: ChromiumBrowser;
  let elsewhere: BrowserContext;

  beforeAll(async () => {
    site = await startSite({ '/favicon.ico': '', '/list.json': LIST });
    for (const [folder] of SAVED_PAGES)
      site.set(`/news/${folder}`, readFileSync(`${SAVED_FOLDER}/${folder}/source.html`, 'utf8'));
    browser = await launchChromium();
    const desk = await openDesk(browser);
    await afterWelcome(desk);
    await followList(desk, `${site.origin}/list.json`);
    elsewhere = await contextWithout(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Without what differs between any two visits: the time. */
  const plain = (text: string): string => text.replace(/\b\d{13}\b/g, 'now');

  const visit = async (where: Browser | BrowserContext, folder = ''): Promise<WatchedPage> => {
    const watched = await watchPage(where, `${site.origin}/news/${folder}`);
    await watched.page.bringToFront();
    return watched;
  };

  it.each(SAVED_PAGES)('%s', async (folder, name) => {
    const without = await visit(elsewhere, folder);
    const watched = await visit(browser.driver, folder);
    await vi.waitFor(
      async () => {
        const { actor = [] } = await watched.painted();
        if (name) expect(actor).toContain(name);
        else expect(actor).toEqual([]);
      },
      { timeout: 10_000, interval: 100 },
    );
    await vi.waitFor(async () => expect(plain(await watched.html())).toBe(plain(await without.html())), {
      timeout: 5000,
    });
    const usual = new Set(without.complaints.map(plain));
    expect(watched.complaints.map(plain).filter((text) => !usual.has(text) && !MANIFEST.test(text))).toEqual([]);
    await watched.close();
    await without.close();
  });
});
