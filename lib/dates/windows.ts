// Where date expressions may stand: short stretches around words that date expressions are made of. Everything dearer looks only there.

import type { Span } from '../model/span';
import { paragraphs } from '../text/paragraphs';
import { PIECE } from './vocabulary-table';

export type Trigger = 'month' | 'weekday' | 'season' | 'unit' | 'word' | 'decade' | 'year' | 'shortYear' | 'number';

/** Offsets into the whole text. */
export type Window = Span & { triggers: ReadonlySet<Trigger> };

/** The longest expression worth reading, on either side of its trigger. */
const MARGIN = 56;
/** A bound on what any pattern of the grammar can be made to run over, whatever the page. */
const LONGEST = 480;

const NAMED_DAY = 'boxing|labor|memorial|bastille|valentine|valentine.?s|patrick.?s|president.?s|presidents|king';
const WORD = `today|yesterday|tomorrow|tonight|overnight|morning|afternoon|evening|night|christmas|easter|thanksgiving|halloween|new\\s+year|(?:${NAMED_DAY})\\s+day|ago|earlier|later`;

/** One group a trigger, named after it. */
const TRIGGER = new RegExp(
  [
    `\\b(?<month>${PIECE.month})`,
    `\\b(?<weekday>${PIECE.weekday})s?\\b`,
    `\\b(?<season>${PIECE.season})s?\\b`,
    `\\b(?<unit>${PIECE.unit}|hours?)\\b`,
    `\\b(?<word>${WORD})\\b`,
    "\\b(?<decade>(?:1[5-9]|20)?\\d0['’]?s|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)\\b",
    '\\b(?<number>\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|9\\/11|[qh][1-4]|[1-4][qh])\\b',
    `\\b(?<year>${PIECE.year})\\b`,
    "(?<shortYear>(?<!\\w)['’‘]\\d\\d\\b|\\bfy\\s?['’]?\\d{2,4}\\b)",
  ].join('|'),
  'gi',
);

/** Windows in text order; they overlap where a stretch was too long for one. None crosses a line break. Linear in the text. */
export const dateWindows = (text: string): Window[] =>
  paragraphs(text).flatMap((paragraph) => windowsIn(text, paragraph));

function windowsIn(text: string, paragraph: Span): Window[] {
  const windows: Window[] = [];
  let open: { start: number; end: number; triggers: Set<Trigger> } | undefined;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(TRIGGER)) {
    const at = paragraph.start + match.index;
    const start = wordStart(text, Math.max(at - MARGIN, paragraph.start), at);
    const after = at + match[0].length;
    const end = wordEnd(text, Math.min(after + MARGIN, paragraph.end), after);
    if (!open || start > open.end || end - open.start > LONGEST) {
      open = { start, end, triggers: new Set() };
      windows.push(open);
    }
    open.end = end;
    for (const trigger in match.groups) if (match.groups[trigger] !== undefined) open.triggers.add(trigger as Trigger);
  }
  return windows;
}

const inWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** A window never begins or ends inside a word: "dismay" must not read as "may". */
function wordStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at > 0 && inWord(text, at) && inWord(text, at - 1)) at++;
  return at;
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && inWord(text, at) && inWord(text, at - 1)) at--;
  return at;
}
