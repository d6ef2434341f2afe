// Windows of Chromium beside the first: ordinary and private ones, opened as an extension may open them.

import type { Page } from 'puppeteer-core';
import { type ChromiumBrowser, tabOver } from './chromium-extension';
import { type Tab, until } from './extension-browser';

type Windows = { create(window: { url: string; incognito: boolean }): Promise<unknown> };
type DeveloperPrivate = {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
};
type OwnPage = { chrome: { windows: Windows; developerPrivate: DeveloperPrivate } };

/** An address in a new window. From a private one nothing comes back before `allowPrivate`. */
export async function openWindow({ driver, root }: ChromiumBrowser, url: string, isPrivate = false): Promise<Tab> {
  await onPage(driver.newPage(), `${root}manifest.json`, (page) =>
    page.evaluate(
      async (window) => {
        await (globalThis as unknown as OwnPage).chrome.windows.create(window);
      },
      { url, incognito: isPrivate },
    ),
  );
  return tabOver(await pageAt(driver, url));
}

/** What a reader allows on the extensions page. The extension starts anew: its open pages are gone. */
export const allowPrivate = ({ driver, root }: ChromiumBrowser): Promise<void> =>
  onPage(driver.newPage(), 'chrome://extensions', (page) =>
    page.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as unknown as OwnPage).chrome;
      // Without it an extension that was loaded from a folder does not start again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, new URL(root).host),
  );

async function pageAt(driver: ChromiumBrowser['driver'], url: string): Promise<Page> {
  const target = await driver.waitForTarget((found) => found.type() === 'page' && found.url() === url, {
    timeout: 10_000,
  });
  return (await until('the page of the window', () => target.page())) as Page;
}

async function onPage<T>(opening: Promise<Page>, url: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await opening;
  try {
    await page.goto(url);
    return await use(page);
  } finally {
    await page.close();
  }
}
