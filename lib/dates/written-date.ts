// Reads a calendar date as it is written, in machine form or in the page's language. Never shifts a zone, never guesses a year.

import type { DayDate } from '../model/article';

/** Dates are written short; what stands later in a long text is not its date. */
const LOOKED_AT = 160;

/**
 * The first date in `text`: ISO and its relatives, epoch numbers, day-month-year with names of months in `language` or
 * English, numeric forms where the order is certain. A stamp's zone is kept: `2020-07-28T23:30-04:00` is the 28th.
 */
export function writtenDate(text: string, language = ''): DayDate | undefined {
  const line = text
    .slice(0, LOOKED_AT)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();
  if (EPOCH.test(line)) return new Date(Number(line.padEnd(13, '0'))).toISOString().slice(0, 10);
  const [, year, month, day] = (ISO.exec(line) ?? COMPACT.exec(line) ?? IDEOGRAPHIC.exec(line) ?? []).map(Number);
  if (year && month && day) return dayDate(year, month, day);
  return namedMonthDate(line.toLowerCase(), language) ?? numericDate(line, language);
}

/** A real day of the calendar, between the first newspapers and far from now. */
export function dayDate(year: number, month: number, day: number): DayDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1600 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

const LETTER = /\p{L}/u;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const EPOCH = /^1\d{9}(?:\d{3})?$/;
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?=$|T|\d{4,6}$)/;
const IDEOGRAPHIC = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const NUMERIC = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** `24.07.2015` is day first everywhere; with slashes only a number above twelve or the page's language decides. */
function numericDate(line: string, language: string): DayDate | undefined {
  const match = NUMERIC.exec(line);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const isCertain = match[2] === '.' || first > 12 || first === second || !/^(?:en(?:-us)?)?$/i.test(language);
  if (isCertain) return dayDate(year, second, first);
  return second > 12 || language.length > 2 ? dayDate(year, first, second) : undefined;
}

/** `July 28, 2020`, `28. Juli 2020`, `28 de julio de 2020`, `Fri Mar 13 21:30:09 EST 2015`. */
function namedMonthDate(line: string, language: string): DayDate | undefined {
  if (!YEAR.test(line)) return undefined;
  for (const [name, month] of monthNames(language)) {
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
      const before = line.slice(0, at);
      const after = line.slice(at + name.length);
      if (LETTER.test(before.slice(-1)) || LETTER.test(after.charAt(0))) continue;
      // The day stands right before or right after the month; the year after both, a time of day perhaps between.
      const year = YEAR.exec(after)?.[0];
      const day = DAY_BEFORE.exec(before)?.[1] ?? /^[.\s-]*(\d{1,2})(?!\d)/.exec(after)?.[1];
      const date = year && day ? dayDate(Number(year), month, Number(day)) : undefined;
      if (date) return date;
    }
  }
  return undefined;
}

const YEAR = /(?<!\d)(?:1[6-9]|2[01])\d\d(?!\d)/;
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:de|of))?[\s-]*$/;

/** English ones, whole and cut to four letters and three; then those of the page's language. */
function* monthNames(language: string): Generator<[name: string, month: number]> {
  for (const letters of [9, 4, 3]) {
    for (const [at, name] of ENGLISH.entries()) yield [name.slice(0, letters), at + 1];
  }
  if (!/^(?:en\b|$)/i.test(language)) yield* namesIn(/^ar\b/i.test(language) ? ['ar', 'ar-IQ'] : [language]);
}

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

/** Long and short, as they stand beside a day (`28 липня`), from the browser's own tables. The first question to them costs ten milliseconds. */
function* namesIn(locales: readonly string[]): Generator<[name: string, month: number]> {
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const format = formatOf(locale, style);
      for (let month = 1; format && month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2020, month - 1, 1)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        if (name.length > 2 && LETTER.test(name.charAt(0))) yield [name, month];
      }
    }
  }
}

function formatOf(locale: string, month: 'long' | 'short'): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}
