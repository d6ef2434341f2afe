// The number on the toolbar button.

import { browser } from '../../lib/browser';

/** How many marks stand on a tab's page; nothing at all for none. */
export async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#57534e' });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}
