// The built extension in a real Chromium, driven over its debugging protocol.

import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type BrowserContext,
  type ElementHandle,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import { buildIn } from './build-in';
import type { ExtensionBrowser, LaunchOptions, Tab } from './extension-browser';
import { findBrowser } from './install.mjs';

export const chromiumPath = (): string | undefined => findBrowser('chromium');

export const CHROMIUM_BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What only tests of Chromium itself need besides: the driver, and the extension's own root address. */
export type ChromiumBrowser = ExtensionBrowser & { driver: Browser; root: string };

/** Starts Chromium with an empty profile. Throws when none is installed. */
export async function launchChromium({
  dark = false,
  width = 1280,
  height = 900,
  headless = true,
  language = 'en',
  build: from = CHROMIUM_BUILD,
  downloads,
}: LaunchOptions = {}): Promise<ChromiumBrowser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium was found; `npm test` installs or names one.');
  const build = buildIn(language, from);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [build.folder],
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    defaultViewport: headless ? { width, height } : null,
    args: [...FLAGS, `--window-size=${width},${height}`],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().endsWith('/background.js'),
  );
  const root =
    new URL(worker.url()).origin === 'null'
      ? worker.url().replace('background.js', '')
      : `${new URL(worker.url()).origin}/`;
  const open = async (url: string): Promise<Tab> => {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.goto(url);
    return tabOver(page);
  };
  return {
    driver: browser,
    root,
    name: 'chromium',
    open,
    openOwn: (path) => open(root + path),
    opened: async (path) => {
      const target = await browser.waitForTarget((found) => found.url().startsWith(root + path), { timeout: 10_000 });
      const page = await target.page();
      return page ? tabOver(page) : Promise.reject(new Error(`${path} is no page`));
    },
    chooseFromMenu: async (tab, item, link) => chooseFromMenu(browser, root, tab, item, link),
    tabIdOf: (url) => tabIdOf(browser, root, url),
    stopBackground: () => stopWorkers(browser, root),
    async updateTo(newer) {
      if (build.folder === CHROMIUM_BUILD) throw new Error('the build that everybody tests is not to be overwritten');
      cpSync(newer, build.folder, { recursive: true });
      await reload(browser, root);
    },
    async close() {
      await browser.close();
      build.remove();
    },
  };
}

/**
 * Tabs of the same browser where the extension is not: such a context is as private as a private window, where no extension runs that was
 * not allowed to.
 */
export const contextWithout = ({ driver }: ChromiumBrowser): Promise<BrowserContext> => driver.createBrowserContext();

type DeveloperPrivate = {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
};

/** From the browser's own page: in developer mode, without which an extension that was loaded from a folder does not start again. */
async function reload(browser: Browser, root: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, new URL(root).host);
  await page.close();
}

async function withOwnPage<T>(browser: Browser, root: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  // A page without scripts: one of ours would ask the background things of its own.
  await page.goto(`${root}manifest.json`);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Tabs are asked whether they are the one: their addresses are hidden from an extension without the `tabs` permission. */
const tabIdOf = (browser: Browser, root: string, url: string): Promise<number> =>
  withOwnPage(browser, root, (page) =>
    page.evaluate(async (wanted) => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(of: object): Promise<{ id: number }[]>;
              sendMessage(id: number, message: object): Promise<{ value?: { url?: string } } | undefined>;
            };
          };
        }
      ).chrome;
      for (const { id } of await tabs.query({})) {
        const answer = await tabs
          .sendMessage(id, { says: 'tab', call: 'address', parameters: [] })
          .catch(() => undefined);
        if ((answer?.value as unknown) === wanted) return id;
      }
      throw new Error(`no tab shows ${wanted}`);
    }, url),
  );

/** No protocol reaches the browser's own menus: the item must exist, and its event is sent as the browser sends it. */
async function chooseFromMenu(
  browser: Browser,
  root: string,
  tab: Tab,
  item: string,
  link: string | undefined,
): Promise<void> {
  const about = await tab.run<object>(
    `return values[0] ? { linkUrl: document.querySelector(values[0]).href } : { selectionText: getSelection().toString() };`,
    link ?? null,
  );
  const pageUrl = await tab.run<string>('return location.href');
  const tabId = await tabIdOf(browser, root, pageUrl);
  const clicked = { menuItemId: item, frameId: 0, editable: false, pageUrl, ...about };
  const worker = await browser.waitForTarget((found) => found.url() === `${root}background.js`);
  // Let go at once: a worker that is being watched is never stopped.
  const session = await worker.createCDPSession();
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `chrome.contextMenus.update(${JSON.stringify(item)}, {}).then(() =>
      chrome.contextMenus.onClicked.dispatch(${JSON.stringify(clicked)}, { id: ${tabId} }))`,
    awaitPromise: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

const stopWorkers = (browser: Browser, root: string): Promise<void> =>
  withOwnPage(browser, root, async (page) => {
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  });

export function tabOver(page: Page): Tab {
  /** A tab behind another one draws nothing: pointer and keyboard would wait for ever. */
  const front = async (): Promise<Page> => {
    await page.bringToFront();
    return page;
  };
  return {
    goto: async (url) => void (await page.goto(url)),
    run: (body, ...values) =>
      page.evaluate(`(async (...values) => { ${body} })(...${JSON.stringify(values)})`) as Promise<never>,
    click: async (selector) => (await front()).locator(selector).setTimeout(10_000).click(),
    clickAt: async (x, y) => (await front()).mouse.click(x, y),
    pointAt: async (x, y) => (await front()).mouse.move(x, y),
    fill: async (selector, value) => (await front()).locator(selector).setTimeout(10_000).fill(value),
    upload: async (selector, file) => {
      const field = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      if (!field) throw new Error(`no ${selector} to upload to`);
      await field.uploadFile(file);
    },
    press: async (key) => (await front()).keyboard.press(key as KeyInput),
    inCard: (body) => inCard(page, body),
    screenshot: async (file) => void (await (await front()).screenshot({ path: file as `${string}.png` })),
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => page.close(),
  };
}

type DomNode = { backendNodeId: number; nodeName: string; children?: DomNode[]; shadowRoots?: DomNode[] };

/** The debugging protocol sees closed shadow roots, which no script of the page does. */
async function inCard<T>(page: Page, body: string): Promise<T> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: 2, pierce: true })) as { root: DomNode };
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const host = html?.children?.filter(({ nodeName }) => nodeName === 'SAYS-WHO').at(-1);
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) throw new Error('no card is open');
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `async function () { const root = this; ${body} }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}
