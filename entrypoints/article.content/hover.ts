// The resting pointer: tints the mark under it and, when the reader chose so, opens its card, which stays while the pointer is on
// the mark or on the card (WCAG 2.2, 1.4.13: hoverable, dismissible, persistent).

import type { Mark } from '../../lib/model/mark';
import type { Point } from '../../lib/page/mark-rects';
import { closeCard, isOnCard, isOpenOn, isPassingCard } from './card';
import type { Session } from './session';

const TINTS_AFTER_MS = 60;
const OPENS_AFTER_MS = 350;
/** Long enough to cross the gap between mark and card without haste. */
const CLOSES_AFTER_MS = 600;

type Parts = {
  session: Session;
  markAt(point: Point): Mark | undefined;
  open(mark: Mark, point: Point): void;
};

export function listenForHover({ session, markAt, open }: Parts, signal: AbortSignal): void {
  const opensCards = session.settings.opensOn === 'hover';
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const stay = (): void => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = (): void => {
    leaving ??= setTimeout(() => {
      leaving = undefined;
      if (isPassingCard()) closeCard();
    }, CLOSES_AFTER_MS);
  };
  const rest = (event: PointerEvent): void => {
    const point = { x: event.clientX, y: event.clientY };
    const isInside = isOnCard(event);
    const mark = isInside ? undefined : markAt(point);
    session.painter.hover(mark?.id);
    if (!opensCards) return;
    if (!mark && !isInside) leave();
    else stay();
    if (mark && !isOpenOn(mark)) resting = setTimeout(() => open(mark, point), OPENS_AFTER_MS - TINTS_AFTER_MS);
  };
  const onMove = (event: PointerEvent): void => {
    clearTimeout(resting);
    if (!event.isTrusted || event.buttons !== 0 || event.pointerType === 'touch') return;
    resting = setTimeout(() => rest(event), TINTS_AFTER_MS);
  };

  document.addEventListener('pointermove', onMove, { passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    stay();
  });
}
