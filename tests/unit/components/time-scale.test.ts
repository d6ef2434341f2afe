// Days to pixels: nothing out of order, nothing outside, true to scale where nothing is cut.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayInterval, timeScale } from '../../../components/timeline/time-scale';

const WIDTH = 320;
const MARGIN = 12;

const intervals = fc.array(
  fc
    .record({ from: fc.integer({ min: -10_000, max: 20_000 }), days: fc.integer({ min: 0, max: 800 }) })
    .map(({ from, days }): DayInterval => ({ from, to: from + days })),
  { minLength: 1, maxLength: 40 },
);

/** What a reader would draw with a ruler. */
const ruler = (all: DayInterval[], day: number): number => {
  const [first, last] = [Math.min(...all.map(({ from }) => from)), Math.max(...all.map(({ to }) => to))];
  return MARGIN + ((day - first) / (last - first)) * (WIDTH - 2 * MARGIN);
};

describe('time scale', () => {
  it('keeps days in order and inside the margins', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const scale = timeScale(all, WIDTH, MARGIN);
        const days = [...new Set(all.flatMap(({ from, to }) => [from - 5, from, (from + to) / 2, to, to + 5]))].sort(
          (a, b) => a - b,
        );
        const places = days.map((day) => scale.x(day));
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(Math.max(MARGIN, places[index - 1] ?? 0) - 1e-6);
          expect(place).toBeLessThanOrEqual(WIDTH - MARGIN + 1e-6);
        }
      }),
    );
  });

  it('is a ruler where nothing is cut', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const scale = timeScale(all, WIDTH, MARGIN);
        fc.pre(scale.cuts.length === 0 && all.some(({ to }) => to !== all[0]?.from));
        for (const { from, to } of all) {
          expect(scale.x(from)).toBeCloseTo(ruler(all, from), 6);
          expect(scale.x(to)).toBeCloseTo(ruler(all, to), 6);
        }
      }),
    );
  });

  it('draws every cut equally short, and nothing uncut longer than a cut', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const scale = timeScale(all, WIDTH, MARGIN);
        fc.pre(scale.cuts.length > 0);
        const short = scale.cuts[0]?.width ?? 0;
        const days = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
        for (const cut of scale.cuts) expect(cut.width).toBeCloseTo(short, 6);
        for (const [index, day] of days.slice(1).entries()) {
          expect(scale.x(day) - scale.x(days[index] ?? day)).toBeLessThanOrEqual(short + 1e-6);
        }
      }),
    );
  });

  it('cuts the one long silence and leaves the crowded week readable', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ from: day, to: day }));
    const scale = timeScale([{ from: -3_000, to: -3_000 }, ...week], WIDTH, MARGIN);
    expect(scale.cuts).toHaveLength(1);
    expect(scale.x(6) - scale.x(0)).toBeGreaterThan(60);
  });

  it('puts a single day in the middle', () => {
    expect(timeScale([{ from: 100, to: 100 }], WIDTH, MARGIN).x(100)).toBe(WIDTH / 2);
  });
});
