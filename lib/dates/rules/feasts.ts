// Days with a name: Christmas, Thanksgiving, Good Friday, 9/11.

import { civilOf, type Day, dayOf, daysInMonth, weekdayOf } from '../../model/calendar';
import { EASTER_FEASTS, FIXED_FEASTS, WEEKDAY_FEASTS } from '../feasts-table';
import { dayInterval } from '../interval';
import type { Rule, Tense } from '../rule';
import { PIECE } from '../vocabulary-table';

const NAMES = [...Object.keys(FIXED_FEASTS), ...Object.keys(WEEKDAY_FEASTS), ...Object.keys(EASTER_FEASTS)]
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name.replace(/years|patricks|valentines|presidents/g, (word) => `${word.slice(0, -1)}['’]?s`).replace(/ /g, '\\s+'),
  )
  .join('|');

export const FEAST_RULES: readonly Rule[] = [
  {
    name: 'feast',
    anchor: 'relative',
    needs: ['word', 'weekday', 'month'],
    pattern: new RegExp(
      `\\b(?:(?<last>last)\\s+)?(?<feast>${NAMES})(?:,?\\s+(?:in\\s+|of\\s+)?(?<year>${PIECE.year}))?\\b(?!\\s+(?:Island|tree|shopping|sales|season|parade|card|carol))`,
      'gi',
    ),
    read({ last, feast = '', year }, today, place) {
      // "The Easter Rising", "a Halloween Parade": part of another name.
      if (/^[a-z]/.test(feast) || /^\s\p{Lu}\p{Ll}/u.test(place.text.slice(place.end, place.end + 3))) return undefined;
      const inYear = feastIn(feast.toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' '));
      if (!inYear) return undefined;
      if (year !== undefined) return dayInterval(inYear(Number(year)));
      return dayInterval(last ? before(inYear, today) : nearestOf(inYear, today, place.tense()));
    },
  },
  {
    name: 'the attacks of 11 September',
    anchor: 'absolute',
    needs: ['number', 'month'],
    pattern:
      /\b(?:9\/11(?!\/|\d)|(?:(?<=\b(?:since|post|pre)[\s-])sept(?:ember|\.)?\s+11(?:th)?(?!,?\s*\d)|(?:sept(?:ember|\.)?\s+11(?:th)?|11(?:th)?\s+(?:of\s+)?september)(?=\s+(?:terror(?:ist)?\s+)?(?:attack|hijack|plot))))/gi,
    read: () => dayInterval(dayOf(2001, 9, 11)),
  },
];

/** A day without a year is taken for the nearest one, but not for one further ahead than this unless the clause looks ahead. */
const AHEAD_DAYS = 60;
/** A clause that looks ahead still means a day this recent: "would be sworn in on 20 January", written on the 25th. */
const BACK_DAYS = 14;

/** The measured rule for a month and a day without a year (README). */
export const nearestDay = (today: Day, month: number, day: number, tense: Tense): Day =>
  nearestOf((year) => dayOf(year, month, day), today, tense);

function nearestOf(inYear: (year: number) => Day, today: Day, tense: Tense): Day {
  const { year } = civilOf(today);
  const distance = (at: Day): number => Math.abs(at - today);
  const [nearest = today] = [year - 1, year, year + 1]
    .map(inYear)
    .filter((at) => (tense === 'future' ? at - today >= -BACK_DAYS : at - today <= AHEAD_DAYS))
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}

function before(inYear: (year: number) => Day, today: Day): Day {
  const { year } = civilOf(today);
  return inYear(year) < today ? inYear(year) : inYear(year - 1);
}

function feastIn(name: string): ((year: number) => Day) | undefined {
  const [fixed, weekday, easterDays] = [FIXED_FEASTS[name], WEEKDAY_FEASTS[name], EASTER_FEASTS[name]];
  if (fixed) return (year) => dayOf(year, fixed[0], fixed[1]);
  if (weekday) return (year) => nthWeekday(year, weekday[0], weekday[1], weekday[2]) + weekday[3];
  return easterDays === undefined ? undefined : (year) => easterSunday(year) + easterDays;
}

/** The nth such weekday of a month; −1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Western Easter by the anonymous Gregorian algorithm (Nature, 1876). */
export function easterSunday(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
