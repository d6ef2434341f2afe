// The one place that names the WebExtension API, so that everything else can be tested without a browser.

import { browser } from 'wxt/browser';

export { browser };

/** The address of a file of the extension's own package: `ownUrl('options.html')`; `ownUrl('')` is its root, with the closing slash. */
export const ownUrl = (path: string): string => browser.runtime.getURL(`/${path}` as never);
