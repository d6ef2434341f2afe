// Quarters, halves and seasons of a year.

import { civilOf, type Day } from '../../model/calendar';
import { calendarUnit, type Interval, monthsInterval, quarterInterval, seasonInterval } from '../interval';
import type { Rule, Tense } from '../rule';
import { ORDINALS, PIECE, SEASONS } from '../vocabulary-table';
import { seasonsAgo } from './ago';
import { tenseOf } from './months';
import { narrowed } from './parts';

const WHICH_YEAR = `(?:(?<year>${PIECE.year}(?:[/–-]\\d\\d(?!\\d))?)|(?<which>this|last|next|the)\\s+year)`;
const YEARS_OWN = "(?:(?<near>this|last|next)\\s+year['’]s\\s+)?";

export const YEAR_PARTS: readonly Rule[] = [
  {
    name: 'quarter of a year',
    anchor: 'relative',
    needs: ['unit', 'number'],
    pattern: new RegExp(
      `\\b${YEARS_OWN}(?:(?:the\\s+)?(?<ordinal>${PIECE.ordinal})[\\s-]+(?:fiscal\\s+)?quarter|q(?<number>[1-4])|(?<numberFirst>[1-4])q)(?:,?\\s+(?:of\\s+)?${WHICH_YEAR})?\\b`,
      'gi',
    ),
    read({ near, ordinal = '', number, numberFirst, year, which }, today, place) {
      const digit = number ?? numberFirst;
      const quarter = digit ? Number(digit) : (ORDINALS[ordinal.toLowerCase()] ?? 1);
      if (year || which || near) return quarterInterval(yearMeant(year, which ?? near, today), quarter);
      if (/\b(?:touchdown|basket|quarterback|field goal|NBA|NFL)\b/i.test(place.text)) return undefined;
      return latest((at) => quarterInterval(at, quarter), today, place.tense());
    },
  },
  {
    name: 'half of a year',
    anchor: 'relative',
    needs: ['unit', 'number', 'year'],
    pattern: new RegExp(
      `\\b(?:(?:the\\s+)?(?<ordinal>first|second|latter)\\s+half\\s+of\\s+|h(?<number>[12])\\s+(?:of\\s+)?)${WHICH_YEAR}\\b`,
      'gi',
    ),
    read: ({ ordinal = '', number, year, which }, today) =>
      monthsInterval(yearMeant(year, which, today), /first/i.test(ordinal) || number === '1' ? 1 : 7, 6, 'range'),
  },
  {
    name: 'in the season',
    anchor: 'relative',
    needs: ['season'],
    pattern: new RegExp(
      `(?<=\\b(?:in|by|over|during|until|till|since|through|throughout)\\s{1,3})(?:the\\s+(?:(?<part>early|mid|late)[\\s-]+)?(?<season>${PIECE.season})|(?:(?<bare>early|mid|late)[\\s-]+)?(?<plain>spring|summer|autumn|winter))\\b(?!\\s+(?:of|season|olympic|game|school|palace|soldier|water|${PIECE.year}))`,
      'gi',
    ),
    read({ part, season, bare, plain = '' }, today, place) {
      const firstMonth = SEASONS[(season ?? plain).toLowerCase()] ?? 6;
      return narrowed(
        latest((year) => seasonInterval(year, firstMonth), today, tenseOf(place)),
        part ?? bare,
      );
    },
  },
  {
    name: 'season',
    anchor: 'relative',
    needs: ['season'],
    pattern: new RegExp(
      `\\b(?:(?<part>${PIECE.part})[\\s-]+)?(?:(?<near>last|this|next|this\\s+past|this\\s+coming|the\\s+past)\\s+)?(?<season>${PIECE.season})(?:,?\\s+(?:of\\s+|in\\s+)?${WHICH_YEAR})?\\b`,
      'gi',
    ),
    read({ part, near, season = '', year, which }, today, place) {
      const firstMonth = SEASONS[season.toLowerCase()] ?? 6;
      if (year || which) return narrowed(seasonInterval(yearMeant(year, which, today), firstMonth), part);
      return near === undefined ? undefined : narrowed(nearSeason(today, firstMonth, near, place.tense()), part);
    },
  },
];

function yearMeant(year: string | undefined, which: string | undefined, today: Day): number {
  if (year !== undefined) return Number(year.slice(0, 4));
  const shift = { last: -1, next: 1 }[which?.toLowerCase() ?? ''] ?? 0;
  return civilOf(today).year + shift;
}

/** The latest such part of a year that has begun, or, for a clause that looks ahead, the first that is not over. */
function latest(inYear: (year: number) => Interval, today: Day, tense: Tense): Interval {
  const { year } = civilOf(today);
  if (tense === 'future') return inYear(year).to >= today ? inYear(year) : inYear(year + 1);
  return inYear(year).from <= today ? inYear(year) : inYear(year - 1);
}

function nearSeason(today: Day, firstMonth: number, near: string, tense: Tense): Interval {
  if (/^(?:last|this\s+past|the\s+past)$/i.test(near)) return seasonsAgo(today, firstMonth, 1);
  const { year } = civilOf(today);
  const years = [year - 1, year, year + 1].map((at) => seasonInterval(at, firstMonth));
  if (/^(?:next|this\s+coming)$/i.test(near))
    return years.find(({ from }) => from > today) ?? seasonInterval(year + 1, firstMonth);
  const [before, current, after] = [years[0], years[1], years[2]];
  if (!before || !current || !after) return calendarUnit('quarter', today, 0);
  // "This winter", said in January, began last December; said in July, the clause decides.
  if (before.to >= today) return before;
  return current.from > today && tense === 'past' && current.from - today > 60 ? before : current;
}
