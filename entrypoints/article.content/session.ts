// One article page from its first reading to the last undo: gather, ask the background, paint, read again what changed.

import type { Article } from '../../lib/model/article';
import type { Mark, MarkedReading } from '../../lib/model/mark';
import type { PageState } from '../../lib/model/page-state';
import type { Reading } from '../../lib/model/reading';
import type { PageSettings } from '../../lib/model/settings';
import { articleInfo } from '../../lib/page/article-info';
import { carryMarks } from '../../lib/page/carry-marks';
import { findArticles } from '../../lib/page/find-article';
import type { FlowMap } from '../../lib/page/flow-map';
import { gatherFlowsSliced } from '../../lib/page/flows';
import { createHighlightPainter } from '../../lib/page/highlight-painter';
import type { Painter } from '../../lib/page/painter';
import { publishedDate } from '../../lib/page/published-date';
import { watchArticle } from '../../lib/page/watch';
import { callBackground } from './call-background';

/** What stands on the page now; undefined before the first names are in. */
export type Shown = { article: Article; map: FlowMap; reading: Reading; marks: readonly Mark[] };

export type Session = {
  /** Resolves once everything is read; the names stand earlier. Rejects when the first reading fails. */
  whole: Promise<void>;
  shown(): Shown | undefined;
  state(): PageState;
  painter: Painter;
  settings: PageSettings;
  /** Takes the marks away, or shows them again. */
  toggleMarks(): void;
  /** Asks anew what the same text says: lists, notes or settings have changed. Rejects as the first reading does. */
  readAgain(): Promise<void>;
};

/** Reads and paints until `signal` aborts, which takes every trace away. */
export function startSession(document: Document, settings: PageSettings, signal: AbortSignal): Session {
  const painter = createHighlightPainter(document, settings.colours);
  let shown: Shown | undefined;
  let visible = true;
  let isWhole = false;
  let reading = new AbortController();
  /** How often lists, notes or settings have changed since the page came, and up to which of those changes what is shown holds. */
  let changes = 0;
  let heeded = -1;

  /** An orphan of an updated extension has nobody to tell. */
  const showCount = (count: number): void => void callBackground('showCount', count).catch(() => undefined);
  const stop = (): void => {
    painter.clear();
    if (shown) showCount(0);
  };
  signal.addEventListener('abort', stop, { once: true });

  const paint = (article: Article, map: FlowMap, found: MarkedReading): void => {
    shown = { article, map, ...found };
    if (visible) painter.paint(found.marks, map);
    showCount(visible ? found.marks.length : 0);
  };

  const read = async (roots: readonly Element[]): Promise<void> => {
    reading.abort();
    reading = new AbortController();
    const ending = AbortSignal.any([signal, reading.signal]);
    const map = await gatherFlowsSliced(roots, ending);
    watchFrom(roots, map, ending);
    if (shown?.map.text === map.text && heeded === changes) return moveTo(map, shown.marks);
    if (shown) moveTo(map, carryMarks(shown.marks, shown.map.text, map.text));
    const article = articleOf(document, map);
    isWhole = false;
    const names = await callBackground('readNames', article);
    ending.throwIfAborted();
    // Names are painted first; on a page that was read before, what was carried over is better than names alone.
    if (!shown) paint(article, map, names);
    await readWhole(article, map, ending);
  };

  const readWhole = async (article: Article, map: FlowMap, ending: AbortSignal): Promise<void> => {
    const asked = changes;
    const whole = await callBackground('readArticle', article);
    ending.throwIfAborted();
    isWhole = true;
    heeded = asked;
    paint(article, map, whole);
  };

  /** One after the other: of two readings at once the background ends the first, and a page that changes meanwhile is read anew as a whole. */
  const heedChanges = async (before: Promise<void>): Promise<void> => {
    const ending = AbortSignal.any([signal, reading.signal]);
    await before.catch(() => undefined);
    if (ending.aborted || !shown || heeded === changes) return before;
    await readWhole(shown.article, shown.map, ending);
  };

  const watchFrom = (roots: readonly Element[], map: FlowMap, ending: AbortSignal): void =>
    watchArticle(
      roots,
      map.shadowRoots,
      (change) => {
        latest = read(change === 'article' ? findArticles(document) : roots);
        latest.catch(() => undefined);
      },
      ending,
    );

  /** The same text on other nodes: only where it stands has changed. */
  const moveTo = (map: FlowMap, marks: readonly Mark[]): void => {
    if (!shown) return;
    shown = { ...shown, map, marks };
    if (visible) painter.paint(marks, map);
  };

  let latest = read(findArticles(document));
  return {
    whole: newest(() => latest),
    painter,
    settings,
    shown: () => shown,
    state: () => (shown && isWhole ? stateOf(shown, visible) : { state: 'reading' }),
    toggleMarks() {
      visible = !visible;
      if (visible && shown) painter.paint(shown.marks, shown.map);
      else painter.clear();
      if (shown) showCount(visible ? shown.marks.length : 0);
    },
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

function articleOf(document: Document, map: FlowMap): Article {
  const { title, language, url } = articleInfo(document);
  return { text: map.text, headline: map.headline, title, language, url, published: publishedDate(document, url) };
}

const stateOf = ({ article, reading, marks }: Shown, visible: boolean): PageState => ({
  state: 'read',
  reading,
  text: article.text,
  title: article.title ?? '',
  url: article.url ?? '',
  published: article.published,
  marks: marks.length,
  shown: visible,
});
