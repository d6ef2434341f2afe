// Dates as readers read them: partial dates at their own precision, instants as "3 hours ago", sizes. Knows Intl, no clock of its own.

import type { PartialDate } from '../lib/model/article';
import type { Language } from './i18n';

const DAY_MS = 86_400_000;

export type DateWidth = 'short' | 'long';

/** `2020-07-29` → "29 Jul 2020", `2020-07` → "Jul 2020", `2020` → "2020". What is no date comes back as it is. */
export function formatDate(date: PartialDate, { locale }: Language, width: DateWidth = 'short'): string {
  const instant = instantOf(date);
  return instant === undefined ? date : dateFormat(locale, date.length, width).format(instant);
}

/** "May–August 2020". Falls back to both ends where their precision differs. */
export function formatDateRange(
  start: PartialDate,
  end: PartialDate | undefined,
  language: Language,
  width: DateWidth = 'short',
): string {
  if (!end || end === start) return formatDate(start, language, width);
  const [from, to] = [instantOf(start), instantOf(end)];
  if (from === undefined || to === undefined || start.length !== end.length || to < from) {
    return `${formatDate(start, language, width)} – ${formatDate(end, language, width)}`;
  }
  return dateFormat(language.locale, start.length, width).formatRange(from, to);
}

/** An interval of whole days, said as coarsely as it is: whole years and whole months lose what they do not have. */
export function formatInterval(from: PartialDate, to: PartialDate, language: Language): string {
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const wholeMonths = from.endsWith('-01') && isLastOfMonth(to);
  const length = wholeYears ? 4 : wholeMonths ? 7 : 10;
  return formatDateRange(from.slice(0, length), to.slice(0, length), language);
}

/** "3 hours ago", "yesterday"; older than 30 days: the date. Both in milliseconds since 1970. */
export function formatAgo(instant: number, now: number, { locale }: Language): string {
  const seconds = Math.round((instant - now) / 1000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const size = Math.abs(seconds);
  if (size < 60) return relative.format(0, 'minute');
  if (size < 3_600) return relative.format(Math.round(seconds / 60), 'minute');
  if (size < 86_400) return relative.format(Math.round(seconds / 3_600), 'hour');
  if (size < 30 * 86_400) return relative.format(Math.round(seconds / 86_400), 'day');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(instant);
}

/** "14:20" */
export const formatClock = (instant: number, { locale }: Language): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(instant);

/** "29 July 2020, 14:20" */
export const formatInstant = (instant: number, { locale }: Language): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(instant);

/** An RFC 3339 moment as its day; what is no date comes back as it is. */
export const formatDay = (moment: string, language: Language): string => formatDate(moment.slice(0, 10), language);

/** "2.1 MB" */
export function formatBytes(bytes: number, { locale }: Language): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  const value = bytes / size;
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, style).format(value);
}

/** First and last day a partial date may mean, in days since 1970-01-01; undefined for what is no date. */
export function daysOf(date: PartialDate): { from: number; to: number } | undefined {
  const instant = instantOf(date);
  if (instant === undefined) return undefined;
  const end = new Date(instant);
  if (date.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (date.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return { from: Math.floor(instant / DAY_MS), to: Math.floor(end.getTime() / DAY_MS) - 1 };
}

export const dateOfDay = (day: number): PartialDate => new Date(day * DAY_MS).toISOString().slice(0, 10);

function instantOf(date: PartialDate): number | undefined {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return undefined;
  const instant = Date.parse(date);
  return Number.isNaN(instant) ? undefined : instant;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, length: number, width: DateWidth): Intl.DateTimeFormat {
  const key = `${locale} ${length} ${width}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(length > 4 && { month: width }),
    ...(length > 7 && { day: 'numeric' }),
  });
  formats.set(key, made);
  return made;
}

const isLastOfMonth = (date: PartialDate): boolean =>
  new Date(Date.parse(date) + DAY_MS).toISOString().slice(8, 10) === '01';
