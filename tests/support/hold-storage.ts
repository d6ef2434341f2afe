// Makes one step of the background's storage stand still, its transaction open, so that a test can stop the worker exactly there. Only the test's browser is touched.

import { inBackground } from './background-worker';
import type { ChromiumBrowser } from './chromium-extension';
import { until } from './extension-browser';

export type HeldStep = {
  store: 'lists' | 'chunks' | 'postings' | 'segments' | 'generations';
  method: 'add' | 'put' | 'delete';
  /** How many such calls go through before. */
  after: number;
  /** The call itself is made, and its transaction never ends. */
  isMade?: boolean;
};

export const holdStorage = (browser: ChromiumBrowser, step: HeldStep): Promise<void> =>
  inBackground(
    browser,
    `const { store, method, after, isMade } = ${JSON.stringify(step)};
    const original = IDBObjectStore.prototype[method];
    let left = after;
    IDBObjectStore.prototype[method] = function (...parameters) {
      if (this.name !== store || left-- > 0) return original.apply(this, parameters);
      if (isMade) original.apply(this, parameters);
      // Requests without end keep the transaction open; nothing answers the caller.
      const stay = () => { this.count().onsuccess = stay; };
      stay();
      globalThis.isHeld = true;
      return {};
    };`,
  );

export const untilHeld = (browser: ChromiumBrowser): Promise<unknown> =>
  until('the step to be reached', () => inBackground<boolean>(browser, 'return globalThis.isHeld === true'));
