// Cards that open where the pointer rests, and the WCAG rule about them (1.4.13): the pointer may go into them, Esc sends them away,
// they stay while they are looked at, and they take no focus.

import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Tab, until } from '../support/extension-browser';
import { cardText, isCardOpen, markOnScreen, pointInCard, untilRead } from '../support/extension-story';
import { sampleArticle } from '../support/sample-article';
import { inEachBrowser, setStage } from '../support/story-stage';

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

inEachBrowser('hovering', ({ launch }) => {
  const stage = setStage(launch, { answers: { '/article.html': sampleArticle() }, without: [] });
  let article: Tab;
  let mark: { x: number; y: number };
  const untilGone = (): Promise<unknown> => until('the card to be gone', async () => !(await isCardOpen(article)));

  beforeAll(async () => {
    await stage.desk.tab.run(
      `await (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { opensOn: 'hover' } });`,
    );
    article = await stage.browser.open(`${stage.site.origin}/article.html`);
    await untilRead(stage.desk, `${stage.site.origin}/article.html`);
  });
  beforeEach(async () => {
    await article.pointAt(5, 5);
    mark = await markOnScreen(article, 'actor', 'Kata’ib Hezbollah');
  });

  it('opens on a pointer that rests, and leaves the focus where it is', async () => {
    await article.pointAt(mark.x, mark.y);
    expect(await cardText(article)).toContain("Kata'ib Hezbollah");
    expect(await article.run<string>('return document.activeElement.localName;')).toBe('body');
  });

  it('stays while the pointer is in it, and goes with Esc', async () => {
    await article.pointAt(mark.x, mark.y);
    await cardText(article);
    const inside = await pointInCard(article, 'button', 'Note it');
    await article.pointAt(inside.x, inside.y);
    await rest(1500);
    expect(await isCardOpen(article)).toBe(true);
    await article.press('Escape');
    await untilGone();
  });

  it('goes when the pointer has left mark and card', async () => {
    await article.pointAt(mark.x, mark.y);
    await cardText(article);
    await article.pointAt(5, 5);
    await untilGone();
  });

  it('does not open for a pointer that passes by', async () => {
    await article.pointAt(mark.x, mark.y);
    await rest(120);
    await article.pointAt(5, 5);
    await rest(1000);
    expect(await isCardOpen(article)).toBe(false);
  });
});
