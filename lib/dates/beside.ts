// Two dates side by side that say one day: "a year ago, on 30 June 2025", "Last year, in June". Finds no dates itself.

import { civilOf, type Day, dayOf, daysInMonth } from '../model/calendar';
import { crossesLines, lineBefore } from '../text/paragraphs';
import { dayInterval, type Interval, monthInterval } from './interval';
import type { Found } from './read-window';
import { PIECE } from './vocabulary-table';

/** What leads over to the plainer date, in the languages that are read. */
const LEADS_OVER = /^\s*[,،(–—]\s*(?:on|in|le|en|el|il|am|im|dem|den|op|em|a|в|у|во|في|يوم)?\s*(?:the\s+|l['’])?$/iu;
const TIES =
  /^\s+(?:and|to|until|und|bis|et|au|y|al|e|a|en|tot|и|по|та|й|і|до|إلى)\s+(?:on\s+|the\s+|am\s+|zum\s+|le\s+|el\s+|il\s+)?$/iu;
const BEGINS_SENTENCE = /(?:^|[.!?:;]["”’»)]?\s+|["“‘«]\s?)(?:(?:back|early|late|later|earlier)\s+)?(?:in\s+)?$/i;
const OPENS_PHRASE = /^\s*,?\s*(?:on|in)\s+(?:the\s+)?$/i;
const MONTH_AND_DAY = new RegExp(
  `^${PIECE.month}\\s*\\d{0,2}$|^\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${PIECE.month}$`,
  'i',
);

/** The vaguer words mean the days of the plainer ones that explain them; offsets into `text`. */
export function explainByNext(text: string, found: readonly Found[]): Found[] {
  return found.map((date, at) => {
    const next = found[at + 1];
    const isVaguer = date.anchor === 'relative' && next?.anchor === 'absolute' && holds(date.interval, next.interval);
    return isVaguer && LEADS_OVER.test(between(text, date, next)) ? { ...date, interval: next.interval } : date;
  });
}

/** "In 2024, on 3 March, …": the day is that year's, where the year begins the sentence. */
export function takeYearBefore(text: string, found: readonly Found[]): Found[] {
  return found.map((date, at) => {
    const year = found[at - 1];
    const named = yearOf(year?.interval);
    if (!year || named === undefined || date.anchor !== 'relative' || !date.interval) return date;
    const isItsOwn =
      MONTH_AND_DAY.test(text.slice(date.start, date.end)) &&
      OPENS_PHRASE.test(between(text, year, date)) &&
      BEGINS_SENTENCE.test(lineBefore(text, year.start, 16));
    const interval = isItsOwn && inYear(date.interval, named);
    return interval ? { ...date, interval, anchor: year.anchor } : date;
  });
}

/** "Vom 28. Mai bis 3. Juni 2025", "on 3 March and 5 April 2025": the year stands at the end, for both. */
export function takeYearAfter(text: string, found: readonly Found[]): Found[] {
  return found.map((date, at) => {
    const next = found[at + 1];
    const [own, other] = [date.interval, next?.interval];
    const isPair =
      date.anchor === 'relative' && next?.anchor === 'absolute' && own?.grain === 'day' && other?.grain === 'day';
    if (!isPair || !TIES.test(between(text, date, next)) || !/\d/.test(text.slice(date.start, date.end))) return date;
    const { year } = civilOf(other.from);
    const interval = [year, year - 1].map((one) => inYear(own, one)).find((day) => day && day.from < other.from);
    return interval ? { ...date, interval, anchor: 'absolute' } : date;
  });
}

function between(text: string, first: Found, second: Found): string {
  const words = second.start - first.end > 16 ? '' : text.slice(first.end, second.start);
  return crossesLines(words) ? '' : words;
}

const holds = (whole: Interval | undefined, part: Interval | undefined): boolean =>
  whole !== undefined &&
  part !== undefined &&
  part.from >= whole.from &&
  part.to <= whole.to &&
  part.to - part.from < whole.to - whole.from;

/** The year that an interval is, from its first day to its last. */
function yearOf(interval: Interval | undefined): number | undefined {
  if (interval?.grain !== 'year') return undefined;
  const { year } = civilOf(interval.from);
  return interval.from === dayOf(year, 1, 1) && interval.to === dayOf(year, 12, 31) ? year : undefined;
}

function inYear({ from, grain }: Interval, year: number): Interval | undefined {
  const { month, day } = civilOf(from);
  if (grain === 'month') return monthInterval(year, month);
  if (grain !== 'day' || day > daysInMonth(year, month)) return undefined;
  const moved: Day = dayOf(year, month, day);
  return dayInterval(moved);
}
