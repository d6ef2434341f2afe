// Opens the side panel (Chromium) or the sidebar (Firefox). Both must be called straight from the reader's click.

import { browser } from './browser';

type ChromiumPanel = { sidePanel?: { open(where: { windowId: number }): Promise<void> } };
type FirefoxSidebar = { sidebarAction?: { open(): Promise<void> } };

export function openSidePanel(windowId: number | undefined): void {
  const { chrome } = globalThis as { chrome?: ChromiumPanel };
  if (chrome?.sidePanel && windowId !== undefined) void chrome.sidePanel.open({ windowId });
  else void (browser as FirefoxSidebar).sidebarAction?.open();
}
