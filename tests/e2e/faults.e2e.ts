// What goes wrong around the extension: no network, a clock that jumps, storage that does not open or is lost; and two windows, and private ones.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredList } from '../../lib/model/list-store';
import { inBackground } from '../support/background-worker';
import { allowPrivate, openWindow } from '../support/browser-windows';
import { type ChromiumBrowser, chromiumPath, launchChromium } from '../support/chromium-extension';
import { askFromContentScript } from '../support/content-script';
import { type Tab, until } from '../support/extension-browser';
import {
  afterWelcome,
  cardText,
  clickButton,
  type Desk,
  followList,
  markOnScreen,
  openDesk,
  paintedWords,
  textOf,
  untilRead,
  untilShown,
} from '../support/extension-story';
import { HARBOUR_ARTICLE, HARBOUR_ID, HARBOUR_TITLE, harbourList, LATER, NAMED } from '../support/harbour-list';
import { type ListServer, startListServer } from '../support/list-server';
import { listText } from '../support/make-list';
import { listRow } from '../support/options-row';
import { storedList } from '../support/stored-rows';

const DAY_MS = 86_400_000;
const OTHER = 'Eskil Askeland';
const LATE = 'Frida Culloden';
const NOTED = 'Port of Fenholt';
const NOTE = {
  type: 'actor',
  name: NOTED,
  kind: 'organization',
  source: { url: 'https://news.example/crane', title: 'Crane', quote: 'The port said so.' },
};

/** A list that the reader has as a file. */
const OWN_LIST = listText({
  title: 'Ferries of the sound',
  id: 'example.org/ferries',
  entities: [{ id: 'quay', kind: 'place', name: 'Ferry Quay' }],
});

