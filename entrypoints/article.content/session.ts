// One article page from its first reading to the last undo: gather, ask the background, paint, read again what changed.

import type { Article } from '../../lib/model/article';
import { headOf } from '../../lib/model/article-head';
import type { MarkedReading } from '../../lib/model/mark';
import type { PageState } from '../../lib/model/page-state';
import type { PageSettings } from '../../lib/model/settings';
import { articleInfo } from '../../lib/page/article-info';
import { dateStatements } from '../../lib/page/date-statements';
import { findArticles } from '../../lib/page/find-article';
import type { FlowMap } from '../../lib/page/flow-map';
import { gatherFlowsSliced } from '../../lib/page/flows';
import { createHighlightPainter } from '../../lib/page/highlight-painter';
import type { Painter } from '../../lib/page/painter';
import { pause } from '../../lib/page/pause';
import { watchArticle } from '../../lib/page/watch';
import { askBackground } from './call-background';
import { onPage, type Shown } from './on-page';

export type Session = {
  /** Resolves once everything is read; the names stand earlier. Rejects when the first reading fails. */
  whole: Promise<void>;
  /** Undefined before the first names are in. */
  shown(): Shown | undefined;
  state(): PageState;
  painter: Painter;
  settings: PageSettings;
  /** Takes the marks away, or shows them again. */
  toggleMarks(): void;
  /** Asks anew what the same text says: lists, notes or settings have changed. Rejects as the first reading does. */
  readAgain(): Promise<void>;
};

/** The newest whole Reading, and the count of changes that it has heeded. */
type Whole = MarkedReading & { article: Article; changes: number };

/** Reads and paints until `signal` aborts, which takes every trace away. `onFailure`: a later reading, of a page that changed, could not be done. */
export function startSession(
  document: Document,
  settings: PageSettings,
  signal: AbortSignal,
  onFailure: (cause: unknown) => void = () => undefined,
): Session {
  const painter = createHighlightPainter(document, settings.colours);
  const page = onPage(painter);
  let whole: Whole | undefined;
  let reading: AbortController | undefined;
  /** How often lists, notes or settings have changed since the page came. */
  let changes = 0;
  signal.addEventListener('abort', page.clear, { once: true });

  /** Whether a text needs no reading. Half a reading does not count: it may have been overtaken, and nobody finishes it. */
  const isKnown = (text: string): boolean => whole?.article.text === text && whole.changes === changes;

  const read = async (roots: readonly Element[]): Promise<void> => {
    reading?.abort();
    reading = new AbortController();
    const ending = AbortSignal.any([signal, reading.signal]);
    const map = await gatherFlowsSliced(roots, ending);
    watchFrom(roots, map, ending);
    if (whole && isKnown(map.text)) return showWhole(whole, map);
    page.moveTo(map);
    // Painting and sending a long text are each long enough.
    await pause();
    ending.throwIfAborted();
    const article = articleOf(document, map, roots);
    const names = await askBackground('readNames', [headOf(article)], ending);
    ending.throwIfAborted();
    // Names are painted first; on a page that was read before, what was carried over is better than names alone.
    if (!page.shown()) page.show({ article, map, ...names });
    await readWhole(article, map, ending);
  };

  const readWhole = async (article: Article, map: FlowMap, ending: AbortSignal): Promise<void> => {
    const asked = changes;
    const found = await askBackground('readArticle', [headOf(article)], ending);
    ending.throwIfAborted();
    whole = { ...found, article, changes: asked };
    showWhole(whole, map);
  };

  const showWhole = ({ article, reading, marks }: Whole, map: FlowMap): void =>
    page.show({ article, map, reading, marks });

  /** One after the other: of two readings at once the background ends the first, and a page that changes meanwhile is read anew as a whole. */
  const heedChanges = async (before: Promise<void>): Promise<void> => {
    const ending = AbortSignal.any(reading ? [signal, reading.signal] : [signal]);
    await before.catch(() => undefined);
    const shown = page.shown();
    if (ending.aborted || !shown || isKnown(shown.map.text)) return before;
    // After a reading that failed, what stands there is of an older text.
    if (shown.article.text !== shown.map.text) return read(rootsOf(document));
    await readWhole(shown.article, shown.map, ending);
  };

  const watchFrom = (roots: readonly Element[], map: FlowMap, ending: AbortSignal): void =>
    watchArticle(
      roots,
      map.shadowRoots,
      (change) => {
        // From the body, an article may be anywhere.
        const isElsewhere = change === 'article' || roots[0] === document.body;
        latest = read(isElsewhere ? rootsOf(document) : roots);
        newest(() => latest).catch((cause: unknown) => signal.aborted || onFailure(cause));
      },
      ending,
    );

  let latest = read(rootsOf(document));
  return {
    whole: newest(() => latest),
    painter,
    settings,
    shown: page.shown,
    // What lists said before they changed stands until there is something newer.
    state: () => (whole && page.shown()?.map.text === whole.article.text ? page.state() : { state: 'reading' }),
    toggleMarks: page.toggle,
    async readAgain() {
      changes++;
      latest = heedChanges(latest);
      await newest(() => latest).catch((cause) => {
        // A page that ended has nothing to read.
        if (!signal.aborted) throw cause;
      });
    },
  };
}

/** A page whose article is gone is watched as a whole: apps take one away before they bring the next. */
function rootsOf(document: Document): readonly Element[] {
  const found = findArticles(document);
  return found.length > 0 ? found : [document.body ?? document.documentElement];
}

/** A page may change while it is read for the first time: a reading that was overtaken has nothing to say, not even that it failed. */
async function newest(latest: () => Promise<void>): Promise<void> {
  const one = latest();
  const failure = await one.then(
    () => undefined,
    (cause: unknown) => ({ cause }),
  );
  if (one !== latest()) return newest(latest);
  if (failure) throw failure.cause;
}

function articleOf(document: Document, map: FlowMap, roots: readonly Element[]): Article {
  const { title, language, url } = articleInfo(document);
  const dated = dateStatements(document, url, roots);
  return { text: map.text, headline: map.headline, title, language, url, dated };
}
