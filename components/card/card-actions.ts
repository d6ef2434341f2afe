// What the reader can do on a card; the content script's wiring carries it out.

import type { CardList } from '../../lib/model/card';
import type { RecordRef } from '../../lib/model/list';
import type { NoteKind } from '../../lib/model/note';
import type { Span } from '../../lib/model/span';

/** Those that return a promise reject when it could not be done. */
export type CardActions = {
  /** Esc, the cross, or nothing left to show. */
  onClose(): void;
  /** Scroll to these words of the article. */
  onShowSpan(span: Span): void;
  onHide(what: HideChoice): Promise<void>;
  /** Opens the form for a note about the marked words. */
  onNote(kind: NoteKind): Promise<void>;
  onOpenSidePanel(): Promise<void>;
  onNotRelated(event: RecordRef): Promise<void>;
};

/** What is to be marked no more: the clicked words in this article, Actors here or everywhere, all marks of a list here. */
export type HideChoice =
  | { what: 'mark' }
  | { what: 'actor'; records: readonly RecordRef[]; where: 'site' | 'everywhere' }
  | { what: 'list'; list: CardList };

/** The page that a report is about. */
export type CardPage = { url: string; title: string };
