// Stretches of several units: "the past two years", "the next 30 days", "the first six months of 2008".

import { civilOf, dayOf } from '../../model/calendar';
import { isVague, readCount } from '../counts';
import { calendarUnit, moveDay, yearInterval } from '../interval';
import type { Rule } from '../rule';
import { PIECE } from '../vocabulary-table';
import { unitOf } from './units';

export const STRETCHES: readonly Rule[] = [
  {
    name: 'the past units',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(
      `\\b(?:the|these)\\s+(?<which>last|past|next|coming)\\s+(?:(?<count>${PIECE.count})\\s+)?(?<unit>${PIECE.unit})\\b(?!\\s+of\\b)`,
      'gi',
    ),
    read({ which = '', count, unit = '' }, today) {
      // "The next day" hangs on the story.
      if (count === undefined && /^days?$/i.test(unit)) return undefined;
      const number = count === undefined ? 1 : readCount(count)?.most;
      if (number === undefined || (count === undefined && /s$/i.test(unit))) return undefined;
      return /^(?:last|past)$/i.test(which)
        ? { from: moveDay(today, unitOf(unit), -number), to: today, grain: 'range' }
        : { from: today, to: moveDay(today, unitOf(unit), number), grain: 'range' };
    },
  },
  {
    name: 'the first months of a year',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?<which>first|last|final)\\s+(?<count>${PIECE.count})\\s+months\\s+of\\s+(?:(?<year>${PIECE.year})|(?<near>this|last|next|the)\\s+year)\\b`,
      'gi',
    ),
    read({ which = '', count = '', year, near = '' }, today) {
      const months = readCount(count);
      if (!months || isVague(months) || months.least > 12) return undefined;
      const shift = { last: -1, next: 1 }[near.toLowerCase()] ?? 0;
      const whole = year === undefined ? calendarUnit('year', today, shift) : yearInterval(Number(year));
      const first = civilOf(whole.from).year;
      return which.toLowerCase() === 'first'
        ? { from: whole.from, to: dayOf(first, 1 + months.least, 1) - 1, grain: 'range' }
        : { from: dayOf(first, 13 - months.least, 1), to: whole.to, grain: 'range' };
    },
  },
];
