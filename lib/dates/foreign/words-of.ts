// What one language calls months and weekdays: as the runtime's own locale data spells them, and as the table adds.

import { dayOf } from '../../model/calendar';
import { LANGUAGE_WORDS } from './language-words-table';

/** Lower-case name → month. Long names, alone and beside a day: many languages decline them. Arabic has a second set east of Egypt. */
export function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of language === 'ar' ? ['ar', 'ar-IQ'] : [language]) {
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      for (let month = 1; month <= 12; month++) {
        const name = named(locale, options, dayOf(2021, month, 15), 'month');
        if (/^(?:\p{L}{3,}|\p{Script=Arabic}+)$/u.test(name)) names.set(name, month);
      }
    }
  }
  const more = LANGUAGE_WORDS[language]?.months?.split(' ') ?? [];
  for (const [at, name] of more.entries()) names.set(name, at + 1);
  return names;
}

/** Lower-case name → weekday, 0 is Monday. */
export function weekdayNames(language: string): Map<string, number> {
  // 4 January 2021 was a Monday.
  return new Map(
    Array.from({ length: 7 }, (_, weekday) => [
      named(language, { weekday: 'long' }, dayOf(2021, 1, 4) + weekday, 'weekday'),
      weekday,
    ]),
  );
}

/** What ties two days of one month → what has to stand before the first. */
export function dayTies(language: string): Map<string, ReadonlySet<string>> {
  const pairs = LANGUAGE_WORDS[language]?.days ?? [];
  return new Map(
    pairs.flatMap(([opens, ties]) => ties.split('|').map((tie) => [tie, new Set(opens.split('|'))] as const)),
  );
}

function named(locale: string, options: Intl.DateTimeFormatOptions, day: number, type: 'month' | 'weekday'): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  const parts = format.formatToParts(day * 86_400_000);
  return (parts.find((part) => part.type === type)?.value ?? '').toLowerCase();
}
