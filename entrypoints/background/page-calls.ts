// Answers content scripts: settings for a page and its names at once, the rest by what is loaded on first need. Nothing here changes a list.

import { browser, ownUrl } from '../../lib/browser';
import { senderKind, serve } from '../../lib/bus/bus';
import type { PageCalls } from '../../lib/bus/calls';
import { withinBounds } from '../../lib/model/page-bounds';
import { allowsHost, isPaused, type PageSettings } from '../../lib/model/settings';
import type { Analyser } from '../../lib/reading/analyser';
import { chooseNames } from '../../lib/reading/choose-actors';
import { loadSettings } from '../../lib/settings';
import { openSidePanel } from '../../lib/side-panel';
import { showCount } from './badge';
import { dayed } from './dayed';
import type { Door } from './later';
import { livingSince } from './living-since';
import { marked } from './marked';
import { openNoteWindow } from './note-window';
import type { QuickStore } from './quick-store';

export function servePages(stored: QuickStore, analyser: Analyser, later: Door): void {
  serve<PageCalls>(
    'page',
    {
      pageSettings: async (host) => {
        const settings = await pageSettings(stored, host);
        // The page gathers its text meanwhile.
        if (!settings.off) analyser.prepare();
        return settings;
      },
      livingSince,
      readNames: (article) => marked(article, analyser.names(dayed(article)), stored.hidden(), chooseNames),
      readArticle: async (...asked) => (await later.open()).page.readArticle(...asked),
      cardContent: async (...asked) => (await later.open()).page.cardContent(...asked),
      hide: async (...asked) => (await later.open()).page.hide(...asked),
      markUnrelated: async (...asked) => (await later.open()).page.markUnrelated(...asked),
      openNote: openNoteWindow,
      showCount: (count, sender) => showCount(sender.tab?.id, count),
      openSidePanel: (sender) => openSidePanel({ tabId: sender.tab?.id, windowId: sender.tab?.windowId }),
      openOptions: (section) =>
        browser.tabs.create({ url: ownUrl(`options.html#${encodeURIComponent(section)}`) }).then(() => undefined),
    },
    // Our own sample page asks as a content script would.
    (sender) => senderKind(sender) !== undefined,
    withinBounds,
  );
}

async function pageSettings(stored: QuickStore, host: string): Promise<PageSettings> {
  const [settings, lists] = await Promise.all([loadSettings(), stored.lists()]);
  const { opensOn, colours } = settings;
  const off = isPaused(settings, Date.now())
    ? 'paused'
    : !allowsHost(settings.sites, host)
      ? 'site'
      : lists.length === 0
        ? 'no-lists'
        : undefined;
  return { opensOn, colours, off };
}
