// The reader's settings and the few other stored items outside the database, each named once, with defaults.

import { browser } from './browser';
import { DEFAULT_SETTINGS, type Settings } from './model/settings';

const SETTINGS = 'settings';
const WELCOMED = 'welcomed';

/** Stored settings over the defaults; unknown or missing parts fall back, so that an older or newer version's data never breaks a page. */
export async function loadSettings(): Promise<Settings> {
  const { [SETTINGS]: stored } = await browser.storage.local.get(SETTINGS);
  return withDefaults(stored);
}

/** Changes some settings, or what a look at all of them gives, and keeps the others. Two windows may do so at once: one waits for the other. */
export const saveSettings = (change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings> =>
  navigator.locks.request(SETTINGS, async () => {
    const now = await loadSettings();
    const settings = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    await browser.storage.local.set({ [SETTINGS]: settings });
    return settings;
  });

/** Calls back after every change until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && SETTINGS in changes) onChange(withDefaults(changes[SETTINGS]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Whether the reader has been through the welcome page. */
export async function isWelcomed(): Promise<boolean> {
  const { [WELCOMED]: welcomed } = await browser.storage.local.get(WELCOMED);
  return welcomed === true;
}

export const setWelcomed = (): Promise<void> => browser.storage.local.set({ [WELCOMED]: true });

function withDefaults(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Partial<Settings>) : {};
  return {
    ...DEFAULT_SETTINGS,
    ...given,
    marks: { ...DEFAULT_SETTINGS.marks, ...given.marks },
    sites: { ...DEFAULT_SETTINGS.sites, ...given.sites },
  };
}
