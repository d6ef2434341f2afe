// Days of the calendar ("July 29, 2020", "29/07/2020", "12–14 March"), read by chrono on one window at a time. Words for days are the rules'.

import { parse } from 'chrono-node/en';
import { civilOf, type Day, dayOf, isCivil } from '../model/calendar';
import type { Span } from '../model/span';
import { dayInterval, type Interval, moveDay } from './interval';
import type { Tense } from './rule';
import { nearestDay } from './rules/feasts';
import { tenseAt } from './tense';
import { PIECE } from './vocabulary-table';

type Components = ReturnType<typeof parse>[number]['start'];

export type CalendarDate = Span & { interval: Interval; anchor: 'absolute' | 'relative' };

/**
 * Where a number stands beside a month: chrono reads from there on, and not what stands before it, because "the evening of 14 April 2014"
 * and "9 a.m. on March 5" lead it astray.
 */
const DAY_AND_MONTH = new RegExp(
  `(?:\\b${PIECE.weekday},?\\s+(?:the\\s+)?)?(?:\\b\\d{1,2}(?:st|nd|rd|th)?(?:(?:\\s?[-–]\\s?|\\s+(?:to|until|through|and)\\s+)\\d{1,2}(?:st|nd|rd|th)?)?,?[\\s-]+(?:(?:day\\s+)?of\\s+)?${PIECE.month}|\\b${PIECE.month},?\\s+(?:the\\s+)?\\d)`,
  'gi',
);
/** The longest day and range of days: "Wednesday, 30 September to Thursday, 1 October 2020". */
const LONGEST = 64;
const YEAR_WRITTEN = /\b\d{4}\b|['’]\d\d\b/;
const NUMERIC = /\b(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})\b(?![-/.]?\d)/g;

/** Offsets are into `text`. Days without a year are taken near `today` and come out `relative`. */
export function calendarDates(text: string, today: Day, monthFirst: boolean | undefined): CalendarDate[] {
  return [...namedDates(text, today), ...numericDates(text, monthFirst)];
}

function namedDates(text: string, today: Day): CalendarDate[] {
  const found: CalendarDate[] = [];
  for (const { index } of text.matchAll(DAY_AND_MONTH)) {
    const read =
      index < (found.at(-1)?.end ?? 0) ? undefined : namedDate(text, index + firstOfList(text, index), today);
    if (read) found.push(read);
  }
  return found;
}

function namedDate(text: string, at: number, today: Day): CalendarDate | undefined {
  const reference = { instant: new Date(today * 86_400_000), timezone: 0 };
  const [read] = parse(tied(text, at), reference);
  if (read?.index !== 0 || !read.start.isCertain('day') || !read.start.isCertain('month')) return undefined;
  const month = new RegExp(`\\b${PIECE.month}`, 'i').exec(read.text)?.[0];
  // "They may 3", "march 10 miles": a month is written with a capital.
  if (month === undefined || /^[a-z]/.test(month)) return undefined;
  // "June 25, 26 and 27": the 26 is no year.
  const listYear = YEAR_OF_LIST.exec(text.slice(at + read.text.length, at + read.text.length + LONGEST))?.[1];
  const yearWritten = YEAR_WRITTEN.test(read.text);
  const words = yearWritten || !read.start.isCertain('year') ? read.text : read.text.replace(/,?\s+\d\d$/, '');
  const span = { start: at, end: at + (read.start.isCertain('hour') ? withoutTime(words) : words).trimEnd().length };
  const interval = intervalOf(read.start, read.end ?? undefined, {
    today,
    yearWritten,
    tense: tenseAt(text, span.start, span.end),
  });
  if (!yearWritten && listYear && interval?.grain === 'day') return inListsYear(span, interval, Number(listYear));
  return interval && { ...span, interval, anchor: yearWritten ? 'absolute' : 'relative' };
}

/** "Between 3 and 5 March", "27 and 28 July". Same length, so that offsets hold. */
function tied(text: string, at: number): string {
  const words = text.slice(at, at + LONGEST);
  return PAIR.test(words) ? words.replace(' and ', ' to  ') : words;
}

/** "May 3 and 5, 2024": the year at the end is the first day's too. */
const YEAR_OF_LIST = /^(?:,?\s+(?:and\s+)?\d{1,2}(?:st|nd|rd|th)?(?!\d)){1,4},\s+((?:1[5-9]|20)\d\d)\b/;

