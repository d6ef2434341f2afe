// The browser's own control over the sites that the extension may read, as a reader sets it on the extensions page.

import type { ChromiumBrowser } from './chromium-extension';

type DeveloperPrivate = {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
};

/** `only`: match patterns; without it every site. */
export async function allowSites({ driver, root }: ChromiumBrowser, only?: readonly string[]): Promise<void> {
  const page = await driver.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(
      async (extensionId, hosts) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } })
          .chrome;
        const hostAccess = hosts ? (hosts.length > 0 ? 'ON_SPECIFIC_SITES' : 'ON_CLICK') : 'ON_ALL_SITES';
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
        for (const host of hosts ?? []) await developerPrivate.addHostPermission(extensionId, host);
      },
      new URL(root).host,
      only && [...only],
    );
  } finally {
    await page.close();
  }
}
