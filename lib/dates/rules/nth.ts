// Counted days and weeks: "the first week of March", "the last Sunday in May 2019", "the Sunday before last", "a week ago Monday".

import { civilOf, type Day, dayOf, weekdayOf } from '../../model/calendar';
import { readCount } from '../counts';
import { calendarUnit, dayInterval, type Interval, monthInterval } from '../interval';
import type { Place, Rule } from '../rule';
import { ORDINALS, PIECE, WEEKDAYS } from '../vocabulary-table';
import { nthWeekday } from './feasts';
import { monthNumber, nearMonth } from './months';

const NTH = `(?<nth>${PIECE.ordinal}|last)`;

/** A Friday the 13th comes at least once in fourteen months. */
const LOOKED_FOR_DAYS = 430;

export const NTH_RULES: readonly Rule[] = [
  {
    name: 'nth day, week or weekday of a month',
    anchor: 'relative',
    needs: ['month', 'unit'],
    pattern: new RegExp(
      `\\b(?:the\\s+)?${NTH}\\s+(?:(?<weekday>${PIECE.weekday})|(?<unit>day|week|weekend))\\s+(?:of|in)\\s+(?:(?<month>${PIECE.month})(?:,?\\s+(?:of\\s+)?(?<year>${PIECE.year}))?|(?<near>last|this|next)\\s+month)(?!\\w)`,
      'gi',
    ),
    read({ nth = '', weekday, unit, month = '', year, near }, today, place) {
      const whole = near === undefined ? monthMeant(month, year, today, place) : monthNear(near, today);
      const { year: inYear, month: inMonth } = civilOf(whole.from);
      const count = nth.toLowerCase() === 'last' ? -1 : (ORDINALS[nth.toLowerCase()] ?? 1);
      if (weekday) return dayInterval(nthWeekday(inYear, inMonth, WEEKDAYS[weekday.toLowerCase()] ?? 0, count));
      if (unit?.toLowerCase() === 'day') return dayInterval(count < 0 ? whole.to : whole.from + count - 1);
      if (unit?.toLowerCase() === 'weekend') {
        const saturday = nthWeekday(inYear, inMonth, 5, count);
        return { from: saturday, to: saturday + 1, grain: 'range' };
      }
      const from = count < 0 ? whole.to - 6 : whole.from + (count - 1) * 7;
      return { from, to: from + 6, grain: 'week' };
    },
  },
  {
    name: 'first or last days of a month or a year',
    anchor: 'relative',
    needs: ['month', 'year'],
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:(?<first>first|early|opening)|last|final|closing)\\s+(?<unit>days|weeks)\\s+of\\s+(?:(?<month>${PIECE.month})(?!\\w),?\\s*)?(?:of\\s+)?(?<year>${PIECE.year})?(?<=\\w)(?!\\w)`,
      'gi',
    ),
    read({ first, unit, month, year }, today, place) {
      if ((month === undefined && year === undefined) || /^[a-z]/.test(month ?? '')) return undefined;
      const whole = month
        ? monthMeant(month, year, today, place)
        : monthInterval(Number(year), first === undefined ? 12 : 1);
      const days = unit?.toLowerCase() === 'days' ? 10 : month ? 14 : 31;
      const { from, to } = whole;
      return first === undefined
        ? { from: Math.max(from, to - days + 1), to, grain: 'month' }
        : { from, to: Math.min(to, from + days - 1), grain: 'month' };
    },
  },
  {
    name: 'half of a month',
    anchor: 'relative',
    needs: ['month'],
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:(?<first>first)|second|latter)\\s+half\\s+of\\s+(?<month>${PIECE.month})(?:,?\\s+(?:of\\s+)?(?<year>${PIECE.year}))?(?!\\w)`,
      'gi',
    ),
    read({ first, month = '', year }, today, place) {
      const whole = monthMeant(month, year, today, place);
      const half = whole.from + 14;
      return first ? { from: whole.from, to: half, grain: 'range' } : { from: half + 1, to: whole.to, grain: 'range' };
    },
  },
  {
    name: 'first or last day of a year',
    anchor: 'absolute',
    needs: ['year'],
    pattern: new RegExp(`\\b(?:the\\s+)?(?<nth>first|last)\\s+day\\s+of\\s+(?<year>${PIECE.year})\\b`, 'gi'),
    read: ({ nth = '', year = '' }) =>
      dayInterval(/last/i.test(nth) ? dayOf(Number(year), 12, 31) : dayOf(Number(year), 1, 1)),
  },
  {
    name: 'weekday the nth',
    anchor: 'relative',
    needs: ['weekday'],
    pattern: new RegExp(
      `\\b(?<weekday>${PIECE.weekday}),?\\s+(?:the\\s+)?(?<day>\\d\\d?)(?:st|nd|rd|th)\\b(?!\\s+(?:of\\s+)?${PIECE.month})`,
      'gi',
    ),
    read({ weekday = '', day = '' }, today, place) {
      const step = place.tense() === 'future' ? 1 : -1;
      const wanted = WEEKDAYS[weekday.toLowerCase()];
      const days = Array.from({ length: LOOKED_FOR_DAYS }, (_, at) => today + at * step);
      const found = days.find((at) => weekdayOf(at) === wanted && civilOf(at).day === Number(day));
      return found === undefined ? undefined : dayInterval(found);
    },
  },
  {
    name: 'nth of last, this or next month',
    anchor: 'relative',
    needs: ['unit'],
    pattern: /\bthe\s+(?<day>\d\d?)(?:st|nd|rd|th)\s+of\s+(?<which>last|this|next)\s+month\b/gi,
    read({ day = '', which = '' }, today) {
      const whole = monthNear(which, today);
      const at = whole.from + Number(day) - 1;
      return Number(day) > 0 && at <= whole.to ? dayInterval(at) : undefined;
    },
  },
  {
    name: 'weekday before last, weekdays ago',
    anchor: 'relative',
    needs: ['weekday'],
    pattern: new RegExp(
      `\\b(?:(?:the\\s+)?(?<before>${PIECE.weekday})\\s+before\\s+last|(?<count>${PIECE.count})\\s+(?<ago>${PIECE.weekday})s?\\s+ago)\\b`,
      'gi',
    ),
    read({ before, count = '', ago = '' }, today) {
      const number = before === undefined ? readCount(count)?.least : 2;
      const weekday = WEEKDAYS[(before ?? ago).toLowerCase()] ?? 0;
      return number === undefined ? undefined : dayInterval(lastWeekday(today, weekday) - (number - 1) * 7);
    },
  },
  {
    name: 'a week ago or from a weekday',
    anchor: 'relative',
    needs: ['weekday'],
    pattern: new RegExp(
      `\\b(?<count>${PIECE.count})\\s+(?:weeks?|(?<fortnight>fortnights?))\\s+(?:(?<ago>ago)|from|on)\\s+(?:last\\s+|next\\s+|on\\s+)?(?<weekday>${PIECE.weekday})\\b`,
      'gi',
    ),
    read({ count = '', fortnight, ago, weekday = '' }, today) {
      const number = readCount(count)?.least;
      const weeks = number && fortnight ? number * 2 : number;
      const named = WEEKDAYS[weekday.toLowerCase()] ?? 0;
      if (weeks === undefined) return undefined;
      const nearest = ago ? lastWeekday(today + 1, named) : lastWeekday(today, named) + 7;
      return dayInterval(nearest + (ago ? -7 : 7) * weeks);
    },
  },
];

/** The latest such weekday before a day. */
const lastWeekday = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7 || 7);

const monthNear = (which: string, today: Day): Interval =>
  calendarUnit('month', today, { last: -1, next: 1 }[which.toLowerCase()] ?? 0);

const monthMeant = (month: string, year: string | undefined, today: Day, place: Place): Interval =>
  year === undefined
    ? nearMonth(today, monthNumber(month), undefined, place.tense())
    : monthInterval(Number(year), monthNumber(month));
