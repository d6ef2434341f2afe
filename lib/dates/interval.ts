// Intervals of whole days with the grain of the words they came from: months, weeks, seasons, "early", "two years before". Knows no language.

import { civilOf, type Day, dayOf, daysInMonth, weekdayOf } from '../model/calendar';
import type { DateGrain } from '../model/reading';
import { GRAIN_OF_UNIT, type Unit } from './vocabulary-table';

/** Inclusive days, and the grain in which they are meant. */
export type Interval = { from: Day; to: Day; grain: DateGrain };

export type Part = 'early' | 'mid' | 'late';

export const dayInterval = (day: Day): Interval => ({ from: day, to: day, grain: 'day' });

/** `month` may run beyond 1–12 and carries into the year. */
export const monthInterval = (year: number, month: number): Interval => monthsInterval(year, month, 1, 'month');

export const yearInterval = (year: number): Interval => monthsInterval(year, 1, 12, 'year');

/** `quarter` counts from one. */
export const quarterInterval = (year: number, quarter: number): Interval =>
  monthsInterval(year, quarter * 3 - 2, 3, 'quarter');

/** Three months from the season's first; winter begins in December of the year given. */
export const seasonInterval = (year: number, firstMonth: number): Interval =>
  monthsInterval(year, firstMonth, 3, 'season');

/** Monday to Sunday around a day, moved by whole weeks. */
export function weekInterval(day: Day, shift = 0): Interval {
  const monday = day - weekdayOf(day) + shift * 7;
  return { from: monday, to: monday + 6, grain: 'week' };
}

/** Saturday and Sunday of the week around a day, moved by whole weeks. */
export function weekendInterval(day: Day, shift = 0): Interval {
  const { to } = weekInterval(day, shift);
  return { from: to - 1, to, grain: 'range' };
}

export const yearsInterval = (first: number, last: number, grain: DateGrain): Interval => ({
  from: dayOf(first, 1, 1),
  to: dayOf(last + 1, 1, 1) - 1,
  grain,
});

export function monthsInterval(year: number, month: number, count: number, grain: DateGrain): Interval {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + count, 1) - 1, grain };
}

/** The first, middle or last third of an interval, in whole months where it is a quarter of a year or longer. The grain stays. */
export function partOf(whole: Interval, part: Part): Interval {
  const third = { early: 0, mid: 1, late: 2 }[part];
  const { year, month } = civilOf(whole.from);
  const end = civilOf(whole.to);
  const months = (end.year - year) * 12 + end.month - month + 1;
  if (months >= 3) {
    const size = Math.round(months / 3);
    const part = monthsInterval(year, month + third * size, size, whole.grain);
    return third === 2 ? { ...part, to: whole.to } : part;
  }
  const size = Math.round((whole.to - whole.from + 1) / 3);
  const from = whole.from + third * size;
  return { from, to: third === 2 ? whole.to : from + size - 1, grain: whole.grain };
}

/** The calendar unit around a day, moved by whole units: (month, −1) is last month. */
export function calendarUnit(unit: Unit, day: Day, shift: number): Interval {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'day':
      return dayInterval(day + shift);
    case 'week':
      return weekInterval(day, shift);
    case 'weekend':
      return weekendInterval(day, shift);
    case 'fortnight':
      return { from: day + shift * 14, to: day + shift * 14 + 13, grain: 'range' };
    case 'month':
      return monthInterval(year, month + shift);
    case 'quarter':
      return quarterInterval(year, Math.ceil(month / 3) + shift);
    case 'year':
      return yearInterval(year + shift);
    case 'decade':
      return yearsInterval((Math.floor(year / 10) + shift) * 10, (Math.floor(year / 10) + shift) * 10 + 9, 'decade');
    case 'century':
      return yearsInterval(
        (Math.floor(year / 100) + shift) * 100,
        (Math.floor(year / 100) + shift) * 100 + 99,
        'range',
      );
  }
}

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7, fortnight: 14 };

/** The same day so many units on; the last day of the month where the month is shorter. Fractions of years and months count. */
export function moveDay(day: Day, unit: Unit, count: number): Day {
  const days = DAYS_IN[unit];
  if (days !== undefined) return day + Math.round(days * count);
  const civil = civilOf(day);
  const months = Math.round((MONTHS_IN[unit] ?? 1) * count);
  const target = civilOf(dayOf(civil.year, civil.month + months, 1));
  return dayOf(target.year, target.month, Math.min(civil.day, daysInMonth(target.year, target.month)));
}

/**
 * What "so many units before (or after) this day" covers: half a unit either way, because counts are rounded; an even year is an
 * anniversary and meant to the month. Whole months from a year on.
 */
export function around(day: Day, unit: Unit, count: number, exactly = false): Interval {
  const middle = moveDay(day, unit, count);
  const grain = GRAIN_OF_UNIT[unit];
  if (unit === 'day') return dayInterval(middle);
  if (unit === 'week' || unit === 'fortnight' || unit === 'weekend')
    return { from: middle - 3, to: middle + 3, grain: 'week' };
  if (unit === 'month') return { from: middle - 15, to: middle + 15, grain };
  const anniversary = unit === 'year' && (exactly || Math.abs(count) === 1);
  if (unit === 'year' || unit === 'quarter')
    return wholeMonths(middle, anniversary ? 15 : unit === 'year' ? 182 : 45, grain);
  return wholeMonths(middle, Math.round(365 * Math.max(1, Math.abs(count)) * (unit === 'decade' ? 1 : 5)), grain);
}

/** From the first day of the month that lies so many days before to the last day of the one so many days after. */
function wholeMonths(middle: Day, slackDays: number, grain: DateGrain): Interval {
  const first = civilOf(middle - slackDays);
  const last = civilOf(middle + slackDays);
  return { from: dayOf(first.year, first.month, 1), to: dayOf(last.year, last.month + 1, 1) - 1, grain };
}
