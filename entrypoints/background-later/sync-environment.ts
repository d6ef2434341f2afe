// Gives sync what it needs of the world: the store, the network, the clock, the reader's permissions.

import { browser } from '../../lib/browser';
import type { ListStore } from '../../lib/model/list-store';
import type { SyncEnvironment } from '../../lib/sync/environment';
import { progressBoard } from './progress-board';

type Connection = { saveData?: boolean };

export const syncEnvironment = (store: ListStore, onFlip: () => void): SyncEnvironment => {
  const board = progressBoard();
  return {
    store,
    fetch: (url, options) => fetch(url, options),
    now: () => Date.now(),
    chance: () => Math.random(),
    isGranted: (origins) => browser.permissions.contains({ origins: [...origins] }),
    isOnline: () => navigator.onLine,
    isMetered: () => (navigator as { connection?: Connection }).connection?.saveData ?? false,
    onFlip,
    onProgress: board.show,
    onEnd: board.end,
  };
};
