// Finds what stands between quotation marks in one paragraph, quotations left open to the next included; knows no speakers.

import type { Span } from '../model/span';

/** From the opening mark to the closing mark, both included. */
export type Quotation = Span & {
  /** No closing mark in this paragraph: it runs on to the paragraph's end and perhaps into the next. */
  open: boolean;
  /** It goes on from the paragraph before. */
  continued: boolean;
};

// Opening mark → its closing marks. German „…“ closes with the English opener; '' is how some agencies type ".
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"”',
  "''": "''",
  '‘': '’',
  "'": "'’",
};
const SINGLE = new Set(['‘', "'"]);

// A single mark is often an apostrophe: looking no further for its close keeps hostile text linear.
const SINGLE_REACH = 1500;

/** Quotations in text order, not nested. `openBefore`: the paragraph before left one open. Linear in the paragraph. */
export function quotations(text: string, paragraph: Span, openBefore = false): Quotation[] {
  const found: Quotation[] = [];
  let at = paragraph.start;
  const carriedEnd = openBefore ? closesWithoutOpening(text, paragraph) : 0;
  if (carriedEnd > at) {
    found.push({ start: at, end: carriedEnd, open: false, continued: true });
    at = carriedEnd;
  }
  while (at < paragraph.end) {
    const quotation = opensAt(text, at, paragraph) ? from(text, at, paragraph) : undefined;
    if (quotation) found.push({ ...quotation, continued: openBefore && at === paragraph.start });
    at = quotation?.end ?? at + 1;
  }
  return found;
}

const markAt = (text: string, at: number): string => (text.startsWith("''", at) ? "''" : (text[at] ?? ''));

/** Where a quotation left open before ends, when this paragraph closes it without opening it anew; 0 when it does not. */
function closesWithoutOpening(text: string, paragraph: Span): number {
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = markAt(text, at);
    if (SINGLE.has(mark) || !/["“”„«»']/.test(mark)) continue;
    return opensAt(text, at, paragraph) ? 0 : at + mark.length;
  }
  return 0;
}

const LETTER = /[\p{L}\p{N}]/u;

function opensAt(text: string, at: number, within: Span): boolean {
  const mark = markAt(text, at);
  if (!(mark in CLOSERS)) return false;
  const before = at > within.start ? (text[at - 1] ?? ' ') : ' ';
  const after = text[at + mark.length] ?? ' ';
  if (/\s/.test(after)) return false;
  if (SINGLE.has(mark)) return opensSingle(text, at, before, after);
  return mark === '"' || mark === "''" ? !LETTER.test(before) && !/[.,!?…%]/.test(before) : true;
}

// Not the apostrophes of ’90s, rock ’n’ roll, 'em.
const opensSingle = (text: string, at: number, before: string, after: string): boolean =>
  /[\s([“"—–-]/.test(before) &&
  /[\p{L}.…]/u.test(after) &&
  !/^(?:em|til|tis|twas|n)\b/i.test(text.slice(at + 1, at + 5));

function from(text: string, at: number, paragraph: Span): Omit<Quotation, 'continued'> | undefined {
  const mark = markAt(text, at);
  if (SINGLE.has(mark)) {
    const close = singleClose(text, at, Math.min(paragraph.end, at + SINGLE_REACH));
    return close < 0 ? undefined : { start: at, end: close + 1, open: false };
  }
  const close = doubleClose(text, at + mark.length, paragraph.end, mark);
  return { start: at, end: close < 0 ? paragraph.end : close + (mark === "''" ? 2 : 1), open: close < 0 };
}

function doubleClose(text: string, start: number, limit: number, opener: string): number {
  const closers = CLOSERS[opener] ?? '';
  for (let at = start; at < limit; at++) {
    if (opener === "''" ? text.startsWith("''", at) : closers.includes(text[at] ?? ' ')) return at;
  }
  return -1;
}

/** The surest closing mark: one beside punctuation before one that might be a possessive ("the militias’ men"). */
function singleClose(text: string, open: number, limit: number): number {
  const closers = CLOSERS[text[open] ?? ''] ?? '';
  let weak = -1;
  for (let at = open + 1; at < limit; at++) {
    const mark = text[at] ?? '';
    if (mark === '‘' && opensAt(text, at, { start: open, end: limit })) return weak;
    if (!closers.includes(mark)) continue;
    const before = text[at - 1] ?? ' ';
    const after = at + 1 < limit ? (text[at + 1] ?? ' ') : ' ';
    if (LETTER.test(after) || /\s/.test(before)) continue;
    if (/[.,!?…]/.test(before) || !/\s/.test(after) || !/s/i.test(before)) return at;
    if (weak < 0) weak = at;
  }
  return weak;
}
