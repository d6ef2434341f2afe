// Pointer and keyboard on the marks of a page: which of the reader's gestures open a card, and which belong to the page.

import type { Mark } from '../../lib/model/mark';
import { type Hit, markAt } from '../../lib/page/hit-test';
import { nextMark, scrollToMark } from '../../lib/page/step-through';
import { closeCard, isCardOpen, openCard } from './card';
import type { Session } from './session';

const HOVER_DELAY_MS = 350;

export type Interaction = { step(direction: 'next' | 'previous'): void; openCurrent(): void };

export function listenOnPage(session: Session, signal: AbortSignal): Interaction {
  let current: Mark | undefined;
  let hovering: ReturnType<typeof setTimeout> | undefined;
  const hitAt = (event: MouseEvent): Hit | undefined => {
    const shown = session.shown();
    return shown && markAt(document, { x: event.clientX, y: event.clientY }, shown.map, shown.marks);
  };
  const open = (mark: Mark, takesFocus: boolean, point?: { x: number; y: number }): void => {
    current = mark;
    void openCard(session, mark, { point, takesFocus }, signal);
  };

  const onClick = (event: MouseEvent): void => {
    // Only the reader's own clicks: a page that forges events opens nothing.
    if (!event.isTrusted || event.button !== 0 || !document.getSelection()?.isCollapsed) return;
    const hit = hitAt(event);
    if (!hit) closeCard();
    if (!hit || (hit.isInControl && !event.altKey)) return;
    if (hit.isInControl) event.preventDefault();
    open(hit.mark, true, { x: event.clientX, y: event.clientY });
  };
  const onMove = (event: MouseEvent): void => {
    clearTimeout(hovering);
    if (!event.isTrusted || event.buttons !== 0) return;
    hovering = setTimeout(
      () => {
        const hit = hitAt(event);
        session.painter.hover(hit?.mark.id);
        if (hit && session.settings.opensOn === 'hover' && !isCardOpen())
          open(hit.mark, false, { x: event.clientX, y: event.clientY });
      },
      session.settings.opensOn === 'hover' ? HOVER_DELAY_MS : 60,
    );
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape' && isCardOpen()) closeCard();
  };
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('pointermove', onMove, { passive: true, signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });

  return {
    step(direction) {
      const shown = session.shown();
      if (!shown || shown.marks.length === 0) return;
      current = nextMark(shown.marks, shown.map, current?.id, direction);
      if (!current) return;
      scrollToMark(current, shown.map);
      session.painter.focus(current.id);
    },
    openCurrent() {
      const shown = session.shown();
      const mark =
        shown &&
        (shown.marks.find(({ id }) => id === current?.id) ?? nextMark(shown.marks, shown.map, undefined, 'next'));
      if (mark) open(mark, true);
    },
  };
}
