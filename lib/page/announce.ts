// Says one polite sentence to screen readers, telling the browser directly: a live region would be a node on somebody else's page.

type Notifier = { ariaNotify?: (text: string, options?: { priority: 'normal' }) => void };

/** Silent in browsers older than ARIA notifications (Chromium 141). */
export const announce = (document: Document, text: string): void =>
  (document as Notifier).ariaNotify?.(text, { priority: 'normal' });
