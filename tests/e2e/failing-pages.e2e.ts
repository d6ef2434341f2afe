// The extension's own pages when what they ask for does not answer: no page stays blank or waits for ever; each says so, with something to do.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, chromiumPath, launchChromium, tabOver } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import { afterWelcome, clickButton, openDesk, textOf, untilRead, untilShown } from '../support/extension-story';
import { sampleArticle } from '../support/sample-article';
import { type Site, startSite } from '../support/site';

/** Runs in the page before its own scripts; `globalThis.mend` takes it back. */
const BREAKS = {
  database: `const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => { throw new DOMException('Internal error opening backing store', 'UnknownError'); };
    globalThis.mend = () => { IDBFactory.prototype.open = open; };`,
  settings: `const area = chrome.storage.local, { get } = area;
    area.get = () => Promise.reject(new Error('IO error'));
    globalThis.mend = () => { area.get = get; };`,
  session: `const area = chrome.storage.session, { get } = area;
    area.get = () => Promise.reject(new Error('IO error'));
    globalThis.mend = () => { area.get = get; };`,
  background: `const { runtime } = chrome, { sendMessage } = runtime;
    runtime.sendMessage = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    globalThis.mend = () => { runtime.sendMessage = sendMessage; };`,
} as const;

const NOT_SHOWN = 'This could not be shown';

type Case = { page: string; broken: keyof typeof BREAKS; says: string; mended: string };

const CASES: Case[] = [
  { page: 'options.html#lists', broken: 'database', says: NOT_SHOWN, mended: 'Your lists' },
  { page: 'options.html#my-list', broken: 'database', says: NOT_SHOWN, mended: 'Nothing noted yet' },
  { page: 'options.html#marks', broken: 'database', says: NOT_SHOWN, mended: 'How a page will look' },
  { page: 'options.html#data', broken: 'database', says: NOT_SHOWN, mended: 'Export everything' },
  { page: 'options.html#privacy', broken: 'database', says: NOT_SHOWN, mended: 'What each permission is for' },
  { page: 'options.html#sites', broken: 'settings', says: NOT_SHOWN, mended: 'On every site' },
  { page: 'options.html#marks', broken: 'settings', says: NOT_SHOWN, mended: 'How a page will look' },
  { page: 'welcome.html', broken: 'database', says: NOT_SHOWN, mended: 'World: international organisations' },
  { page: 'note.html', broken: 'session', says: NOT_SHOWN, mended: 'Nothing to note' },
  { page: 'popup.html#TAB', broken: 'settings', says: 'This page could not be read', mended: 'attributed statements' },
  {
    page: 'popup.html#TAB',
    broken: 'background',
    says: 'This page could not be read',
    mended: 'attributed statements',
  },
  { page: 'sidepanel.html#TAB', broken: 'settings', says: 'This page could not be read', mended: 'Before' },
  { page: 'sidepanel.html#TAB', broken: 'background', says: 'This page could not be read', mended: 'Before' },
];

describe.skipIf(!chromiumPath())('pages of the extension’s own, when something does not answer', () => {
  let site: Site;
  let browser: ChromiumBrowser;
  let tabId: number;

  const openBroken = async (path: string, broken: keyof typeof BREAKS): Promise<Tab> => {
    const page = await browser.driver.newPage();
    await page.evaluateOnNewDocument(BREAKS[broken]);
    await page.goto(browser.root + path.replace('TAB', String(tabId)));
    return tabOver(page);
  };

  beforeAll(async () => {
    site = await startSite({ '/article.html': sampleArticle() });
    browser = await launchChromium();
    const desk = await openDesk(browser);
    await afterWelcome(desk, []);
    const url = `${site.origin}/article.html`;
    await browser.open(url);
    await untilRead(desk, url);
    tabId = await browser.tabIdOf(url);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(CASES)('$page without its $broken: says so, and is whole again on another try', async (one) => {
    const tab = await openBroken(one.page, one.broken);
    await untilShown(tab, one.says);
    await tab.run('globalThis.mend();');
    // A database is not opened again at once.
    await until(one.mended, async () => {
      await tab.run(
        `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Try again')?.click();`,
      );
      return (await textOf(tab)).includes(one.mended);
    });
    await tab.close();
  });

  it('a search that cannot be made says so, and finds again', async () => {
    const tab = await openBroken(`sidepanel.html#TAB`, 'settings');
    await tab.run(`globalThis.mend();
      const Whole = Worker;
      globalThis.Worker = function () { const thread = new EventTarget();
        Object.assign(thread, { postMessage: () => thread.onerror?.(new Event('error')), terminate: () => undefined });
        return thread; };
      globalThis.mend = () => { globalThis.Worker = Whole; };`);
    await tab.fill('input[type=search]', 'saqr');
    await untilShown(tab, 'The stored events could not be searched.');
    await tab.run('globalThis.mend();');
    await clickButton(tab, 'Try again');
    await untilShown(tab, /\d+ events/);
    await tab.close();
  });

  it('an action that fails is said until the next press', async () => {
    const tab = await openBroken('options.html#lists', 'background');
    await untilShown(tab, 'Your lists');
    await tab.click('.list-rows [role=switch]');
    await untilShown(tab, 'That could not be done. Please try again.');
    await tab.run('globalThis.mend();');
    await tab.click('.options-title');
    expect(await tab.run<string>('return document.body.innerText')).not.toContain('could not be done');
    await tab.close();
  });

  it('a list that nobody looks into does not go on being fetched', async () => {
    const tab = await openBroken('options.html#lists', 'background');
    await untilShown(tab, 'Your lists');
    await tab.fill('#add-address', 'https://lists.example/one.json');
    await clickButton(tab, 'Look inside');
    await untilShown(tab, 'That could not be done. Please try again.');
    expect(await tab.run<string>('return document.body.innerText')).not.toContain('Fetching');
    await tab.close();
  });

  it('a tab that was closed is called closed', async () => {
    const tab = await browser.openOwn('popup.html#999999');
    await untilShown(tab, 'That page is closed');
    await tab.close();
  });
});
