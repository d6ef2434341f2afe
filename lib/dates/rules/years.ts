// Years, decades, centuries, quarters, halves and seasons.

import { yearInterval, yearsInterval } from '../interval';
import type { Place, Rule } from '../rule';
import { DECADE_WORDS, PIECE } from '../vocabulary-table';
import { narrowed } from './parts';

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
      // 2019-20 and 2008-09 are two years; 2019-07 is a month.
      return last > first && last - first < 60 && (Number(end) > 12 || last === first + 1)
        ? yearsInterval(first, last, 'range')
        : undefined;
    },
  },
  {
    name: 'short year',
    anchor: 'absolute',
    needs: ['shortYear'],
    pattern: new RegExp(
      `(?<=\\b(?:in|since|of|early|late|mid|until|by|from|spring|summer|autumn|fall|winter|${PIECE.month})[\\s-]{1,2})['’‘](?<short>\\d\\d)\\b(?!s|['’\\d])|\\bfy\\s?['’]?(?:20)?(?<fiscal>\\d\\d)\\b`,
      'gi',
    ),
    read({ short, fiscal }) {
      if (fiscal !== undefined) return yearInterval(2000 + Number(fiscal));
      return yearInterval(Number(short) + (Number(short) > 40 ? 1900 : 2000));
    },
  },
  {
    name: 'decade',
    anchor: 'absolute',
    needs: ['decade'],
    pattern: new RegExp(
      `(?<!\\b(?:his|her|their|my|our|your|low|high|upper|lower|aged?|temperatures?)\\s+(?:\\w+\\s+)?(?:in\\s+the\\s+)?)\\b(?:the\\s+|and\\s+)?(?:(?<part>${PIECE.part})[\\s-]+)?(?:(?<full>(?:1[5-9]|20)\\d0)['’]?s|(?:the\\s+|mid-|early\\s+|late\\s+|and\\s+|or\\s+)['’‘]?(?<short>[2-9]0)['’]?s|(?<=the\\s+(?:(?:early|mid|late)[\\s-]+)?)(?<word>${Object.keys(DECADE_WORDS).join('|')}))\\b`,
      'gi',
    ),
    read({ part, full, short, word = '' }) {
      const first = full ? Number(full) : 1900 + (short ? Number(short) : (DECADE_WORDS[word.toLowerCase()] ?? 0));
      // "The 1800s" is a century, "the 2000s" a decade.
      return narrowed(
        first < 2000 && first % 100 === 0
          ? yearsInterval(first, first + 99, 'range')
          : yearsInterval(first, first + 9, 'decade'),
        part,
      );
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
];

function isYear(year: number, { text, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) return false;
  return year >= 1900 || YEAR_BEFORE.test(before) || (/\(\s*$/.test(before) && /^\s*[-–)]/.test(after));
}
