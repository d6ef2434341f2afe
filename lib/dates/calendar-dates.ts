// Days of the calendar ("July 29, 2020", "29/07/2020", "12–14 March"), read by chrono on one window at a time. Words for days are the rules'.

import { parse } from 'chrono-node/en';
import { civilOf, type Day, dayOf, isCivil } from '../model/calendar';
import type { Span } from '../model/span';
import { dayInterval, type Interval } from './interval';
import type { Tense } from './rule';
import { nearestDay } from './rules/feasts';
import { tenseAt } from './tense';
import { PIECE } from './vocabulary-table';

type Components = ReturnType<typeof parse>[number]['start'];

export type CalendarDate = Span & { interval: Interval; anchor: 'absolute' | 'relative' };

/** Chrono is only worth asking where a number stands beside a month or beside another number. */
const DAY_OF_MONTH = new RegExp(
  `\\b${PIECE.month},?\\s+(?:the\\s+)?\\d|\\d(?:st|nd|rd|th)?,?[\\s-]+(?:(?:day\\s+)?of\\s+)?${PIECE.month}`,
  'i',
);
const NUMERIC = /\b(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})\b(?![-/.]?\d)/g;

/** Offsets are into `text`. Without `today`, days without a year carry the interval of their reference and the anchor `relative`. */
export function calendarDates(text: string, today: Day, monthFirst: boolean | undefined): CalendarDate[] {
  const named = DAY_OF_MONTH.test(text) ? namedDates(text, today) : [];
  return [...named, ...numericDates(text, monthFirst)];
}

function namedDates(text: string, today: Day): CalendarDate[] {
  const reference = { instant: new Date(today * 86_400_000), timezone: 0 };
  return parse(text, reference).flatMap(({ index, text: words, start, end }): CalendarDate[] => {
    if (!start.isCertain('day') || !start.isCertain('month')) return [];
    const month = new RegExp(`\\b${PIECE.month}`, 'i').exec(words)?.[0];
    // "They may 3", "march 10 miles": a month is written with a capital.
    if (month === undefined || /^[a-z]/.test(month)) return [];
    const lead = /^on\s+/i.exec(words)?.[0].length ?? 0;
    const span = { start: index + lead, end: index + trimmedLength(words) };
    const tense = tenseAt(text, span.start, span.end);
    const interval = intervalOf(start, end ?? undefined, today, tense);
    const absolute = start.isCertain('year') || end?.isCertain('year');
    return interval ? [{ ...span, interval, anchor: absolute ? 'absolute' : 'relative' }] : [];
  });
}

function intervalOf(start: Components, end: Components | undefined, today: Day, tense: Tense): Interval | undefined {
  const last = end?.isCertain('day') ? end : undefined;
  // "March 30 to April 2, 2018": the year stands at the end.
  const fromEnd = last?.isCertain('year') && !start.isCertain('year') ? last.get('year') : undefined;
  const from = dayFrom(start, (month, day) =>
    fromEnd ? dayOf(fromEnd, month, day) : nearestDay(today, month, day, tense),
  );
  if (from === undefined) return undefined;
  const to = last && dayFrom(last, (month, day) => dayOf(civilOf(from).year, month, day));
  if (to === undefined) return dayInterval(from);
  if (to > from) return { from, to, grain: 'range' };
  const { year, month, day } = civilOf(fromEnd ? from : to);
  return fromEnd
    ? { from: dayOf(year - 1, month, day), to, grain: 'range' }
    : { from, to: dayOf(year + 1, month, day), grain: 'range' };
}

/** The year that is written, or the one that `near` chooses. Undefined for a day that is none: 31 June. */
function dayFrom(parts: Components, near: (month: number, day: number) => Day): Day | undefined {
  const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0];
  if (!isCivil({ year: parts.isCertain('year') ? year : 2000, month, day })) return undefined;
  return parts.isCertain('year') ? dayOf(year, month, day) : near(month, day);
}

/** The time of day is not ours: "July 29, 2020 at 5 pm" ends before "at". */
const trimmedLength = (words: string): number =>
  words.replace(/,?\s+(?:at\s+)?\d{1,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?$/i, (time) =>
    /\d{4}$|^,?\s+\d{1,2}$/.test(time) ? time : '',
  ).length;

/** Year first, or a day that cannot be a month, or a page that says which comes first. Otherwise two readings fit and none is given. */
function numericDates(text: string, monthFirst: boolean | undefined): CalendarDate[] {
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

const fullYear = (short: number): number => (short > 68 ? 1900 : 2000) + short;

function dayAndMonth(first: number, second: number, monthFirst: boolean | undefined): { month: number; day: number } {
  if (first > 12) return { day: first, month: second };
  if (second > 12 || monthFirst) return { day: second, month: first };
  return monthFirst === false || first === second ? { day: first, month: second } : { day: 0, month: 0 };
}
