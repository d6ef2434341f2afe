// Ages that stand after a name ("Anna Karlsson, 23,", "Piet Visser (62)", "Jean Roche, 31 ans,", "died aged 102"), in ten languages. It knows numbers and
// signs, not lists.

import { hashedWords } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { isIn, type Prose } from '../surroundings/prose';

const BEFORE_AGES = hashedWords('aged age de di a mit von en');
/** "De Witt, who is 34" */
const WHO = hashedWords('who');
const IS = hashedWords('is turned turns');
const YEARS = hashedWords('ans anni anos jahre jaar anos lat лет года год років years');
const AGED = hashedWords('aged');
const OLDEST = 115;
const LONGEST_DIGITS = 3;
/** Words within which "aged 102" belongs to the name. */
const NEAR = 10;

export type Age = { years: number; after: number };

/** The age that follows the name ending at word `last`, between commas or in brackets, and the word after it. */
export function ageAfter(prose: Prose, last: number): Age | undefined {
  const { gaps, count } = prose.words;
  let at = last + 1;
  if (at >= count || gaps[at] !== GAP.hard) return undefined;
  if (isIn(prose, WHO, at) && isIn(prose, IS, at + 1) && gaps[at + 1] === GAP.none) at += 2;
  else if (isIn(prose, BEFORE_AGES, at) && gaps[at + 1] === GAP.none) at++;
  const years = yearsAt(prose, at);
  if (years === undefined) return undefined;
  const end = isIn(prose, YEARS, at + 1) && gaps[at + 1] === GAP.none ? at + 2 : at + 1;
  return end >= count || (gaps[end] as number) >= GAP.hard ? { years, after: end } : undefined;
}

/** "who died last week aged 102", in the same sentence. */
export function isSaidToBeAged(prose: Prose, last: number): boolean {
  const { gaps, count } = prose.words;
  for (let at = last + 1; at < count - 1 && at <= last + NEAR && (gaps[at] as number) < GAP.sentence; at++)
    if (isIn(prose, AGED, at) && yearsAt(prose, at + 1) !== undefined) return true;
  return false;
}

function yearsAt({ words }: Prose, at: number): number | undefined {
  const { text, starts, ends, shapes, count } = words;
  if (at >= count || !((shapes[at] as number) & SHAPE.digit)) return undefined;
  const digits = text.slice(starts[at], ends[at]);
  const years = digits.length <= LONGEST_DIGITS ? Number(digits) : Number.NaN;
  return years > 0 && years <= OLDEST ? years : undefined;
}
