// When this life of the extension began, which no restart of the background ends: what an earlier one left on pages is older.

import { browser } from '../../lib/browser';

const LIVING_SINCE = 'livingSince';

/** Browsers empty the session's storage when they start, and when they update, reload or switch an extension on. */
export async function livingSince(): Promise<number> {
  const { [LIVING_SINCE]: known } = await browser.storage.session.get(LIVING_SINCE);
  if (typeof known === 'number') return known;
  const now = Date.now();
  await browser.storage.session.set({ [LIVING_SINCE]: now });
  return now;
}

/** A browser that starts has no page of before: there is nothing to clear up, however late we are asked. */
export function beginLife(): void {
  void livingSince();
  browser.runtime.onStartup.addListener(() => void browser.storage.session.set({ [LIVING_SINCE]: 0 }));
}
