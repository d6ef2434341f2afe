// Names that are spelled like months and days ("May", "April", "Friday"): where the words around show the date. It knows words, not lists.

import { hashedWords } from '../../text/hash';
import { SHAPE } from '../../text/word-shapes';
import { isAdjacent, type Prose } from './prose';

const MONTHS = hashedWords('january february march april may june july august september october november december');
const DAYS = hashedWords('monday tuesday wednesday thursday friday saturday sunday');
const BEFORE_DATES = hashedWords(
  'in on since until till during last next this early late mid every each first second third fourth of',
);
const JOINS = hashedWords('and or to through');
/** "confidence in May" */
const TRUST = hashedWords('confidence trust faith belief believe believes believed interest disappointed');
const IN = hashedWords('in');
const OF = hashedWords('of');

/** Whether the word is spelled like a month or a day, which has its capital everywhere. */
export const isCalendarWord = ({ words }: Prose, at: number): boolean =>
  MONTHS.has(words.hashes[at] as number) || DAYS.has(words.hashes[at] as number);

/** Whether the word at `at`, with a capital, is part of a date. */
export function isDate(prose: Prose, at: number): boolean {
  const { hashes, shapes } = prose.words;
  const isMonth = MONTHS.has(hashes[at] as number);
  if (!isMonth && !DAYS.has(hashes[at] as number)) return false;
  if ((shapes[at] as number) & SHAPE.possessive) return false;
  const isNumber = (other: number): boolean => ((shapes[other] ?? 0) & SHAPE.digit) !== 0;
  if (isAdjacent(prose, at + 1) && isNumber(at + 1)) return true;
  if (!isAdjacent(prose, at)) return false;
  const before = hashes[at - 1] as number;
  if (isNumber(at - 1) || (JOINS.has(before) && isInCalendar(prose, at - 2))) return true;
  // "the end of May", but "a critic of May".
  if (OF.has(before)) return isPart(prose, at - 2);
  return BEFORE_DATES.has(before) && !(IN.has(before) && TRUST.has(hashes[at - 2] ?? 0));
}

const PARTS = hashedWords('end start beginning middle month half part week weekend rest days last first');
const isPart = ({ words }: Prose, at: number): boolean => PARTS.has(words.hashes[at] ?? 0);
const isInCalendar = ({ words }: Prose, at: number): boolean =>
  MONTHS.has(words.hashes[at] ?? 0) || DAYS.has(words.hashes[at] ?? 0);
