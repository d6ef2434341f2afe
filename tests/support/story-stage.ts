// The stage of an end-to-end story: a site, a browser with the extension past its welcome, and a desk to ask from. Set before the story's tests, taken down after them.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { launchChromium } from './chromium-extension';
import type { ExtensionBrowser, LaunchOptions, Tab } from './extension-browser';
import { afterWelcome, type Desk, openDesk, STARTER_LISTS } from './extension-story';
import { launchFirefox } from './firefox-extension';
import { findBrowser } from './install.mjs';
import { type Answer, type Site, startSite } from './site';

export type Stage<Browser extends ExtensionBrowser = ExtensionBrowser> = {
  site: Site;
  browser: Browser;
  desk: Desk;
  /** Saves a picture of a tab among the pictures of the tests. */
  picture(tab: Tab, name: string): Promise<void>;
};

export type StageProps = {
  /** What the site serves. */
  answers: Record<string, Answer | string>;
  /** Starter lists that the reader does without; both when absent. */
  without?: readonly string[];
  options?: LaunchOptions;
};

type Launch<Browser extends ExtensionBrowser> = (options?: LaunchOptions) => Promise<Browser>;

const OUTPUT = resolve(import.meta.dirname, '../e2e/output');

const BROWSERS = [
  { kind: 'chromium', launch: launchChromium },
  { kind: 'firefox', launch: launchFirefox },
] as const;

/** Tells a story once for each browser; where one is not installed its tests are skipped. */
export function inEachBrowser(
  story: string,
  tell: (where: { kind: ExtensionBrowser['name']; launch: Launch<ExtensionBrowser> }) => void,
): void {
  for (const { kind, launch } of BROWSERS)
    describe.skipIf(!findBrowser(kind))(`${story} in ${kind}`, () => tell({ kind, launch }));
}

/** Call it in `describe`, before hooks of the story's own: what comes back is filled in by then. */
export function setStage<Browser extends ExtensionBrowser>(
  launch: Launch<Browser>,
  { answers, without = STARTER_LISTS, options }: StageProps,
): Stage<Browser> {
  const stage = { picture } as Stage<Browser>;
  beforeAll(async () => {
    stage.site = await startSite(answers);
    stage.browser = await launch(options);
    stage.desk = await openDesk(stage.browser);
    await afterWelcome(stage.desk, without);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.site?.close();
  });
  return stage;
}

function picture(tab: Tab, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  return tab.screenshot(join(OUTPUT, `${name}.png`));
}
