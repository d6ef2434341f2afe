// Longer names that hold a shorter one: doubled ("Baden-Baden"), joined, and those that everybody knows ("Niger Delta"). It knows a table of names, not lists.

import { SHAPE } from '../../text/word-shapes';
import { longerPlacesWith } from '../name-words';
import { isAdjacent, type Prose } from './prose';
import { isJoinedToAnother } from './shared-names';

type Place = { first: number; last: number; isState?: boolean };

/** Why the name of a place is part of another's; undefined when it is not. */
export function longerPlace(prose: Prose, { first, last, isState }: Place): string | undefined {
  // "Baden-Baden" is no Baden.
  const isDoubled = (at: number): boolean =>
    (shapeAt(prose, at) & SHAPE.joined) !== 0 && hashAt(prose, at) === hashAt(prose, at - 1);
  if (first === last && (isDoubled(first) || isDoubled(last + 1))) return 'a doubled name';
  if (!isState && isJoinedToAnother(prose, first, last)) return 'joined to another name';
  return knownLonger(prose, first, last);
}

/** "Niger Delta", "United Arab Emirates" */
export function knownLonger(prose: Prose, first: number, last: number): string | undefined {
  for (const { name, offset } of longerPlacesWith(hashAt(prose, first))) {
    const start = first - offset;
    const isThere = name.every(
      (hash, at) => hashAt(prose, start + at) === hash && (at === 0 || isAdjacent(prose, start + at)),
    );
    if (start >= 0 && isThere && (offset > 0 || start + name.length - 1 > last))
      return 'part of the name of something else';
  }
  return undefined;
}

const shapeAt = ({ words }: Prose, at: number): number => words.shapes[at] ?? 0;
const hashAt = ({ words }: Prose, at: number): number => words.hashes[at] ?? 0;
