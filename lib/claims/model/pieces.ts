// Cuts a paragraph too long for one reading into pieces of whole sentences; knows only counts.

import type { Span } from '../../model/span';

/** 99.9 % of paragraphs in news are shorter. */
export const MAX_PIECE_TOKENS = 320;

/** Token ranges that cover `count` tokens in order; a sentence longer than a piece is cut. `sentences` numbers each token's sentence. */
export function pieces(count: number, sentences: Uint16Array): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (count - start > MAX_PIECE_TOKENS) {
    const limit = start + MAX_PIECE_TOKENS;
    let end = limit;
    while (end > start && sentences[end] === sentences[end - 1]) end--;
    if (end === start) end = limit;
    found.push({ start, end });
    start = end;
  }
  if (start < count) found.push({ start, end: count });
  return found;
}
