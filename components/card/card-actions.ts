// What the reader can do on a card; the content script's wiring carries it out.

import type { RecordRef } from '../../lib/model/list';
import type { NewNote, NoteSource } from '../../lib/model/note';
import type { Span } from '../../lib/model/span';

export type CardActions = {
  /** Esc, the cross, or nothing left to show. */
  onClose(): void;
  /** Scroll to these words of the article. */
  onShowSpan(span: Span): void;
  onHide(records: readonly RecordRef[], where: 'site' | 'everywhere'): void;
  /** Rejects when the note could not be saved. */
  onNote(note: NewNote): Promise<void>;
  onOpenSidePanel(): void;
  onNotRelated(event: RecordRef): void;
};

/** The page that a note will rest on. */
export type NotePage = Omit<NoteSource, 'quote'>;
