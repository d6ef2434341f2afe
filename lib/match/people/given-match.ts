// Whether given names in a text can be those of a listed person: initials, short forms, middle names left out or added. It knows names as words.

import { isCaseOf } from '../forms/inflections';
import { soundOf } from '../forms/spellings';
import { isShortFormOf } from './given-names';

/** `initial`: nothing but an initial speaks for it. */
export type GivenMatch = 'full' | 'initial' | 'other';

/** Both in order and folded; `W` and `HW` stand for initials. `bySound`: other romanisations count as the same. */
export function matchGiven(text: readonly string[], listed: readonly string[], bySound: boolean): GivenMatch {
  const [first = ''] = text;
  const start = startOf(first, listed, bySound);
  if (start < 0) return 'other';
  // "H. R. Carey" is no Hugh Carey of one given name.
  if (text.length > listed.length && text.every((name) => name.length === 1)) return 'other';
  const isInitial = first.length <= 2 && first !== listed[start];
  return middleAgrees(text.slice(isInitials(first, listed) ? first.length : 1), listed.slice(start + 1), bySound)
    ? isInitial
      ? 'initial'
      : 'full'
    : 'other';
}

/** Which listed given name the first one in the text is: the first, or the second of somebody known by it. */
function startOf(first: string, listed: readonly string[], bySound: boolean): number {
  if (sameName(first, listed[0] ?? '', bySound)) return 0;
  if (isInitials(first, listed)) return 0;
  const isKnownBySecond =
    listed.length > 1 && (listed[1] ?? '').length > 1 && first.length > 1 && sameName(first, listed[1] ?? '', bySound);
  return isKnownBySecond ? 1 : -1;
}

/** `jk` for Joanne Kathleen; one letter for the first name. */
const isInitials = (letters: string, listed: readonly string[]): boolean =>
  letters.length <= 2 && [...letters].every((letter, at) => (listed[at] ?? (at > 0 ? letter : '')).startsWith(letter));

function sameName(one: string, other: string, bySound: boolean): boolean {
  if (one === '' || other === '') return false;
  if (one === other || isShortFormOf(one, other)) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return (bySound && soundOf(one) === soundOf(other)) || isCaseOf(one, other);
}

/** Middle names may be left out or added; where both have one, they have to agree. */
function middleAgrees(text: readonly string[], listed: readonly string[], bySound: boolean): boolean {
  if (text.length === 0 || listed.length === 0) return true;
  const [first = ''] = text;
  if (first.length === 1) return (listed[0] ?? '').startsWith(first);
  if (first.length <= 2) return [...first].every((letter, at) => (listed[at] ?? letter).startsWith(letter));
  return text.some((name) => listed.some((middle) => sameName(name, middle, bySound)));
}
