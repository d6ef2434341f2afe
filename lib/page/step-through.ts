// Stepping from mark to mark and bringing one into view. Knows order and scrolling, not what a mark means.

import type { FlowMap } from './flow-map';
import { rectOfMark } from './mark-rects';
import type { Mark } from './painter';

/** The mark after (or before) the one with id `from`; round at the ends. Without `from`, the first in or below the viewport. */
export function nextMark(
  marks: readonly Mark[],
  map: FlowMap,
  from: number | undefined,
  direction: 'next' | 'previous',
): Mark | undefined {
  const current = marks.findIndex((mark) => mark.id === from);
  const step = direction === 'next' ? 1 : -1;
  if (current >= 0) return marks[(current + step + marks.length) % marks.length];
  const below = firstInView(marks, map);
  return marks[direction === 'next' ? below % marks.length : (below - 1 + marks.length) % marks.length];
}

/** Scrolls the mark to the middle of what is seen, unless it is well in view. */
export function scrollToMark(mark: Mark, map: FlowMap): void {
  const rect = rectOfMark(mark, map);
  const element = map.locate(mark)[0]?.node.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!rect || !element || !view) return;
  if (
    rect.top > view.innerHeight * 0.15 &&
    rect.bottom < view.innerHeight * 0.85 &&
    rect.left >= 0 &&
    rect.right <= view.innerWidth
  )
    return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const scroller = scrollerOf(element);
  const middle =
    scroller === element.ownerDocument.scrollingElement
      ? view.innerHeight / 2
      : middleOf(scroller.getBoundingClientRect());
  scroller.scrollBy({ top: middleOf(rect) - middle, behavior });
}

const middleOf = (rect: DOMRect): number => (rect.top + rect.bottom) / 2;

/** The innermost element that scrolls it up and down, else the page. */
function scrollerOf(element: Element): Element {
  const page = element.ownerDocument.scrollingElement ?? element.ownerDocument.documentElement;
  for (let around: Element | null = element; around && around !== page; around = around.parentElement) {
    if (around.scrollHeight > around.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(around).overflowY))
      return around;
  }
  return page;
}

/** Marks go down the page as they go through the text, so halving finds it. */
function firstInView(marks: readonly Mark[], map: FlowMap): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(marks[middle] as Mark, map) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Text that waits to be drawn (content-visibility) has no lines yet; the box that holds its place does. */
function bottomOf(mark: Mark, map: FlowMap): number {
  const rect = rectOfMark(mark, map);
  if (rect) return rect.bottom;
  let around = map.locate(mark)[0]?.node.parentElement ?? null;
  while (around && around.getClientRects().length === 0) around = around.parentElement;
  return around?.getBoundingClientRect().bottom ?? -1;
}
