// "Two years ago this week", "a year ago on Friday", "a year this month since the flood", "three years after the flood, homes still stand empty".

import { civilOf, type Day, dayOf, weekdayOf } from '../../model/calendar';
import { isVague, readCount } from '../counts';
import { around, calendarUnit, dayInterval, type Interval, moveDay } from '../interval';
import type { Match, Rule } from '../rule';
import { PIECE, type Unit, WEEKDAYS } from '../vocabulary-table';
import { unitOf } from './units';

const COUNTED = `(?<count>${PIECE.count})\\s+(?<unit>months?|years?|decades?|century|centuries)`;
const THIS = '(?:today|this\\s+(?<span>week|month))';
/** "He was told that it is": what stands before the verb of the main clause, and is no verb of the past. */
const SUBJECT = '(?:(?!was\\b|were\\b|had\\b|said\\b|told\\b|did\\b|\\p{L}{2,}ed\\b)[^\\s.,;:]{1,24}\\s+){1,6}?';
const STILL = '(?:still|remains?|continues?|is|are|has|have)';

export const ANNIVERSARIES: readonly Rule[] = [
  {
    name: 'units ago this week, on Friday, next month, to the day',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(
      `\\b(?:exactly\\s+)?${COUNTED}\\s+ago\\s+(?:${THIS}|(?<day>tomorrow|yesterday|to\\s+the\\s+day)|(?:this\\s+|on\\s+|next\\s+|last\\s+)(?<weekday>${PIECE.weekday})|(?<near>last|next)\\s+(?<nearUnit>week|month))\\b`,
      'gi',
    ),
    read: anniversary,
  },
  {
    name: 'units this week since',
    anchor: 'relative',
    needs: ['unit'],
    pattern: new RegExp(`\\b(?:exactly\\s+)?${COUNTED}\\s+(?:ago\\s+)?${THIS}(?=\\s+since\\b)`, 'gi'),
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
    read: (match, today) => counted(match, today),
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
    read: (match, today) => counted(match, today),
  },
];

function counted({ count = '', unit }: Match, today: Day): Interval | undefined {
  const number = readCount(count);
  return number && !isVague(number) ? around(today, unitOf(unit), -number.least) : undefined;
}

function anniversary(match: Match, today: Day): Interval | undefined {
  const number = readCount(match.count ?? '');
  if (!number || isVague(number)) return undefined;
  const back = (day: Day): Day => moveDay(day, unitOf(match.unit), -number.least);
  const { span, near, nearUnit } = match;
  const whole = span ?? nearUnit;
  if (whole === undefined) return dayInterval(back(dayMeant(match, today)));
  const shift = near === undefined ? 0 : /^next$/i.test(near) ? 1 : -1;
  const { from, to, grain } = calendarUnit(whole.toLowerCase() as Unit, today, shift);
  return grain === 'month' ? wholeMonth(back(from)) : { from: back(from), to: back(to), grain };
}

/** Weekdays are those nearest to today: "a year ago this Friday" is said before and after it. */
function dayMeant({ day = '', weekday }: Match, today: Day): Day {
  if (weekday !== undefined) {
    const ahead = ((WEEKDAYS[weekday.toLowerCase()] ?? 0) - weekdayOf(today) + 7) % 7;
    return today + (ahead > 3 ? ahead - 7 : ahead);
  }
  return today + (/^tomorrow$/i.test(day) ? 1 : /^yesterday$/i.test(day) ? -1 : 0);
}

function wholeMonth(day: Day): Interval {
  const { year, month } = civilOf(day);
  return calendarUnit('month', dayOf(year, month, 1), 0);
}
