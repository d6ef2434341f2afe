// Following lists through the pages a reader uses: welcome and options, in Chromium.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from '../support/chromium-extension';
import { type ExtensionBrowser, type Tab, until } from '../support/extension-browser';
import { afterWelcome, openDesk, paintedWords, untilRead } from '../support/extension-story';
import { sampleArticle } from '../support/sample-article';
import { type Site, startSite } from '../support/site';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'tests/e2e/output');
const LIST = readFileSync(join(ROOT, 'tests/fixtures/stories/orlen-sound.context-list.json'), 'utf8');
const SHEET =
  'id,title,start,kind,place,country,source_urls\nquay,Fire on the quay,2021-04-03,disaster,Vassby,no,https://example.org/quay\n';

describe.skipIf(!chromiumPath())('lists, as a reader follows them', () => {
  let site: Site;
  let browser: ExtensionBrowser;
  let options: Tab;
  let folder: string;
  const text = (tab: Tab): Promise<string> => tab.run<string>('return document.body.innerText');
  const press = (tab: Tab, label: string): Promise<void> =>
    until(`a button “${label}”`, () =>
      tab.run<boolean>(
        `const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === values[0] && !one.disabled); button?.click(); return Boolean(button);`,
        label,
      ),
    ).then(() => undefined);
  const untilShown = (tab: Tab, words: string | RegExp): Promise<unknown> =>
    until(`“${words}” to be shown`, async () =>
      typeof words === 'string' ? (await text(tab)).includes(words) : words.test(await text(tab)),
    );

  beforeAll(async () => {
    mkdirSync(OUTPUT, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'says-who-lists-'));
    site = await startSite({ '/orlen.json': LIST, '/article.html': sampleArticle() });
    browser = await launchChromium({ width: 800, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has both starter lists on after the welcome page', async () => {
    // The page that opened by itself adds them; a second one shows what it finds.
    await afterWelcome(await openDesk(browser), []);
    const welcome = await browser.openOwn('welcome.html');
    await until(
      'both switches to be on',
      () =>
        welcome.run<boolean>(
          `return document.querySelectorAll('[role=switch][aria-checked=true], input[type=checkbox]:checked').length >= 2`,
        ),
      30_000,
    );
    options = await browser.openOwn('options.html');
    await untilShown(options, 'World: international organisations');
    await untilShown(options, 'Iraq between the United States and Iran');
    await welcome.close();
  });

  it('takes the marks of a starter list away with one click', async () => {
    const desk = await openDesk(browser);
    const url = `${site.origin}/article.html`;
    const article = await browser.open(url);
    await untilRead(desk, url);
    expect(await paintedWords(article, 'actor')).toContain('Kata’ib Hezbollah');
    await options.run(
      `[...document.querySelectorAll('article')].find((row) => row.textContent.includes('Iraq between')).querySelector('[role=switch], input[type=checkbox]').click()`,
    );
    await until(
      'the name to lose its mark',
      async () => !(await paintedWords(article, 'actor')).includes('Kata’ib Hezbollah'),
    );
    await article.close();
  });

  it('shows what an address will be fetched as, before anything is fetched', async () => {
    await options.fill('#add-address', 'https://github.com/example/lists/blob/main/harbour.json');
    await untilShown(options, 'https://raw.githubusercontent.com/example/lists/');
  });

  it('adds a list by address after a preview', async () => {
    await options.fill('#add-address', `${site.origin}/orlen.json`);
    await press(options, 'Look inside');
    await untilShown(options, 'Orlen Sound: the ferry line and its neighbours');
    expect(await text(options)).toMatch(/9 actors/);
    expect(site.requests.filter(({ path }) => path === '/orlen.json')).toHaveLength(1);
    await options.screenshot(join(OUTPUT, 'options-preview.png'));
    await press(options, 'Add this list');
    await untilShown(options, /Orlen Reader · 9 actors/);
    await options.screenshot(join(OUTPUT, 'options-lists.png'));
  });

  it('says in words why an update was refused, and keeps the copy', async () => {
    site.set('/orlen.json', '<!doctype html><title>Sign in</title><p>Please sign in');
    await until('the list to be free for a check', () =>
      options.run<boolean>(
        `const row = [...document.querySelectorAll('article')].find((one) => one.textContent.includes('Orlen Sound'));
        const button = [...row.querySelectorAll('button:enabled')].find((one) => one.textContent.trim() === 'Check now');
        button?.click();
        return button !== undefined;`,
      ),
    );
    await untilShown(options, /web page/);
    expect(await text(options)).toMatch(/Orlen Reader · 9 actors/);
    await options.screenshot(join(OUTPUT, 'options-refused.png'));
  });

  it('says in words why a list cannot be added', async () => {
    await options.fill('#add-address', `${site.origin}/nowhere.json`);
    await press(options, 'Look inside');
    await untilShown(options, /404/);
  });

  it('adds a spreadsheet from a file', async () => {
    const file = join(folder, 'events.csv');
    writeFileSync(file, SHEET);
    await options.upload('input[type=file]', file);
    await untilShown(options, 'Fire on the quay');
    await press(options, 'Add this list');
    await untilShown(options, /1 event/);
  });

  it('removes a list and every trace of it, after asking', async () => {
    const pressRemove = (): Promise<void> =>
      options.run(
        `const row = [...document.querySelectorAll('article')].find((one) => one.textContent.includes('Orlen Sound'));
        [...row.querySelectorAll('button')].filter((button) => button.textContent.trim() === 'Remove').at(-1).click();`,
      );
    await pressRemove();
    await untilShown(options, /and everything in it\?/);
    await pressRemove();
    await until('the row to go', async () => !(await text(options)).includes('Orlen Reader'));
    const rows = await options.run<number>(
      `const open = indexedDB.open('says-who');
      const database = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
      const all = await new Promise((resolve) => { const request = database.transaction('chunks').objectStore('chunks').getAll(); request.onsuccess = () => resolve(request.result); });
      database.close();
      return all.filter(({ list }) => list.includes('orlen')).length;`,
    );
    expect(rows).toBe(0);
  });

  it('shows every section of the options', async () => {
    for (const section of ['my-list', 'sites', 'marks', 'data', 'shortcuts', 'privacy']) {
      await options.run(`location.hash = values[0]`, section);
      await until(`${section} to be drawn`, () =>
        options.run<boolean>(
          `return document.querySelector('main h1') !== null && document.querySelector('[aria-current=page]').hash === '#' + values[0] && document.querySelector('main').childElementCount > 1`,
          section,
        ),
      );
      await options.screenshot(join(OUTPUT, `options-${section}.png`));
    }
  });
});
