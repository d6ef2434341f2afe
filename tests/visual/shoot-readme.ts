// Takes the README's pictures from the built extension on its sample article: `npx wxt build && npx tsx tests/visual/shoot-readme.ts`.

import { join } from 'node:path';
import { launchChromium } from '../support/chromium-extension';
import { until } from '../support/extension-browser';
import { afterWelcome, cardText, markOnScreen, openDesk, untilRead, untilShown } from '../support/extension-story';
import { sampleArticle } from '../support/sample-article';
import { startSite } from '../support/site';

const FOLDER = join(import.meta.dirname, '../../.github/readme');
/** A claim that the sample article itself sets against another. */
const WORDS = 'denied';

async function main(): Promise<void> {
  const site = await startSite({ '/article.html': sampleArticle() });
  const url = `${site.origin}/article.html`;
  const browser = await launchChromium({ width: 1180, height: 820 });
  try {
    const desk = await openDesk(browser);
    await afterWelcome(desk, []);
    const article = await browser.open(url);
    await untilRead(desk, url);
    const { x, y } = await markOnScreen(article, 'disputed', WORDS);
    await article.clickAt(x, y);
    await cardText(article);
    // The pointer away from the words: a click leaves them tinted twice.
    await article.pointAt(1100, 40);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await article.screenshot(join(FOLDER, 'page.png'));
    const popup = await browser.openOwn(`popup.html#${await browser.tabIdOf(url)}`);
    await popup.resize(400, 760);
    await untilShown(popup, 'attributed statements');
    await popup.run(`document.querySelectorAll('[role=tab]')[2].click();`);
    await until('the timeline', () => popup.run<boolean>(`return document.querySelector('.timeline') !== null;`));
    await popup.screenshot(join(FOLDER, 'popup.png'));
  } finally {
    await browser.close();
    await site.close();
  }
}

await main();
