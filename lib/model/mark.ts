// What is shown on a page: Spans of the article with a kind, chosen from a Reading.

import type { Index, Reading } from './reading';
import type { Span } from './span';

/** `attributed` and `context` only when the reader asks for them. */
export const MARK_KINDS = ['actor', 'context', 'attributed', 'unsettled', 'disputed'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What a mark is about: indexes into the Reading it was chosen from. */
export type MarkSubject =
  | { type: 'mention'; mention: Index }
  | { type: 'attribution'; attribution: Index; dispute?: Index }
  | { type: 'dispute'; dispute: Index }
  | { type: 'listed'; listed: Index };

/** A Span to be painted. Marks of one page are in text order and never overlap. */
export type Mark = Span & {
  /** Its place among the marks it was chosen with. */
  id: number;
  kind: MarkKind;
  subject: MarkSubject;
};

/** A Reading with what of it is to be painted, by the reader's settings. */
export type MarkedReading = { reading: Reading; marks: readonly Mark[] };
