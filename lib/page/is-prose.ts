// Tells a sentence or heading of the article from lines that only look like text: link lists, labels, buttons, dates. Knows no page.

import { LETTER } from './letters';

/** A Flow before it is kept. */
export type FlowShape = {
  text: string;
  /** How many of its characters stand in links. */
  linkLength: number;
  isHeading: boolean;
};

/** A line that is nearly all link and shorter than this points elsewhere; longer ones are linked sentences. */
const LINKED_LINE_MAX = 160;

export function isProse({ text, linkLength, isHeading }: FlowShape): boolean {
  if (!LETTER.test(text)) return false;
  const isMostlyLink = linkLength > 0.75 * text.length;
  return isHeading || !isMostlyLink || text.length > LINKED_LINE_MAX;
}
