// The browser's own extension API under the polyfill's name, for the content script only (see wxt.config.ts).

import type { Browser } from 'webextension-polyfill';

const world = globalThis as { browser?: Browser; chrome?: Browser };

/** Undefined outside an extension, such as in tests. */
export const browser = (world.browser ?? world.chrome) as Browser;
