// A reader's whole way with the extension, told once for each browser, by what is clicked and seen alone:
// install, welcome, choose lists, read, card, popup, side panel, note, export, switch off, and no trace.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../support/extension-browser';
import {
  badgeOf,
  cardText,
  clickButton,
  isCardOpen,
  look,
  markOnScreen,
  paintedCounts,
  paintedWords,
  pointInCard,
  untilRead,
  untilShown,
} from '../support/extension-story';
import { sampleArticle } from '../support/sample-article';
import { inEachBrowser, setStage } from '../support/story-stage';

const ROOT = resolve(import.meta.dirname, '../..');
const LIST = readFileSync(join(ROOT, 'tests/fixtures/stories/orlen-sound.context-list.json'), 'utf8');
const NOTE = 'A curfew was called over Dora';

inEachBrowser('a reader’s whole journey', ({ kind, launch }) => {
  const downloads = mkdtempSync(join(tmpdir(), 'says-who-saved-'));
  const stage = setStage(launch, {
    answers: { '/article.html': sampleArticle(), '/orlen.json': LIST },
    without: [],
    options: { downloads },
  });
  let article: Tab;
  let popup: Tab;
  let url: string;
  const shot = (tab: Tab, name: string): Promise<void> => stage.picture(tab, `journey-${kind}-${name}`);

  /** Waits for a page of ours that opened by itself. */
  const untilOwnTab = (name: string): Promise<unknown> =>
    until(`a tab with ${name}`, () =>
      stage.desk.tab.run<boolean>(
        `const api = globalThis.browser ?? globalThis.chrome;
          return (await api.tabs.query({})).some(({ url }) => url?.endsWith('/' + values[0]));`,
        name,
      ),
    );

  beforeAll(async () => {
    url = `${stage.site.origin}/article.html`;
  });
  afterAll(() => rmSync(downloads, { recursive: true, force: true }));

  it('is greeted by a welcome page that opened by itself, with the lists that come along switched on', async () => {
    await untilOwnTab('welcome.html');
  });

  it('leaves one list out on the welcome page, and opens the sample article', async () => {
    const welcome = await stage.browser.openOwn('welcome.html');
    await untilShown(welcome, 'World: international organisations');
    await welcome.click('.starter:nth-child(2) [role=switch]');
    await until('the list to be off', () =>
      welcome.run<boolean>(
        `return document.querySelector('.starter:nth-child(2) [role=switch]').ariaChecked === 'false';`,
      ),
    );
    await shot(welcome, 'welcome');
    await clickButton(welcome, 'Open the sample article');
    await untilOwnTab('sample.html');
    await welcome.close();
  });

  it('follows a list from an address, after looking inside', async () => {
    const options = await stage.browser.openOwn('options.html#lists');
    await options.fill('#add-address', `${stage.site.origin}/orlen.json`);
    await clickButton(options, 'Look inside');
    await untilShown(options, 'Orlen Sound: the ferry line and its neighbours');
    await clickButton(options, 'Add this list');
    await untilShown(options, /Orlen Reader · 9 actors/);
    await options.close();
  });

  it('opens an article and sees its marks, and how many on the toolbar', async () => {
    article = await stage.browser.open(url);
    const { marks } = await untilRead(stage.desk, url);
    expect(marks).toBeGreaterThan(5);
    expect(await badgeOf(stage.desk, await stage.browser.tabIdOf(url))).toBe(String(marks));
    await shot(article, 'article');
  });

  it('clicks a name: the card opens, and stays when it is clicked into', async () => {
    const { x, y } = await markOnScreen(article, 'actor', 'Kata’ib Hezbollah');
    await article.clickAt(x, y);
    expect(await cardText(article)).toContain("Kata'ib Hezbollah");
    const why = await pointInCard(article, 'summary', 'Why is this marked?');
    await article.clickAt(why.x, why.y);
    await until('the reason', () =>
      article.inCard<boolean>(`return [...root.querySelectorAll('details')].some((details) => details.open);`),
    );
    await shot(article, 'card');
  });

  it('notes an event from the card, in a window of its own', async () => {
    await look();
    const button = await pointInCard(article, 'button', 'Note it');
    await article.clickAt(button.x, button.y);
    await untilOwnTab('note.html');
    const note = await stage.browser.openOwn('note.html');
    await untilShown(note, 'Kata’ib Hezbollah');
    await clickButton(note, 'Event');
    await until('its fields', () => note.run<boolean>(`return document.querySelector('[name=title]') !== null;`));
    await note.fill('[name=title]', NOTE);
    await note.fill('[name=start]', '2020-07-28');
    await shot(note, 'note');
    await clickButton(note, 'Save');
    await until('the note to be among the page’s own', async () =>
      (await stage.desk.call<{ lists: string[] }>('followedLists')).lists.includes('says-who/my-list'),
    );
    // It closes by itself after a moment; not in the middle of what follows.
    await note.close().catch(() => undefined);
    await until('the card to be gone', async () => !(await isCardOpen(article)));
  });

  it('finds the page’s accounts in the popup and the note among the events of the side panel', async () => {
    const id = await stage.browser.tabIdOf(url);
    popup = await stage.browser.openOwn(`popup.html#${id}`);
    await popup.resize(400, 640);
    await untilShown(popup, 'Security Media Cell');
    await shot(popup, 'popup');
    const panel = await stage.browser.openOwn(`sidepanel.html#${id}`);
    await panel.resize(420, 800);
    await untilShown(panel, 'Ammunition depot explodes at the Saqr');
    await panel.fill('input[type=search]', 'curfew');
    await untilShown(panel, NOTE);
    await shot(panel, 'panel');
    await panel.close();
  });

  it('goes to another page and comes back: the marks and their number stand again', async () => {
    const marks = await paintedWords(article, 'actor');
    await article.goto(`${stage.site.origin}/orlen.json`);
    await article.run('history.back();').catch(() => undefined);
    await until('the marks to be back', async () => (await paintedWords(article, 'actor')).length === marks.length);
    const id = await stage.browser.tabIdOf(url);
    await until('the number to be back', async () => (await badgeOf(stage.desk, id)) !== '');
  });

  it('exports My list as a file that others can follow', async () => {
    const options = await stage.browser.openOwn('options.html#my-list');
    await untilShown(options, NOTE);
    await clickButton(options, 'Export');
    const file = await until('the file', async () => readdirSync(downloads).find((name) => name.endsWith('.json')));
    const text = await until('the whole file', async () => readFileSync(join(downloads, file ?? ''), 'utf8'));
    stage.site.set('/mine.json', text);
    expect(
      await stage.desk.call('previewList', { from: 'address', typed: `${stage.site.origin}/mine.json` }),
    ).toMatchObject({
      ok: true,
      value: { counts: { events: 1 }, skipped: 0 },
    });
    await options.close();
  });

  it('switches it off for the site in one click: nothing is left, and the page is what the site had sent', async () => {
    await popup.click('[role=switch]');
    await until('no mark to be left', async () => Object.keys(await paintedCounts(article)).length === 0);
    const left = await article.run<Record<string, number>>(
      `return { hosts: document.querySelectorAll('says-who').length, sheets: document.adoptedStyleSheets.length, highlights: CSS.highlights.size };`,
    );
    expect(left).toEqual({ hosts: 0, sheets: 0, highlights: 0 });
    expect(await badgeOf(stage.desk, await stage.browser.tabIdOf(url))).toBe('');
    const [shown, sent] = await article.run<[string, string]>(
      `const sent = await (await fetch(location.href)).text();
        return [document.documentElement.outerHTML, new DOMParser().parseFromString(sent, 'text/html').documentElement.outerHTML];`,
    );
    expect(shown).toBe(sent);
    await untilShown(popup, /Off at 127\.0\.0\.1/);
    await shot(popup, 'popup-off');
  });

  it('switches it on again: the marks come back without loading the page again', async () => {
    const loads = stage.site.requests.filter(({ path }) => path === '/article.html').length;
    await popup.click('[role=switch]');
    await until('the marks', async () => (await paintedWords(article, 'actor')).length > 5);
    expect(stage.site.requests.filter(({ path }) => path === '/article.html')).toHaveLength(loads);
    await untilShown(popup, 'On at 127.0.0.1');
  });
});
