// Paragraphs of an article's text: runs between line breaks.

import type { Span } from '../model/span';

const LINE_BREAK = /[\r\n\u2028\u2029]/;

/** Non-blank lines as Spans, trimmed of outer white space, in text order. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start < end) found.push({ start, end });
  }
  return found;
}

export const crossesLines = (part: string): boolean => LINE_BREAK.test(part);

/** The part of its own line that stands before `at`, at most `most` characters of it. */
export const lineBefore = (text: string, at: number, most: number): string =>
  text
    .slice(Math.max(0, at - most), at)
    .split(LINE_BREAK)
    .at(-1) ?? '';
