// Years, decades, centuries, quarters, halves and seasons.

import { civilOf, type Day } from '../../model/calendar';
import {
  calendarUnit,
  type Interval,
  monthsInterval,
  partOf,
  quarterInterval,
  seasonInterval,
  yearInterval,
  yearsInterval,
} from '../interval';
import type { Place, Rule, Tense } from '../rule';
import { DECADE_WORDS, ORDINALS, PIECE, SEASONS } from '../vocabulary-table';
import { seasonsAgo } from './ago';
import { partNamed } from './parts';

const WHICH_YEAR = `(?:(?<year>${PIECE.year})|(?<which>this|last|next|the)\\s+year)`;

/** What makes a four-digit number a quantity, an hour, a room or a model. */
const NOT_BEFORE =
  /(?:[$€£¥#№+±~<>=]|\p{L}-|\b(?:russell?|fortune|local|room|route|flight|highway|no\.?|number|boeing|windows|office|channel|page|some|about|nearly|almost|over|than|least|every|roughly|approximately))\s?$/iu;
const NOT_AFTER =
  /^(?:\s?(?:%|°|°c)|[\s-](?:percent|per\s+cent|people|persons|dollars|euros|pounds|points|miles|kilomet(?:er|re)s|km|m|metres|meters|feet|ft|kg|tons|tonnes|hectares|acres|barrels|troops|soldiers|fighters|jobs|workers|employees|dealers|students|members|deaths|cases|casualties|utc|gmt|hrs|hours|mph|mw|mah|mg|calories|votes|seats|shares|units|copies|vehicles|cars|homes|houses|families|women|men|children|words|horsepower|hp)\b)/i;
const YEAR_BEFORE =
  /\b(?:in|since|of|by|until|till|from|to|during|before|after|between|and|for|early|late|mid|the|spring|summer|autumn|fall|winter|circa|around|back|year|around)[\s-]+$/i;

export const YEARS: readonly Rule[] = [
  {
    name: 'year',
    anchor: 'absolute',
    needs: ['year'],
    pattern: new RegExp(
      `(?<![\\d.,:/'’])\\b(?:(?<part>${PIECE.part})[\\s-]+)?(?:the\\s+year\\s+)?(?<year>${PIECE.year})\\b(?!['’]?s\\b|[.,:]\\d|\\/\\d|-\\d\\d?-)`,
      'gi',
    ),
    read: ({ part, year = '' }, place) =>
      isYear(Number(year), place) ? narrowed(yearInterval(Number(year)), part) : undefined,
  },
  {
    name: 'split year',
    anchor: 'absolute',
    needs: ['year', 'number'],
    pattern: new RegExp(`(?<![\\d.,:/-])\\b(?<year>${PIECE.year})[/–-](?<end>\\d\\d)\\b(?![\\d/-])`, 'g'),
    read({ year = '', end = '' }) {
      const first = Number(year);
      const last = Math.floor(first / 100) * 100 + Number(end);
      // 2019-20 is two years; 2019-07 is a month (calendar-dates.ts).
      return last > first && last - first < 60 && Number(end) > 12 ? yearsInterval(first, last, 'range') : undefined;
    },
  },
  {
    name: 'decade',
    anchor: 'absolute',
    needs: ['decade'],
    pattern: new RegExp(
      `(?<!\\b(?:his|her|their|my|our|your|low|high|upper|lower|aged?|temperatures?)\\s+(?:\\w+\\s+)?(?:in\\s+the\\s+)?)\\b(?:the\\s+|and\\s+)?(?:(?<part>${PIECE.part})[\\s-]+)?(?:(?<full>(?:1[5-9]|20)\\d0)['’]?s|(?:the\\s+|mid-|early\\s+|late\\s+|and\\s+|or\\s+)['’‘]?(?<short>[2-9]0)['’]?s|(?<=the\\s+)(?<word>${Object.keys(DECADE_WORDS).join('|')}))\\b`,
      'gi',
    ),
    read({ part, full, short, word = '' }) {
      const first = full ? Number(full) : 1900 + (short ? Number(short) : (DECADE_WORDS[word.toLowerCase()] ?? 0));
      return narrowed(yearsInterval(first, first + 9, 'decade'), part);
    },
  },
  {
    name: 'century',
    anchor: 'absolute',
    needs: ['unit'],
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:(?<part>${PIECE.part})[\\s-]+)?(?<ordinal>1\\d|2[01])(?:th|st)[\\s-]century\\b`,
      'gi',
    ),
    read: ({ part, ordinal = '' }) =>
      narrowed(yearsInterval((Number(ordinal) - 1) * 100, Number(ordinal) * 100 - 1, 'range'), part),
  },
  {
    name: 'quarter of a year',
    anchor: 'relative',
    needs: ['unit', 'number'],
    pattern: new RegExp(
      `\\b(?:(?:the\\s+)?(?<ordinal>${PIECE.ordinal})[\\s-]+(?:fiscal\\s+)?quarter|q(?<number>[1-4]))(?:,?\\s+(?:of\\s+)?${WHICH_YEAR})?\\b`,
      'gi',
    ),
    read({ ordinal = '', number, year, which }, today, place) {
      const quarter = number ? Number(number) : (ORDINALS[ordinal.toLowerCase()] ?? 1);
      if (year || which) return quarterInterval(yearMeant(year, which, today), quarter);
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

const narrowed = (whole: Interval, part: string | undefined): Interval => {
  const named = partNamed(part);
  return named ? partOf(whole, named) : whole;
};

function isYear(year: number, { text, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return false;
  return year >= 1900 || YEAR_BEFORE.test(before) || (/\(\s*$/.test(before) && /^\s*[-–)]/.test(after));
}

function yearMeant(year: string | undefined, which: string | undefined, today: Day): number {
  if (year !== undefined) return Number(year);
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
