// Word from the background that something lost was brought back: stays until the reader has seen it.

import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';

/** An item of local storage, watched, and the way to take it away. */
export function useHealed<T>(key: string): { healed: T | undefined; onHealedSeen(): void } {
  const [healed, setHealed] = useState<T>();
  useEffect(() => {
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area === 'local' && key in changes) setHealed(changes[key]?.newValue as T | undefined);
    };
    void browser.storage.local.get(key).then((found) => setHealed(found[key] as T | undefined));
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [key]);
  return { healed, onHealedSeen: () => void browser.storage.local.remove(key) };
}
