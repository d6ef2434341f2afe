// "Today", "last night", "the day before yesterday", and the weekdays.

import { type Day, weekdayOf } from '../../model/calendar';
import { dayInterval, type Interval, weekInterval } from '../interval';
import type { Place, Rule } from '../rule';
import { PIECE, WEEKDAYS } from '../vocabulary-table';

const DAYPART = '(?:morning|afternoon|evening|night)';

/** Weekdays that name a feast, a crash, a paper or a programme rather than a day of this week. */
const NAMED_BEFORE =
  /\b(?:black|good|easter|ash|palm|holy|maundy|cyber|super|bloody|shrove|fat|whit|spy|ruby|sheffield|casual|giving|every|each|most|one|(?<!said\s{1,3})that|on\s+an?|usa|russia|baghdad)\s+$/i;
const NAMED_AFTER =
  /^\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Independent|Night\s+Live|Addams|School|People|Tribune)\b/;

export const DAYS: readonly Rule[] = [
  {
    name: 'today, yesterday, tomorrow',
    anchor: 'relative',
    needs: ['word'],
    pattern: new RegExp(
      `\\b(?:(?<back>(?:the\\s+)?day\\s+before\\s+yesterday)|(?<on>(?:the\\s+)?day\\s+after\\s+tomorrow)|(?<yesterday>yesterday(?:\\s+${DAYPART})?|last\\s+night)|(?<tomorrow>tomorrow(?:\\s+${DAYPART})?)|(?<today>(?:(?:earlier|later)\\s+)?today|tonight|(?:earlier\\s+|later\\s+)?this\\s+${DAYPART}))(?!\\s+show|\\s+programme)\\b`,
      'gi',
    ),
    read({ back, on, yesterday, tomorrow }, today, place) {
      if (isNoDay(place)) return undefined;
      return dayInterval(today + (back ? -2 : yesterday ? -1 : tomorrow ? 1 : on ? 2 : 0));
    },
  },
  {
    name: 'weekday',
    anchor: 'relative',
    needs: ['weekday'],
    pattern: new RegExp(
      `\\b(?:(?<which>this\\s+(?:past|coming)|last|past|next|this|coming)\\s+)?(?<weekday>${PIECE.weekday})(?:\\s+${DAYPART})?\\b`,
      'gi',
    ),
    read: ({ which = '', weekday = '' }, today, place) =>
      isNamedDay(place) ? undefined : weekdayFrom(today, WEEKDAYS[weekday.toLowerCase()] ?? 0, which, place),
  },
  {
    name: 'Thursday week',
    anchor: 'relative',
    needs: ['weekday'],
    pattern: new RegExp(`\\b(?<weekday>${PIECE.weekday})\\s+week\\b(?![-'’]|\\s+(?:of|before|after|in)\\b)`, 'gi'),
    read: ({ weekday = '' }, today, place) =>
      isNamedDay(place)
        ? undefined
        : dayInterval(weekdayFrom(today, WEEKDAYS[weekday.toLowerCase()] ?? 0, 'next', place).from + 7),
  },
  {
    name: 'weekday of last week',
    anchor: 'relative',
    needs: ['weekday'],
    pattern: new RegExp(`\\b(?<weekday>${PIECE.weekday})(?:\\s+of)?\\s+(?<which>last|next|this)\\s+week\\b`, 'gi'),
    read: ({ weekday = '', which = '' }, today) =>
      dayInterval(weekInterval(today, SHIFT[which.toLowerCase()] ?? 0).from + (WEEKDAYS[weekday.toLowerCase()] ?? 0)),
  },
];

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The latest such day up to and including today, unless a word or the clause says that it is ahead. */
function weekdayFrom(today: Day, weekday: number, which: string, place: Place): Interval {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const word = which.toLowerCase();
  if (word === 'next' || word.endsWith('coming')) return dayInterval(today + (ahead || 7));
  if (word === 'last' || word.endsWith('past')) return dayInterval(today - (back || 7));
  return dayInterval(place.tense() === 'future' ? today + ahead : today - back);
}

const isNamedDay = ({ text, start, end }: Place): boolean =>
  /^[a-z]/.test(text.slice(start).replace(/^(?:this|past|coming|last|next|\s)+/, '')) ||
  NAMED_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
  NAMED_AFTER.test(text.slice(end, end + 16));

/** "USA Today", "Russia Today": a capital after a capital. "The cars of tomorrow": no day. */
const isNoDay = ({ text, start }: Place): boolean =>
  /\bof\s$/.test(text.slice(Math.max(0, start - 4), start)) ||
  (/^T/.test(text.slice(start, start + 1)) && /\p{Lu}[\p{L}]*\s$/u.test(text.slice(Math.max(0, start - 20), start)));
