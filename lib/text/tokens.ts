// Cuts text into words, numbers and single symbols with their places; knows nothing of sentences or meaning.

import type { Span } from '../model/span';

export type Token = Span & { text: string; lower: string };

// A word keeps inner apostrophes and hyphens, a number its inner points, commas and colons; every other symbol stands alone.
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,:]\d+)*%?|[^\s\d\p{L}]/gu;

/** Tokens in text order, offsets in UTF-16 units of the whole text even when `within` confines the search. Linear in the text read. */
export function tokens(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(TOKEN)) {
    const start = within.start + match.index;
    found.push({ start, end: start + match[0].length, text: match[0], lower: match[0].toLowerCase() });
  }
  return found;
}
