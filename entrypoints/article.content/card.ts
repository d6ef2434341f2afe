// Opens the card on a mark, whose module comes on first use. One card at a time.

import type { Gesture } from '../../lib/model/gesture';
import type { Mark } from '../../lib/model/mark';
import { HOST_TAG } from '../../lib/page/host';
import { type Point, rectOfMark } from '../../lib/page/mark-rects';
import { loadCard } from './load-card';
import type { Session } from './session';
import { showSpan } from './show-span';

type Opening = { by: Gesture; point?: Point };

let opened: { closing: AbortController; mark: number; how: Opening } | undefined;

export const closeCard = (): void => opened?.closing.abort();
export const isCardOpen = (): boolean => opened !== undefined && !opened.closing.signal.aborted;

/** Whether something happened inside the card: its closed root shows the outside no more than its host. */
export const isOnCard = ({ target }: Event): boolean => target instanceof Element && target.localName === HOST_TAG;

/** Whether the open card is about this mark. */
export const isOpenOn = (mark: Mark): boolean => isCardOpen() && opened?.mark === mark.id;

/** Whether the card came by hovering and the reader has not gone into it since: such a card goes when the pointer does. */
export const isPassingCard = (): boolean =>
  isCardOpen() && opened?.how.by === 'hover' && document.activeElement?.localName !== HOST_TAG;

export async function openCard(session: Session, mark: Mark, how: Opening, ending: AbortSignal): Promise<void> {
  const shown = session.shown();
  if (!shown) return;
  closeCard();
  const closing = new AbortController();
  opened = { closing, mark: mark.id, how };
  const signal = AbortSignal.any([ending, closing.signal]);
  session.painter.focus(mark.id);
  signal.addEventListener('abort', () => session.painter.focus(undefined), { once: true });
  const card = await loadCard();
  if (signal.aborted) return;
  const { article, reading, marks, map } = shown;
  card?.openCard({
    article,
    reading,
    marks,
    mark,
    anchor: () => rectOfMark(mark, session.shown()?.map ?? map, how.point) ?? new DOMRect(),
    within: map.locate(mark)[0]?.node.parentElement ?? document.body,
    openedBy: how.by,
    onClose: closeCard,
    onShowSpan: (span) => void showSpan(session, span),
    signal,
  });
}
