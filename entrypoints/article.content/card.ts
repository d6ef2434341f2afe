// Opens the card on a mark, loading its module on first use.

import { ownUrl } from '../../lib/browser';
import type { Mark } from '../../lib/model/mark';
import { loadedCard, type OpenCard } from '../../lib/page/card-slot';
import { type Point, rectOfMark } from '../../lib/page/mark-rects';
import type { Session } from './session';
import { showSpan } from './show-span';

let closing: AbortController | undefined;

export const closeCard = (): void => closing?.abort();
export const isCardOpen = (): boolean => closing !== undefined && !closing.signal.aborted;

export async function openCard(
  session: Session,
  mark: Mark,
  how: { point?: Point; takesFocus: boolean },
  ending: AbortSignal,
): Promise<void> {
  const shown = session.shown();
  if (!shown) return;
  closing?.abort();
  closing = new AbortController();
  const signal = AbortSignal.any([ending, closing.signal]);
  session.painter.focus(mark.id);
  signal.addEventListener('abort', () => session.painter.focus(undefined), { once: true });
  const open = await loadCard();
  if (signal.aborted) return;
  const { article, reading, marks, map } = shown;
  open?.({
    article,
    reading,
    marks,
    mark,
    anchor: () => rectOfMark(mark, session.shown()?.map ?? map, how.point) ?? new DOMRect(),
    within: map.locate(mark)[0]?.node.parentElement ?? document.body,
    takesFocus: how.takesFocus,
    onClose: closeCard,
    onShowSpan: (span) => showSpan(session, span),
    signal,
  });
}

/** Undefined when the module cannot be loaded, as after an update of the extension: the page then stays as it is. */
async function loadCard(): Promise<OpenCard | undefined> {
  if (!loadedCard()) await import(/* @vite-ignore */ ownUrl('card.js')).catch(() => undefined);
  return loadedCard();
}
