// "Two years ago this week", "a year ago on Friday", "a year this month since the flood", "three years after the flood, homes still stand empty".

import { type Day, weekdayOf } from '../../model/calendar';
import { isVague, readCount } from '../counts';
import { around, calendarUnit, dayInterval, type Interval, moveDay } from '../interval';
import type { Match, Rule } from '../rule';
import { PIECE, type Unit, WEEKDAYS } from '../vocabulary-table';
import { unitOf } from './units';

const COUNTED = `(?<count>${PIECE.count})\\s+(?<unit>months?|years?|decades?|century|centuries)`;
/** "He was told that it is": what stands before the verb of the main clause, and is no verb of the past. */
const SUBJECT = '(?:(?!was\\b|were\\b|had\\b|said\\b|told\\b|did\\b|\\p{L}{2,}ed\\b)[^\\s.,;:]{1,24}\\s+){1,6}?';
const STILL = '(?:still|remains?|continues?|is|are|has|have)';

export const ANNIVERSARIES: readonly Rule[] = [
  {
    name: 'units ago this week, on Friday, next month, to the day; units this week since',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(
      `\\b(?:exactly\\s+)?${COUNTED}\\s+(?:ago\\s+(?:this\\s+(?<span>week|month)|today|(?<day>tomorrow|yesterday|to\\s+the\\s+day)|(?:this|on|next|last)\\s+(?<weekday>${PIECE.weekday})|(?<near>last|next)\\s+(?<nearUnit>week|month))|(?:this\\s+(?<since>week|month)|today)(?=\\s+since))\\b`,
      'gi',
    ),
    read: anniversary,
  },
  {
    name: 'it has been units since',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(
      `(?<=\\bit\\s+is\\s+|\\bit\\s+has\\s+been\\s+|\\bit['’]s\\s+(?:been\\s+)?)${COUNTED}(?=\\s+since\\b)`,
      'gi',
    ),
    read: counted,
  },
  {
    // A main clause in the present counts from today, whatever the story told before.
    name: 'units after it, what still is',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(
      `(?<=(?:^|[.!?]["”’»)]?\\s|\\n)(?:(?:nearly|almost|exactly|just|over|about|around|(?:more|less)\\s+than)\\s)?)${COUNTED}\\s+(?:after|since)\\s+[^.!?,;:\\n\\d]{4,90}(?=,\\s+${SUBJECT}${STILL}(?!\\p{L}))`,
      'giu',
    ),
    read: counted,
  },
];

function counted(match: Match, today: Day): Interval | undefined {
  return back(match, (number, unit) => around(today, unit, -number));
}

function anniversary(match: Match, today: Day): Interval | undefined {
  const { near, nearUnit } = match;
  const whole = match.span ?? match.since ?? nearUnit;
  return back(match, (number, unit) => {
    if (whole === undefined) return dayInterval(moveDay(dayMeant(match, today), unit, -number));
    const shift = near === undefined ? 0 : /^next$/i.test(near) ? 1 : -1;
    const { from, to, grain } = calendarUnit(unitOf(whole), today, shift);
    const first = moveDay(from, unit, -number);
    return grain === 'month' ? calendarUnit('month', first, 0) : { from: first, to: moveDay(to, unit, -number), grain };
  });
}

function back({ count = '', unit }: Match, move: (number: number, unit: Unit) => Interval): Interval | undefined {
  const number = readCount(count);
  return number && !isVague(number) ? move(number.least, unitOf(unit)) : undefined;
}

/** Weekdays are those nearest to today: "a year ago this Friday" is said before and after it. */
function dayMeant({ day = '', weekday }: Match, today: Day): Day {
  if (weekday === undefined) return today + (/^tom/i.test(day) ? 1 : /^y/i.test(day) ? -1 : 0);
  const ahead = ((WEEKDAYS[weekday.toLowerCase()] ?? 0) - weekdayOf(today) + 7) % 7;
  return today + (ahead > 3 ? ahead - 7 : ahead);
}
