// The main job, told once for each browser: a list is followed, an article opened, marks painted, the card and the popup read.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type Tab, until } from '../support/extension-browser';
import { cardText, isCardOpen, markOnScreen, paintedCounts, paintedWords, untilRead } from '../support/extension-story';
import { sampleArticle } from '../support/sample-article';
import { inEachBrowser, setStage } from '../support/story-stage';

const ROOT = resolve(import.meta.dirname, '../..');
const ARTICLE = sampleArticle();
const LIST = readFileSync(join(ROOT, 'public/lists/iraq-2019-2020.context-list.json'), 'utf8');

inEachBrowser('the main story', ({ kind, launch }) => {
  const stage = setStage(launch, { answers: { '/article.html': ARTICLE, '/iraq.json': LIST } });
  let article: Tab;
  let before: string;

  it('follows a list from a shared file, after a preview', async () => {
    const preview = await stage.desk.call<{ ok: boolean; value: { token: string; counts: unknown } }>('previewList', {
      from: 'address',
      typed: `${stage.site.origin}/iraq.json`,
    });
    expect(preview).toMatchObject({ ok: true, value: { counts: JSON.parse(LIST).counts } });
    expect(await stage.desk.call('addPreviewed', preview.value.token)).toMatchObject({
      ok: true,
      value: 'says-who/iraq-2019-2020',
    });
  });

  it('marks the article’s actors and unsettled and disputed claims', async () => {
    article = await stage.browser.open(`${stage.site.origin}/article.html`);
    before = await article.run<string>('return document.documentElement.outerHTML');
    const state = await untilRead(stage.desk, `${stage.site.origin}/article.html`);
    expect(state.published).toBe('2020-07-30');
    const counts = await paintedCounts(article);
    expect(counts.actor).toBeGreaterThan(5);
    expect(counts.disputed).toBeGreaterThan(0);
    expect(counts.unsettled).toBeGreaterThan(0);
    await stage.picture(article, `${kind}-page`);
  });

  it('marks nothing outside the article', async () => {
    const words = [...(await paintedWords(article, 'actor')), ...(await paintedWords(article, 'disputed'))].join(' | ');
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
    await stage.picture(article, `${kind}-card`);
    await article.press('Escape');
    await until('the card to be gone', async () => !(await isCardOpen(article)));
  });

  it('opens a card on a disputed claim that shows both accounts and the withdrawal', async () => {
    const { x, y } = await markOnScreen(article, 'disputed');
    await article.clickAt(x, y);
    expect(await cardText(article)).toMatch(/heat|temperature/);
    await stage.picture(article, `${kind}-card-claim`);
    await article.press('Escape');
  });

  it('opens the card by keyboard alone', async () => {
    const url = `${stage.site.origin}/article.html`;
    await stage.desk.tell(url, 'command', 'next-mark');
    await stage.desk.tell(url, 'command', 'open-card');
    expect((await cardText(article)).length).toBeGreaterThan(40);
    await article.press('Escape');
    await until('the card to be gone', async () => !(await isCardOpen(article)));
  });

  it('shows the page’s accounts, actors and earlier events in the popup', async () => {
    const popup = await stage.browser.openOwn(
      `popup.html#${await stage.browser.tabIdOf(`${stage.site.origin}/article.html`)}`,
    );
    await popup.resize(400, 640);
    await until('the popup’s tabs', () =>
      popup.run<boolean>(`return document.querySelectorAll('[role=tab]').length === 3`),
    );
    const view = async (index: number): Promise<string> => {
      await popup.run(`document.querySelectorAll('[role=tab]')[${index}].click()`);
      await stage.picture(popup, `${kind}-popup-${index}`);
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
    const asked = new Set(stage.site.requests.map(({ path }) => path));
    asked.delete('/favicon.ico');
    expect([...asked].sort()).toEqual(['/article.html', '/iraq.json']);
  });

  it('changes the marks when the list changes', async () => {
    const list = JSON.parse(LIST);
    list.entities = list.entities.filter(({ id }: { id: string }) => id !== 'kataib-hezbollah');
    list.counts.entities -= 1;
    list.published = '2026-11-23T00:00:00Z';
    stage.site.set('/iraq.json', JSON.stringify(list));
    await stage.desk.call('checkList', 'says-who/iraq-2019-2020');
    await until(
      'the name to lose its mark',
      async () => !(await paintedWords(article, 'actor')).includes('Kata’ib Hezbollah'),
    );
  });

  it('keeps the old copy of a list whose update is broken, and says why', async () => {
    stage.site.set('/iraq.json', '<!doctype html><title>Sign in</title>');
    expect(await stage.desk.call('checkList', 'says-who/iraq-2019-2020')).toMatchObject({ code: 'NOT_A_LIST_HTML' });
    expect((await paintedCounts(article)).actor).toBeGreaterThan(5);
  });

  it('answers as before after the background was stopped', async () => {
    await stage.browser.stopBackground();
    await article.goto(`${stage.site.origin}/article.html`);
    const state = await untilRead(stage.desk, `${stage.site.origin}/article.html`);
    expect(state.marks).toBeGreaterThan(5);
  });

  it('takes every mark away when it is switched off here', async () => {
    await stage.desk.tab.run(
      `const api = globalThis.browser ?? globalThis.chrome;
        await api.storage.local.set({ settings: { sites: { mode: 'not', hosts: ['127.0.0.1'] } } });`,
    );
    await stage.desk.tell(`${stage.site.origin}/article.html`, 'refresh');
    await until('no mark to be left', async () =>
      Object.values(await paintedCounts(article)).every((count) => count === 0),
    );
    expect(await stage.desk.page(`${stage.site.origin}/article.html`)).toEqual({ state: 'off', why: 'site' });
  });
});
