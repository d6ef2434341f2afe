// The built extension on real saved news pages, their own scripts running and the network shut: marks stand on the names, and the page is as without us.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasSavedPages, SAVED_FOLDER, SAVED_PAGES } from '../cases/e2e/saved-pages';
import { type ChromiumBrowser, launchChromium } from '../support/chromium-extension';
import { afterWelcome, followList, openDesk } from '../support/extension-story';
import { findBrowser } from '../support/install.mjs';
import { listText } from '../support/make-list';
import { type Site, startSite } from '../support/site';
import { type WatchedPage, watchPage } from '../support/watched-page';

const NAMES = SAVED_PAGES.flatMap(([, name]) => name ?? []);
const LIST = listText({ entities: NAMES.map((name, at) => ({ id: `n${at}`, kind: 'organization', name })) });

describe.skipIf(!findBrowser('chromium') || !hasSavedPages)('saved news pages', () => {
  let site: Site;
  let browser: ChromiumBrowser;
  let off: string;

  beforeAll(async () => {
    site = await startSite({ '/favicon.ico': '', '/list.json': LIST });
    for (const [folder] of SAVED_PAGES)
      site.set(`/news/${folder}`, readFileSync(`${SAVED_FOLDER}/${folder}/source.html`, 'utf8'));
    off = site.origin.replace('127.0.0.1', 'localhost');
    browser = await launchChromium();
    const desk = await openDesk(browser);
    await afterWelcome(desk);
    await followList(desk, `${site.origin}/list.json`);
    await desk.tab.run(
      'await chrome.storage.local.set({ settings: { sites: { mode: "not", hosts: ["localhost"] } } });',
    );
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Without what differs between any two visits: the site's name and the time. */
  const plain = (text: string): string => text.replaceAll(off, site.origin).replace(/\b\d{13}\b/g, 'now');

  const visit = async (address: string): Promise<WatchedPage> => {
    const watched = await watchPage(browser, address);
    await watched.page.bringToFront();
    return watched;
  };

  it.each(SAVED_PAGES)('%s', async (folder, name) => {
    const without = await visit(`${off}/news/${folder}`);
    const watched = await visit(`${site.origin}/news/${folder}`);
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
    expect(watched.complaints.map(plain).filter((text) => !usual.has(text))).toEqual([]);
    await watched.close();
    await without.close();
  });
});
