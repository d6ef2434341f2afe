// The article cut into sentences that know their paragraph: the places at which evidence stands together or apart.

import type { Span } from '../model/span';
import { paragraphs } from '../text/paragraphs';
import { sentences } from '../text/sentences';

/** One sentence. `paragraph` counts from zero. */
export type Passage = Span & { paragraph: number };

/** In text order, not overlapping. */
export const passagesOf = (text: string): Passage[] =>
  paragraphs(text).flatMap((span, paragraph) =>
    sentences(text, span).map(({ start, end }) => ({ start, end, paragraph })),
  );

/** Index of the passage that holds an offset, or of the last one before it; −1 before the first. */
export function passageAt(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
