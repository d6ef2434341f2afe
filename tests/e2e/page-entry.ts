// What the browser tests of lib/page run beside a page, in a world of its own as a content script has it: lib/page without the extension.

import type { Mark, MarkKind } from '../../lib/model/mark';
import { MARK_KINDS } from '../../lib/model/mark';
import type { Span } from '../../lib/model/span';
import { carryMarks } from '../../lib/page/carry-marks';
import { findArticles } from '../../lib/page/find-article';
import type { FlowMap } from '../../lib/page/flow-map';
import { gatherFlows, gatherFlowsSliced } from '../../lib/page/flows';
import { createHighlightPainter } from '../../lib/page/highlight-painter';
import { markAt } from '../../lib/page/hit-test';
import { isArticle } from '../../lib/page/is-article';
import { holds, rectOfMark, rectsOf } from '../../lib/page/mark-rects';
import { nextMark, scrollTo } from '../../lib/page/step-through';
import { watchArticle } from '../../lib/page/watch';
import { becomesArticle, watchAddress } from '../../lib/page/watch-address';

/** Words to mark and the kind of their mark: stands in for analysis. */
export type Wanted = Partial<Record<MarkKind, string[]>>;

function marksOf(text: string, wanted: Wanted): Mark[] {
  const spans: (Span & { kind: MarkKind })[] = [];
  for (const kind of MARK_KINDS) {
    for (const words of wanted[kind] ?? []) {
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        spans.push({ start: at, end: at + words.length, kind });
      }
    }
  }
  return spans
    .sort((a, b) => a.start - b.start)
    .map((span, id) => ({ ...span, id, subject: { type: 'mention', mention: id } }));
}

/** Gathers, paints and watches until `stop()`, as the content script does. */
function start(wanted: Wanted) {
  const ending = new AbortController();
  const painter = createHighlightPainter(document);
  let reading = new AbortController();
  let map: FlowMap | undefined;
  let marks: Mark[] = [];
  let reads = 0;
  let restarts = 0;

  const read = async (roots: readonly Element[]): Promise<void> => {
    reading.abort();
    reading = new AbortController();
    const signal = AbortSignal.any([ending.signal, reading.signal]);
    const next = await gatherFlowsSliced(roots, signal);
    reads++;
    if (map && map.text !== next.text) painter.paint(carryMarks(marks, map.text, next.text), next);
    map = next;
    marks = marksOf(map.text, wanted);
    painter.paint(marks, map);
    watchArticle(
      roots,
      map.shadowRoots,
      (change) => void read(change === 'article' ? findArticles(document) : roots),
      signal,
    );
  };
  const begin = async (): Promise<void> => {
    if (await becomesArticle(document, ending.signal)) await read(findArticles(document));
  };
  watchAddress(
    document,
    () => {
      restarts++;
      reading.abort();
      painter.clear();
      marks = [];
      map = undefined;
      void begin();
    },
    ending.signal,
  );
  void begin();
  return {
    painter,
    state: () => ({
      text: map?.text,
      words: marks.map(({ start: at, end }) => map?.text.slice(at, end)),
      reads,
      restarts,
    }),
    map: () => map,
    marks: () => marks,
    stop: () => {
      reading.abort();
      ending.abort();
      painter.clear();
      map = undefined;
      marks = [];
    },
  };
}

/** What is painted, read back from the browser: the words under each highlight of ours. */
function painted(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [name, highlight] of CSS.highlights) {
    found[name] = [...highlight].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    );
  }
  return found;
}

export const pageWorld = {
  becomesArticle,
  carryMarks,
  createHighlightPainter,
  findArticles,
  gatherFlows,
  gatherFlowsSliced,
  holds,
  isArticle,
  markAt,
  marksOf,
  nextMark,
  painted,
  rectOfMark,
  rectsOf,
  scrollTo,
  start,
};

export type PageWorld = typeof pageWorld & { session?: ReturnType<typeof start> };

Object.assign(globalThis, { saysWho: pageWorld });
