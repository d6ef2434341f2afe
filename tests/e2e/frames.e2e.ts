// An article in a frame of the page's own: marks, card and popup there, nothing in the page around it and in other frames.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium-extension';
import { type ExtensionBrowser, type Tab, until } from '../support/extension-browser';
import { afterWelcome, type Desk, followList, openDesk, untilRead, untilShown } from '../support/extension-story';
import { launchFirefox } from '../support/firefox-extension';
import { findBrowser } from '../support/install.mjs';
import { listText } from '../support/make-list';
import { type Site, startSite } from '../support/site';

const PAGES = resolve(import.meta.dirname, '../pages');
const LIST = listText({
  entities: [
    { id: 'guard', kind: 'organization', name: 'Harbour Guard' },
    { id: 'orsk', kind: 'person', name: 'Lena Orsk' },
  ],
});

const BROWSERS = [
  { kind: 'chromium', launch: launchChromium },
  { kind: 'firefox', launch: launchFirefox },
] as const;

for (const { kind, launch } of BROWSERS) {
  describe.skipIf(!findBrowser(kind))(`an article in a frame in ${kind}`, () => {
    let site: Site;
    let browser: ExtensionBrowser;
    let desk: Desk;
    let page: Tab;
    let url: string;

    beforeAll(async () => {
      const saved = (name: string): string => readFileSync(join(PAGES, name), 'utf8');
      site = await startSite({
        '/frames.html': saved('frames.html'),
        '/plain.html': saved('plain.html'),
        '/list.json': LIST,
      });
      url = `${site.origin}/frames.html`;
      browser = await launch();
      desk = await openDesk(browser);
      await afterWelcome(desk);
      await followList(desk, `${site.origin}/list.json`);
      page = await browser.open(url);
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    /** How many words are marked: in the story’s frame, in the page around it, in the frame with an advertisement. */
    const marked = (): Promise<number[]> =>
      page.run<number[]>(
        `return [document.querySelector('#story').contentWindow, window, document.querySelector('#advert').contentWindow].map((view) =>
          [...view.CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));`,
      );

    it('is marked, and nothing else is', async () => {
      await until('marks in the frame', async () => ((await marked())[0] ?? 0) > 3);
      expect((await marked()).slice(1)).toEqual([0, 0]);
    });

    it('is what the popup shows', async () => {
      const state = await untilRead(desk, url);
      expect(state.marks).toBeGreaterThan(3);
      const popup = await browser.openOwn(`popup.html#${await browser.tabIdOf(url)}`);
      await untilShown(popup, `On at 127.0.0.1`);
      await popup.run(`document.querySelector('#tab-actors, [role=tab]:nth-of-type(2)').click();`);
      await untilShown(popup, 'Harbour Guard');
      await popup.close();
    });

    it('loses its marks with the site', async () => {
      await desk.tab.run(
        `await (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { sites: { mode: 'not', hosts: ['127.0.0.1'] } } });`,
      );
      await until('no mark to be left', async () => (await marked())[0] === 0);
    });
  });
}
