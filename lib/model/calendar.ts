// The proleptic Gregorian calendar as whole days since 1970-01-01; no clock, no zones, no times of day.

import type { DayDate, PartialDate } from './article';

/** Days since 1970-01-01. */
export type Day = number;

/** `month` and `day` count from one. */
export type CivilDate = { year: number; month: number; day: number };

/** Inclusive on both sides. */
export type DayInterval = { from: Day; to: Day };

export const meet = (a: DayInterval, b: DayInterval): boolean => a.from <= b.to && b.from <= a.to;

/** Days since 1970-01-01 of a civil date, months beyond 1–12 carried into the year. Howard Hinnant's `days_from_civil`. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 1;
  const civilYear = Math.floor(months / 12);
  const civilMonth = months - civilYear * 12 + 1;
  const y = civilMonth <= 2 ? civilYear - 1 : civilYear;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (civilMonth + (civilMonth > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayOf`. Howard Hinnant's `civil_from_days`. */
export function civilOf(dayNumber: Day): CivilDate {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** 0 is Monday, 6 is Sunday (ISO 8601). */
export const weekdayOf = (dayNumber: Day): number => (((dayNumber + 3) % 7) + 7) % 7;

export const isCivil = ({ year, month, day }: CivilDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** `YYYY-MM-DD`; years outside 0000–9999 are clamped, so that the text form always sorts. */
export function toDayDate(dayNumber: Day): DayDate {
  const { year, month, day } = civilOf(dayNumber);
  const shown = Math.min(9999, Math.max(0, year));
  return `${String(shown).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** All days that a partial date may mean: `2019` is 365 days. Undefined for anything that is no calendar date. */
export function daysOfDate(date: PartialDate): DayInterval | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date.slice(0, 10));
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) - 1 };
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return undefined;
  if (parts[3] === undefined) return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 };
  const day = Number(parts[3]);
  if (!isCivil({ year, month, day })) return undefined;
  return { from: dayOf(year, month, day), to: dayOf(year, month, day) };
}
