// Takes the README's pictures from the built extension on its sample article: `npx wxt build && npx tsx tests/visual/shoot-readme.ts`.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ChromiumBrowser, launchChromium } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import { afterWelcome, cardText, markOnScreen, openDesk, untilRead, untilShown } from '../support/extension-story';
import { sampleArticle } from '../support/sample-article';
import { startSite } from '../support/site';

const FOLDER = join(import.meta.dirname, '../../.github/readme');
/** One of the accounts that the sample article sets against one another. */
const WORDS = 'Residents told';
const ARTICLE = { width: 1120, height: 860 };
const POPUP = { width: 400, height: 720 };
/** Where the words stand, so that the card below them has all the room it takes. */
const WORDS_TOP_PX = 230;

async function main(): Promise<void> {
  const site = await startSite({ '/article.html': sampleArticle() });
  const url = `${site.origin}/article.html`;
  const browser = await launchChromium(ARTICLE);
  try {
    const desk = await openDesk(browser);
    await afterWelcome(desk, []);
    const article = await browser.open(url);
    await untilRead(desk, url);
    await sharply(browser, url, ARTICLE);
    await openCard(article);
    await article.screenshot(join(FOLDER, 'page.png'));
    const popup = await browser.openOwn(`popup.html#${await browser.tabIdOf(url)}`);
    await sharply(browser, `${browser.root}popup.html`, POPUP);
    await untilShown(popup, 'attributed statements');
    await popup.screenshot(join(FOLDER, 'accounts.png'));
    await popup.run(`document.querySelector('#tab-before').click();`);
    await until('the timeline', () => popup.run<boolean>(`return document.querySelector('.timeline') !== null;`));
    await popup.screenshot(join(FOLDER, 'before.png'));
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Two dots a pixel. */
async function sharply(browser: ChromiumBrowser, url: string, size: { width: number; height: number }): Promise<void> {
  const page = (await browser.driver.pages()).find((one: Page) => one.url().startsWith(url));
  await page?.setViewport({ ...size, deviceScaleFactor: 2 });
}

async function openCard(article: Tab): Promise<void> {
  const { y } = await markOnScreen(article, 'disputed', WORDS);
  await article.run(`scrollBy({ top: values[0], behavior: 'instant' });`, y - WORDS_TOP_PX);
  const x = await article.run<number>(
    `for (const [name, highlight] of CSS.highlights) if (name.endsWith('disputed')) for (const painted of highlight) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      if (range.toString().includes(values[0])) return range.getClientRects()[0].left + 20;
    }`,
    WORDS,
  );
  await article.clickAt(x, WORDS_TOP_PX);
  await cardText(article);
  // The pointer away from the words: a click leaves them tinted twice.
  await article.pointAt(1080, 40);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

await main();
