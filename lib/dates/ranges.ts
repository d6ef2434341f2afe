// Joins two dates that the text ties together: "between March and May", "from 12 March to 3 April 2019", "2003–2011".

import { civilOf, type Day, dayOf } from '../model/calendar';
import { crossesLines, lineBefore } from '../text/paragraphs';
import { dayInterval, moveDay } from './interval';
import type { Found } from './read-window';

const TIE = /^\s*(?:,\s*)?(?:(?<dash>[-–—])|(?<to>to|until|till|through)|(?<and>and))\s*(?:the\s+)?$/i;
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;
const FROM = /\bfrom\s+(?:the\s+)?$/i;

/** `found` in text order, not overlapping; offsets into `text`. A range of different grains, or that runs backwards, is left as two dates. */
export function joinRanges(text: string, found: readonly Found[], today: Day): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const range = last && tied(text, last, next) ? rangeOf(...inOrder(last, next, today)) : undefined;
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

function tied(text: string, first: Found, second: Found): boolean {
  if (second.start - first.end > 16) return false;
  const between = text.slice(first.end, second.start);
  // A list of years, a line each, is no range.
  const tie = crossesLines(between) ? undefined : TIE.exec(between)?.groups;
  if (!tie) return false;
  const before = lineBefore(text, first.start, 16);
  if (tie.and) return BETWEEN.test(before);
  // "Monday to Friday" without "from" is every week's.
  return tie.dash !== undefined || FROM.test(before) || first.interval?.grain !== 'day';
}

/** "From Tuesday to Thursday", written on a Wednesday: the days of one week, past ones if the Tuesday is past. */
function inOrder(first: Found, second: Found, today: Day): [Found, Found] {
  const [start, end] = [first.interval, second.interval];
  const areWeekdays =
    start?.grain === 'day' && end?.grain === 'day' && start.from > end.from && start.from < end.from + 7;
  if (!areWeekdays || first.anchor !== 'relative' || second.anchor !== 'relative') return [first, second];
  return start.from <= today
    ? [{ ...first, interval: dayInterval(start.from - 7) }, second]
    : [first, { ...second, interval: dayInterval(end.from + 7) }];
}

/** "From March until May": the end is no more than a year off, whatever "until" says of the tense. */
const YEAR_DAYS = 366;

function rangeOf(first: Found, second: Found): Found | undefined {
  const [start, end] = [first.interval, second.interval];
  if (!start || !end || start.grain !== end.grain || first.anchor === 'story' || second.anchor === 'story')
    return undefined;
  if (first.anchor === 'relative' && second.anchor === 'relative' && end.from - start.from > YEAR_DAYS)
    return rangeOf(first, {
      ...second,
      interval: { ...end, from: moveDay(end.from, 'year', -1), to: moveDay(end.to, 'year', -1) },
    });
  const from = first.anchor === 'relative' && second.anchor === 'absolute' ? inYearOf(start.from, end.to) : start.from;
  if (from >= end.to) return undefined;
  const anchor = second.anchor === 'absolute' ? 'absolute' : 'relative';
  return { start: first.start, end: second.end, anchor, interval: { from, to: end.to, grain: 'range' } };
}

/** "March to May 2019": the first takes the year of the second, or the one before. */
function inYearOf(day: number, last: number): number {
  const { month, day: dayOfMonth } = civilOf(day);
  const { year } = civilOf(last);
  const same = dayOf(year, month, dayOfMonth);
  return same <= last ? same : dayOf(year - 1, month, dayOfMonth);
}
