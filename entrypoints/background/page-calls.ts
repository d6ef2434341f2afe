// Answers content scripts: settings for a page, Readings, cards, the form for a note. Nothing here changes a list.

import { browser, ownUrl } from '../../lib/browser';
import { senderKind, serve } from '../../lib/bus/bus';
import type { PageCalls } from '../../lib/bus/calls';
import { publicationDay } from '../../lib/dates/publication-day';
import type { Article } from '../../lib/model/article';
import { hiddenKey } from '../../lib/model/hidden';
import { parseHidden } from '../../lib/model/parse-personal';
import { allowsHost, isPaused, type PageSettings } from '../../lib/model/settings';
import type { Analyser } from '../../lib/reading/analyser';
import { cardContent } from '../../lib/reading/card-content';
import { noteDraft } from '../../lib/reading/note-draft';
import { loadSettings } from '../../lib/settings';
import { openSidePanel } from '../../lib/side-panel';
import type { Database } from '../../lib/store/database';
import { listFacts } from '../../lib/store/list-facts';
import { activeLists } from '../../lib/store/lookups';
import { showCount } from './badge';
import { keepChoices } from './choices-copy';
import { marked } from './marked';
import { openNoteWindow } from './note-window';
import { refreshTabs } from './tabs';
import { markUnrelated, withoutUnrelated } from './unrelated';

export function servePages(database: Database, analyser: Analyser): void {
  serve<PageCalls>(
    'page',
    {
      pageSettings: async (host) => {
        const settings = await pageSettings(database, host);
        // The page gathers its text meanwhile.
        if (!settings.off) analyser.prepare();
        return settings;
      },
      readNames: (article) => marked(database, article, analyser.names(dayed(article))),
      readArticle: async (article, sender) => {
        const reading = await analyser.read(dayed(article), `${sender.tab?.id} ${sender.frameId}`);
        return marked(database, article, await withoutUnrelated(database, article.url ?? '', reading));
      },
      cardContent: async (subject) => cardContent(subject, await analyser.lookups(), (ids) => listFacts(database, ids)),
      hide: async (hidden) => {
        const rows = parseHidden(hidden);
        await database.hidden.bulkPut(rows.map((one) => ({ ...one, key: hiddenKey(one) })));
        keepChoices(database).catch(() => undefined);
        void refreshTabs();
      },
      markUnrelated: async (event, url, sender) => {
        // Its address would stay behind: of private windows nothing does that the reader did not save.
        if (!sender.tab?.incognito) await markUnrelated(database, await analyser.lookups(), event, url);
      },
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

/** With the day that it was published, as its page says. */
const dayed = ({ dated, ...article }: Article): Article => ({
  ...article,
  ...(dated && { published: publicationDay(dated, article.language) }),
});

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
