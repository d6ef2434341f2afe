// Tells the article's sentences and headings from lines that only look like text: link lists, labels, buttons. Knows no page.

import { HEADING_TAGS } from './furniture-table';
import { LETTER } from './letters';

/** `passage`: a sentence or an item of a list. `label`: a short line that belongs to the text only between passages. */
export type LineKind = 'passage' | 'heading' | 'label' | 'none';

/** A line that is nearly all link and shorter than this points elsewhere; longer ones are linked sentences. */
const LINKED_LINE_MAX = 160;

/** Up to here, a line needs the end of a sentence to be one. */
const LABEL_MAX = 40;

const SENTENCE_END = /[.!?…:;。！？؟۔।]["'”’»)\]\s]*$/;
const ITEM_TAGS = /^(?:li|dd|dt|td|th|blockquote)$/;
const TEXT_TAGS = /^(?:p|figure|summary|center)$/;

/** `tag`: of the block that the line stands in. `linkLength`: how many of its characters stand in links. */
export function lineKind(text: string, linkLength: number, tag: string): LineKind {
  if (!LETTER.test(text)) return 'none';
  if (HEADING_TAGS.has(tag)) return 'heading';
  if (linkLength > 0.75 * text.length && text.length <= LINKED_LINE_MAX) return 'none';
  if (text.length > LABEL_MAX || SENTENCE_END.test(text) || ITEM_TAGS.test(tag)) return 'passage';
  // A short line in a box of no kind is a button, a date, a name of somebody in a picture.
  return TEXT_TAGS.test(tag) ? 'label' : 'none';
}
