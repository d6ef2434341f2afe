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

  const openArticle = async (): Promise<{ article: Tab; id: number }> => {
    const address = `${site.origin}/plain.html`;
    const article = await browser.open(address);
    const id = await until('the tab', () => browser.tabIdOf(address).catch(() => undefined));
    return { article, id: Number(id) };
  };

  it('the side panel says so, of the page and of the search', async () => {
    const { article, id } = await openArticle();
    const panel = await browser.openOwn(`sidepanel.html#${id}`);
    await untilShown(panel, SAYS);
    await panel.fill('input[type=search]', 'harbour');
    await until('the search’s own word', () =>
      panel.run<boolean>(`return document.querySelector('.results')?.textContent.includes(values[0]) ?? false`, SAYS),
    );
    await panel.close();
    await article.close();
  });

  it.each(['note-actor', 'note-alias'])('the note window says so when a note cannot be kept: %s', async (item) => {
    const { article } = await openArticle();
    await article.run(
      `const [words] = document.querySelectorAll('article p:not(.byline)');
      words.scrollIntoView();
      getSelection().setBaseAndExtent(words.firstChild, 4, words.firstChild, 17);`,
    );
    await browser.chooseFromMenu(article, item);
    const note = await browser.opened('note.html');
    await until('the form', () => note.run<boolean>(`return document.querySelector('form') !== null`));
    if (item === 'note-alias') await note.fill('input[type=search]', 'harbour');
    else await note.click('button[type=submit]');
    await untilShown(note, SAYS);
    expect(await textOf(note)).not.toContain('try again');
    await note.close();
    await article.close();
  });

  it('the popup says so too, and nothing is painted', async () => {
    const { article, id } = await openArticle();
    const popup = await browser.openOwn(`popup.html#${id}`);
    await untilShown(popup, SAYS);
    expect(await paintedWords(article, 'actor')).toEqual([]);
  });
});
