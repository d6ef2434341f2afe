// Days with a fixed name: Christmas, New Year's Eve, Halloween, 9/11.

import { civilOf, type Day, dayOf } from '../../model/calendar';
import { dayInterval } from '../interval';
import type { Rule, Tense } from '../rule';
import { PIECE } from '../vocabulary-table';

/** Month and day. */
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new years eve': [12, 31],
  'new years day': [1, 1],
  halloween: [10, 31],
};

const NAMES = "christmas(?:\\s+(?:eve|day))?|boxing\\s+day|new\\s+year['’]?s?\\s+(?:eve|day)|halloween";

export const FEAST_RULES: readonly Rule[] = [
  {
    name: 'feast',
    anchor: 'relative',
    needs: ['word'],
    pattern: new RegExp(
      `\\b(?<feast>${NAMES})(?:,?\\s+(?:in\\s+|of\\s+)?(?<year>${PIECE.year}))?\\b(?!\\s+(?:Island|tree|shopping|sales|season))`,
      'gi',
    ),
    read({ feast = '', year }, today, place) {
      const key = feast.toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ').replace('new year ', 'new years ');
      const found = FEASTS[key];
      if (!found || /^[a-z]/.test(feast)) return undefined;
      const [month, day] = found;
      if (year !== undefined) return dayInterval(dayOf(Number(year), month, day));
      return dayInterval(nearestDay(today, month, day, place.tense()));
    },
  },
  {
    name: 'the attacks of 11 September',
    anchor: 'absolute',
    needs: ['number', 'month'],
    pattern:
      /\b(?:9\/11(?!\/|\d)|(?:sept(?:ember|\.)?\s+11(?:th)?|11(?:th)?\s+(?:of\s+)?september)(?=\s+(?:terror(?:ist)?\s+)?(?:attack|hijack|plot)))/gi,
    read: () => dayInterval(dayOf(2001, 9, 11)),
  },
];

/** A day without a year is taken for the nearest one, but not for one further ahead than this unless the clause looks ahead. */
const AHEAD_DAYS = 60;
/** A clause that looks ahead still means a day this recent: "would be sworn in on 20 January", written on the 25th. */
const BACK_DAYS = 14;

/** The measured rule for a month and a day without a year (README). */
export function nearestDay(today: Day, month: number, day: number, tense: Tense): Day {
  const { year } = civilOf(today);
  const distance = (at: Day): number => Math.abs(at - today);
  const [nearest = today] = [year - 1, year, year + 1]
    .map((at) => dayOf(at, month, day))
    .filter((at) => (tense === 'future' ? at - today >= -BACK_DAYS : at - today <= AHEAD_DAYS))
    .sort((a, b) => distance(a) - distance(b));
  return nearest;
}
