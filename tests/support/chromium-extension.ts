// The built extension in a real Chromium, with what a test needs of it: its pages, its worker, its storage.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from './install.mjs';

const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export type Extension = {
  context: BrowserContext;
  id: string;
  /** Opens one of the extension's pages: `open('options.html')`. */
  open(path: string): Promise<Page>;
  worker(): Promise<Worker>;
  /** Ends the service worker, as the browser does after half a minute of rest. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
};

export const chromiumPath = (): string | undefined => findBrowser('chromium');

export type LaunchOptions = { headless?: boolean; colorScheme?: 'light' | 'dark'; width?: number; height?: number; profile?: string };

/** Starts Chromium with an empty profile of its own. Throws when no Chromium is installed. */
export async function launchExtension({ headless = true, colorScheme = 'light', width = 1280, height = 900, profile }: LaunchOptions = {}): Promise<Extension> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium was found; `npm test` installs or names one.');
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'says-who-profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    colorScheme,
    viewport: { width, height },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${BUILT}`,
      `--load-extension=${BUILT}`,
    ],
  });
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await worker()).url()).host;
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    context,
    id,
    open,
    worker,
    async stopWorker() {
      const page = await open('options.html');
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.close();
    },
    async close() {
      await context.close();
      if (!profile) rmSync(folder, { recursive: true, force: true });
    },
  };
}
