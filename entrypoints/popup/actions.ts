// What the reader does in the popup, carried out.

import type { PopupActions, PopupSite } from '../../components/popup/popup-state';
import { browser, ownUrl } from '../../lib/browser';
import { caller, tabCaller } from '../../lib/bus/bus';
import type { PanelCalls, TabCalls } from '../../lib/bus/calls';
import { cutAddress } from '../../lib/model/page-bounds';
import { PAUSE_MS, withHost } from '../../lib/model/settings';
import { saveSettings } from '../../lib/settings';
import { openSidePanel } from '../../lib/side-panel';
import type { FrontTab } from './tab-in-front';

const callTab = tabCaller<TabCalls>('tab');
const callBackground = caller<PanelCalls>('panel');

/** `again` draws the popup anew. */
export function popupActions(tab: FrontTab, site: PopupSite | undefined, again: () => void): PopupActions {
  /** A tab that has gone meanwhile has nothing to be told. */
  const tell = async (send: (id: number) => Promise<unknown>): Promise<void> => {
    if (tab.id !== undefined) await send(tab.id).catch(() => undefined);
  };
  const refresh = async (): Promise<void> => {
    await tell((id) => callTab(id, 'refresh'));
    again();
  };
  const pauseUntil = (pausedUntil: number): void => void saveSettings({ pausedUntil }).then(refresh);
  const openOptions = (section = ''): void => void browser.tabs.create({ url: ownUrl(`options.html#${section}`) });
  return {
    onSite: (on) =>
      void (site && saveSettings(({ sites }) => ({ sites: withHost(sites, site.host, on) })).then(refresh)),
    onShowMarks: () => void tell((id) => callTab(id, 'command', 'toggle-marks')).then(again),
    onShowSpan: ({ start, end }) =>
      void tell(async (id) => {
        await callTab(id, 'showSpan', start, end);
        // Where popup or panel stand in a tab of their own, the article is behind it.
        await browser.tabs.update(id, { active: true });
      }),
    onNotRelated: (event) =>
      void tell(async (id) => {
        const state = await callTab(id, 'pageState');
        if (state.state !== 'read') return;
        // The page's address would stay behind.
        if (!tab.incognito) await callBackground('markUnrelated', event, cutAddress(state.url));
        await callTab(id, 'refresh');
      }),
    onPause: () => pauseUntil(Date.now() + PAUSE_MS),
    onResume: () => pauseUntil(0),
    onGrantAccess: () => void browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] }).then(again),
    onReload: () => void (tab.id !== undefined && browser.tabs.reload(tab.id).then(() => window.close())),
    onRetry: () => void refresh(),
    onChooseLists: () => openOptions('lists'),
    onOpenSidePanel: () => openSidePanel({ tabId: tab.id, windowId: tab.windowId }),
    onOpenOptions: () => openOptions(),
  };
}
