// Says one polite sentence to screen readers, once. Adds nothing to the page where the browser can be told directly.

import { openHost } from './host';

/** Long enough for a screen reader to take the sentence up, in milliseconds. */
const SPOKEN_AFTER_MS = 150;
const REMOVED_AFTER_MS = 8000;

type Notifier = { ariaNotify?: (text: string, options?: { priority: 'normal' }) => void };

/**
 * Announces `text`. With ARIA notification no node is needed. Elsewhere, only when `mayAddHost` (the reader asked for
 * announcements), a live region stands for some seconds in our own host; aborting takes it away at once.
 */
export function announce(document: Document, text: string, signal: AbortSignal, mayAddHost: boolean): void {
  if (signal.aborted) return;
  const notifier = document as Notifier;
  if (notifier.ariaNotify) {
    notifier.ariaNotify(text, { priority: 'normal' });
    return;
  }
  if (!mayAddHost) return;
  const { root, remove } = openHost(document, signal);
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.style.cssText =
    'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  root.append(region);
  // A live region speaks when it changes, not when it appears.
  const speaking = setTimeout(() => {
    region.textContent = text;
  }, SPOKEN_AFTER_MS);
  const removal = setTimeout(remove, REMOVED_AFTER_MS);
  signal.addEventListener('abort', () => {
    clearTimeout(speaking);
    clearTimeout(removal);
  });
}
