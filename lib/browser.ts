// The one place that names the WebExtension API, so that everything else can be tested without a browser.

export { browser } from 'wxt/browser';
