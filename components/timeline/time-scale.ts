// Days to pixels for a few events spread over years: true to scale, except that long empty stretches are cut short. Pure.

/** Whole days since 1970-01-01, both ends included. */
export type DayInterval = { from: number; to: number };

/** A stretch that is drawn shorter than its days. */
export type Cut = DayInterval & { x: number; width: number };

export type TimeScale = {
  widthPx: number;
  /** Never falls as days pass. Days before and after everything stand at the edges. */
  x(day: number): number;
  cuts: Cut[];
};

// A stretch longer than this many times the median stretch is cut to that length: what lies close together stays apart,
// and nothing is cut where events are evenly spread.
const LONGEST_TO_MEDIAN = 6;
const LEAST_CUT_DAYS = 14;

/** `marginPx` is kept free on both sides for the signs that stand at the edges. */
export function timeScale(intervals: readonly DayInterval[], widthPx: number, marginPx: number): TimeScale {
  const days = [...new Set(intervals.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const stretches = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const longest = longestStretch(stretches);
  const shown = stretches.map((length) => Math.min(length, longest));
  const total = shown.reduce((sum, length) => sum + length, 0);
  const inner = Math.max(0, widthPx - 2 * marginPx);
  const perDay = total > 0 ? inner / total : 0;

  const places = [total > 0 ? marginPx : widthPx / 2];
  for (const length of shown) places.push((places.at(-1) ?? 0) + length * perDay);

  const cuts = stretches.flatMap((length, index) =>
    length > longest
      ? [{ from: days[index] ?? 0, to: days[index + 1] ?? 0, x: places[index] ?? 0, width: longest * perDay }]
      : [],
  );
  return { widthPx, cuts, x: (day) => interpolate(days, places, day) };
}

function longestStretch(stretches: readonly number[]): number {
  const sorted = stretches.toSorted((a, b) => a - b);
  // The lower median: with two stretches the shorter one sets the measure.
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.max(LEAST_CUT_DAYS, median * LONGEST_TO_MEDIAN);
}

function interpolate(days: readonly number[], places: readonly number[], day: number): number {
  const last = days.length - 1;
  const after = days.findIndex((known) => known >= day);
  if (after === -1) return places[last] ?? 0;
  if (after === 0 || days[after] === day) return places[after] ?? 0;
  const [fromDay, toDay] = [days[after - 1] ?? 0, days[after] ?? 0];
  const [fromX, toX] = [places[after - 1] ?? 0, places[after] ?? 0];
  return fromX + ((day - fromDay) / (toDay - fromDay)) * (toX - fromX);
}
