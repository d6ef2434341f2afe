// Answers content scripts: settings for a page and its names at once, the rest by what is loaded on first need. Nothing here changes a list.

import { browser, ownUrl } from '../../lib/browser';
import { senderKind, serve } from '../../lib/bus/bus';
import type { PageCalls } from '../../lib/bus/calls';
import { allowsHost, isPaused, type PageSettings } from '../../lib/model/settings';
import type { Analyser } from '../../lib/reading/analyser';
import { noteDraft } from '../../lib/reading/note-draft';
import { loadSettings } from '../../lib/settings';
import { openSidePanel } from '../../lib/side-panel';
import type { Database } from '../../lib/store/database';
import { activeLists } from '../../lib/store/lookups';
import type { Later } from '../background-later/later-slot';
import { showCount } from './badge';
import { dayed } from './dayed';
import { livingSince } from './living-since';
import { marked } from './marked';
import { openNoteWindow } from './note-window';

export function servePages(database: Database, analyser: Analyser, later: () => Promise<Later>): void {
  serve<PageCalls>(
    'page',
    {
      pageSettings: async (host) => {
        const settings = await pageSettings(database, host);
        // The page gathers its text meanwhile.
        if (!settings.off) analyser.prepare();
        return settings;
      },
      livingSince,
      readNames: (article) => marked(database, article, analyser.names(dayed(article))),
      readArticle: async (...asked) => (await later()).page.readArticle(...asked),
      cardContent: async (...asked) => (await later()).page.cardContent(...asked),
      hide: async (...asked) => (await later()).page.hide(...asked),
      markUnrelated: async (...asked) => (await later()).page.markUnrelated(...asked),
      openNote: (request, article, reading) => openNoteWindow(noteDraft(request.kind, request, article, reading)),
      showCount: (count, sender) => showCount(sender.tab?.id, count),
      openSidePanel: (sender) => openSidePanel({ tabId: sender.tab?.id, windowId: sender.tab?.windowId }),
      openOptions: (section) =>
        browser.tabs.create({ url: ownUrl(`options.html#${encodeURIComponent(section)}`) }).then(() => undefined),
    },
    // Our own sample page asks as a content script would.
    (sender) => senderKind(sender) !== undefined,
  );
}

async function pageSettings(database: Database, host: string): Promise<PageSettings> {
  const [settings, lists] = await Promise.all([loadSettings(), activeLists(database)]);
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
