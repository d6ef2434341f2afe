// An interval moved by counted units: "two years before 2015", "three weeks later". Knows no words.

import { civilOf, dayOf } from '../model/calendar';
import { around, calendarUnit, dayInterval, type Interval, moveDay } from './interval';
import type { Unit } from './vocabulary-table';

/** Whole years and months keep their shape, counts from a day are rounded as in "ago". Undefined where the unit is finer than the interval. */
export function moveInterval(told: Interval, unit: Unit, count: number): Interval | undefined {
  if (unit === 'year' && told.grain !== 'day' && told.grain !== 'week') return yearsOn(told, count);
  if (unit === 'decade' && told.grain === 'year') return yearsOn(told, count * 10);
  if (told.grain === 'month' && (unit === 'month' || unit === 'quarter')) {
    return calendarUnit('month', moveDay(told.from, unit, count), 0);
  }
  const isWeeks = unit === 'week' || unit === 'fortnight';
  if (told.grain === 'week' && isWeeks)
    return { ...told, from: moveDay(told.from, unit, count), to: moveDay(told.to, unit, count) };
  if (told.grain !== 'day') return undefined;
  return isWeeks ? dayInterval(moveDay(told.from, unit, count)) : around(told.from, unit, count);
}

export function yearsOn(told: Interval, count: number): Interval {
  const [first, last] = [civilOf(told.from), civilOf(told.to + 1)];
  return {
    from: dayOf(first.year + count, first.month, first.day),
    to: dayOf(last.year + count, last.month, last.day) - 1,
    grain: told.grain,
  };
}
