// What the popup is about: asks the tab's content script and, where none answers, finds out why.

import type { PopupPage, PopupSite } from '../../components/popup/popup-state';
import { browser } from '../../lib/browser';
import { caller, tabCaller } from '../../lib/bus/bus';
import type { PanelCalls, TabCalls } from '../../lib/bus/calls';
import type { PageState } from '../../lib/model/page-state';
import { allowsHost, hostOf } from '../../lib/model/settings';
import { loadSettings } from '../../lib/settings';
import type { FrontTab } from './tab-in-front';

export type Look = { page: PopupPage; site?: PopupSite };

const callTab = tabCaller<TabCalls>('tab');
const callBackground = caller<PanelCalls>('panel');

/** While the page is still being read, `draw` is given what is known and the answer comes later. */
export async function lookAt(tab: FrontTab, draw: (look: Look) => void): Promise<Look> {
  if (tab.id === undefined) return { page: { state: 'unsupported', what: 'browser-page' } };
  for (;;) {
    const [state, url] = await Promise.all([callTab(tab.id, 'pageState'), callTab(tab.id, 'address')]).catch(() => []);
    if (!state || !url) return { page: await whyNoAnswer(tab) };
    const site = await siteOf(url);
    if (state.state !== 'reading') return { page: await pageOf(state), site };
    draw({ page: { state: 'reading' }, site });
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function pageOf(state: PageState): Promise<PopupPage> {
  if (state.state === 'off')
    return state.why === 'paused'
      ? { ...state, why: 'paused', until: (await loadSettings()).pausedUntil }
      : { state: 'off', why: state.why };
  if (state.state !== 'read') return state;
  const { text, title, url, published, reading, marks, shown } = state;
  const page = await callBackground('pageReading', { text, title, url, published }, reading);
  return { state: 'read', page, marks, shown };
}

async function siteOf(url: string): Promise<PopupSite> {
  const host = hostOf(url);
  return { host, on: allowsHost((await loadSettings()).sites, host) };
}

/** Nobody answers on the browser's own pages, on files, in its PDF viewer, where access is withheld, and on tabs older than the extension. */
async function whyNoAnswer(tab: FrontTab): Promise<PopupPage> {
  const isAllowed = await browser.permissions.contains({ origins: ['https://*/*'] }).catch(() => false);
  if (tab.url === undefined) return { state: 'not-loaded' };
  if (!/^https?:/.test(tab.url)) return { state: 'unsupported', what: 'browser-page' };
  if (/\.pdf($|[?#])/i.test(tab.url)) return { state: 'unsupported', what: 'pdf' };
  return isAllowed ? { state: 'not-loaded' } : { state: 'no-access' };
}
