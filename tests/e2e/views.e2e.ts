// What a machine can see of every view in every state and language: nothing sticks out, no text is cut off, contrast holds, axe finds nothing.
// The widths are those of a phone (and of a wide window at 250 % zoom) and of a small window; layout does not depend on the theme, contrast not on the language.

import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../support/install.mjs';
import { type Gallery, type GalleryName, type GallerySite, openGallery } from '../visual/gallery-site';
import { runAxe } from '../visual/run-axe';

const LANGUAGES = ['en', 'de', 'ar', 'fr', 'es', 'uk'];
const WIDTHS = [320, 800];
/** A view stands alone in the gallery; whole pages are looked at in accessibility.e2e.ts. */
const STANDS_ALONE = ['region', 'page-has-heading-one', 'landmark-one-main'];

describe.skipIf(!findBrowser('chromium'))('every view in every state', () => {
  let site: GallerySite;
  let browser: Browser;
  /** One for each width: they are looked at side by side. */
  let pages: Page[];
  let page: Page;
  let states: GalleryName[];
  const problems: string[] = [];

  const inPage = (body: string): Promise<string[]> => page.evaluate(`(async () => { ${body} })()`);
  const visit = (state: string, language: string, on: Page = page): Promise<void> =>
    on.evaluate(
      ([name = '', locale = '']) => (globalThis as unknown as Gallery).showState(name, locale),
      [state, language],
    );
  const inEveryState = async (language: string, look: () => Promise<string[]>, on: Page = page): Promise<string[]> => {
    const found: string[] = [];
    for (const { name } of states) {
      await visit(name, language, on);
      found.push(...(await look()).map((problem) => `${name} (${language}): ${problem}`));
    }
    return found;
  };
  const findClipped = async (on: Page): Promise<string[]> => {
    const clipped = await on.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return (globalThis as unknown as Gallery).findClipped();
    });
    return clipped.map((problem) => `${on.viewportSize()?.width} px: ${problem}`);
  };
  const openGalleryPage = async (width: number): Promise<Page> => {
    const opened = await browser.newPage({ reducedMotion: 'reduce', viewport: { width, height: 700 } });
    opened.on('pageerror', (error) => problems.push(error.message));
    await opened.goto(site.addressOf('', 'en'));
    await opened.waitForFunction(() => document.documentElement.dataset.drawn !== undefined);
    return opened;
  };

  beforeAll(async () => {
    site = await openGallery();
    browser = await chromium.launch({ executablePath: findBrowser('chromium') });
    pages = await Promise.all(WIDTHS.map(openGalleryPage));
    page = pages.at(-1) as Page;
    states = await page.evaluate(() => (globalThis as unknown as Gallery).galleryStates);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  it('looks at states enough, and with eyes that see', async () => {
    expect(states.length).toBeGreaterThan(60);
    for (const each of pages) {
      await visit('popup-actors', 'en', each);
      await each.evaluate(spoil);
      expect(await findClipped(each), 'page, element and text').toHaveLength(3);
    }
    expect(await runAxe(inPage, { only: ['color-contrast'] })).toHaveLength(1);
    for (const each of pages) await each.reload();
  });

  it.each(LANGUAGES)('%s: fits at 320 and at 800 px, with no text cut off', { timeout: 240_000 }, async (language) => {
    const found = await Promise.all(pages.map((each) => inEveryState(language, () => findClipped(each), each)));
    expect(found.flat()).toEqual([]);
  });

  it.each(['en', 'ar'])('%s: axe finds nothing, touch targets included', { timeout: 300_000 }, async (language) => {
    expect(await inEveryState(language, () => runAxe(inPage, { without: STANDS_ALONE }))).toEqual([]);
  });

  it('has contrast enough in the dark', { timeout: 240_000 }, async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await inEveryState('en', () => runAxe(inPage, { only: ['color-contrast'] }))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('on a phone: fits, and what is pressed is large enough for a finger', { timeout: 240_000 }, async () => {
    const mouse = page;
    const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 384, height: 740 } });
    page = await context.newPage();
    await page.goto(site.addressOf('', 'en'));
    const found = await inEveryState('en', async () => [
      ...(await page.evaluate(() => (globalThis as unknown as Gallery).findClipped())),
      ...(await page.evaluate(findSmall)),
    ]);
    await context.close();
    page = mouse;
    expect(found).toEqual([]);
  });

  it('throws nowhere', () => {
    expect(problems).toEqual([]);
  });
});

/** Runs in the page: something too wide, too long and too pale. */
function spoil(): void {
  const [wide, cut] = [document.createElement('p'), document.createElement('p')];
  wide.style.width = '2000px';
  wide.textContent = 'Far too wide';
  cut.style.cssText = 'width: 20px; overflow: hidden; white-space: nowrap; color: #eee; background: #fff';
  cut.textContent = 'Far too long';
  document.body.append(wide, cut);
}

/** Runs in the page: controls that stand by themselves and are less than 40 px high. Links within text may be as high as their line. */
function findSmall(): string[] {
  const roots = [document, ...[...document.querySelectorAll('says-who-card')].map((host) => host.shadowRoot)];
  const controls = roots.flatMap((root) => [
    ...(root?.querySelectorAll(
      'button, summary, select, input:not([type=radio], [type=checkbox], [type=color]), label:has([type=radio], [type=checkbox])',
    ) ?? []),
  ]);
  return controls
    .filter(
      (control) => !control.matches('.link-button, .key-entry, .jump, .chip-leads, .sign') && control.checkVisibility(),
    )
    .filter((control) => control.getBoundingClientRect().height < 40)
    .map(
      (control) =>
        `${Math.round(control.getBoundingClientRect().height)} px: ${control.className} ${control.textContent}`,
    );
}
