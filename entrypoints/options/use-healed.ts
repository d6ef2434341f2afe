// Word from the background that something lost was brought back: stays until the reader has seen it.

import { browser } from '../../lib/browser';
import { useStorageItem } from './use-stored';

/** An item of local storage, watched, and the way to take it away. */
export function useHealed<T>(key: string): { healed: T | undefined; onHealedSeen(): void } {
  return { healed: useStorageItem<T>('local', key), onHealedSeen: () => void browser.storage.local.remove(key) };
}
