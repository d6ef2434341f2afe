// The article's text and where each of its characters stands in the document; knows nothing of how the text was chosen.

import type { Span } from '../model/span';
import { firstWhere } from './first-where';

/** A part of one text node, in offsets into its `data`. A StaticRange is made of one just before painting. */
export type Piece = { node: Text; start: number; end: number };

export type FlowMap = {
  /** Every Flow on a line of its own, white space collapsed to single spaces, invisible characters left out. */
  text: string;
  /** The Flows as Spans into `text`, in order. */
  flows: readonly Span[];
  /** The first h1, when the roots hold one. */
  headline?: Span;
  /** Open shadow roots that hold some of the text: highlight styles must stand in each. */
  shadowRoots: readonly ShadowRoot[];
  /** The pieces of text nodes that show a Span, one for each node. Empty where the Span shows nothing. */
  locate(span: Span): Piece[];
  /** The offset into `text` of a place in a text node; undefined when the node is not part of the article. */
  offsetAt(node: Node, offset: number): number | undefined;
};

/** One run of characters that stand alike in `text` and in a text node: `text[textStart + i]` shows `node.data[nodeStart + i]`. */
export type Run = { node: Text; textStart: number; nodeStart: number; length: number };

/** A FlowMap over runs in ascending order of `textStart`, not overlapping. */
export function flowMapOf(
  text: string,
  flows: readonly Span[],
  runs: readonly Run[],
  shadowRoots: readonly ShadowRoot[],
  headline?: Span,
): FlowMap {
  let firstRunOf: Map<Node, number> | undefined;
  let last = 0;
  return {
    text,
    flows,
    shadowRoots,
    ...(headline && { headline }),
    locate(span) {
      last = firstRun(runs, span.start, last);
      return piecesFrom(runs, last, span);
    },
    offsetAt(node, offset) {
      firstRunOf ??= indexByNode(runs);
      return offsetAt(runs, firstRunOf.get(node), offset);
    },
  };
}

/** Runs looked at one after the other before the list is halved. */
const NEXT = 8;

/** The first run that ends after `start`. Marks are asked for in text order: as a rule it is the run found last or one of the next. */
function firstRun(runs: readonly Run[], start: number, last: number): number {
  for (let at = last; at < last + NEXT && (runs[at]?.textStart ?? start + 1) <= start; at++) {
    const { textStart, length } = runs[at] as Run;
    if (textStart + length > start) return at;
  }
  return firstWhere(runs, ({ textStart, length }) => textStart + length > start);
}

function piecesFrom(runs: readonly Run[], first: number, span: Span): Piece[] {
  const pieces: Piece[] = [];
  if (span.start >= span.end) return pieces;
  for (let at = first; at < runs.length; at++) {
    const run = runs[at] as Run;
    if (run.textStart >= span.end) break;
    const shift = run.nodeStart - run.textStart;
    const start = Math.max(span.start, run.textStart) + shift;
    const end = Math.min(span.end, run.textStart + run.length) + shift;
    const before = pieces.at(-1);
    // Two runs of one node are parted by collapsed white space only, which is shown as nothing: one piece covers both.
    if (before?.node === run.node) before.end = end;
    else pieces.push({ node: run.node, start, end });
  }
  return pieces;
}

function offsetAt(runs: readonly Run[], first: number | undefined, offset: number): number | undefined {
  if (first === undefined) return undefined;
  const { node } = runs[first] as Run;
  let at = first;
  // A place inside left-out white space belongs to the character before it.
  while (runs[at + 1]?.node === node && (runs[at + 1] as Run).nodeStart <= offset) at++;
  const { textStart, nodeStart, length } = runs[at] as Run;
  return textStart + Math.min(Math.max(offset - nodeStart, 0), length);
}

function indexByNode(runs: readonly Run[]): Map<Node, number> {
  const first = new Map<Node, number>();
  for (let at = runs.length - 1; at >= 0; at--) first.set((runs[at] as Run).node, at);
  return first;
}
