// The extension's running service worker, as only tests reach it: to make storage fail or stand still at one exact step.

import type { ChromiumBrowser } from './chromium-extension';

/** Runs `return …` statements in the worker and brings back a JSON value. Nothing stays attached: a worker that is watched does not stop as others do. */
export async function inBackground<T>({ driver, root }: ChromiumBrowser, body: string): Promise<T> {
  const target = await driver.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(root));
  const session = await target.createCDPSession();
  try {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(async () => { ${body} })()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}
