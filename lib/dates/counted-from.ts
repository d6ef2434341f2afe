// Words before a date that count from it: "three days before Christmas", "the day after 5 March", "the week of November 28". Finds no dates itself.

import { type Day, weekdayOf } from '../model/calendar';
import { crossesLines, lineBefore } from '../text/paragraphs';
import { isVague, readCount } from './counts';
import { dayInterval, type Interval, weekInterval } from './interval';
import { moveInterval } from './move-interval';
import type { Found } from './read-window';
import type { Match } from './rule';
import { unitOf } from './rules/units';
import { PIECE } from './vocabulary-table';

/** The longest such words: "twenty-five weeks before the". */
const LONGEST = 40;
const COUNTED = new RegExp(
  `\\b(?:(?<count>${PIECE.count})\\s+(?<unit>days?|weeks?|months?|years?)|the\\s+(?:day|night|morning|(?<week>week)))\\s+(?:(?<back>before)|after)\\s+$`,
  'i',
);
const WEEK =
  /\b(?:the\s+)?week\s+(?:(?<of>of)|(?<ending>ending|ended)|beginning|starting|commencing)\s+(?:on\s+)?(?:the\s+)?$/i;
const BEFORE_DATE = /^\s*\(\s*$/;

/** Each date with the words that count from it, as one; offsets into `text`. */
export function countFromDates(text: string, found: readonly Found[]): Found[] {
  return found.map((date, at) => {
    const { interval, start, end } = date;
    if (!interval || date.anchor === 'story') return date;
    const before = lineBefore(text, start, Math.min(LONGEST, start - (found[at - 1]?.end ?? 0)));
    const counted = COUNTED.exec(before);
    const words = counted ?? WEEK.exec(before);
    const moved = words && (counted ? countedFrom : weekOf)(words.groups ?? {}, interval);
    if (words && moved) return { ...date, start: start - before.length + words.index, interval: moved };
    const next = found[at + 1];
    return next && isExplained(text.slice(end, next.start), interval, next)
      ? { ...date, interval: next.interval }
      : date;
  });
}

function countedFrom({ count, unit, week, back }: Match, date: Interval): Interval | undefined {
  const direction = back ? -1 : 1;
  const isDay = date.grain === 'day';
  if (count === undefined) {
    if (!isDay) return undefined;
    return week ? stretch(date.from, direction, 1, 7, 'week') : dayInterval(date.from + direction);
  }
  const number = readCount(count);
  if (!number || !isVague(number)) return number && moveInterval(date, unitOf(unit), direction * number.least);
  return isDay && unitOf(unit) === 'day'
    ? stretch(date.from, direction, number.least, number.most, 'range')
    : undefined;
}

function weekOf({ of, ending }: Match, { from, grain }: Interval): Interval | undefined {
  if (grain !== 'day') return undefined;
  if (of) return weekInterval(from);
  return ending ? { from: from - 6, to: from, grain: 'week' } : { from, to: from + 6, grain: 'week' };
}

/** From so many days off to so many, on one side of a day. */
function stretch(day: Day, direction: 1 | -1, least: number, most: number, grain: Interval['grain']): Interval {
  const ends = [day + direction * least, day + direction * most];
  return { from: Math.min(...ends), to: Math.max(...ends), grain };
}

/** "On Monday (July 20)": the day in the brackets says which Monday. */
const isExplained = (between: string, weekday: Interval, { interval }: Found): boolean =>
  BEFORE_DATE.test(between) &&
  !crossesLines(between) &&
  weekday.grain === 'day' &&
  interval?.grain === 'day' &&
  weekdayOf(weekday.from) === weekdayOf(interval.from);
