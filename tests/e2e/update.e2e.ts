// The extension is updated under open tabs: a second build with a later version takes the first one's place, once for each browser.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHROMIUM_BUILD } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import { cardText, followList, isCardOpen, markOnScreen, openDesk, paintedWords } from '../support/extension-story';
import { FIREFOX_BUILD } from '../support/firefox-extension';
import { listText } from '../support/make-list';
import { inEachBrowser, setStage } from '../support/story-stage';

const ROOT = resolve(import.meta.dirname, '../..');
const WORDS = ['Harbour Guard', 'Port Union', 'Lena Orsk'];
const LIST = listText({ entities: WORDS.map((name, at) => ({ id: `w${at}`, kind: 'organization', name })) });
const LATER = '0.1.1';

const BUILDS = {
  chromium: { built: CHROMIUM_BUILD, command: ['build'], folder: 'chrome-mv3' },
  firefox: { built: FIREFOX_BUILD, command: ['build', '-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
};

/** What a page has of us, besides its marks. */
const TRACES = `return { sheets: document.adoptedStyleSheets.length, hosts: document.querySelectorAll('says-who').length };`;

inEachBrowser('an update under open tabs', ({ kind, launch }) => {
  const places = mkdtempSync(join(tmpdir(), 'says-who-update-'));
  const [first, second] = [join(places, 'first'), join(places, BUILDS[kind].folder)];
  cpSync(BUILDS[kind].built, first, { recursive: true });
  const stage = setStage(launch, {
    answers: {
      '/list.json': LIST,
      '/plain.html': readFileSync(resolve(import.meta.dirname, '../pages/plain.html'), 'utf8'),
    },
    options: { build: first },
  });
  let tab: Tab;
  let before: string;
  const html = (): Promise<string> => tab.run('return document.documentElement.outerHTML');
  const marked = () =>
    until('the marks', async () =>
      WORDS.every(
        (
          (words) => (word: string) =>
            words.includes(word)
        )(await paintedWords(tab, 'actor')),
      ),
    );

  beforeAll(async () => {
    execFileSync('npx', ['wxt', ...BUILDS[kind].command], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', SAYS_WHO_OUTPUT: places },
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    const manifest = JSON.parse(readFileSync(join(second, 'manifest.json'), 'utf8'));
    writeFileSync(join(second, 'manifest.json'), JSON.stringify({ ...manifest, version: LATER }));
    await followList(stage.desk, `${stage.site.origin}/list.json`);
    tab = await stage.browser.open(`${stage.site.origin}/plain.html`);
    await marked();
    before = await html();
  }, 120_000);
  afterAll(() => rmSync(places, { recursive: true, force: true }));

  it('takes the open card and the marks of the old version with it, quietly, or hands them over', async () => {
    await tab.run(
      `sessionStorage.complaints = ''; addEventListener('error', (event) => { sessionStorage.complaints += event.message; });`,
    );
    const { x, y } = await markOnScreen(tab, 'actor', 'Lena Orsk');
    await tab.clickAt(x, y);
    await cardText(tab);
    await stage.browser.updateTo(second);
    let at = 0;
    await until('the card to be gone', async () => {
      await tab.pointAt(40 + (at++ % 50), 300);
      return !(await isCardOpen(tab));
    });
    // Firefox starts the new version in open tabs; elsewhere it waits for the page to be loaded anew.
    if (kind === 'firefox') await marked();
    else await until('the marks to be gone', async () => (await paintedWords(tab, 'actor')).length === 0);
    expect(await tab.run(TRACES)).toEqual({ sheets: kind === 'firefox' ? 1 : 0, hosts: 0 });
    expect(await html()).toBe(before);
    expect(await tab.run('return sessionStorage.complaints')).toBe('');
  });

  it('works in its new version, with the lists of the old', async () => {
    const desk = await until('the new version', () => openDesk(stage.browser));
    expect(await desk.tab.run(`return (globalThis.browser ?? chrome).runtime.getManifest().version`)).toBe(LATER);
    await tab.goto(`${stage.site.origin}/plain.html`);
    await marked();
    const { x, y } = await markOnScreen(tab, 'actor', 'Lena Orsk');
    await tab.clickAt(x, y);
    expect(await cardText(tab)).toContain('Lena Orsk');
  });
});
