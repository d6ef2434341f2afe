// What the page bench runs in the browser: lib/page, its peers, and the timing of single frames.

import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import type { Mark as OurMark } from '../../../lib/model/mark';
import type { Span } from '../../../lib/model/span';
import { articleInfo } from '../../../lib/page/article-info';
import { dateStatements } from '../../../lib/page/date-statements';
import { findArticles } from '../../../lib/page/find-article';
import type { FlowMap } from '../../../lib/page/flow-map';
import { gatherFlows, gatherFlowsSliced } from '../../../lib/page/flows';
import { createHighlightPainter } from '../../../lib/page/highlight-painter';
import { markAt } from '../../../lib/page/hit-test';
import { isArticle } from '../../../lib/page/is-article';
import { rectOfMark } from '../../../lib/page/mark-rects';
import { watchArticle } from '../../../lib/page/watch';

/** `count` words of the text, spread evenly: stands in for analysis. */
function spreadMarks(text: string, count: number): OurMark[] {
  const words = [...text.matchAll(/\p{L}{4,}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const step = Math.max(1, words.length / count);
  const kinds = ['actor', 'actor', 'actor', 'unsettled', 'disputed'] as const;
  return Array.from({ length: Math.min(count, words.length) }, (_, id) => {
    const span = words[Math.floor(id * step)] as Span;
    return { ...span, id, kind: kinds[id % kinds.length] ?? 'actor', subject: { type: 'mention', mention: id } };
  });
}

/** Runs `work` at the start of a frame; milliseconds of the work alone and to the end of that frame's rendering. */
function inFrame<T>(work: () => T): Promise<{ result: T; workMs: number; frameMs: number }> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const began = performance.now();
      const result = work();
      const workMs = performance.now() - began;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve({ result, workMs, frameMs: performance.now() - began });
      channel.port2.postMessage(0);
    });
  });
}

/** The same lines for elements as highlights have, put in when the elements are. */
function styleElements(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'mark{background:none;color:inherit;text-underline-offset:.18em;text-decoration-skip-ink:none;text-decoration:underline solid 1.5px #0b84c8}' +
      '.unsettled{text-decoration:underline dotted 2.5px #a67800}.disputed{text-decoration:underline wavy 1.5px #d63384}',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The usual way: every marked piece of text split off and put into an element. Last first, so that offsets hold. */
function wrap(marks: readonly OurMark[], map: FlowMap): number {
  styleElements();
  const pieces = marks.flatMap((mark) => map.locate(mark).map((piece) => ({ ...piece, kind: mark.kind })));
  for (const { node, start, end, kind } of pieces.reverse()) {
    const middle = node.splitText(start);
    middle.splitText(end - start);
    const element = document.createElement('mark');
    element.className = kind;
    middle.replaceWith(element);
    element.append(middle);
  }
  return pieces.length;
}

/** mark.js with one expression for all words, its fastest way. */
function markJs(root: Element, marks: readonly OurMark[], text: string): Promise<number> {
  styleElements();
  const words = [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
  const expression = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu');
  return new Promise((resolve) => new Mark(root as HTMLElement).markRegExp(expression, { done: resolve }));
}

export const benchWorld = {
  articleInfo,
  createHighlightPainter,
  dateStatements,
  findArticles,
  gatherFlows,
  gatherFlowsSliced,
  inFrame,
  isArticle,
  isProbablyReaderable,
  markAt,
  markJs,
  Readability,
  rectOfMark,
  spreadMarks,
  watchArticle,
  wrap,
};

export type BenchWorld = typeof benchWorld;

Object.assign(globalThis, { saysWho: benchWorld });
