// Gives sync what it needs of the world: the store, the network, the clock, the reader's permissions.

import { browser } from '../../lib/browser';
import type { ListStore } from '../../lib/model/list-store';
import type { SyncEnvironment } from '../../lib/sync/environment';

type Connection = { saveData?: boolean };

/** What each running check does, for the options page to follow; gone when the browser ends. */
export const ACTIVITIES = 'activities';

export const syncEnvironment = (store: ListStore, onFlip: () => void): SyncEnvironment => ({
  store,
  fetch: (url, options) => fetch(url, options),
  now: () => Date.now(),
  chance: () => Math.random(),
  isGranted: (origins) => browser.permissions.contains({ origins: [...origins] }),
  isOnline: () => navigator.onLine,
  isMetered: () => (navigator as { connection?: Connection }).connection?.saveData ?? false,
  onFlip,
  onProgress: ({ id, phase, records }) =>
    void browser.storage.session.set({
      [ACTIVITIES]: { [id]: phase === 'reading' ? { doing: 'reading', records } : { doing: 'checking' } },
    }),
});
