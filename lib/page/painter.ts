// What a painter shows and promises; how it does so is its own matter.

import type { Index } from '../model/reading';
import type { Span } from '../model/span';
import type { FlowMap } from './flow-map';

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

export interface Painter {
  /** Shows exactly these marks, in place of those shown before. */
  paint(marks: readonly Mark[], map: FlowMap): void;
  /** Tints the mark whose card is open or which was stepped to; none when undefined. */
  focus(id: number | undefined): void;
  /** Tints the mark under the pointer; none when undefined. */
  hover(id: number | undefined): void;
  /** Takes away everything that was painted or added. The painter can be used again afterwards. */
  clear(): void;
}
