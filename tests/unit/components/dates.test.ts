// Dates, intervals, moments and sizes in words, one row a case.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateOfDay,
  daysOf,
  formatAgo,
  formatBytes,
  formatDate,
  formatDateRange,
  formatInterval,
} from '../../../components/dates';
import {
  AGO_CASES,
  BYTES_CASES,
  DATE_CASES,
  DAYS_CASES,
  INTERVAL_CASES,
  RANGE_CASES,
} from '../../cases/components/date-cases';
import { ENGLISH } from '../../support/english';

const BRITISH = { ...ENGLISH, locale: 'en-GB' };
const NOW = Date.UTC(2025, 2, 12, 15);

/** Intl sets ranges with thin spaces, which a table of cases need not. */
const plain = (words: string): string => words.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('dates', () => {
  it.each(DATE_CASES)('%s is %s', (date, words) => expect(formatDate(date, BRITISH)).toBe(words));
  it.each(RANGE_CASES)('%s to %s is %s', (start, end, words) =>
    expect(plain(formatDateRange(start, end, BRITISH))).toBe(words),
  );
  it.each(INTERVAL_CASES)('%s to %s is said as %s', (from, to, words) =>
    expect(plain(formatInterval(from, to, BRITISH))).toBe(words),
  );
});

describe('moments and sizes', () => {
  it.each(AGO_CASES)('%d ms before now is %s', (ago, words) => expect(formatAgo(NOW - ago, NOW, BRITISH)).toBe(words));
  it.each(BYTES_CASES)('%d bytes are %s', (bytes, words) => expect(plain(formatBytes(bytes, BRITISH))).toBe(words));
});

describe('days', () => {
  it.each(DAYS_CASES)('%s spans %j', (date, days) => expect(daysOf(date)).toEqual(days));

  it('comes back from a day to the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
        expect(daysOf(dateOfDay(day))).toEqual({ from: day, to: day });
      }),
    );
  });
});
