// Which dates are written under the axis: where a stretch begins, and the starts of years or months that have room. Pure.

import type { PartialDate } from '../../lib/model/article';
import { dateOfDay, daysOf } from '../dates';
import type { DayInterval, TimeScale } from './time-scale';

export type Tick = { x: number; date: PartialDate };

type Candidate = { day: number; date: PartialDate };

const LEAST_APART_PX = 54;

/** Never inside a cut. `until` keeps room free for the article's own date at the end. */
export function ticks(scale: TimeScale, range: DayInterval, until: number): Tick[] {
  const isCut = (day: number): boolean => scale.cuts.some(({ from, to }) => day > from && day < to);
  const years = startsOf(range, 'year');
  const starts = years.length >= 2 ? years : startsOf(range, 'month');
  const candidates = [...starts, ...afterCuts(scale)]
    .filter(({ day }) => !isCut(day))
    .toSorted((a, b) => a.day - b.day);
  const kept: Tick[] = [];
  let free = 0;
  for (const { day, date } of candidates) {
    const x = scale.x(day);
    if (x < free || x > until) continue;
    kept.push({ x, date });
    free = x + LEAST_APART_PX;
  }
  return kept;
}

/** Behind a cut the reader must be told where time goes on. */
const afterCuts = ({ cuts }: TimeScale): Candidate[] =>
  cuts.map(({ to }) => ({ day: to, date: dateOfDay(to).slice(0, 'YYYY-MM'.length) }));

function startsOf({ from, to }: DayInterval, unit: 'year' | 'month'): Candidate[] {
  const found: Candidate[] = [];
  const first = dateOfDay(from);
  let year = Number(first.slice(0, 4));
  let month = unit === 'year' ? 1 : Number(first.slice(5, 7));
  for (;;) {
    const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    const day = daysOf(start)?.from;
    if (day === undefined || day > to) return found;
    if (day >= from) found.push({ day, date: unit === 'year' ? start.slice(0, 4) : start });
    if (unit === 'year' || month === 12) year++;
    month = unit === 'year' || month === 12 ? 1 : month + 1;
  }
}
