// Brings words of the article into view and tints the mark on them, for the popup, the side panel and the card; and says which words the reader selected.

import type { Span } from '../../lib/model/span';
import { loadCard } from './load-card';
import type { Session } from './session';

export async function showSpan(session: Session, span: Span): Promise<void> {
  const card = await loadCard();
  const { marks, map } = session.shown() ?? {};
  session.painter.focus(map && card?.show(span, marks ?? [], map)?.id);
}

/** Nothing when the selection begins outside the article's text. */
export function selectionStart(session: Session): { start?: number } {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const start = range && session.shown()?.map.offsetAt(range.startContainer, range.startOffset);
  return start === undefined ? {} : { start };
}
