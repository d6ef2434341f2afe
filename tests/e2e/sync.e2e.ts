// Every bad day of a list's address, in the built extension: the old copy keeps marking, and the options page says what happened and what to do.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ListCopy, StoredList } from '../../lib/model/list-store';
import { FINE, HELD, REFUSED } from '../cases/e2e/sync-cases';
import { inBackground } from '../support/background-worker';
import { type ChromiumBrowser, chromiumPath, launchChromium } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import { afterWelcome, type Desk, followList, openDesk, paintedWords } from '../support/extension-story';
import {
  HARBOUR_ARTICLE,
  HARBOUR_ID,
  HARBOUR_TITLE,
  harbourList,
  harbourPeople,
  LATER,
  NAMED,
} from '../support/harbour-list';
import { allowSites } from '../support/host-access';
import { type ListServer, startListServer } from '../support/list-server';
import { listRow, type Row } from '../support/options-row';
import { newSigner } from '../support/sign-list';

const OUTPUT = resolve(import.meta.dirname, 'output');
const PATH = '/list.json';

describe.skipIf(!chromiumPath())('a list’s address on a bad day', () => {
  let server: ListServer;
  let elsewhere: ListServer;
  let browser: ChromiumBrowser;
  let desk: Desk;
  let options: Tab;
  let article: Tab;
  let row: Row;

  const stored = (): Promise<StoredList & { active: ListCopy; lastAttemptAt: number }> =>
    options.run(
      `const open = indexedDB.open('says-who');
      const database = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
      const list = await new Promise((resolve) => { const request = database.transaction('lists').objectStore('lists').get(values[0]); request.onsuccess = () => resolve(request.result); });
      database.close();
      return list;`,
      HARBOUR_ID,
    );
  const isMarked = async (): Promise<boolean> => (await paintedWords(article, 'actor')).includes(NAMED);
  /** The page is opened anew: what it is marked by comes out of the database. */
  const untilMarkedAnew = async (): Promise<void> => {
    await article.goto(`${server.origin}/article.html`);
    await until('the article to be marked', isMarked);
  };
  const follow = async (text: string): Promise<void> => {
    await desk.call('removeList', HARBOUR_ID);
    server.pages.set(PATH, { body: text, conditional: true });
    await followList(desk, server.origin + PATH);
    await row.untilSays(/Up to date/);
  };
  const check = async (): Promise<void> => {
    const before = (await stored()).lastAttemptAt;
    await row.press('Check now');
    await until('the check to begin', async () => (await stored()).lastAttemptAt > before);
  };

  beforeAll(async () => {
    mkdirSync(OUTPUT, { recursive: true });
    server = await startListServer();
    elsewhere = await startListServer();
    server.pages.set('/article.html', { body: HARBOUR_ARTICLE, headers: { 'content-type': 'text/html' } });
    browser = await launchChromium({ width: 900, height: 900 });
    desk = await openDesk(browser);
    await afterWelcome(desk);
    options = await browser.openOwn('options.html');
    article = await browser.open(`${server.origin}/article.html`);
    row = listRow(options, HARBOUR_TITLE);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await elsewhere?.close();
  });

  beforeEach(async () => {
    for (const one of [server, elsewhere]) one.pages.set('/moved.json', { body: harbourList({ published: LATER }) });
    await follow(harbourList());
  });

  it.each(REFUSED)('refuses $name, in words, and goes on with the copy it has', async ({ page, says, action }) => {
    server.pages.set(PATH, page(elsewhere.origin));
    await check();
    await row.untilSays(says);
    expect(await row.text()).toContain('stays in use');
    expect(await row.text()).toContain('60 actors');
    const actions = await row.statusButtons();
    expect(actions).toEqual(action === undefined ? [] : [action]);
    await untilMarkedAnew();
  });

  it.each(HELD)('holds $name for the reader', async ({ page, says }) => {
    server.pages.set(PATH, page(elsewhere.origin));
    await check();
    await row.untilSays(says);
    expect(await row.text()).toContain('60 actors');
    await untilMarkedAnew();
    await row.press('Keep what I have');
    await row.untilSays(/Up to date/);
    await check();
    await row.untilSays(/Up to date/);
    expect(await row.text(), 'the same bytes are not offered again').not.toMatch(says);
  });

  it.each(FINE)('takes $name as it should', async ({ page, code, published }) => {
    const { lastSuccessAt = 0 } = await stored();
    server.pages.set(PATH, page(elsewhere.origin));
    await check();
    await until('the check to end well', async () => ((await stored()).lastSuccessAt ?? 0) > lastSuccessAt);
    expect(await stored()).toMatchObject({ failures: 0, lastResult: { code }, active: { header: { published } } });
    await row.untilSays(/Up to date/);
    await untilMarkedAnew();
  });

  it('asks with the validator of its copy and keeps to what Retry-After says', async () => {
    await check();
    await until('a request with a validator', async () =>
      server.requests.some(({ path, headers }) => path === PATH && headers['if-none-match']),
    );
    server.pages.set(PATH, { status: 429, headers: { 'retry-after': '7200' } });
    const before = Date.now();
    await check();
    await row.untilSays(/asked us to wait/);
    expect((await stored()).nextDueAt).toBeGreaterThanOrEqual(before + 7_200_000);
  });

  it('gives up a server that stops in the middle', { timeout: 90_000 }, async () => {
    server.pages.set(PATH, { body: harbourList({ published: LATER }), stallAt: 3000 });
    await check();
    await row.untilSays(/Fetching/);
    await row.untilSays(/sent nothing for 30 seconds/, 60_000);
    expect(await row.statusButtons()).toEqual(['Try again']);
    await untilMarkedAnew();
  });

  it('stops a check when the reader says so', async () => {
    server.pages.set(PATH, { body: harbourList({ published: LATER }), stallAt: 3000 });
    await check();
    await row.untilSays(/Fetching/);
    await row.press('Cancel');
    await row.untilSays(/Stopped\. Nothing was changed/);
    await untilMarkedAnew();
  });

  it('says that a server cannot be reached', async () => {
    const other = await startListServer();
    other.pages.set(PATH, { body: harbourList({ id: 'example.org/gone', title: 'Soon gone' }) });
    await followList(desk, other.origin + PATH);
    await other.close();
    const gone = listRow(options, 'Soon gone');
    await gone.press('Check now');
    await gone.untilSays(/could not be reached/);
    expect(await gone.statusButtons()).toEqual(['Try again']);
    await desk.call('removeList', 'example.org/gone');
  });

  it('applies an older version, and a larger file, once the reader says so', async () => {
    server.pages.set(PATH, { body: harbourList({ published: '2026-02-10T09:00:00Z', entities: harbourPeople(58) }) });
    await check();
    await row.press('Use it anyway');
    await row.untilSays(/58 actors/);
    server.pages.set(PATH, {
      body: harbourList({
        published: LATER,
        entities: harbourPeople(59).map((one) => ({ ...one, 'example:scan': 'x'.repeat(360_000) })),
      }),
    });
    await check();
    await row.press('Allow more for this list');
    await row.untilSays(/59 actors/);
    await row.untilSays(/Up to date/);
  });

  it('shows what an unusual update would change, applies it, and goes back to the copy before', async () => {
    server.pages.set(PATH, { body: harbourList({ published: LATER, entities: harbourPeople(20) }) });
    await check();
    await row.untilSays(/removes 40 of 60 actors/);
    expect(await row.text()).toContain('40 removed');
    await options.screenshot(join(OUTPUT, 'sync-held.png'));
    await row.press('Apply the update');
    await row.untilSays(/20 actors/);
    await row.open('Details');
    await row.press('Go back to the previous copy');
    await row.untilSays(/60 actors/);
    await row.untilSays(/went back to an earlier copy/);
    await untilMarkedAnew();
    server.pages.set(PATH, { body: harbourList({ published: '2026-03-03T09:00:00Z', entities: harbourPeople(55) }) });
    await row.press('Follow updates again');
    await row.untilSays(/55 actors/);
  });

  it('holds a signature that does not fit, is missing, or comes of another key', async () => {
    const [first, second] = [await newSigner(), await newSigner()];
    const publish = async (text: string, signature: string | undefined): Promise<void> => {
      server.pages.set(PATH, { body: text });
      server.pages.set(`${PATH}.sig`, signature === undefined ? { status: 404 } : { body: signature });
    };
    const text = (day: number, publicKey: string): string =>
      harbourList({ published: `2026-03-0${day}T09:00:00Z`, publicKey });
    server.pages.set(`${PATH}.sig`, { body: await first.sign(text(1, first.publicKey)) });
    await follow(text(1, first.publicKey));

    await publish(text(2, first.publicKey), await first.sign('something else'));
    await check();
    await row.untilSays(/signature does not fit/);
    await publish(text(3, first.publicKey), undefined);
    await check();
    await row.untilSays(/not signed, though the list names a key/);
    await publish(text(4, second.publicKey), await second.sign(text(4, second.publicKey)));
    await check();
    await row.untilSays(/signed with another key/);
    await untilMarkedAnew();
    await row.press('Apply the update');
    await row.untilSays(/Up to date/);
    await publish(text(5, second.publicKey), await second.sign(text(5, second.publicKey)));
    await check();
    await row.untilSays(/Mar 5, 2026/);
  });

  it('says that the browser’s storage is full', async () => {
    await inBackground(
      browser,
      `const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (...parameters) {
        if (this.name === 'chunks') throw new DOMException('no room', 'QuotaExceededError');
        return add.apply(this, parameters);
      };
      globalThis.restoreStorage = () => { IDBObjectStore.prototype.add = add; };`,
    );
    server.pages.set(PATH, { body: harbourList({ published: LATER, entities: harbourPeople(70) }) });
    await check();
    await row.untilSays(/storage is full/);
    expect(await row.statusButtons()).toEqual(['Free space']);
    expect(await row.text()).toContain('60 actors');
    await untilMarkedAnew();
    await inBackground(browser, 'globalThis.restoreStorage()');
    await check();
    await row.untilSays(/70 actors/);
  });

  it('asks for access where the server forbids reading and the reader has confined the extension', async () => {
    server.pages.set(PATH, { body: harbourList({ published: LATER }), cors: false });
    await allowSites(browser, []);
    await check();
    await row.untilSays(/127\.0\.0\.1:\d+ does not let extensions read this file unless you allow it/);
    expect(await row.statusButtons()).toEqual(['Allow access']);
    expect(await row.text()).toContain('60 actors');
    // The browser's own question has no buttons that a test could press: the answer is given on its extensions page.
    await allowSites(browser, ['http://127.0.0.1/*']);
    await check();
    await row.untilSays(/Mar 2, 2026/);
    await allowSites(browser);
    await untilMarkedAnew();
  });

  it('goes on at another address once the reader has looked inside', async () => {
    server.pages.set(PATH, { status: 404 });
    server.pages.set('/new-home.json', { body: harbourList({ published: LATER, entities: harbourPeople(61) }) });
    await check();
    await row.press('Change address');
    const typed = await options.run<string>(`return document.activeElement.id + ' ' + document.activeElement.value`);
    expect(typed).toBe(`add-address ${server.origin}${PATH}`);
    await options.fill('#add-address', `${server.origin}/new-home.json`);
    await options.press('Enter');
    await until('the preview', () =>
      options.run<boolean>(
        `const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Replace the one you have'); button?.click(); return Boolean(button);`,
      ),
    );
    await row.untilSays(/61 actors/);
    await row.untilSays(/Up to date/);
    await check();
    await until(
      'a check at the new address',
      async () => server.requests.filter(({ path }) => path === '/new-home.json').length > 1,
    );
  });
});
