// The main job, told once for each browser: a list is followed, an article opened, marks painted, the card and the popup read.

import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium-extension';
import { type ExtensionBrowser, type Tab, until } from '../support/extension-browser';
import {
  afterWelcome,
  cardText,
  type Desk,
  isCardOpen,
  markOnScreen,
  openDesk,
  paintedCounts,
  paintedWords,
  untilRead,
} from '../support/extension-story';
import { launchFirefox } from '../support/firefox-extension';
import { findBrowser } from '../support/install.mjs';
import { sampleArticle } from '../support/sample-article';
import { type Site, startSite } from '../support/site';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'tests/e2e/output');
const ARTICLE = sampleArticle();
const LIST = readFileSync(join(ROOT, 'public/lists/iraq-2019-2020.context-list.json'), 'utf8');

const BROWSERS = [
  { kind: 'chromium', launch: launchChromium },
  { kind: 'firefox', launch: launchFirefox },
] as const;

for (const { kind, launch } of BROWSERS) {
  describe.skipIf(!findBrowser(kind))(`the main story in ${kind}`, () => {
    let site: Site;
    let browser: ExtensionBrowser;
    let desk: Desk;
    let article: Tab;
    let before: string;
    const shot = (name: string): string => join(OUTPUT, `${kind}-${name}.png`);

    beforeAll(async () => {
      mkdirSync(OUTPUT, { recursive: true });
      site = await startSite({ '/article.html': ARTICLE, '/iraq.json': LIST });
      browser = await launch();
      desk = await openDesk(browser);
      await afterWelcome(desk);
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    it('follows a list from a shared file, after a preview', async () => {
      const preview = await desk.call<{ ok: boolean; value: { token: string; counts: unknown } }>('previewList', {
        from: 'address',
        typed: `${site.origin}/iraq.json`,
      });
      expect(preview).toMatchObject({ ok: true, value: { counts: JSON.parse(LIST).counts } });
      expect(await desk.call('addPreviewed', preview.value.token)).toMatchObject({
        ok: true,
        value: 'says-who/iraq-2019-2020',
      });
    });

    it('marks the article’s actors and unsettled and disputed claims', async () => {
      article = await browser.open(`${site.origin}/article.html`);
      before = await article.run<string>('return document.documentElement.outerHTML');
      const state = await untilRead(desk, `${site.origin}/article.html`);
      expect(state.published).toBe('2020-07-30');
      const counts = await paintedCounts(article);
      expect(counts.actor).toBeGreaterThan(5);
      expect(counts.disputed).toBeGreaterThan(0);
      expect(counts.unsettled).toBeGreaterThan(0);
      await article.screenshot(shot('page'));
    });

    it('marks nothing outside the article', async () => {
      const words = [...(await paintedWords(article, 'actor')), ...(await paintedWords(article, 'disputed'))].join(
        ' | ',
      );
      expect(words).toContain('Kata’ib Hezbollah');
      const outside = await article.run<string[]>(
        `const found = [];
        for (const [, highlight] of CSS.highlights) for (const painted of highlight) {
          const element = painted.startContainer.parentElement;
          if (!element.closest('article') || element.closest('aside, nav, .comments, .byline')) found.push(painted.startContainer.data.slice(painted.startOffset, painted.endOffset));
        }
        return found;`,
      );
      expect(outside).toEqual([]);
    });

    it('opens a card on a click, with what the article says and what the list knows, and closes it with Esc', async () => {
      const { x, y } = await markOnScreen(article, 'actor', 'Kata’ib Hezbollah');
      await article.clickAt(x, y);
      const text = await cardText(article);
      expect(text).toContain("Kata'ib Hezbollah");
      expect(text).toContain('Iraq between the United States and Iran');
      await article.screenshot(shot('card'));
      await article.press('Escape');
      await until('the card to be gone', async () => !(await isCardOpen(article)));
    });

    it('opens a card on a disputed claim that shows both accounts and the withdrawal', async () => {
      const { x, y } = await markOnScreen(article, 'disputed');
      await article.clickAt(x, y);
      expect(await cardText(article)).toMatch(/heat|temperature/);
      await article.screenshot(shot('card-claim'));
      await article.press('Escape');
    });

    it('opens the card by keyboard alone', async () => {
      const url = `${site.origin}/article.html`;
      await desk.tell(url, 'command', 'next-mark');
      await desk.tell(url, 'command', 'open-card');
      expect((await cardText(article)).length).toBeGreaterThan(40);
      await article.press('Escape');
      await until('the card to be gone', async () => !(await isCardOpen(article)));
    });

    it('shows the page’s accounts, actors and earlier events in the popup', async () => {
      const popup = await browser.openOwn(`popup.html#${await browser.tabIdOf(`${site.origin}/article.html`)}`);
      await popup.resize(400, 640);
      await until('the popup’s tabs', () =>
        popup.run<boolean>(`return document.querySelectorAll('[role=tab]').length === 3`),
      );
      const view = async (index: number): Promise<string> => {
        await popup.run(`document.querySelectorAll('[role=tab]')[${index}].click()`);
        await popup.screenshot(shot(`popup-${index}`));
        return popup.run<string>(`return document.querySelector('[role=tabpanel]').textContent`);
      };
      expect(await view(0)).toContain('Security Media Cell');
      expect(await view(1)).toContain("Kata'ib Hezbollah");
      const events = await view(2);
      expect(events).toContain('Ammunition depot explodes at the Saqr');
      expect(events).toContain("raids a Kata'ib Hezbollah site");
      await popup.close();
    });

    it('leaves the article as it was, byte for byte', async () => {
      expect(await article.run<string>('return document.documentElement.outerHTML')).toBe(before);
    });

    it('has asked for nothing but the page and the list', () => {
      const asked = new Set(site.requests.map(({ path }) => path));
      asked.delete('/favicon.ico');
      expect([...asked].sort()).toEqual(['/article.html', '/iraq.json']);
    });

    it('changes the marks when the list changes', async () => {
      const list = JSON.parse(LIST);
      list.entities = list.entities.filter(({ id }: { id: string }) => id !== 'kataib-hezbollah');
      list.counts.entities -= 1;
      list.published = '2026-11-23T00:00:00Z';
      site.set('/iraq.json', JSON.stringify(list));
      await desk.call('checkList', 'says-who/iraq-2019-2020');
      await until(
        'the name to lose its mark',
        async () => !(await paintedWords(article, 'actor')).includes('Kata’ib Hezbollah'),
      );
    });

    it('keeps the old copy of a list whose update is broken, and says why', async () => {
      site.set('/iraq.json', '<!doctype html><title>Sign in</title>');
      expect(await desk.call('checkList', 'says-who/iraq-2019-2020')).toMatchObject({ code: 'NOT_A_LIST_HTML' });
      expect((await paintedCounts(article)).actor).toBeGreaterThan(5);
    });

    it('answers as before after the background was stopped', async () => {
      await browser.stopBackground();
      await article.goto(`${site.origin}/article.html`);
      const state = await untilRead(desk, `${site.origin}/article.html`);
      expect(state.marks).toBeGreaterThan(5);
    });

    it('takes every mark away when it is switched off here', async () => {
      await desk.tab.run(
        `const api = globalThis.browser ?? globalThis.chrome;
        await api.storage.local.set({ settings: { sites: { mode: 'not', hosts: ['127.0.0.1'] } } });`,
      );
      await desk.tell(`${site.origin}/article.html`, 'refresh');
      await until('no mark to be left', async () =>
        Object.values(await paintedCounts(article)).every((count) => count === 0),
      );
      expect(await desk.page(`${site.origin}/article.html`)).toEqual({ state: 'off', why: 'site' });
    });
  });
}
