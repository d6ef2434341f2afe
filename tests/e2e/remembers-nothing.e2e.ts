// A Firefox that is set to never remember history lets extensions keep nothing: every page says that, and what the reader can do, instead of offering to try again for ever.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, type Tab, until } from '../support/extension-browser';
import { paintedWords, textOf, untilShown } from '../support/extension-story';
import { launchFirefox } from '../support/firefox-extension';
import { findBrowser } from '../support/install.mjs';
import { type Site, startSite } from '../support/site';

const SAYS = 'Firefox lets extensions keep nothing';

describe.skipIf(!findBrowser('firefox'))('a Firefox that remembers nothing', () => {
  let site: Site;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    site = await startSite({
      '/plain.html': readFileSync(resolve(import.meta.dirname, '../pages/plain.html'), 'utf8'),
    });
    browser = await launchFirefox({ remembersNothing: true });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each(['welcome.html', 'options.html#lists', 'options.html#my-list', 'options.html#data'])(
    '%s says so',
    async (path) => {
      const page = await browser.openOwn(path);
      await untilShown(page, SAYS);
      expect(await textOf(page)).not.toContain('restart the browser');
      await page.close();
    },
  );

  it('the popup says so too, and nothing is painted', async () => {
    const address = `${site.origin}/plain.html`;
    const article = await browser.open(address);
    const popup: Tab = await browser.openOwn(
      `popup.html#${await until('the tab', () => browser.tabIdOf(address).catch(() => undefined))}`,
    );
    await untilShown(popup, SAYS);
    expect(await paintedWords(article, 'actor')).toEqual([]);
  });
});
