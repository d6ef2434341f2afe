// Reads a calendar date as it is written, in machine form or in the page's language. Never shifts a zone, never guesses a year.

import type { DayDate } from '../model/article';

/** Dates are written short; what stands later in a long text is not its date. */
const LOOKED_AT = 160;

/**
 * The first date in `text`: ISO and its relatives, epoch numbers, day-month-year with names of months in `language` or
 * English, numeric forms where the order is certain. A stamp's zone is kept: `2020-07-28T23:30-04:00` is the 28th.
 */
export function writtenDate(text: string, language = ''): DayDate | undefined {
  const line = withLatinDigits(text.slice(0, LOOKED_AT)).trim();
  return (
    isoDate(line) ??
    epochDate(line) ??
    ideographicDate(line) ??
    namedMonthDate(line, language) ??
    numericDate(line, language)
  );
}

/** A real day of the calendar, between the first newspapers and far from now. */
export function dayDate(year: number, month: number, day: number): DayDate | undefined {
  const isReal = year >= 1600 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isReal ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

const pad = (number: number): string => String(number).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function fromMatch(match: RegExpExecArray | null, year: number, month: number, day: number): DayDate | undefined {
  return match ? dayDate(Number(match[year]), Number(match[month]), Number(match[day])) : undefined;
}

const isoDate = (line: string): DayDate | undefined =>
  fromMatch(/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(line), 1, 3, 4) ??
  fromMatch(/^(\d{4})(\d{2})(\d{2})(?=$|T|\d{4,6}$)/.exec(line), 1, 2, 3);

function epochDate(line: string): DayDate | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(line)) return undefined;
  return new Date(Number(line.padEnd(13, '0'))).toISOString().slice(0, 10);
}

const ideographicDate = (line: string): DayDate | undefined =>
  fromMatch(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(line), 1, 2, 3);

/** `24.07.2015` is day first everywhere; with slashes only a number above twelve or an American page decides. */
function numericDate(line: string, language: string): DayDate | undefined {
  const match = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(line);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' || first > 12) return dayDate(year, second, first);
  if (second > 12 || /^en-us/i.test(language)) return dayDate(year, first, second);
  return first === second || !/^(?:en)?$/i.test(language) ? dayDate(year, second, first) : undefined;
}

/** `July 28, 2020`, `28. Juli 2020`, `28 de julio de 2020`, `Fri Mar 13 21:30:09 EST 2015`. */
function namedMonthDate(line: string, language: string): DayDate | undefined {
  const lower = line.toLowerCase();
  for (const { name, month } of monthNames(language)) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (isLetter(lower[at - 1]) || isLetter(lower[end])) continue;
      const date = dateAround(lower.slice(0, at), lower.slice(end), month);
      if (date) return date;
    }
  }
  return undefined;
}

/** The day stands right before or right after the month; the year after both, a time of day perhaps between. */
function dateAround(before: string, after: string, month: number): DayDate | undefined {
  const year = /(?<!\d)((?:1[6-9]|20|21)\d\d)(?!\d)/.exec(after)?.[1];
  const dayBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:de|of))?[\s-]*$/.exec(before)?.[1];
  const dayAfter = /^[.\s-]*(\d{1,2})(?!\d)/.exec(after)?.[1];
  const day = dayBefore ?? dayAfter;
  return year && day ? dayDate(Number(year), month, Number(day)) : undefined;
}

type MonthName = { name: string; month: number };
const monthTables = new Map<string, MonthName[]>();

/** Full and short names, longest first, from the browser's own tables. */
function monthNames(language: string): MonthName[] {
  const key = language.toLowerCase();
  let table = monthTables.get(key);
  if (!table) {
    const locales = ['en', ...(key.startsWith('ar') ? ['ar', 'ar-IQ'] : []), ...supported(key)];
    table = locales.flatMap((locale) => [...namesIn(locale, 'long'), ...namesIn(locale, 'short')]);
    table.push({ name: 'sept', month: 9 });
    table.sort((a, b) => b.name.length - a.name.length);
    monthTables.set(key, table);
  }
  return table;
}

/** With a day beside it a month may be inflected (`28 липня`), so both forms are listed. */
function namesIn(locale: string, style: 'long' | 'short'): MonthName[] {
  const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
  const inDate = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const day = new Date(Date.UTC(2020, index, 1));
    const inflected = inDate.formatToParts(day).find((part) => part.type === 'month')?.value ?? '';
    return [alone.format(day), inflected].map((name) => ({
      name: name.toLowerCase().replace(/\.$/, ''),
      month: index + 1,
    }));
  })
    .flat()
    .filter(({ name }) => name.length > 2 && isLetter(name[0]));
}

function supported(language: string): string[] {
  try {
    return language ? Intl.DateTimeFormat.supportedLocalesOf(language) : [];
  } catch {
    return [];
  }
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

/** Arabic-Indic and Persian digits. */
const withLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
