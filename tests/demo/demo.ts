// The sample article and the starter list on a loopback site, read by the real extension in a real browser.

import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { printReading } from '../cli/print-reading';
import { launchChromium } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import {
  afterWelcome,
  cardText,
  type Desk,
  followList,
  markOnScreen,
  openDesk,
  untilRead,
} from '../support/extension-story';
import { launchFirefox } from '../support/firefox-extension';
import { sampleArticle } from '../support/sample-article';
import { startSite } from '../support/site';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'tests/demo/output');
const LIST = 'iraq-2019-2020.context-list.json';

const headless = process.argv.includes('--headless');
const launch = process.argv.includes('--firefox') ? launchFirefox : launchChromium;

const site = await startSite({
  '/article.html': sampleArticle(),
  [`/${LIST}`]: readFileSync(join(ROOT, 'public/lists', LIST), 'utf8'),
});
const browser = await launch({ headless, dark: process.argv.includes('--dark') });
const url = `${site.origin}/article.html`;

async function report(desk: Desk, article: Tab): Promise<void> {
  const state = await untilRead(desk, url);
  printReading({ text: state.text, title: state.title, published: state.published }, state.reading, []);
  mkdirSync(OUTPUT, { recursive: true });
  const shots: string[] = [];
  const shoot = async (tab: Tab, name: string): Promise<void> => {
    shots.push(join(OUTPUT, name));
    await tab.screenshot(join(OUTPUT, name));
  };
  await shoot(article, 'page.png');
  const { x, y } = await markOnScreen(article, 'disputed');
  await article.clickAt(x, y);
  await cardText(article);
  await shoot(article, 'card.png');
  const popup = await browser.openOwn(`popup.html#${await browser.tabIdOf(url)}`);
  await popup.resize(420, 640);
  await until('the popup', () => popup.run<boolean>(`return document.querySelectorAll('[role=tab]').length > 0`));
  await shoot(popup, 'popup.png');
  console.log(`\n${state.marks} marks painted. Screenshots: ${shots.map((file) => relative(ROOT, file)).join(', ')}`);
}

const end = async (): Promise<void> => {
  await browser.close();
  await site.close();
};

try {
  const desk = await openDesk(browser);
  await afterWelcome(desk, ['says-who/iraq-2019-2020']);
  await followList(desk, `${site.origin}/${LIST}`);
  const article = await browser.open(url);
  if (headless) {
    await report(desk, article);
    await end();
  } else {
    await desk.tab.close();
    console.log(
      `The sample article stands at ${url}. Click an underlined word, or the extension’s button. Press Ctrl+C to end.`,
    );
    process.on('SIGINT', () => void end().then(() => process.exit(0)));
  }
} catch (cause) {
  console.error(cause);
  await end();
  process.exitCode = 1;
}
