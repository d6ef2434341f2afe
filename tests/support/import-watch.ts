// Watches an import from outside: how the bar moves, how long the options page and the background do not answer, how much memory scripts hold.

import type { ChromiumBrowser } from './chromium-extension';
import type { Tab } from './extension-browser';

export type Watched = { stop(): Promise<ImportFigures> };

export type ImportFigures = {
  /** What the bar showed while reading, in the order of time. */
  shares: number[];
  longestFrozenMs: number;
  longestAnswerMs: number;
  /** JavaScript heap and buffers of the background worker. */
  mostHeapBytes: number;
};

const HEAP_EVERY_MS = 500;

export async function startWatching(options: Tab, { driver, root }: ChromiumBrowser): Promise<Watched> {
  await options.run(`
    const figures = { shares: [], longestFrozenMs: 0, longestAnswerMs: 0 };
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      figures.longestFrozenMs = Math.max(figures.longestFrozenMs, Math.round(now - last));
      last = now;
      const bar = document.querySelector('.add-list progress');
      if (bar?.position >= 0 && bar.value !== figures.shares.at(-1)) figures.shares.push(bar.value);
    };
    const ask = async () => {
      const began = performance.now();
      await chrome.runtime.sendMessage({ says: 'panel', call: 'followedLists', parameters: [] });
      figures.longestAnswerMs = Math.max(figures.longestAnswerMs, Math.round(performance.now() - began));
    };
    const timers = [setInterval(tick, 20), setInterval(ask, 250)];
    globalThis.stopWatching = () => { timers.forEach(clearInterval); return figures; };`);
  const target = await driver.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(root));
  const session = await target.createCDPSession();
  let mostHeapBytes = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      mostHeapBytes = Math.max(mostHeapBytes, usedSize + backingStorageSize);
      await new Promise((resolve) => setTimeout(resolve, HEAP_EVERY_MS));
    }
  })();
  return {
    async stop() {
      isOver = true;
      await watching;
      await session.detach();
      return { ...(await options.run<Omit<ImportFigures, 'mostHeapBytes'>>('return stopWatching()')), mostHeapBytes };
    },
  };
}
