// Day arithmetic against the platform's own, and the intervals built on it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, calendarUnit, moveDay, partOf, yearInterval } from '../../../lib/dates/interval';
import { easterSunday, nthWeekday } from '../../../lib/dates/rules/feasts';
import { civilOf, dayOf, daysOfDate, toDayDate, weekdayOf } from '../../../lib/model/calendar';

const days = fc.integer({ min: -700_000, max: 700_000 });
const MS = 86_400_000;

describe('days', () => {
  it('are civil dates as the platform reckons them', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * MS);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilOf(day)).toEqual(civil);
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(day);
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it('carry months beyond the year', () => {
    expect(dayOf(2019, 14, 1)).toBe(dayOf(2020, 2, 1));
    expect(dayOf(2019, -1, 1)).toBe(dayOf(2018, 11, 1));
  });

  it('read and write partial dates', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 100_000 }), (day) => {
        const written = toDayDate(day);
        expect(daysOfDate(written)).toEqual({ from: day, to: day });
        const month = daysOfDate(written.slice(0, 7));
        const year = daysOfDate(written.slice(0, 4));
        expect(month?.from).toBeLessThanOrEqual(day);
        expect(month?.to).toBeGreaterThanOrEqual(day);
        expect(year?.from).toBeLessThanOrEqual(month?.from ?? 0);
        expect(year?.to).toBeGreaterThanOrEqual(month?.to ?? 0);
      }),
    );
  });

  it.each(['', '2019-1', '2019-00', '2019-02-29', '19', 'yesterday', '2019-04-31'])('“%s” is no date', (text) => {
    expect(daysOfDate(text)).toBeUndefined();
  });
});

describe('intervals', () => {
  it('of a unit hold their day, and units of one sort lie side by side', () => {
    const units = fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'decade', 'century' as const);
    fc.assert(
      fc.property(days, units, (day, unit) => {
        const [before, own] = [calendarUnit(unit, day, -1), calendarUnit(unit, day, 0)];
        expect(own.from).toBeLessThanOrEqual(day);
        expect(own.to).toBeGreaterThanOrEqual(day);
        expect(before.to).toBe(own.from - 1);
      }),
    );
  });

  it('“around” holds the day that it is around', () => {
    const units = fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'decade', 'century' as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), units, fc.integer({ min: -9, max: 9 }), (day, unit, count) => {
        const middle = moveDay(day, unit, count);
        const { from, to } = around(day, unit, count);
        expect(from).toBeLessThanOrEqual(middle);
        expect(to).toBeGreaterThanOrEqual(middle);
      }),
    );
  });

  it('the parts of a year are the year', () => {
    const [early, mid, late] = (['early', 'mid', 'late'] as const).map((part) => partOf(yearInterval(2019), part));
    expect([early?.from, (early?.to ?? 0) + 1, (mid?.to ?? 0) + 1, late?.to]).toEqual([
      dayOf(2019, 1, 1),
      mid?.from,
      late?.from,
      dayOf(2019, 12, 31),
    ]);
  });

  it('the 31st of March moved a month is the last of April', () => {
    expect(moveDay(dayOf(2020, 3, 31), 'month', 1)).toBe(dayOf(2020, 4, 30));
    expect(moveDay(dayOf(2020, 2, 29), 'year', -1)).toBe(dayOf(2019, 2, 28));
  });
});

describe('feasts', () => {
  it.each([
    [1818, 3, 22],
    [1943, 4, 25],
    [2000, 4, 23],
    [2008, 3, 23],
    [2019, 4, 21],
    [2024, 3, 31],
    [2038, 4, 25],
  ])('Easter %i fell on %i/%i', (year, month, day) => {
    expect(easterSunday(year)).toBe(dayOf(year, month, day));
  });

  it.each([
    [2019, 11, 3, 4, 28],
    [2020, 5, 0, -1, 25],
    [2020, 9, 0, 1, 7],
  ])('%i-%i: weekday %i, number %i is the %i', (year, month, weekday, nth, day) => {
    expect(nthWeekday(year, month, weekday, nth)).toBe(dayOf(year, month, day));
  });
});
