// Where on the screen a mark stands: one rectangle for each line it covers. Asks layout, so it is called for single marks only.

import type { Span } from '../model/span';
import type { FlowMap } from './flow-map';

/** A place in the viewport, in CSS pixels. */
export type Point = { x: number; y: number };

/** The lines of a Span, top to bottom; empty when its nodes left the page or are hidden. */
export function rectsOf(span: Span, map: FlowMap): DOMRect[] {
  return map.locate(span).flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

/** The line under the point, or the first line: what a card is placed beside. A mark's bounding box would cover dead space. */
export function rectOfMark(span: Span, map: FlowMap, point?: Point): DOMRect | undefined {
  const rects = rectsOf(span, map);
  return (point && rects.find((rect) => holds(rect, point))) ?? rects[0];
}

/** `slack`: pixels around the line that still count, so that thin text can be hit by a finger. */
export const holds = (rect: DOMRect, { x, y }: Point, slack = 0): boolean =>
  x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack;
