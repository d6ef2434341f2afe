// A page of a real browser that runs one bundled file and has an origin of its own, with a database: what benches of the store work in.

import { chromium, type Page } from 'playwright-core';
import { bundle } from '../e2e/page-world';
import { findBrowser } from '../support/install.mjs';
import { startSite } from '../support/site';

/** `entry`: the whole path of the file. */
export async function inChromium(entry: string, work: (page: Page) => Promise<void>): Promise<void> {
  const code = await bundle(entry);
  const site = await startSite({ '/': '<!doctype html><title>bench</title>' });
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(site.origin);
    await page.addScriptTag({ content: code });
    await work(page);
  } finally {
    await browser.close();
    await site.close();
  }
}
