// Stored things that redraw a page when they change: tables of the database, settings, session items.

import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { useThrown } from '../../components/parts/use-thrown';
import { browser } from '../../lib/browser';
import { caller } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';
import type { Settings } from '../../lib/model/settings';
import { loadSettings, watchSettings } from '../../lib/settings';
import { openDatabase } from '../../lib/store/database';

export const database = openDatabase();

export const callBackground = caller<PanelCalls>('panel');

/** A database that closed, or could not be opened, is opened again after a second (lib/store/database.ts). */
const ASK_AGAIN_MS = 1500;

/**
 * The query's answer, asked again whenever a table it read has changed; undefined at first. Throws when it cannot be read for
 * the second time.
 */
export function useQuery<T>(query: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const [hasFailed, setHasFailed] = useState(false);
  const fail = useThrown();
  useEffect(() => {
    let asking: ReturnType<typeof setTimeout> | undefined;
    const onFailure = (cause: unknown): void => {
      if (hasFailed) fail(cause);
      else asking = setTimeout(() => setHasFailed(true), ASK_AGAIN_MS);
    };
    // As a value: Dexie tells nobody of a query that failed because the database is closed.
    const outcome = (): Promise<() => void> =>
      query().then(
        (found) => () => setAnswer(found),
        (cause) => () => onFailure(cause),
      );
    const subscription = liveQuery(outcome).subscribe({ next: (take) => take(), error: onFailure });
    return () => {
      clearTimeout(asking);
      subscription.unsubscribe();
    };
  }, [hasFailed]);
  return answer;
}

/** Undefined at first. Throws when they cannot be read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  const fail = useThrown();
  useEffect(() => {
    const ending = new AbortController();
    loadSettings().then(setSettings, fail);
    watchSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  return settings;
}

/** An item that the background keeps in the browser's storage: `session` is gone when the browser ends. */
export function useStorageItem<T>(area: 'local' | 'session', key: string): T | undefined {
  const [item, setItem] = useState<T>();
  useEffect(() => {
    const listener = (changes: Record<string, { newValue?: unknown }>, changed: string): void => {
      if (changed === area && key in changes) setItem(changes[key]?.newValue as T | undefined);
    };
    // Without it nothing is told that the page could not do without.
    browser.storage[area].get(key).then(
      (found) => setItem(found[key] as T | undefined),
      () => undefined,
    );
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, [area, key]);
  return item;
}
