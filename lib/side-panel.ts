// Opens the side panel (Chromium) or the sidebar (Firefox) for a tab, and the same view as a tab of its own where the browser gives none.

import { browser, ownUrl } from './browser';

type ChromiumPanel = { sidePanel?: { open(where: { windowId: number }): Promise<void> } };
type FirefoxSidebar = { sidebarAction?: { open(): Promise<void> } };

/**
 * Call it straight from the reader's click. Firefox opens its sidebar only for a click in the extension's own pages, not for one on
 * a card; Firefox for Android has none.
 */
export function openSidePanel({ tabId, windowId }: { tabId?: number; windowId?: number }): void {
  const { chrome } = globalThis as { chrome?: ChromiumPanel };
  const { sidebarAction } = browser as FirefoxSidebar;
  const opening =
    chrome?.sidePanel && windowId !== undefined
      ? chrome.sidePanel.open({ windowId })
      : (sidebarAction?.open() ?? Promise.reject());
  opening.catch(() => browser.tabs.create({ url: ownUrl(`sidepanel.html#${tabId ?? ''}`) }));
}
