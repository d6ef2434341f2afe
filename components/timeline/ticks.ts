// Which dates are written under the axis: the first, then the starts of years or months that have room, never inside a cut. Pure.

import type { PartialDate } from '../../lib/model/article';
import { dateOfDay, daysOf } from '../dates';
import type { DayInterval, TimeScale } from './time-scale';

export type Tick = { x: number; date: PartialDate };

const LEAST_APART_PX = 54;

/** `until` keeps room free for the article's own date at the end. */
export function ticks(scale: TimeScale, range: DayInterval, until: number): Tick[] {
  const years = startsOf(range, 'year');
  const candidates = years.length >= 2 ? years : startsOf(range, 'month');
  const isCut = (day: number): boolean => scale.cuts.some(({ from, to }) => day > from && day < to);
  const kept: Tick[] = [];
  let free = 0;
  for (const date of candidates) {
    const day = daysOf(date)?.from;
    if (day === undefined || isCut(day)) continue;
    const x = scale.x(day);
    if (x < free || x > until) continue;
    kept.push({ x, date });
    free = x + LEAST_APART_PX;
  }
  return kept;
}

function startsOf({ from, to }: DayInterval, unit: 'year' | 'month'): PartialDate[] {
  const found: PartialDate[] = [];
  const first = dateOfDay(from);
  let year = Number(first.slice(0, 4));
  let month = unit === 'year' ? 1 : Number(first.slice(5, 7));
  for (;;) {
    const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    const day = daysOf(date)?.from;
    if (day === undefined || day > to) return found;
    if (day >= from) found.push(unit === 'year' ? date.slice(0, 4) : date);
    if (unit === 'year' || month === 12) year++;
    month = unit === 'year' || month === 12 ? 1 : month + 1;
  }
}
