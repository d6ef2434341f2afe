// The built extension on a page of a hundred thousand nodes and ten thousand marks that never rests: what the reader sees is marked, and the page keeps its thread.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../support/chromium-extension';
import { until } from '../support/extension-browser';
import { afterWelcome, type Desk, followList, openDesk } from '../support/extension-story';
import { findBrowser } from '../support/install.mjs';
import { listText } from '../support/make-list';
import { ownScripts } from '../support/own-scripts';
import { type Site, startSite } from '../support/site';
import { type WatchedPage, watchPage } from '../support/watched-page';

const PAGES = resolve(import.meta.dirname, '../pages');
const LIST = listText({
  entities: [
    { id: 'guard', kind: 'organization', name: 'Harbour Guard' },
    { id: 'selm', kind: 'place', name: 'Selm' },
  ],
});

/** What browsers call a long task, in milliseconds; counted in processor time, for other work on the machine is not ours. */
const LONG_TASK_MS = 50;

/** How many marks may be painted at a time, however many there are: see lib/page/near-view.ts. */
const PAINTED_MAX = 1800;

/** Each `<i>Selm</i>` in the viewport, and whether a highlight covers it and lines it. */
const SEEN = `(() => {
  const covered = new Set([...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('says-who-') ? [...highlight].map(({ startContainer }) => startContainer) : []));
  return [...document.querySelectorAll('i')]
    .filter((one) => { const { top, bottom } = one.getBoundingClientRect(); return bottom > 0 && top < innerHeight; })
    .map((one) => covered.has(one.firstChild) && getComputedStyle(one, '::highlight(says-who-actor)').textDecorationLine === 'underline');
})()`;

const REST = 'clearInterval(window.ticking)';
const TICK = `window.ticking = setInterval(() => {
  const line = document.createElement('p');
  line.textContent = 'Another line: people who were there at the time saw nobody near the quay.';
  document.querySelector('article').children[9].replaceWith(line);
}, 40)`;

describe.skipIf(!findBrowser('chromium'))('a page of ten thousand marks', () => {
  let site: Site;
  let browser: ChromiumBrowser;
  let desk: Desk;
  const set = (settings: unknown): Promise<void> =>
    desk.tab.run('await chrome.storage.local.set({ settings: values[0] });', settings);

  beforeAll(async () => {
    site = await startSite({ '/favicon.ico': '', '/list.json': LIST });
    for (const name of ['many-nodes.html', 'story.js']) site.set(`/${name}`, readFileSync(`${PAGES}/${name}`, 'utf8'));
    browser = await launchChromium();
    desk = await openDesk(browser);
    await afterWelcome(desk);
    await followList(desk, `${site.origin}/list.json`);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const untilSeenIsMarked = (watched: WatchedPage): Promise<unknown> =>
    until('what is seen to be marked', async () => {
      const seen = await watched.ask<boolean[]>(SEEN);
      return seen.length > 3 && seen.every(Boolean);
    });
  const paintedCount = async (watched: WatchedPage): Promise<number> =>
    Object.values(await watched.painted()).flat().length;

  it('is marked where the reader is, keeps its thread, and is given back whole', { retry: 2 }, async () => {
    await set({ marks: { actors: 'every', claims: 'unsettled', context: false } });
    const address = `${site.origin}/many-nodes.html`;
    const watched = await watchPage(browser.driver, address);
    await watched.page.bringToFront();
    const stretches = await ownScripts(watched.page, async () => {
      await watched.page.reload();
      await untilSeenIsMarked(watched);
      expect(await paintedCount(watched)).toBeLessThanOrEqual(PAINTED_MAX);

      // Each of 12,500 lines holds a name: they are marked wherever the reader goes.
      for (const place of [0.5, 1, 0.1]) {
        await watched.ask(`scrollTo(0, document.documentElement.scrollHeight * ${place})`);
        await untilSeenIsMarked(watched);
      }
      await watched.ask(TICK);
      await new Promise((done) => setTimeout(done, 2500));
      await watched.ask(`scrollTo(0, document.documentElement.scrollHeight * 0.7)`);
      await untilSeenIsMarked(watched);
      await watched.ask(REST);
      expect(await paintedCount(watched)).toBeLessThanOrEqual(PAINTED_MAX);

      const before = await watched.html();
      await set({ sites: { mode: 'not', hosts: ['127.0.0.1'] } });
      await until('the marks to go', async () => (await paintedCount(watched)) === 0);
      expect(await watched.html()).toBe(before);
      expect(await watched.ask('document.adoptedStyleSheets.length')).toBe(0);
    });
    expect(watched.complaints).toEqual([]);
    await watched.close();
    expect(stretches.length).toBeGreaterThan(20);
    expect(stretches.filter((ms) => ms > LONG_TASK_MS)).toEqual([]);
  });
});
