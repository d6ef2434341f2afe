// Names that stand in a row and share what follows: "Victor Stone & Sons", "the Gloucester and Sharpness Canal", "Paris–Roubaix". None of them stands for
// itself. It knows capitals and words, not lists.

import { hashedWords, hashWord } from '../../text/hash';
import { SHAPE } from '../../text/word-shapes';
import { nameWords } from '../name-words';
import { isAdjacent, isCapital, isIn, type Prose, STYLE } from './prose';
import { isWrittenIn } from './written-in';

const RELATIONS = hashedWords('sons son daughters brothers bros co company partner partners associates cie');
const AND = hashWord('and');
const THE = hashWord('the');
const LONGEST = 4;
const SIGN = '&'.charCodeAt(0);

/** "Victor Stone & Sons" */
export function isFirmOf(prose: Prose, next: number): boolean {
  const { text, ends, starts, count, hashes } = prose.words;
  if (next >= count || (hashes[next] !== AND && text.charCodeAt((ends[next - 1] as number) + 1) !== SIGN)) return false;
  const isSign = text.slice(ends[next - 1], starts[next]) === ' & ';
  const at = isSign
    ? next
    : hashes[next] === AND && isAdjacent(prose, next) && isAdjacent(prose, next + 1)
      ? next + 1
      : -1;
  return at >= 0 && isCapital(prose, at) && isIn(prose, RELATIONS, at);
}

/** "the Gloucester and Sharpness Canal": one thing with two names in its own. */
export function isPairOfOne(prose: Prose, first: number, last: number): boolean {
  const { hashes, styles } = { hashes: prose.words.hashes, styles: prose.styles };
  const and = last + 1;
  if (!isAdjacent(prose, first) || hashes[first - 1] !== THE || hashes[and] !== AND || !isAdjacent(prose, and))
    return false;
  if (styles[first] !== STYLE.running || !isCapital(prose, and + 1)) return false;
  for (let at = and + 1; at < and + LONGEST && isAdjacent(prose, at) && isCapital(prose, at); at++)
    if (at > and + 1 && isIn(prose, nameWords().institutions, at)) return true;
  return false;
}

/** "Paris–Roubaix", but "the Paris–Lyon line" and "Paris-born". */
export function isJoinedToAnother(prose: Prose, first: number, last: number): boolean {
  const isJoined = (at: number): boolean =>
    at > 0 && at < prose.words.count && ((prose.words.shapes[at] as number) & SHAPE.joined) !== 0;
  const isAfter = isJoined(last + 1) && isCapital(prose, last + 1);
  const isBefore = isJoined(first) && isCapital(prose, first - 1);
  if (prose.styles[first] !== STYLE.running || (!isAfter && !isBefore)) return false;
  // "Markus-Kaiser-Halle"
  if (isBefore && isWrittenIn(prose, 'german')) return true;
  const next = (isAfter ? last + 1 : last) + 1;
  return !isAdjacent(prose, next) || isIn(prose, nameWords().noNames, next) || isIn(prose, RACES, next);
}
const RACES = hashedWords('classic race rally marathon regatta');
