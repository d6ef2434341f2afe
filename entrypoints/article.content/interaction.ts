// Pointer and keyboard on the marks of a page: which of the reader's gestures open a card, and which belong to the page.

import type { Gesture } from '../../lib/model/gesture';
import type { Mark } from '../../lib/model/mark';
import { type Hit, markAt } from '../../lib/page/hit-test';
import type { Point } from '../../lib/page/mark-rects';
import { closeCard, isCardOpen, isOnCard, openCard } from './card';
import { listenForHover } from './hover';
import { loadCard } from './load-card';
import type { Session } from './session';

export type Interaction = { step(direction: 'next' | 'previous'): Promise<void>; openCurrent(): Promise<void> };

export function listenOnPage(session: Session, signal: AbortSignal): Interaction {
  let current: Mark | undefined;
  const hitAt = (point: Point): Hit | undefined => {
    const shown = session.shown();
    return shown && markAt(document, point, shown.map, shown.marks);
  };
  const open = (mark: Mark, by: Gesture, point?: Point): void => {
    current = mark;
    void openCard(session, mark, { by, point }, signal);
  };

  const onClick = (event: MouseEvent): void => {
    // Only the reader's own clicks: a page that forges events opens nothing.
    if (!event.isTrusted || event.button !== 0 || isOnCard(event) || !document.getSelection()?.isCollapsed) return;
    const point = { x: event.clientX, y: event.clientY };
    const hit = hitAt(point);
    if (!hit) closeCard();
    if (!hit || (hit.isInControl && !event.altKey)) return;
    if (hit.isInControl) event.preventDefault();
    open(hit.mark, 'click', point);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape' && isCardOpen()) closeCard();
  };
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });
  listenForHover(
    { session, markAt: (point) => hitAt(point)?.mark, open: (mark, point) => open(mark, 'hover', point) },
    signal,
  );

  return {
    async step(direction) {
      const card = await loadCard();
      const { marks = [], map } = session.shown() ?? {};
      const mark = map && card?.step(marks, map, current?.id, direction);
      if (!mark) return;
      current = mark;
      session.painter.focus(mark.id);
    },
    async openCurrent() {
      const card = await loadCard();
      const { marks = [], map } = session.shown() ?? {};
      const mark = map && card?.current(marks, map, current?.id);
      if (mark) open(mark, 'key');
    },
  };
}