describe.skipIf(!chromiumPath())('what goes wrong around it', () => {
  let server: ListServer;
  let browser: ChromiumBrowser;
  let desk: Desk;
  let address: string;

  const untilMarked = (tab: Tab, name = NAMED): Promise<unknown> =>
    until(`${name} to be marked`, async () => (await paintedWords(tab, 'actor')).includes(name));
  const listRequests = (): number => server.requests.filter(({ path }) => path === '/list.json').length;
  /** Without touching the database. */
  const wakeBackground = async (): Promise<void> => {
    await desk.tab.run(`await chrome.runtime.sendMessage({ says: 'nothing' }).catch(() => undefined);`);
  };
  const restartBackground = async (): Promise<void> => {
    await browser.stopBackground();
    await wakeBackground();
  };

  beforeAll(async () => {
    server = await startListServer();
    server.pages.set('/list.json', { body: harbourList() });
    for (const path of ['/article.html', '/article.html?one', '/article.html?other', '/private.html'])
      server.pages.set(path, {
        body: HARBOUR_ARTICLE,
        headers: { 'content-type': 'text/html', 'cache-control': 'max-age=600' },
      });
    browser = await launchChromium();
    desk = await openDesk(browser);
    await afterWelcome(desk);
    await followList(desk, `${server.origin}/list.json`);
    address = `${server.origin}/article.html`;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('two windows with one article: what is hidden in one is hidden in the other', async () => {
    const [one, other] = [await openWindow(browser, `${address}?one`), await openWindow(browser, `${address}?other`)];
    for (const window of [one, other]) {
      await untilMarked(window);
      await untilMarked(window, OTHER);
    }
    const { x, y } = await markOnScreen(one, 'actor', OTHER);
    await one.clickAt(x, y);
    await cardText(one);
    await one.inCard(`root.querySelector('.card-more-button').click()`);
    await until('the way to hide', () =>
      one.inCard<boolean>(
        `const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'Do not mark this anywhere');
        button?.click();
        return Boolean(button);`,
      ),
    );
    for (const window of [one, other]) {
      await until('the mark to go', async () => !(await paintedWords(window, 'actor')).includes(OTHER));
      expect(await paintedWords(window, 'actor')).toContain(NAMED);
      await window.close();
    }
  });

  it('without a network an article is read, the popup answers, and a check says so and keeps the copy', async () => {
    const article = await browser.open(address);
    await untilMarked(article);
    const asked = listRequests();
    await inBackground(
      browser,
      `Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });`,
    );
    server.pages.set('/list.json', { body: harbourList({ published: LATER }) });
    await article.run(
      `const late = document.createElement('p');
      late.textContent = '${LATE} said in the evening that the northern quay is open again.';
      document.querySelector('article').append(late);`,
    );
    await untilMarked(article, LATE);
    const popup = await browser.openOwn(`popup.html#${await browser.tabIdOf(address)}`);
    await untilShown(popup, NAMED);
    await popup.close();
    const row = listRow(desk.tab, HARBOUR_TITLE);
    await row.press('Check now');
    await row.untilSays(/No connection/);
    expect(await row.text()).toContain('60 actors');
    expect(listRequests()).toBe(asked);
    await inBackground(browser, 'delete navigator.onLine;');
    await row.press('Check now');
    await row.untilSays(/Mar 2, 2026/);
    await article.close();
  });

  it.each([
    ['back by a month', 30 * DAY_MS],
    ['ahead by a year', -365 * DAY_MS],
  ])('a clock that was set %s neither stops the checks nor makes a storm of them', async (_, aheadMs) => {
    // Stopped first: a check that is cut short waits for a quarter of an hour, as it should.
    await browser.stopBackground();
    const changed = await desk.tab.run<StoredList>(
      `const open = indexedDB.open('says-who');
      const database = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
      const lists = database.transaction('lists', 'readwrite').objectStore('lists');
      const ask = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
      const list = await ask(lists.get(values[0]));
      const at = Date.now() + values[1];
      Object.assign(list, { lastAttemptAt: at, lastSuccessAt: at, nextDueAt: at + ${DAY_MS} });
      await ask(lists.put(list));
      database.close();
      await chrome.alarms.create('check-lists', { when: Math.max(at, Date.now() + 30 * 60_000), periodInMinutes: 60 });
      return list;`,
      HARBOUR_ID,
      aheadMs,
    );
    const asked = listRequests();
    await wakeBackground();
    await until('the check', async () => listRequests() > asked);
    const list = await until('the times to be of today', async () => {
      const now = await storedList(desk.tab, HARBOUR_ID);
      return now && now.lastAttemptAt !== changed.lastAttemptAt && now.lastSuccessAt !== changed.lastSuccessAt && now;
    });
    const { lastAttemptAt, nextDueAt } = list as Required<StoredList>;
    expect(Math.abs(lastAttemptAt - Date.now())).toBeLessThan(60_000);
    const next = nextDueAt - Date.now();
    expect(next).toBeGreaterThan(0);
    expect(next).toBeLessThan(2 * DAY_MS);
    for (let times = 0; times < 3; times++) await desk.call('checkDueLists');
    expect(listRequests()).toBe(asked + 1);
    const alarm = await desk.tab.run<{ scheduledTime: number }>(`return chrome.alarms.get('check-lists')`);
    expect(alarm.scheduledTime - Date.now()).toBeLessThan(61 * 60_000);
  });

  /** A background that has not opened its storage, and cannot. A page that is still being read may wake it too early: then once more. */
  const closeStorage = (): Promise<unknown> =>
    until('a background without storage', async () => {
      await restartBackground();
      await inBackground(
        browser,
        `const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = () => { throw new DOMException('Internal error opening backing store', 'UnknownError'); };
        globalThis.openStorage = () => { IDBFactory.prototype.open = open; };`,
      );
      return desk.call('followedLists').then(
        () => false,
        () => true,
      );
    });

  it('storage that does not open is said, and tried again: no restart, nothing lost', async () => {
    await desk.call('saveNote', NOTE);
    const readBefore = await browser.open(`${address}?other`);
    await untilMarked(readBefore);
    await closeStorage();
    const popupOfRead = await browser.openOwn(`popup.html#${await browser.tabIdOf(`${address}?other`)}`);
    await untilShown(popupOfRead, 'This page could not be read');
    for (const tab of [popupOfRead, readBefore]) await tab.close();
    const article = await browser.open(address);
    const popup = await browser.openOwn(`popup.html#${await browser.tabIdOf(address)}`);
    await untilShown(popup, 'This page could not be read');
    expect(await paintedWords(article, 'actor')).toEqual([]);
    await expect(desk.call('saveNote', { ...NOTE, name: 'Quay Office' })).rejects.toThrow();

    await inBackground(browser, 'globalThis.openStorage()');
    await until('the storage to open', () => desk.call('followedLists').catch(() => undefined));
    await clickButton(popup, 'Try again');
    await untilShown(popup, NAMED);
    await untilMarked(article);
    expect(await inBackground(browser, 'return typeof globalThis.openStorage'), 'the same background').toBe('function');
    await popup.close();
    await article.close();
  });

  it('two windows that note at once: every note stands', async () => {
    const windows = [await browser.openOwn('options.html#my-list'), await browser.openOwn('options.html#marks')];
    const names = (window: number) => Array.from({ length: 8 }, (_, at) => `Noted ${window}-${at}`);
    await Promise.all(
      windows.map((tab, window) =>
        tab.run(
          `await Promise.all(values[0].map((note) =>
            chrome.runtime.sendMessage({ says: 'panel', call: 'saveNote', parameters: [note] })));`,
          names(window).map((name) => ({ ...NOTE, name })),
        ),
      ),
    );
    const kept = await desk.call<string>('backup');
    for (const name of [...names(0), ...names(1)]) expect(kept).toContain(name);
    for (const { id } of notesIn(kept)) await desk.call('deleteNote', 'entity', id);
    for (const tab of windows) await tab.close();
  });

  /** Those of `names`, out of the text of a backup. */
  const notesIn = (backup: string): { id: string }[] => {
    const { lists } = JSON.parse(backup) as { lists: { kind: string; text?: string }[] };
    const own = lists.find(({ kind }) => kind === 'own')?.text ?? '{}';
    const { entities = [] } = JSON.parse(own) as { entities?: { id: string; name: string }[] };
    return entities.filter(({ name }) => name.startsWith('Noted '));
  };

  it('storage that never answers is given up and said, and nothing is lost once it does', {
    timeout: 150_000,
  }, async () => {
    await until('a background whose storage hangs', async () => {
      await restartBackground();
      await inBackground(
        browser,
        `const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = () => ({});
        globalThis.openStorage = () => { IDBFactory.prototype.open = open; };`,
      );
      const soon = new Promise<string>((done) => setTimeout(() => done('waits'), 1500));
      return (await Promise.race([desk.call('followedLists'), soon]).catch(() => 'fails')) === 'waits';
    });
    const article = await browser.open(address);
    await expect(desk.call('saveNote', { ...NOTE, name: 'Quay Office' })).rejects.toThrow();
    const popup = await browser.openOwn(`popup.html#${await browser.tabIdOf(address)}`);
    await until('the popup to say so', async () => /could not be read/.test(await textOf(popup)), 90_000);
    await inBackground(browser, 'globalThis.openStorage()');
    await until('the storage to open', () => desk.call('followedLists').catch(() => undefined));
    await untilMarked(article);
    expect(await desk.call<string>('backup')).toContain(NOTED);
    expect(await inBackground(browser, 'return typeof globalThis.openStorage'), 'the same background').toBe('function');
    await popup.close();
    await article.close();
  });

  it('a database that the browser threw away comes back with notes and lists, and the reader is told', async () => {
    const blobUrl = await desk.tab.run<string>(`return URL.createObjectURL(new Blob([values[0]]))`, OWN_LIST);
    const preview = await desk.call<{ value: { token: string } }>('previewList', {
      from: 'file',
      name: 'ferries.json',
      lastModified: 0,
      blobUrl,
    });
    await desk.call('addPreviewed', preview.value.token);
    await until('the file to be written down', () =>
      desk.tab.run<boolean>(
        `return JSON.stringify(await chrome.storage.local.get('localCopy')).includes('ferries.json')`,
      ),
    );
    await closeStorage();
    await desk.tab.run(
      `const gone = indexedDB.deleteDatabase('says-who');
      await new Promise((done, fail) => { gone.onsuccess = done; gone.onerror = fail; });`,
    );
    await restartBackground();
    const options = await browser.openOwn('options.html#lists');
    await untilShown(options, 'The browser had lost lists you follow. One came back and is read again.');
    await listRow(options, HARBOUR_TITLE).untilSays(/60 actors/);
    await options.run(`location.hash = '#my-list'`);
    await untilShown(options, 'One note came back');
    await untilShown(options, NOTED);
    await options.run(`location.hash = '#lists'`);
    await untilShown(options, 'is read again');
    await untilShown(options, /no second copy[\s\S]*“Ferries of the sound”, from the file ferries\.json, last read on/);
    await clickButton(options, 'Close');
    await until(
      'the note to go',
      async () => !(await options.run<string>('return document.body.innerText')).includes('is read again'),
    );
    await options.close();
    const article = await browser.open(address);
    await untilMarked(article);
    expect(await paintedWords(article, 'actor'), 'what was hidden stays hidden').not.toContain(OTHER);
    await article.close();
  });

  it('a private window is marked too, and nothing of it is kept', async () => {
    await allowPrivate(browser);
    desk = await until('the extension to be back', () => openDesk(browser));
    await until('the background', () => desk.call('followedLists'));
    const secret = `${server.origin}/private.html`;
    const tab = await openWindow(browser, secret, true);
    await untilMarked(tab);
    await untilRead(desk, secret);
    const page = (await browser.driver.pages()).find((one) => one.url() === secret);
    if (!page) throw new Error('the private page is gone');
    const event = { list: HARBOUR_ID, id: 'event' };
    expect(await askFromContentScript(browser, page, 'page', 'markUnrelated', event, secret)).toMatchObject({
      ok: true,
    });
    const kept = await desk.tab.run<string>(
      `const open = indexedDB.open('says-who');
      const database = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
      const rows = await Promise.all([...database.objectStoreNames].map((name) => new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      })));
      database.close();
      return JSON.stringify([rows, await chrome.storage.local.get(), await chrome.storage.session.get()]);`,
    );
    expect(kept).toContain(HARBOUR_ID);
    expect(kept).not.toContain('private.html');
    await tab.close();
  });
});
