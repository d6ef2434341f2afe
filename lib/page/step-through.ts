// Stepping from mark to mark and bringing words into view. Knows order and scrolling, not what a mark means.

import type { Mark } from '../model/mark';
import type { Span } from '../model/span';
import type { FlowMap } from './flow-map';
import { rectOfMark } from './mark-rects';
import { firstInView } from './near-view';

/** The mark after (or before) the one with id `from`; round at the ends. Without `from`, the first in or below the viewport. */
export function nextMark(
  marks: readonly Mark[],
  map: FlowMap,
  from: number | undefined,
  direction: 'next' | 'previous',
): Mark | undefined {
  const current = marks.findIndex((mark) => mark.id === from);
  const isNext = direction === 'next';
  const next = current < 0 ? firstInView(marks, map) - (isNext ? 0 : 1) : current + (isNext ? 1 : -1);
  return marks[(next + marks.length) % marks.length];
}

/** Scrolls words to the middle of what is seen, unless they are well in view. */
export function scrollTo(span: Span, map: FlowMap): void {
  const element = map.locate(span)[0]?.node.parentElement;
  const rect = rectOfMark(span, map);
  if (!element || (rect && rect.top > innerHeight * 0.15 && rect.bottom < innerHeight * 0.85)) return;
  // The page, and every box in it that scrolls; for a block taller than the screen the browser cannot know which line is meant.
  const isTall = element.getBoundingClientRect().height > innerHeight * 0.8;
  // A tab behind another draws no frames, and Firefox would leave a smooth movement at its beginning.
  const isCalm = isTall || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  if (isTall) scrollBy({ top: (rectOfMark(span, map)?.top ?? 0) - innerHeight / 2, behavior: 'instant' });
}
