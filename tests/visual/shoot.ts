// Photographs every state of the gallery in six ways (light, dark, right-to-left, forced colours, 320 px, phone) and checks what a machine can see:
// sideways overflow, clipped text, axe. `npx tsx tests/visual/shoot.ts [part of a state's name] [way]`

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../support/install.mjs';
import { type Gallery, type GalleryName, type GallerySite, openGallery } from './gallery-site';
import { runAxe } from './run-axe';

const OUTPUT = join(import.meta.dirname, 'output');

type Way = {
  name: string;
  colorScheme: 'light' | 'dark';
  locale: string;
  width?: number;
  forcedColors?: 'active';
  /** A finger instead of a mouse. */
  isPhone?: boolean;
};

const WAYS: Way[] = [
  { name: 'light', colorScheme: 'light', locale: 'en' },
  { name: 'dark', colorScheme: 'dark', locale: 'en' },
  { name: 'rtl', colorScheme: 'light', locale: 'ar' },
  { name: 'forced', colorScheme: 'dark', locale: 'en', forcedColors: 'active' },
  { name: '320', colorScheme: 'light', locale: 'en', width: 320 },
  { name: 'phone', colorScheme: 'light', locale: 'en', width: 384, isPhone: true },
];

/** The gallery's page is no document of its own: one view stands alone in it. */
const STANDS_ALONE = ['region', 'page-has-heading-one', 'landmark-one-main'];

async function main(wantedState: string, wantedWay: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const site = await openGallery();
  const browser = await chromium.launch({ executablePath: findBrowser('chromium') });
  const problems: string[] = [];
  try {
    const states = (await listStates(browser, site)).filter(({ name }) => name.includes(wantedState));
    const ways = WAYS.filter(({ name }) => name.includes(wantedWay));
    for (const way of ways) problems.push(...(await photographAll(browser, site, states, way)));
    console.log(`${states.length} states in ${ways.length} ways, ${problems.length} problems`);
  } finally {
    await browser.close();
    site.close();
  }
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) process.exitCode = 1;
}

async function listStates(browser: Browser, site: GallerySite): Promise<GalleryName[]> {
  const page = await browser.newPage();
  await page.goto(site.addressOf('', 'en'));
  const states = await page.evaluate(() => (globalThis as unknown as Gallery).galleryStates);
  await page.close();
  return states;
}

async function photographAll(browser: Browser, site: GallerySite, states: GalleryName[], way: Way): Promise<string[]> {
  const context = await browser.newContext({
    colorScheme: way.colorScheme,
    forcedColors: way.forcedColors ?? 'none',
    deviceScaleFactor: 2,
    hasTouch: way.isPhone ?? false,
    isMobile: way.isPhone ?? false,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`${page.url()} throws: ${error.message}`));
  for (const state of states) {
    await page.setViewportSize({ width: way.width ?? state.width, height: 600 });
    await page.goto(site.addressOf(state.name, way.locale));
    await page.waitForFunction(() => document.documentElement.dataset.drawn !== undefined);
    await page.screenshot({ path: join(OUTPUT, `${state.name}.${way.name}.png`), fullPage: !state.isLong });
    const clipped = await page.evaluate(() => (globalThis as unknown as Gallery).findClipped());
    const found = await runAxe((body) => page.evaluate(`(async () => { ${body} })()`), { without: STANDS_ALONE });
    problems.push(...[...clipped, ...found].map((problem) => `${state.name} ${way.name}: ${problem}`));
  }
  await context.close();
  return problems;
}

await main(process.argv[2] ?? '', process.argv[3] ?? '');
