// Which tab a popup or side panel is about: the one in front, or the one that its own address names.

import { browser } from '../../lib/browser';

export type FrontTab = { id?: number; url?: string; windowId?: number; incognito?: boolean };

/** `popup.html#12` is about tab 12: how a popup opened as a page, or by a test, knows its subject. */
export async function tabInFront(): Promise<FrontTab> {
  const named = Number(location.hash.slice(1));
  if (Number.isInteger(named) && named > 0) return browser.tabs.get(named).catch(() => ({ id: named }));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? {};
}
