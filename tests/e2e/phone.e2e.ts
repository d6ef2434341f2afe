// A window as narrow as a phone: the card is a sheet at the foot, and the words it is about stay in sight above it; the popup is a page of its own.

import { beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import { cardText, markOnScreen, untilRead, untilShown } from '../support/extension-story';
import { findBrowser } from '../support/install.mjs';
import { sampleArticle } from '../support/sample-article';
import { setStage } from '../support/story-stage';

const SIZE = { width: 360, height: 700 };

describe.skipIf(!findBrowser('chromium'))('a window as narrow as a phone', () => {
  const stage = setStage(launchChromium, { answers: { '/article.html': sampleArticle() }, without: [], options: SIZE });
  let article: Tab;
  let url: string;

  beforeAll(async () => {
    url = `${stage.site.origin}/article.html`;
    article = await stage.browser.open(url);
    await untilRead(stage.desk, url);
  });

  /** The lower edge of the words that the card is about. */
  const markedBottom = (): Promise<number> =>
    article.run<number>(
      `const [painted] = [...CSS.highlights].find(([name]) => name.endsWith('focus'))[1];
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      return range.getBoundingClientRect().bottom;`,
    );

  it('shows the card at the foot, over the whole width, and scrolls what it would cover above it', async () => {
    const { y } = await markOnScreen(article, 'actor', 'Kata’ib Hezbollah');
    await article.run(`scrollBy({ top: values[0] - innerHeight + 40, behavior: 'instant' });`, y);
    const mark = await article.run<{ x: number; y: number }>(
      `for (const [name, highlight] of CSS.highlights) if (name.endsWith('actor')) for (const painted of highlight) {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        const line = range.getClientRects()[0];
        if (range.toString().includes('Hezbollah') && line.top > 0 && line.bottom < innerHeight) return { x: line.left + 5, y: line.top + 5 };
      }`,
    );
    await article.clickAt(mark.x, mark.y);
    await cardText(article);
    const card = await article.inCard<{ left: number; width: number; bottom: number }>(
      `const { left, width, bottom } = root.querySelector('[role=dialog]').getBoundingClientRect(); return { left, width, bottom };`,
    );
    expect(card).toEqual({ left: 0, width: SIZE.width, bottom: SIZE.height });
    await until('the words to stand above the card', async () => {
      const top = await article.inCard<number>(
        `return root.querySelector('[role=dialog]').getBoundingClientRect().top;`,
      );
      return (await markedBottom()) < top;
    });
    await stage.picture(article, 'phone-card');
    await article.press('Escape');
  });

  it.each(['popup', 'sidepanel'])('shows the %s as a page without sideways scrolling', async (path) => {
    const tab = await stage.browser.openOwn(`${path}.html#${await stage.browser.tabIdOf(url)}`);
    await untilShown(tab, 'Before');
    for (let view = 0; view < 3; view++) {
      await tab.run(`document.querySelectorAll('[role=tab]')[values[0]].click();`, view);
      expect(await tab.run<number>('return document.documentElement.scrollWidth;')).toBe(SIZE.width);
      await stage.picture(tab, `phone-${path}-${view}`);
    }
    await tab.close();
  });
});
