// The one place that names the WebExtension API, so that everything else can be tested without a browser.

import type { Browser } from 'webextension-polyfill';

const world = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own API, which answers by promise in both browsers and behaves alike in what is used of it (lib/bus answers by callback). A polyfill
 * would be a third of the content script's weight and a tenth of the background's start. Undefined outside an extension, such as in tests.
 */
export const browser = (world.browser ?? world.chrome) as Browser;

/** The address of a file of the extension's own package: `ownUrl('options.html')`; `ownUrl('')` is its root, with the closing slash. */
export const ownUrl = (path: string): string => browser.runtime.getURL(`/${path}`);
