// "Exactly one year ago", "two winters ago", "three weeks from now": counted back or on from the article's date.

import { civilOf, type Day } from '../../model/calendar';
import { isVague, readCount } from '../counts';
import { around, dayInterval, type Interval, moveDay, seasonInterval } from '../interval';
import type { Match, Rule } from '../rule';
import { PIECE, SEASONS } from '../vocabulary-table';
import { unitOf } from './units';

const HEDGE =
  '(?:exactly|precisely|about|around|almost|nearly|roughly|some|just|only|over|under|more\\s+than|less\\s+than|at\\s+least|barely)';
const COUNTED = `(?:(?<hedge>${HEDGE})\\s+)?(?<count>${PIECE.count})(?<half>\\s+and\\s+a\\s+half)?\\s+(?<unit>${PIECE.unit})(?<halfAfter>\\s+and\\s+a\\s+half)?`;

export const AGO: readonly Rule[] = [
  {
    name: 'units ago',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(`\\b${COUNTED}\\s+ago(?<onTheDay>\\s+(?:today|to\\s+the\\s+day))?\\b`, 'gi'),
    read: (match, today) => counted(match, today, -1),
  },
  {
    name: 'units from now',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(`\\b${COUNTED}(?:\\s+from\\s+(?:now|today)|\\s+hence|['’]?s?['’]?\\s+time)\\b`, 'gi'),
    read: (match, today) => counted(match, today, 1),
  },
  {
    name: 'half a century ago',
    anchor: 'relative',
    needs: ['unit'],
    pattern: /\bhalf\s+an?\s+(?<unit>year|decade|century)\s+ago\b/gi,
    read: ({ unit }, today) =>
      unitOf(unit) === 'year' ? around(today, 'quarter', -2) : around(today, unitOf(unit), -0.5),
  },
  {
    name: 'hours ago',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(`\\b(?:${HEDGE}\\s+)?(?<count>${PIECE.count})\\s+hours?\\s+ago\\b`, 'gi'),
    read({ count = '' }, today) {
      const hours = readCount(count);
      return hours && { from: today - Math.ceil(hours.most / 24), to: today, grain: hours.most > 24 ? 'range' : 'day' };
    },
  },
  {
    name: 'seasons ago',
    anchor: 'relative',
    needs: ['season'],
    pattern: new RegExp(`\\b(?<count>${PIECE.count})\\s+(?<season>${PIECE.season})s?\\s+ago\\b`, 'gi'),
    read({ count = '', season = '' }, today) {
      const seasons = readCount(count);
      const firstMonth = SEASONS[season.toLowerCase()];
      return seasons && firstMonth !== undefined ? seasonsAgo(today, firstMonth, seasons.least) : undefined;
    },
  },
];

function counted(match: Match, today: Day, direction: 1 | -1): Interval | undefined {
  const { count = '', unit, half, halfAfter, hedge = '', onTheDay } = match;
  const number = readCount(count);
  if (!number) return undefined;
  const named = unitOf(unit);
  if (isVague(number)) {
    const ends = [moveDay(today, named, direction * number.most), moveDay(today, named, direction * number.least)];
    return { from: Math.min(...ends), to: Math.max(...ends), grain: 'range' };
  }
  const units = number.least + (half || halfAfter ? 0.5 : 0);
  if (onTheDay !== undefined) return dayInterval(moveDay(today, named, direction * units));
  return around(today, named, direction * units, /^(?:exactly|precisely)$/i.test(hedge));
}

/** The last season of that name that is over, and the ones before it. */
export function seasonsAgo(today: Day, firstMonth: number, count: number): Interval {
  const { year } = civilOf(today);
  const thisYears = seasonInterval(year, firstMonth);
  const newest = thisYears.to < today ? year : seasonInterval(year - 1, firstMonth).to < today ? year - 1 : year - 2;
  return seasonInterval(newest - count + 1, firstMonth);
}
