// Which dates are written under the axis: where a stretch begins, and the starts of years or months that have room. Pure.

import type { PartialDate } from '../../lib/model/article';
import { dateOfDay, daysOf } from '../dates';
import type { Placement } from './place-events';
import type { DayInterval } from './time-scale';

/** `starts`: the label begins at the tick, as it would leave the drawing otherwise. */
export type Tick = { x: number; date: PartialDate; starts: boolean };

type Candidate = { day: number; date: PartialDate };

const BETWEEN_LABELS_PX = 8;
/** The first day is told by itself where the next label is further off than so many widths of its own. */
const LONELY = 2;

/** Never inside a cut. `until` keeps room free for the article's own date at the end; `widthOf` is how wide a label is drawn, in pixels. */
export function ticks(placement: Placement, until: number, widthOf: (date: PartialDate) => number): Tick[] {
  const { scale, range, cuts } = placement;
  if (!range) return [];
  const isCut = (day: number): boolean => scale.cuts.some(({ from, to }) => day > from && day < to);
  const years = startsOf(range, 'year');
  const starts = years.length >= 2 ? years : startsOf(range, 'month');
  const candidates = [...starts, ...cuts.map(({ to }) => monthOf(to))]
    .filter(({ day }) => !isCut(day))
    .toSorted((a, b) => a.day - b.day);
  const kept: Tick[] = [];
  let free = 0;
  const first = monthOf(range.from);
  const next = candidates[0] ? scale.x(candidates[0].day) : until;
  const isLonely = next - scale.x(range.from) > LONELY * widthOf(first.date);
  for (const { day, date } of isLonely ? [first, ...candidates] : candidates) {
    const [x, width] = [scale.x(day), widthOf(date)];
    const starts = x < width / 2;
    const [left, right] = starts ? [x, x + width] : [x - width / 2, x + width / 2];
    if (left < free || right > until) continue;
    kept.push({ x, date, starts });
    free = right + BETWEEN_LABELS_PX;
  }
  return kept;
}

/** At the beginning and behind a cut the reader must be told where time goes on. */
const monthOf = (day: number): Candidate => ({ day, date: dateOfDay(day).slice(0, 'YYYY-MM'.length) });

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
