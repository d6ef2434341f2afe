// A day, a month by name and a year, in any language that puts them in this order: "12. März 2019", "3–5 мая", "12 أغسطس/آب 2019".

import { type Day, dayOf, isCivil } from '../../model/calendar';
import type { Token } from '../../text/tokens';
import { dayInterval, type Interval, monthInterval } from '../interval';
import { nearestDay } from '../rules/feasts';
import type { ForeignDate } from './foreign-dates';

/** What may stand between a day and its month, or a month and its year: "1er mars", "12 de marzo de 2019". */
const BETWEEN = new Set(['.', ',', 'de', 'del', 'di', 'du', 'er', 'º', '°', 'den', 'av', 'ta']);
/** Articles beside the days of a range: "zwischen dem 3. und dem 5. Mai", "van 3 tot en met 5 mei". */
const MARKS = new Set(['.', 'º', '°']);
const ARTICLES = new Set(['dem', 'den', 'zum', 'el', 'le', 'il', 'o', 'en', 'met', 'dia', 'día']);
const DASHES = new Set(['-', '–', '—']);

/** Months by name, and what ties two days of one month → what has to stand before the first. */
export type MonthWords = {
  months: ReadonlyMap<string, number>;
  ties: ReadonlyMap<string, ReadonlySet<string>>;
};

/** `at` is the month's word. A month alone counts only with its year, a day without a year is the nearest one. */
export function monthDateAt(
  words: readonly Token[],
  at: number,
  month: number,
  { months, ties }: MonthWords,
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
  const first = firstDayAt(words, dayAt, ties);
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

/** Index of the first day of "12.–14. März" and "vom 12. bis 14. März"; of the day itself where none stands before it. */
function firstDayAt(words: readonly Token[], dayAt: number, ties: MonthWords['ties']): number {
  const tieAt = beforeArticles(words, dayAt - 1);
  const tie = words[tieAt];
  const opens = ties.get(tie?.lower ?? '');
  if (!opens && !DASHES.has(words[dayAt - 1]?.text ?? '')) return dayAt;
  const first = MARKS.has(words[tieAt - 1]?.text ?? '') ? tieAt - 2 : tieAt - 1;
  if (opens && !opens.has(words[beforeArticles(words, first - 1)]?.lower ?? '')) return dayAt;
  return isNumber(words[first], 2) && Number(words[first]?.text) < Number(words[dayAt]?.text) ? first : dayAt;
}

/** Index of the last word up to `at` that is no article; two may stand together. */
function beforeArticles(words: readonly Token[], at: number): number {
  const step = [0, 1, 2].find((back) => !ARTICLES.has(words[at - back]?.lower ?? '')) ?? 0;
  return at - step;
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
