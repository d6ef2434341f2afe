// The sample article and the starter list on a loopback site, read by the real extension in a real browser.

import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { PageState } from '../../lib/model/page-state';
import { printReading } from '../cli/print-reading';
import { launchChromium } from '../support/chromium-extension';
import { type ExtensionBrowser, type Tab, until } from '../support/extension-browser';
import { addListByAddress, askPage, finishWelcome, markedPoint } from '../support/extension-story';
import { launchFirefox } from '../support/firefox-extension';
import { type Site, startSite } from '../support/site';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'tests/demo/output');
const LIST = 'iraq-2019-2020.context-list.json';

const headless = process.argv.includes('--headless');
const launch = process.argv.includes('--firefox') ? launchFirefox : launchChromium;

const site = await startSite({
  '/article.html': readFileSync(join(ROOT, 'tests/demo/article.html'), 'utf8'),
  [`/${LIST}`]: readFileSync(join(ROOT, 'public/lists', LIST), 'utf8'),
});
const browser = await launch({ headless });

async function prepare(): Promise<Tab> {
  const welcome = await browser.openOwn('welcome.html');
  await finishWelcome(welcome, { starterLists: ['world-public-bodies'] });
  await addListByAddress(browser, `${site.origin}/${LIST}`);
  const article = await browser.open(`${site.origin}/article.html`);
  await until('the article to be read', async () => (await askPage(browser, article)).state === 'read', 30_000);
  return article;
}

async function report(article: Tab): Promise<void> {
  const state: PageState = await askPage(browser, article);
  if (state.state !== 'read') throw new Error(`the article was not read: ${state.state}`);
  printReading({ text: state.text, title: state.title, published: state.published }, state.reading, []);
  mkdirSync(OUTPUT, { recursive: true });
  const shots = ['page.png', 'card.png', 'popup.png'].map((name) => join(OUTPUT, name)) as [string, string, string];
  await article.screenshot(shots[0]);
  await openCard(article, browser);
  await article.screenshot(shots[1]);
  const popup = await browser.openOwn(`popup.html#${await browser.tabIdOf(`${site.origin}/article.html`)}`);
  await popup.resize(420, 640);
  await until('the popup to show accounts', () => popup.run<boolean>(`return document.querySelectorAll('[role=tab]').length > 0`));
  await popup.screenshot(shots[2]);
  console.log(`\n${state.marks} marks painted. Screenshots: ${shots.map((file) => relative(ROOT, file)).join(', ')}`);
}

async function openCard(article: Tab, within: ExtensionBrowser): Promise<void> {
  const { x, y } = await markedPoint(within, article, 'disputed');
  await article.clickAt(x, y);
  await until('the card to be filled', () => article.inCard<boolean>(`return !root.querySelector('[aria-busy=true]') && root.textContent.length > 200`));
}

async function end(running: ExtensionBrowser, served: Site): Promise<void> {
  await running.close();
  await served.close();
}

try {
  const article = await prepare();
  if (headless) {
    await report(article);
    await end(browser, site);
  } else {
    console.log(`The sample article stands at ${site.origin}/article.html. Click an underlined word, or the extension’s button. Press Ctrl+C to end.`);
    process.on('SIGINT', () => void end(browser, site).then(() => process.exit(0)));
  }
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  await end(browser, site);
  process.exitCode = 1;
}
