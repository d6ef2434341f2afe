// TIMEX3 values as intervals, and the one mapping from our mentions to TIMEX3 values, so that both can be compared.

import { civilOf, type DayInterval, dayOf, daysOfDate, weekdayOf } from '../../../lib/model/calendar';
import type { DateMention } from '../../../lib/model/reading';

/** The days of a calendar value; undefined for references (PAST_REF), durations and unspecified dates. */
export function daysOfValue(value: string): DayInterval | undefined {
  const plain = value.replace(/T.*$/, '').replace(/-XX$/, '');
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(plain);
  if (week) return daysOfWeek(Number(week[1]), Number(week[2]), week[3] !== undefined);
  const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI))$/.exec(plain);
  if (part) return daysOfPart(Number(part[1]), part[2], part[3], part[4]);
  if (/^\d{3}$/.test(plain))
    return { from: dayOf(Number(plain) * 10, 1, 1), to: dayOf(Number(plain) * 10 + 10, 1, 1) - 1 };
  if (/^\d{2}$/.test(plain))
    return { from: dayOf(Number(plain) * 100, 1, 1), to: dayOf(Number(plain) * 100 + 100, 1, 1) - 1 };
  return daysOfDate(plain);
}

function daysOfWeek(year: number, week: number, weekend: boolean): DayInterval {
  const january4 = dayOf(year, 1, 4);
  const monday = january4 - weekdayOf(january4) + (week - 1) * 7;
  return weekend ? { from: monday + 5, to: monday + 6 } : { from: monday, to: monday + 6 };
}

function daysOfPart(year: number, quarter?: string, half?: string, season?: string): DayInterval {
  const month = quarter
    ? Number(quarter) * 3 - 2
    : half
      ? Number(half) * 6 - 5
      : ({ SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 }[season ?? ''] ?? 1);
  return { from: dayOf(year, month, 1), to: dayOf(year, month + (half ? 6 : 3), 1) - 1 };
}

/**
 * What TIMEX3 would write for a mention: the calendar unit of its grain that holds its middle day, because "a year ago" is the year and
 * "early June" the month there, however narrow the interval that we give. "Two weeks ago" is the day two weeks ago. Two dates that we
 * join into a range are two marks there: either end's unit counts as that end's value.
 */
export function valuesOf({ from, to, grain }: DateMention): DayInterval[] {
  const days =
    from === undefined || to === undefined ? undefined : { from: daysOfDate(from)?.from, to: daysOfDate(to)?.to };
  if (days?.from === undefined || days.to === undefined) return [];
  const interval = { from: days.from, to: days.to };
  const middle = Math.floor((interval.from + interval.to) / 2);
  const { year, month } = civilOf(middle);
  switch (grain) {
    case 'year':
      return [{ from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) - 1 }];
    case 'month':
      return [{ from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 }];
    case 'decade':
      return [{ from: dayOf(Math.floor(year / 10) * 10, 1, 1), to: dayOf(Math.floor(year / 10) * 10 + 10, 1, 1) - 1 }];
    case 'week':
      return weekdayOf(interval.from) === 0 ? [interval] : [{ from: middle, to: middle }];
    case 'range':
      return [interval, ...rangeEnds(interval)];
    default:
      return [interval];
  }
}

function rangeEnds({ from, to }: DayInterval): DayInterval[] {
  const [first, last] = [civilOf(from), civilOf(to)];
  const years = {
    first: { from: dayOf(first.year, 1, 1), to: dayOf(first.year + 1, 1, 1) - 1 },
    last: { from: dayOf(last.year, 1, 1), to: dayOf(last.year + 1, 1, 1) - 1 },
  };
  const months = {
    first: { from: dayOf(first.year, first.month, 1), to: dayOf(first.year, first.month + 1, 1) - 1 },
    last: { from: dayOf(last.year, last.month, 1), to: dayOf(last.year, last.month + 1, 1) - 1 },
  };
  if (years.first.from === from && years.last.to === to) return [years.first, years.last];
  if (months.first.from === from && months.last.to === to) return [months.first, months.last];
  return [
    { from, to: from },
    { from: to, to },
  ];
}
