// "Last month", "earlier this year", "next weekend", "the end of the year": units counted from the one we are in.

import { type Day, weekdayOf } from '../../model/calendar';
import {
  around,
  calendarUnit,
  type Interval,
  moveDay,
  type Part,
  partOf,
  weekendInterval,
  weekInterval,
} from '../interval';
import type { Rule } from '../rule';
import { PIECE } from '../vocabulary-table';
import { partNamed } from './parts';
import { unitOf } from './units';

const UNIT = '(?:weekend|week|fortnight|month|quarter|year|decade|century)';

export const UNITS_NEAR: readonly Rule[] = [
  {
    name: 'this, last or next unit',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(
      `(?<!\\bthe\\s{1,3})\\b(?:(?<part>${PIECE.part}|earlier|later)[\\s-]+)?(?<which>this\\s+(?:past|coming)|this|last|next|the\\s+current|the\\s+(?:coming|upcoming))\\s+(?<unit>${UNIT})\\b(?!\\s+of\\b)`,
      'gi',
    ),
    read: ({ part, which = '', unit }, today, place) => {
      const shift = /^(?:last|this\s+past)$/i.test(which)
        ? -1
        : /^(?:next|this\s+coming|the\s+(?:up)?coming)$/i.test(which)
          ? 1
          : 0;
      const named = unitOf(unit);
      // On a Monday the weekend of "this weekend" is over, unless the clause looks ahead.
      const passed = named === 'weekend' && shift === 0 && weekdayOf(today) < 2 && place.tense() !== 'future';
      return narrowed(calendarUnit(named, today, passed ? -1 : shift), part, today);
    },
  },
  {
    name: 'the end of the unit',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(
      `\\b(?<part>${PIECE.part})\\s+(?<=the\\s+)(?<unit>week|month|quarter|year|decade|century)\\b(?!\\s+(?:of|before|after|earlier))`,
      'gi',
    ),
    read: ({ part, unit }, today) => narrowed(calendarUnit(unitOf(unit), today, 0), part, today),
  },
  {
    name: 'earlier in the unit',
    anchor: 'relative',
    needs: ['unit'],
    pattern: /\b(?<part>earlier|later|early|late|so\s+far)\s+in\s+the\s+(?<unit>week|month|quarter|year|decade)\b/gi,
    read: ({ part, unit }, today) => narrowed(calendarUnit(unitOf(unit), today, 0), part, today),
  },
  {
    name: 'over the weekend',
    anchor: 'relative',
    needs: ['unit'],
    pattern: /(?<=\b(?:over|at|on|during|through|by)\s{1,3})the\s+weekend\b/gi,
    read: (_, today, place) => weekendInterval(today, place.tense() === 'future' || weekdayOf(today) > 4 ? 0 : -1),
  },
  {
    name: 'for the week',
    anchor: 'relative',
    needs: ['unit'],
    pattern:
      /(?<=\b(?:for|during|ended|ending|finished)\s{1,3})the\s+week\b(?!\s+(?:of|before|after|ahead|ending|ended|that|when))/gi,
    // On a Monday or a Tuesday the week that is told of is the one before.
    read: (_, today, place) => calendarUnit('week', today, weekdayOf(today) < 2 && place.tense() !== 'future' ? -1 : 0),
  },
  {
    name: 'the last quarter',
    anchor: 'relative',
    needs: ['unit'],
    pattern: /\bthe\s+last\s+(?:fiscal\s+)?quarter\b(?!\s+of\b)/gi,
    read: (_, today) => calendarUnit('quarter', today, -1),
  },
  {
    name: 'year-end',
    anchor: 'relative',
    needs: ['unit'],
    pattern: /\b(?:(?:the\s+)?year[\s-]end|year['’]s\s+end)\b/gi,
    read: (_, today) => partOf(calendarUnit('year', today, 0), 'late'),
  },
  {
    name: 'the unit before last',
    anchor: 'relative',
    needs: ['unit'],
    pattern: /\bthe\s+(?<unit>week|month|quarter|year)\s+(?:(?<back>before\s+last)|after\s+next)\b/gi,
    read: ({ unit, back }, today) => calendarUnit(unitOf(unit), today, back ? -2 : 2),
  },
  {
    name: 'this time last year',
    anchor: 'relative',
    needs: ['unit'],
    pattern: /\b(?:at\s+)?(?<what>(?:the\s+same|this)\s+(?:time|point|week|day))\s+(?<which>last|next)\s+year\b/gi,
    read({ what = '', which = '' }, today) {
      const years = which.toLowerCase() === 'last' ? -1 : 1;
      return /week$/i.test(what) ? weekInterval(moveDay(today, 'year', years)) : around(today, 'year', years, true);
    },
  },
];

function narrowed(whole: Interval, part: string | undefined, today: Day): Interval {
  if (part === undefined) return whole;
  if (/^(?:earlier|so\s+far)$/i.test(part)) return { ...whole, to: Math.max(whole.from, Math.min(whole.to, today)) };
  if (/^later$/i.test(part)) return { ...whole, from: Math.min(whole.to, Math.max(whole.from, today)) };
  const named: Part | undefined = partNamed(part);
  return named ? partOf(whole, named) : whole;
}
