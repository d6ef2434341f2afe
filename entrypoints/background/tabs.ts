// Tells open pages that something changed, and passes the reader's keys to the page in front.

import { browser } from '../../lib/browser';
import { tabCaller } from '../../lib/bus/bus';
import type { TabCalls } from '../../lib/bus/calls';

const callTab = tabCaller<TabCalls>('tab');

/** Most tabs have no article and some no content script: those do not answer, and nothing is lost. Frozen ones answer when they thaw: do not wait. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : callTab(id, 'refresh'))));
}

/** Firefox for Android knows no commands at all. */
export function passCommands(): void {
  const { commands } = browser as Partial<typeof browser>;
  commands?.onCommand.addListener((name) => void passCommand(name));
}

async function passCommand(name: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !isCommand(name)) return;
  await callTab(tab.id, 'command', name).catch(() => undefined);
}

type Command = Parameters<TabCalls['command']>[0];

const isCommand = (name: string): name is Command =>
  ['next-mark', 'previous-mark', 'open-card', 'toggle-marks'].includes(name);
