// From a press on the toolbar button to a popup with its content, in Chromium: with a running and with a stopped background, warm pages throughout.
// Run after a build: `npx tsx tests/bench/popup.ts`

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchChromium } from '../support/chromium-extension';
import { until } from '../support/extension-browser';
import { afterWelcome, followList, openDesk, untilRead } from '../support/extension-story';
import { listText } from '../support/make-list';
import { startSite } from '../support/site';

const ROUNDS = 7;
/** Named on tests/pages/plain.html. */
const NAME = 'Harbour Guard';

/** As text: a compiler's helpers are not known in the page. */
const NOTE_CONTENT = `requestAnimationFrame(function look() {
  if (document.getElementById('root')?.textContent.includes(${JSON.stringify(NAME)})) window.contentAt = performance.now();
  else requestAnimationFrame(look);
});`;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const site = await startSite({ '/favicon.ico': '' });
site.set('/plain.html', readFileSync(resolve(import.meta.dirname, '../pages/plain.html'), 'utf8'));
site.set('/names.json', listText({ entities: [{ id: 'guard', kind: 'organization', name: NAME }] }));
const browser = await launchChromium();
try {
  const desk = await openDesk(browser);
  await afterWelcome(desk);
  await followList(desk, `${site.origin}/names.json`);
  const address = `${site.origin}/plain.html`;
  await browser.open(address);
  await untilRead(desk, address);
  const popup = `${browser.root}popup.html#${await browser.tabIdOf(address)}`;
  /** Milliseconds from the popup's start to the frame with its content; the wait fails when it never comes. */
  const once = async (): Promise<number> => {
    const page = await browser.driver.newPage();
    await page.evaluateOnNewDocument(NOTE_CONTENT);
    await page.bringToFront();
    await page.goto(popup);
    const ms = await until('the popup’s content', () =>
      page.evaluate(() => (window as { contentAt?: number }).contentAt),
    );
    await page.close();
    return ms ?? Number.NaN;
  };
  await once();
  const warm: number[] = [];
  const stopped: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    warm.push(await once());
    await browser.stopBackground();
    stopped.push(await once());
  }
  console.log(`popup open to content, background running ${median(warm).toFixed(0).padStart(6)} ms`);
  console.log(
    `popup open to content, background stopped ${median(stopped).toFixed(0).padStart(6)} ms   ${(median(stopped) / median(warm)).toFixed(1)} × running`,
  );
} finally {
  await browser.close();
  await site.close();
}
