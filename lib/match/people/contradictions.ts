// Whether an article shows somebody else than the person whom the list describes: another calling, an age that cannot be, or somebody brought in with an age
// and nothing of what the list says. It knows descriptions, not whole lists.

import { hashedWords } from '../../text/hash';
import { GAP } from '../../text/word-shapes';
import { isAdjacent, isCapital, isIn, type Prose } from '../surroundings/prose';
import { type Age, ageAfter, isSaidToBeAged } from './ages';
import { type Fields, fieldAt, fieldsBeside, isOtherField } from './fields';
import type { Portrait } from './portrait';
import { isStrangersStyle } from './ranks';

/** `aged`: an age, and nothing of what the list says, which is said of those whom nobody knows; `unsaid`: nothing beside the name tells. */
type Verdict = 'same' | 'other' | 'aged' | 'unsaid';

const A = hashedWords('a an ein eine un une uno una um uma een');
/** Words of an introduction before the comma: "A former resident,". */
const MOST_INTRODUCING = 4;
/** Words on either side of a name, in its paragraph, that may speak of what the list says. */
const NEAR = 60;
/** Who died before this year has no age in any newspaper. */
const LONG_DEAD = 1960;

/** Whether the full name from `first` to `last` is another's; `year` is the article's. */
export function isContradicted(prose: Prose, first: number, last: number, portrait: Portrait, year?: number): boolean {
  const own = verdictAt(prose, first, last, portrait, year);
  if (own === 'same' || own === 'other') return own === 'other';
  // What all its places say is asked once: a name may stand in an article thousands of times.
  const name = prose.words.hashes.slice(first, last + 1).join(' ');
  const { fields, born, died } = portrait;
  return prose.once(`another ${name} ${fields} ${born} ${died}`, () => isAnother(prose, first, last, portrait, year));
}

function isAnother(prose: Prose, first: number, last: number, portrait: Portrait, year: number | undefined): boolean {
  const places = prose.placesLike(first, last);
  const verdicts = places.map((at) => verdictAt(prose, at, at + last - first, portrait, year));
  if (verdicts.includes('same') || isTitledSo(prose, last, portrait)) return false;
  if (verdicts.includes('other')) return true;
  // Whom a whole article is about has an age like anybody.
  return (verdicts.includes('aged') && !isOftenNamed(prose, last)) || isAnotherAlone(prose, last, portrait);
}

/** A stranger is named once or twice. */
const OFTEN = 5;

const isOftenNamed = (prose: Prose, last: number): boolean =>
  prose.placesOfHash(prose.words.hashes[last] as number).filter((at) => isCapital(prose, at)).length >= OFTEN;

/** "Militia commander Karim Aziz", as the list says. */
export const isAsListed = (prose: Prose, first: number, last: number, { fields }: Portrait): boolean =>
  (fieldsBeside(prose, first, last) & fields) !== 0;

function verdictAt(prose: Prose, first: number, last: number, portrait: Portrait, year: number | undefined): Verdict {
  const age = ageAfter(prose, last);
  if (age && isImpossible(portrait, age, year)) return 'other';
  if (isAsListed(prose, first, last, portrait)) return 'same';
  if (isOtherField(portrait.fields, fieldsBeside(prose, first, last))) return 'other';
  if (portrait.fields === 0) return 'unsaid';
  const introduced = fieldsBefore(prose, first);
  if (introduced !== undefined) return (introduced & portrait.fields) !== 0 ? 'same' : 'other';
  if (isFieldNear(prose, first, last, portrait)) return 'same';
  if (isStrangersStyle(prose, first - 1)) return 'other';
  return age !== undefined || isSaidToBeAged(prose, last) ? 'aged' : 'unsaid';
}

/** A year's difference is the birthday's. */
const SLACK = 1;

function isImpossible({ born, died }: Portrait, { years }: Age, year: number | undefined): boolean {
  if (died !== undefined && died < (year === undefined ? LONG_DEAD : year - SLACK)) return true;
  return born !== undefined && year !== undefined && Math.abs(year - born - years) > SLACK;
}

/** A word of the person's field in the same paragraph, which is no title of somebody else. */
function isFieldNear(prose: Prose, first: number, last: number, { fields }: Portrait): boolean {
  const { words } = prose;
  const isSaid = (at: number): boolean =>
    (fieldAt(words, at) & fields) !== 0 &&
    (at + 1 === first || !(isAdjacent(prose, at + 1) && isCapital(prose, at + 1)));
  for (let at = first; at > 0 && first - at < NEAR && words.gaps[at] !== GAP.paragraph; at--)
    if (isSaid(at - 1)) return true;
  for (let at = last + 1; at < words.count && at - last < NEAR && words.gaps[at] !== GAP.paragraph; at++)
    if (isSaid(at)) return true;
  return false;
}

/** What "A former resident, Michael Shaw" says of him; undefined where nobody is brought in so. */
function fieldsBefore(prose: Prose, first: number): Fields | undefined {
  const { gaps } = prose.words;
  if (gaps[first] !== GAP.hard) return undefined;
  let said = 0;
  for (let at = first - 1; at >= 0 && first - at <= MOST_INTRODUCING; at--) {
    if (isIn(prose, A, at)) return said;
    if (isCapital(prose, at) || gaps[at] !== GAP.none) return undefined;
    said |= fieldAt(prose.words, at);
  }
  return undefined;
}

/** "Senator Cole", anywhere. */
const isTitledSo = (prose: Prose, last: number, { fields }: Portrait): boolean =>
  prose
    .placesOfHash(prose.words.hashes[last] as number)
    .some((at) => isAdjacent(prose, at) && (fieldAt(prose.words, at - 1) & fields) !== 0);

/** "Brook, 19, came on", "Hogg, a former cook": said of the family name alone, where nobody else bears it ("his cousin Ali Brook"). */
function isAnotherAlone(prose: Prose, last: number, { fields }: Portrait): boolean {
  const { hashes } = prose.words;
  const places = prose.placesOfHash(hashes[last] as number);
  const isWhole = (at: number): boolean => isAdjacent(prose, at) && isCapital(prose, at - 1);
  if (places.some((at) => isCapital(prose, at) && isWhole(at) && hashes[at - 1] !== hashes[last - 1])) return false;
  return places.some(
    (at) =>
      isCapital(prose, at) &&
      !isWhole(at) &&
      (ageAfter(prose, at) !== undefined || isOtherField(fields, fieldsBeside(prose, at, at))),
  );
}
