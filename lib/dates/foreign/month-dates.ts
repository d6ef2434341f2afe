// A day, a month by name and a year, in any language that puts them in this order: "12. März 2019", "3–5 мая", "12 أغسطس/آب 2019".

import { type Day, dayOf, isCivil } from '../../model/calendar';
import type { Token } from '../../text/tokens';
import { dayInterval, type Interval, monthInterval } from '../interval';
import { nearestDay } from '../rules/feasts';
import type { ForeignDate } from './foreign-dates';

/** What may stand between a day and its month, or a month and its year: "1er mars", "12 de marzo de 2019". */
const BETWEEN = new Set(['.', ',', 'de', 'del', 'di', 'du', 'er', 'º', '°', 'den', 'av', 'ta']);
const DASHES = new Set(['-', '–', '—']);

/** `at` is the month's word. A month alone counts only with its year, a day without a year is the nearest one. */
export function monthDateAt(
  words: readonly Token[],
  at: number,
  month: number,
  months: ReadonlyMap<string, number>,
  today: Day,
): ForeignDate | undefined {
  const last = afterSecondName(words, at, months);
  const year = [words[last + 1], words[last + 2]].find(
    (next, step) => isNumber(next, 4) && (step === 0 || BETWEEN.has(words[last + 1]?.lower ?? '')),
  );
  const dayAt = [at - 1, at - 2].find(
    (before, step) => isNumber(words[before], 2) && (step === 0 || BETWEEN.has(words[at - 1]?.lower ?? '')),
  );
  const end = (year ?? words[last])?.end ?? 0;
  if (dayAt === undefined) {
    const start = words[at]?.start ?? 0;
    return year && { start, end, interval: monthInterval(Number(year.text), month), anchor: 'absolute' };
  }
  const first = firstDayAt(words, dayAt);
  const interval = daysOf(
    Number(words[first]?.text),
    Number(words[dayAt]?.text),
    month,
    year && Number(year.text),
    today,
  );
  const start = words[first]?.start ?? 0;
  return interval && { start, end, interval, anchor: year ? 'absolute' : 'relative' };
}

/** Arabic papers write both names of a month: "أغسطس/آب". */
const afterSecondName = (words: readonly Token[], at: number, months: ReadonlyMap<string, number>): number =>
  words[at + 1]?.text === '/' && months.has(words[at + 2]?.lower ?? '') ? at + 2 : at;

/** Index of the first day of "12.–14. März"; of the day itself where none stands before it. */
function firstDayAt(words: readonly Token[], dayAt: number): number {
  if (!DASHES.has(words[dayAt - 1]?.text ?? '')) return dayAt;
  const before = words[dayAt - 2]?.text === '.' ? dayAt - 3 : dayAt - 2;
  return isNumber(words[before], 2) && Number(words[before]?.text) < Number(words[dayAt]?.text) ? before : dayAt;
}

function daysOf(
  first: number,
  last: number,
  month: number,
  year: number | undefined,
  today: Day,
): Interval | undefined {
  if (![first, last].every((day) => isCivil({ year: year ?? 2000, month, day }))) return undefined;
  const to = year === undefined ? nearestDay(today, month, last, 'unknown') : dayOf(year, month, last);
  return first === last ? dayInterval(to) : { from: to - (last - first), to, grain: 'range' };
}

/** A year of the last centuries has four digits, a day one or two. */
function isNumber(word: Token | undefined, digits: 2 | 4): word is Token {
  if (!word || !/^\d+$/.test(word.text)) return false;
  return digits === 4 ? /^(?:1[5-9]|20)\d\d$/.test(word.text) : word.text.length <= 2;
}
