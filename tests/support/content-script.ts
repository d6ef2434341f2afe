// The extension's content script on a page, spoken for from within its own world: what somebody could do who had taken it over.

import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from './chromium-extension';

/** What the background answers to a call from there; null for nothing. */
export async function askFromContentScript(
  { root }: ChromiumBrowser,
  page: Page,
  channel: string,
  call: string,
  ...parameters: unknown[]
): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (`${context.origin}/` === root) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const message = JSON.stringify({ says: channel, call, parameters });
    const { result } = await session.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${message}).then((answer) => answer ?? null, () => null)`,
      contextId: worlds[0],
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}