function inListsYear(span: Span, { from }: Interval, year: number): CalendarDate | undefined {
  const civil = { ...civilOf(from), year };
  return isCivil(civil)
    ? { ...span, interval: dayInterval(dayOf(year, civil.month, civil.day)), anchor: 'absolute' }
    : undefined;
}

const PAIR = /^(\d{1,2}(?:st|nd|rd|th)?\s+and\s+)(\d{1,2})/;

/** How long the "12 and " of "12 and 14 October" is, which only the 14 is read of. Days that follow each other, or that "between" ties, are a range. */
function firstOfList(text: string, at: number): number {
  const [, first = '', second] = PAIR.exec(text.slice(at, at + LONGEST)) ?? [];
  const isRange =
    Number(second) === Number.parseInt(first, 10) + 1 ||
    /\bbetween\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, at - 14), at));
  return isRange ? 0 : first.length;
}

type Reference = { today: Day; yearWritten: boolean; tense: Tense };

function intervalOf(
  start: Components,
  end: Components | undefined,
  { today, yearWritten, tense }: Reference,
): Interval | undefined {
  const yearOf = (parts: Components): number | undefined =>
    yearWritten && parts.isCertain('year') ? (parts.get('year') ?? undefined) : undefined;
  const last = end?.isCertain('day') ? end : undefined;
  // "March 30 to April 2, 2018": the year stands at the end.
  const fromEnd = last && yearOf(start) === undefined ? yearOf(last) : undefined;
  const from = dayFrom(start, yearOf(start) ?? fromEnd, (month, day) => nearestDay(today, month, day, tense));
  if (from === undefined) return undefined;
  const to = last && dayFrom(last, yearOf(last), (month, day) => dayOf(civilOf(from).year, month, day));
  if (to === undefined) return dayInterval(from);
  if (to > from) return { from, to, grain: 'range' };
  return fromEnd === undefined
    ? { from, to: moveDay(to, 'year', 1), grain: 'range' }
    : { from: moveDay(from, 'year', -1), to, grain: 'range' };
}

/** In the year that is known, or the one that `near` chooses. Undefined for a day that is none: 31 June. */
function dayFrom(
  parts: Components,
  year: number | undefined,
  near: (month: number, day: number) => Day,
): Day | undefined {
  const [month, day] = [parts.get('month') ?? 0, parts.get('day') ?? 0];
  if (!isCivil({ year: year ?? 2000, month, day })) return undefined;
  return year === undefined ? near(month, day) : dayOf(year, month, day);
}

/** The time of day is not ours: "July 29, 2020 at 5 pm" ends before "at". */
const withoutTime = (words: string): string =>
  words.replace(/,?\s+(?:(?:at|around|by)\s+)?(?:\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b)|noon\b|midnight\b).*$/i, '');

/** Year first, or a day that cannot be a month, or a page that says which comes first. Otherwise two readings fit and none is given. */
export function numericDates(text: string, monthFirst: boolean | undefined): CalendarDate[] {
  return [...text.matchAll(NUMERIC)].flatMap((match): CalendarDate[] => {
    const [first = 0, second = 0, third = 0] = [match[1], match[3], match[4]].map(Number);
    const civil =
      (match[1]?.length ?? 0) === 4
        ? { year: first, month: second, day: third }
        : { year: (match[4]?.length ?? 0) === 2 ? fullYear(third) : third, ...dayAndMonth(first, second, monthFirst) };
    if (!isCivil(civil) || civil.year < 1500 || civil.year > 2199) return [];
    const interval = dayInterval(dayOf(civil.year, civil.month, civil.day));
    return [{ start: match.index, end: match.index + match[0].length, interval, anchor: 'absolute' }];
  });
}

/** '98 is 1998, '20 is 2020. */
export const fullYear = (short: number): number => (short > 68 ? 1900 : 2000) + short;

function dayAndMonth(first: number, second: number, monthFirst: boolean | undefined): { month: number; day: number } {
  if (first > 12) return { day: first, month: second };
  if (second > 12 || monthFirst) return { day: second, month: first };
  return monthFirst === false || first === second ? { day: first, month: second } : { day: 0, month: 0 };
}
