// A page that tries to find the extension, to read it and to make it act: it learns no more than that its own words are marked, and triggers nothing.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../support/chromium-extension';
import { askFromContentScript } from '../support/content-script';
import { type Tab, until } from '../support/extension-browser';
import {
  afterWelcome,
  cardText,
  type Desk,
  followList,
  isCardOpen,
  markOnScreen,
  openDesk,
  paintedWords,
} from '../support/extension-story';
import { findBrowser } from '../support/install.mjs';
import { listText } from '../support/make-list';
import { type Site, startSite } from '../support/site';

const PAGES = resolve(import.meta.dirname, '../pages');
const WORDS = ['Harbour Guard', 'Port Union', 'Lena Orsk'];

/** Everything that our own pages may ask of the background, and no content script. */
const PANEL_CALLS = [
  ...(
    readFileSync(resolve(import.meta.dirname, '../../lib/bus/calls.ts'), 'utf8')
      .split('export type PanelCalls = {')[1]
      ?.split('\n};')[0] ?? ''
  ).matchAll(/^ {2}(\w+)\(/gm),
].map(([, call = '']) => call);

describe.skipIf(!findBrowser('chromium'))('a forging page', () => {
  let site: Site;
  let browser: ChromiumBrowser;
  let desk: Desk;
  let tab: Tab;
  let id: string;

  beforeAll(async () => {
    const list = listText({
      entities: WORDS.map((name, at) => ({ id: `w${at}`, kind: 'organization', name, summary: 'Kept to itself.' })),
    });
    site = await startSite({ '/favicon.ico': '', '/list.json': list });
    for (const name of ['forging.html', 'story.js']) site.set(`/${name}`, readFileSync(`${PAGES}/${name}`, 'utf8'));
    browser = await launchChromium();
    desk = await openDesk(browser);
    await afterWelcome(desk);
    await followList(desk, `${site.origin}/list.json`);
    id = new URL(browser.root).host;
    tab = await browser.open(`${site.origin}/forging.html#${id}`);
    await untilMarked();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const untilMarked = () => until('the marks', async () => (await paintedWords(tab, 'actor')).join() === WORDS.join());
  const askInside = async (channel: string, call: string): Promise<unknown> =>
    askFromContentScript(browser, await forgingPage(), channel, call);
  const forgingPage = async (): Promise<Page> => {
    const page = (await browser.driver.pages()).find((one) => one.url().includes('forging.html'));
    if (!page) throw new Error('the page is gone');
    return page;
  };
  const openCard = async (): Promise<string> => {
    const { x, y } = await markOnScreen(tab, 'actor', 'Lena Orsk');
    await tab.clickAt(x, y);
    return cardText(tab);
  };
  const untilClosed = () => until('the card to be gone', async () => !(await isCardOpen(tab)));

  it('hears nothing said, and finds no name of ours in its world', async () => {
    await openCard();
    await tab.press('Escape');
    await untilClosed();
    expect(await tab.run('return heard')).toEqual([]);
    expect(await tab.run('return foreignNames()')).toEqual([]);
  });

  it('is not told of what the card is loaded from', async () => {
    const addresses = await tab.run<string[]>('await new Promise((done) => setTimeout(done, 300)); return loaded');
    expect(addresses.filter((address) => address.endsWith('/story.js'))).toHaveLength(1);
    expect(addresses.filter((address) => !address.startsWith(site.origin))).toEqual([]);
  });

  it('opens nothing by gestures that no reader made', async () => {
    await tab.pointAt(2, 2);
    await until('the pointer to be off the marks', async () => (await paintedWords(tab, 'hover')).length === 0);
    for (const gesture of ['click', 'hover']) {
      await tab.run('forgeGestures(values[0]); await new Promise((done) => setTimeout(done, 600));', gesture);
      expect(await isCardOpen(tab), gesture).toBe(false);
      expect(await paintedWords(tab, 'hover'), gesture).toEqual([]);
    }
    await tab.run('forgeKeys(); await new Promise((done) => setTimeout(done, 600));');
    expect(await isCardOpen(tab)).toBe(false);
    expect(await paintedWords(tab, 'actor')).toEqual(WORDS);
  });

  it('closes nothing by keys that no reader pressed', async () => {
    await openCard();
    await tab.run('forgeKeys()');
    expect(await isCardOpen(tab)).toBe(true);
    await tab.press('Escape');
    await untilClosed();
  });

  it('gets no answer to messages, and changes nothing by them', async () => {
    const before = JSON.parse(await desk.call<string>('backup'));
    expect(await tab.run('return forgeMessages(values[0])', id)).toEqual([]);
    const after = JSON.parse(await desk.call<string>('backup'));
    expect({ ...after, savedAt: undefined }).toEqual({ ...before, savedAt: undefined });
    expect(await paintedWords(tab, 'actor')).toEqual(WORDS);
  });

  it('gets nothing but what pages may ask, even with our content script in its hands', async () => {
    expect(PANEL_CALLS.length).toBeGreaterThan(30);
    expect(await askInside('page', 'livingSince')).toMatchObject({ ok: true });
    for (const call of PANEL_CALLS) expect(await askInside('panel', call), call).toBeNull();
    expect(await desk.call('followedLists')).toEqual({ lists: ['example.org/list'] });
  });

  it('still has a living content script after forging that a newer one started', async () => {
    expect((await openCard()).length).toBeGreaterThan(0);
    await tab.press('Escape');
    await untilClosed();
  });

  it('loads none of the extension’s files by the extension’s id', async () => {
    expect(await tab.run('return probe(values[0])', id)).toEqual([]);
  });

  it('sees of the open card its box and nothing inside', async () => {
    expect(await openCard()).toContain('Kept to itself.');
    const seen = await tab.run<Record<string, unknown>>('return lookAtCard()');
    expect(seen).toMatchObject({ shadow: null, text: '', children: 0, part: 'style' });
    expect(String(seen.html)).not.toMatch(/Kept|Lena|Orsk/);
    await tab.press('Escape');
    await untilClosed();
  });

  it('cannot restyle the card into something else', async () => {
    await tab.run(`const style = document.createElement('style');
      style.id = 'restyle';
      style.textContent = 'says-who, html { --ink: transparent !important; --paper: red !important; --unit: 0px !important; color: transparent !important; visibility: hidden; font-size: 0 !important; pointer-events: none }';
      document.head.append(style);`);
    await tab.run(`document.documentElement.style.visibility = 'visible';`);
    await openCardByKey();
    await tab.run(
      `document.querySelector('says-who').style.cssText = 'color:transparent;visibility:hidden;opacity:0;font-size:0;--ink:transparent';`,
    );
    const look = await tab.inCard<Record<string, string>>(
      `const { color, visibility, fontSize, pointerEvents } = getComputedStyle(root.querySelector('.card')); return { color, visibility, fontSize, pointerEvents };`,
    );
    expect(look).toEqual({ color: 'rgb(29, 27, 24)', visibility: 'visible', fontSize: '14px', pointerEvents: 'auto' });
    await tab.run(`document.querySelector('#restyle').remove(); document.documentElement.removeAttribute('style');`);
    await tab.press('Escape');
    await untilClosed();
    await untilMarked();
  });

  const openCardByKey = async (): Promise<string> => {
    await desk.tell(`${site.origin}/forging.html#${id}`, 'command', 'open-card');
    return cardText(tab);
  };

  it('cannot lay anything over the card: covered once it comes to the front, covered again and again it closes', async () => {
    await openCard();
    await tab.run('cover()');
    const inFront = () => tab.run<boolean>(`return document.querySelector('#glass').matches(':popover-open')`);
    expect(await inFront()).toBe(true);
    await vi.waitFor(async () => expect(await topmost()).toBe('DIV.card-layer'), { timeout: 5000 });
    expect(await isCardOpen(tab)).toBe(true);
    await tab.run(`const glass = document.querySelector('#glass');
      const again = setInterval(() => { glass.hidePopover(); glass.showPopover(); }, 50);
      setTimeout(() => { clearInterval(again); glass.remove(); }, 3000);`);
    await untilClosed();
    await until('the glass to be gone', () => tab.run<boolean>(`return !document.querySelector('#glass')`));
  });

  /** The last box of the browser's top layer. */
  const topmost = async (): Promise<string> => {
    const session = await (await forgingPage()).createCDPSession();
    try {
      await session.send('DOM.enable');
      await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const { nodeIds } = await session.send('DOM.getTopLayerElements');
      const { node } = await session.send('DOM.describeNode', { nodeId: nodeIds.at(-1) ?? 0 });
      const at = node.attributes?.indexOf('class') ?? -1;
      return `${node.nodeName}${at < 0 ? '' : `.${node.attributes?.[at + 1]}`}`;
    } finally {
      await session.detach();
    }
  };

  it('asked the network for nothing but itself and the list', () => {
    const asked = new Set(site.requests.map(({ path }) => path));
    expect([...asked].sort()).toEqual(['/favicon.ico', '/forging.html', '/list.json', '/story.js']);
  });
});
