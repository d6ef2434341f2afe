// Months without a day: "July 2020", "early last October", "in June". Days of months are chrono's (calendar-dates.ts).

import { civilOf, type Day } from '../../model/calendar';
import { fullYear } from '../calendar-dates';
import { type Interval, monthInterval } from '../interval';
import type { Place, Rule, Tense } from '../rule';
import { MONTHS, PIECE } from '../vocabulary-table';
import { narrowed } from './parts';

/** Also names of people, verbs, or short forms of other words: these need more around them. */
const DOUBTFUL = /^(?:may|march|april|june|august|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?)$/i;
const BEFORE_ANY =
  /\b(?:in|since|until|till|by|from|during|of|for|through|throughout|between|and|to|before|after|around|about|that|on|with|than|as|at|versus|against|the|a|an|its|their|his|her|our)\s+$/i;
/** After these, even a doubtful word is a month. */
const BEFORE_DOUBTFUL = /\b(?:in|since|until|till|during|throughout|between|that)\s+$/i;
const BEFORE_OTHER = /\b(?:by|from|before|after|to|of|for|with|than|through|and)\s+$/i;
const BEFORE_MEETING = /\b(?:a|an|the|its|their|his|our)\s+$/i;
const REPEATED = /\b(?:every|each)\s+$/i;

export const MONTHS_RULES: readonly Rule[] = [
  {
    name: 'month and year',
    anchor: 'absolute',
    needs: ['month'],
    pattern: new RegExp(
      `\\b(?:(?<part>${PIECE.part})[\\s-]+)?(?<month>${PIECE.month}),?\\s+(?:(?:of\\s+|in\\s+)?(?<year>${PIECE.year})\\b(?![.,]?\\d)|['’](?<short>\\d\\d)\\b(?!['’\\d]))`,
      'gi',
    ),
    read: ({ part, month = '', year, short }) =>
      narrowed(monthInterval(year === undefined ? fullYear(Number(short)) : Number(year), monthNumber(month)), part),
  },
  {
    name: 'months tied by a dash',
    anchor: 'relative',
    needs: ['month'],
    pattern: new RegExp(
      `\\b(?<month>${PIECE.month})\\s?[-–/]\\s?(?<last>${PIECE.month})(?:,?\\s+(?:of\\s+)?(?<year>${PIECE.year}))?(?!\\w|\\s*\\d)`,
      'gi',
    ),
    read({ month = '', last = '', year }, today, place) {
      if (/^[a-z]/.test(month) || /^[a-z]/.test(last)) return undefined;
      const end =
        year === undefined
          ? nearMonth(today, monthNumber(last), undefined, place.tense())
          : monthInterval(Number(year), monthNumber(last));
      const start = monthInterval(
        civilOf(end.from).year - (monthNumber(month) > monthNumber(last) ? 1 : 0),
        monthNumber(month),
      );
      return { from: start.from, to: end.to, grain: 'range' };
    },
  },
  {
    name: 'month of last, this or next year',
    anchor: 'relative',
    needs: ['month'],
    pattern: new RegExp(
      `\\b(?:(?<part>${PIECE.part})[\\s-]+)?(?:(?<month>${PIECE.month})\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year|(?<near>last|this|next)\\s+year['’]s\\s+(?<own>${PIECE.month}))(?!\\w)`,
      'gi',
    ),
    read({ part, month, which, near, own = '' }, today) {
      const shift = { last: -1, this: 0, next: 1 }[(which ?? near ?? '').toLowerCase()] ?? 0;
      return narrowed(monthInterval(civilOf(today).year + shift, monthNumber(month ?? own)), part);
    },
  },
  {
    name: 'month',
    anchor: 'relative',
    needs: ['month'],
    pattern: new RegExp(
      `(?<!\\d(?:st|nd|rd|th)?\\s{1,2})\\b(?:(?<part>${PIECE.part})[\\s-]+)?(?:(?<which>last|this|next|this\\s+past|this\\s+coming)\\s+)?(?<month>${PIECE.month})(?<possessive>['’]s)?(?!\\w)(?!\\.?,?\\s*\\d)`,
      'gi',
    ),
    read({ part, which, month = '', possessive }, today, place) {
      if (part === undefined && which === undefined && !standsForMonth(month, possessive, place)) return undefined;
      if (/^[a-z]/.test(month) && DOUBTFUL.test(month)) return undefined;
      return narrowed(nearMonth(today, monthNumber(month), which, tenseOf(place)), part);
    },
  },
];

export const monthNumber = (name: string): number => MONTHS[name.toLowerCase().replace('.', '')] ?? 1;

/** The latest such month, this one included, unless something says that it is ahead. */
export function nearMonth(today: Day, month: number, which: string | undefined, tense: Tense): Interval {
  const now = civilOf(today);
  if (/^(?:last|this\s+past)$/i.test(which ?? '')) return monthInterval(now.year - (month < now.month ? 0 : 1), month);
  if (/^(?:next|this\s+coming)$/i.test(which ?? ''))
    return monthInterval(now.year + (month > now.month ? 0 : 1), month);
  if (/^this$/i.test(which ?? '')) return monthInterval(now.year, month);
  if (tense === 'future') return monthInterval(now.year + (month >= now.month ? 0 : 1), month);
  return monthInterval(now.year - (month <= now.month ? 0 : 1), month);
}

/** "By June" is ahead unless the clause is past. */
export function tenseOf(place: Place): Tense {
  const tense = place.tense();
  const deadline = /\b(?:by|until|till)\s+$/i.test(place.text.slice(Math.max(0, place.start - 8), place.start));
  return tense === 'unknown' && deadline ? 'future' : tense;
}

/** A person's name or a verb rather than a month: "Theresa May", "June said", "to March on". */
const PERSON_BEFORE = /\b(?:mrs|ms|mr|miss|minister|secretary|theresa|brian|president|judge)\.?\s+may\b/i;
const PERSON_AFTER = /^\s+(?:said|says|told|was|is|has|had|will|would|and\s+her|who|\p{Lu})/u;

function standsForMonth(month: string, possessive: string | undefined, { text, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (REPEATED.test(before) || /^[a-z]/.test(month)) return false;
  const nameBefore = /\p{Lu}\p{L}*\s$/u.test(before);
  if (!DOUBTFUL.test(month)) return !nameBefore || BEFORE_ANY.test(before);
  if (BEFORE_DOUBTFUL.test(before)) return true;
  // "Its May meeting", "the March vote", but not "the May government" or "a March of Dimes".
  if (BEFORE_MEETING.test(before)) {
    return /^\s+\p{Ll}/u.test(after) && !/^\s+(?:of|on|government|cabinet|administration|against)\b/.test(after);
  }
  if (/^(?:jan|mar|dec)$/i.test(month) || possessive !== undefined || PERSON_AFTER.test(after)) return false;
  if (BEFORE_OTHER.test(before)) return !/^may$/i.test(month) || !PERSON_BEFORE.test(text);
  // "August sales fell": nothing before it in its sentence, a plain noun after it.
  return /^(?:april|june|august)$/i.test(month) && /(?:^|[.!?:]\s+)$/.test(before) && /^\s+\p{Ll}/u.test(after);
}
