// Looks from inside each frame whether it may hold the page's article: it must be the page's own and of a reader's size.
// Only there is the content script loaded; a frame with an advertisement costs this glance.

import { defineContentScript } from '#imports';
import { ownUrl } from '../lib/browser';

/** Smaller frames are players, forms and boxes. In CSS pixels. */
const LEAST_WIDTH_PX = 280;
const LEAST_HEIGHT_PX = 300;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  allFrames: true,
  main() {
    if (window === top || innerWidth < LEAST_WIDTH_PX || innerHeight < LEAST_HEIGHT_PX || !isThePagesOwn()) return;
    void import(/* @vite-ignore */ ownUrl('content-scripts/article.js')).catch(() => undefined);
  },
});

/** The document of another site's page cannot be had. */
function isThePagesOwn(): boolean {
  try {
    return top?.document !== undefined;
  } catch {
    return false;
  }
}
