// Finds the mark under a pointer from the browser's caret position and our own map; never asks the highlights, which is linear.

import type { Mark } from '../model/mark';
import { firstWhere } from './first-where';
import type { FlowMap } from './flow-map';
import { holds, type Point, rectsOf } from './mark-rects';

export type Hit = {
  mark: Mark;
  /** The line of the mark that was hit. */
  rect: DOMRect;
  /** The mark stands in a link, a button or the like: a plain click belongs to the page. */
  isInControl: boolean;
};

/** How far beside a line a point may be, in CSS pixels. */
const SLACK = 1;

const CONTROLS = 'a[href], button, summary, label, input, select, [role=button], [role=link], [onclick]';

/** `marks` in text order, not overlapping. Costs one caret lookup, a binary search, and the rectangles of one mark at most. */
export function markAt(document: Document, point: Point, map: FlowMap, marks: readonly Mark[]): Hit | undefined {
  if (marks.length === 0) return undefined;
  const caret = caretAt(document, point, map);
  const offset = caret && map.offsetAt(caret.node, caret.offset);
  if (caret === undefined || offset === undefined) return undefined;
  // A caret stands between characters: the one before it may be the one that was hit.
  for (const mark of [markHolding(marks, offset), markHolding(marks, offset - 1)]) {
    // The browser snaps to the nearest text, however far; the rectangles tell whether the point is on it.
    const rect = mark && rectsOf(mark, map).find((line) => holds(line, point, SLACK));
    if (mark && rect) return { mark, rect, isInControl: isInControl(caret.node) };
  }
  return undefined;
}

/** The mark that covers a character. */
export function markHolding(marks: readonly Mark[], offset: number): Mark | undefined {
  const mark = marks[firstWhere(marks, ({ end }) => end > offset)];
  return mark && mark.start <= offset ? mark : undefined;
}

type Caret = { node: Node; offset: number };

function caretAt(document: Document, { x, y }: Point, map: FlowMap): Caret | undefined {
  const position = document.caretPositionFromPoint(x, y, { shadowRoots: [...map.shadowRoots] });
  return position ? { node: position.offsetNode, offset: position.offset } : undefined;
}

/** Looks through open shadow roots to the elements around them. */
function isInControl(node: Node): boolean {
  let element: Element | null = node.parentElement;
  while (element) {
    if (element.closest(CONTROLS)) return true;
    const root = element.getRootNode();
    element = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return false;
}
