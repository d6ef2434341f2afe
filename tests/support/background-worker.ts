// The extension's running service worker, as only tests reach it: to make storage fail or stand still at one exact step.

import type { ChromiumBrowser } from './chromium-extension';

/** Runs `return …` statements in the worker and brings back a JSON value. Wakes it when it sleeps. */
export async function inBackground<T>({ driver, root }: ChromiumBrowser, body: string): Promise<T> {
  const target = await driver.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(root));
  const worker = await target.worker();
  if (!worker) throw new Error('the background has no worker');
  return (await worker.evaluate(`(async () => { ${body} })()`)) as T;
}
