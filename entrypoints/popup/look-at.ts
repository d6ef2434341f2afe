// What the popup is about: asks the tab's content script and, where none answers, finds out why.

import type { PopupPage, PopupSite } from '../../components/popup/popup-state';
import { browser } from '../../lib/browser';
import { caller, tabCaller } from '../../lib/bus/bus';
import type { PanelCalls, TabCalls } from '../../lib/bus/calls';
import { withinBounds } from '../../lib/model/page-bounds';
import type { PageState } from '../../lib/model/page-state';
import { allowsHost, hostOf, isPaused } from '../../lib/model/settings';
import { loadSettings } from '../../lib/settings';
import type { FrontTab } from './tab-in-front';

export type Look = { page: PopupPage; site?: PopupSite };

const callTab = tabCaller<TabCalls>('tab');
const callBackground = caller<PanelCalls>('panel');

/** An answer that takes longer than this is waited for in sight of the reader. */
const SOON_MS = 150;
/** And after this long the reader is told what can be done. */
const SLOW_MS = 10_000;
const ASK_EVERY_MS = 150;

/**
 * Never rejects: what cannot be looked at has failed. While the page is still being read, `draw` is given what is known and the
 * answer comes later; it returns whether anybody still wants to know.
 */
export async function lookAt(tab: FrontTab, draw: (look: Look) => boolean): Promise<Look> {
  const began = performance.now();
  let known: PopupSite | undefined;
  const wait = (site = known): boolean => {
    known = site;
    return draw({ page: { state: 'reading', isSlow: performance.now() - began >= SLOW_MS }, site });
  };
  const timers = [SOON_MS, SLOW_MS].map((ms) => setTimeout(wait, ms));
  try {
    return await look(tab, wait);
  } catch {
    return { page: { state: 'failed' }, site: known };
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** `wait` shows that there is no answer yet, and returns whether anybody still wants one. */
async function look({ id }: FrontTab, wait: (site?: PopupSite) => boolean): Promise<Look> {
  if (id === undefined) return { page: { state: 'unsupported', what: 'browser-page' } };
  for (;;) {
    const [[state, url], settings] = await Promise.all([
      Promise.all([callTab(id, 'pageState'), callTab(id, 'address')]).catch(() => []),
      loadSettings().catch(() => undefined),
    ]);
    if (!state || !url) {
      const page = await whyNoAnswer(id);
      if (page || !wait()) return { page: page ?? { state: 'reading' } };
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
      continue;
    }
    if (!settings) return { page: { state: 'failed' } };
    const { sites, pausedUntil } = settings;
    const host = hostOf(url);
    const site = { host, on: allowsHost(sites, host) };
    // A page that is no article does not ask whether it is paused; the reader does.
    if (isPaused(settings, Date.now())) return { page: { state: 'off', why: 'paused', until: pausedUntil }, site };
    // The pause is over and the page has not heard of it yet.
    if (state.state === 'off' && state.why === 'paused') await callTab(id, 'refresh');
    else if (state.state !== 'reading') return { page: await pageOf(state), site };
    if (!wait(site)) return { page: { state: 'reading' }, site };
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

type Settled = Exclude<PageState, { state: 'reading' } | { why: 'paused' }>;

async function pageOf(state: Settled): Promise<PopupPage> {
  if (state.state !== 'read') return state;
  const { text, title, url, published, reading, marks, shown } = state;
  try {
    const article = withinBounds({ text, title, url, published });
    const page = await callBackground('pageReading', article, reading);
    return { state: 'read', page, marks, shown };
  } catch (cause) {
    return { state: 'failed', reason: String(cause) };
  }
}

/**
 * Nobody answers on the browser's own pages, on files, in its PDF viewer, where access is withheld, and on tabs older than the
 * extension. The button's press shows the address of any page (`activeTab`) but those of the browser. Undefined for a page that is still
 * coming: its content script is, too.
 */
async function whyNoAnswer(id: number): Promise<PopupPage | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  if (!tab) return { state: 'gone' };
  if (tab.url === undefined || !/^https?:/.test(tab.url)) return { state: 'unsupported', what: 'browser-page' };
  // Chromium answers `contains` for optional origins only; what it lists are all that are granted.
  const { origins = [] } = await browser.permissions.getAll();
  const isAllowed = origins.includes('https://*/*');
  if (/\.pdf($|[?#])/i.test(tab.url)) return { state: 'unsupported', what: 'pdf' };
  if (!isAllowed) return { state: 'no-access' };
  return tab.status === 'loading' ? undefined : { state: 'not-loaded' };
}
