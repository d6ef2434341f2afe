// The extension's real pages and the real open card, in English and Arabic, light and dark: axe finds nothing, pages in Arabic are mirrored,
// and everything is reached with the Tab key, each stop in sight and with its focus shown.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import { cardText, followList, isCardOpen, markOnScreen, untilRead } from '../support/extension-story';
import { findBrowser } from '../support/install.mjs';
import { sampleArticle } from '../support/sample-article';
import { setStage } from '../support/story-stage';
import { type Stop, walkWithTab } from '../support/walk-with-tab';
import { AXE_SOURCE, runAxe } from '../visual/run-axe';

const ROOT = resolve(import.meta.dirname, '../..');
const ARTICLES = { en: sampleArticle(), ar: readFileSync(join(ROOT, 'tests/pages/arabic.html'), 'utf8') };
const ARABIC_LIST = readFileSync(join(ROOT, 'tests/fixtures/stories/arabic-harbour.context-list.json'), 'utf8');

const PAGES = [
  'welcome.html',
  'sample.html',
  'note.html',
  ...['lists', 'my-list', 'sites', 'marks', 'data', 'shortcuts', 'privacy'].map((section) => `options.html#${section}`),
];

const WAYS = [
  { language: 'en', dark: false },
  { language: 'en', dark: true },
  { language: 'ar', dark: false },
  { language: 'ar', dark: true },
] as const;

for (const { language, dark } of WAYS) {
  const way = `${language}, ${dark ? 'dark' : 'light'}`;
  describe.skipIf(!findBrowser('chromium'))(`accessibility (${way})`, () => {
    const stage = setStage(launchChromium, {
      answers: {
        '/article.html': ARTICLES[language],
        '/harbour.json': ARABIC_LIST,
        '/plain.html': '<!doctype html><html lang="en"><title>Shop</title><p>Nothing to read.',
      },
      without: [],
      options: { language, dark },
    });
    let url: string;
    let article: Tab;
    const shot = (tab: Tab, name: string): Promise<void> =>
      stage.picture(tab, `accessibility-${language}-${dark ? 'dark' : 'light'}-${name}`);

    beforeAll(async () => {
      url = `${stage.site.origin}/article.html`;
      await followList(stage.desk, `${stage.site.origin}/harbour.json`);
      article = await stage.browser.open(url);
      await untilRead(stage.desk, url);
    });

    const settled = (tab: Tab): Promise<unknown> =>
      until('the page to be drawn', () =>
        tab.run<boolean>(
          `return document.querySelector('h1, .popup') !== null && document.querySelector('[aria-busy=true], .waiting') === null;`,
        ),
      );
    /** Pages of ours are mirrored by what they say of themselves; the article keeps its own direction. */
    const look = async (tab: Tab): Promise<void> => {
      await settled(tab);
      expect(await tab.run<string>(`return document.documentElement.dir || 'ltr';`)).toBe(
        language === 'ar' ? 'rtl' : 'ltr',
      );
      expect(await runAxe((body) => tab.run<string[]>(body))).toEqual([]);
    };

    it.each(PAGES)('axe finds nothing in %s', async (path) => {
      const tab = await stage.browser.openOwn(path);
      if (path === 'sample.html') expect(await runAxe((body) => tab.run<string[]>(body))).toEqual([]);
      else await look(tab);
      await shot(tab, path.replace(/\W/g, '-'));
      await tab.close();
    });

    it('axe finds nothing in popup and side panel, of an article and of a page that is none', async () => {
      const tabId = await stage.browser.tabIdOf(url);
      const plain = await stage.browser.open(`${stage.site.origin}/plain.html`);
      const others = await stage.browser.tabIdOf(`${stage.site.origin}/plain.html`);
      for (const page of [`popup.html#${tabId}`, `sidepanel.html#${tabId}`, `popup.html#${others}`]) {
        const tab = await stage.browser.openOwn(page);
        await tab.resize(400, 700);
        await settled(tab);
        const views = await tab.run<number>(`return document.querySelectorAll('[role=tab]').length;`);
        for (let view = 0; view < Math.max(1, views); view++) {
          await tab.run(`document.querySelectorAll('[role=tab]')[values[0]]?.click();`, view);
          await look(tab);
          await shot(tab, `${page.replace(/\W.*/, '')}-${page.endsWith(`${others}`) ? 'none' : view}`);
        }
        await tab.close();
      }
      await plain.close();
    });

    it.each(['actor', 'disputed'])('axe finds nothing in the open card on a mark for %s', async (kind) => {
      const { x, y } = await markOnScreen(article, kind);
      await article.clickAt(x, y);
      await cardText(article);
      await shot(article, `card-${kind}`);
      // axe cannot look into a closed root: it is given the same elements and styles in an open one.
      await article.run(AXE_SOURCE);
      const found = await article.inCard<string[]>(
        `const copy = document.createElement('div');
        const open = copy.attachShadow({ mode: 'open' });
        open.adoptedStyleSheets = root.adoptedStyleSheets;
        for (const child of root.children) open.append(child.cloneNode(true));
        document.body.append(copy);
        try {
          const { violations } = await axe.run(copy, { rules: { 'target-size': { enabled: true }, region: { enabled: false } } });
          return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.failureSummary).join(' | '));
        } finally {
          copy.remove();
        }`,
      );
      expect(found).toEqual([]);
      const box = await article.inCard<{ left: number; right: number; dir: string }>(
        `const card = root.querySelector('[role=dialog]');
        const { left, right } = card.getBoundingClientRect();
        return { left, right, dir: card.dir };`,
      );
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(1280);
      expect(box.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
      await article.press('Escape');
    });

    // The order and the rings are the same in every way; once in each language is enough.
    describe.skipIf(dark)('by keyboard alone', () => {
      const expectGoodStops = (stops: Stop[], reachable: number): void => {
        expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
        expect(stops.filter(({ isRinged }) => !isRinged)).toEqual([]);
        expect(stops.length).toBe(reachable);
      };

      it.each([...PAGES.filter((path) => path !== 'sample.html' && path !== 'note.html'), 'popup', 'sidepanel'])(
        'everything in %s',
        async (path) => {
          const isPanel = !path.includes('html');
          const tab = await stage.browser.openOwn(isPanel ? `${path}.html#${await stage.browser.tabIdOf(url)}` : path);
          if (isPanel) await tab.resize(400, 700);
          await settled(tab);
          const { stops, reachable } = await walkWithTab(tab);
          expectGoodStops(stops, reachable);
          expect(reachable).toBeGreaterThan(1);
          await tab.close();
        },
      );

      it('everything in the card, which keeps the focus until Esc gives it back', async () => {
        await stage.desk.tell(url, 'command', 'next-mark');
        await stage.desk.tell(url, 'command', 'open-card');
        await cardText(article);
        const { stops, reachable } = await walkWithTab(article, (body) => article.inCard(body));
        await shot(article, 'card-focus');
        expectGoodStops(stops, reachable);
        await article.press('Escape');
        await until('the card to be gone', async () => !(await isCardOpen(article)));
      });
    });
  });
}
