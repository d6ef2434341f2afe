// Words beside a family name alone that make it somebody else's or a thing's, however well the article knows a listed person of that name: "Lake Keller",
// "the brothers Keller", "the younger Keller", "a certain Keller", "Keller's Café". It knows words, not lists.

import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { PARTICLES } from '../forms/person-name';
import { nameWords } from '../name-words';
import { isShop } from '../surroundings/joined-names';
import { isAdjacent, isCapital, isIn, type Prose, STYLE, startsSentence } from '../surroundings/prose';
import { BEINGS, KIN } from '../surroundings/thing-words-table';

const HEADS = hashedWords(`storm operation project baby planet ss rms messrs ${BEINGS}`);
const RELATED = hashedWords(`${KIN} messrs`);
/** Before a name and its noun they say nothing: "young Keller voters". */
const AGES = hashedWords('young older senior junior other another');
const ALWAYS = hashedWords('younger elder certain');
const AFTER = hashedWords('senior junior minor');
const AT_ONCE = hashedWords('sr jr et');
const THE = hashedWords('the');
const YOUNGER = hashedWords('younger elder');
const OF = hashedWords('of');
const REALMS = hashedWords(
  'city town village county earl duke baron lord lady countess duchess marquess viscount diocese parish',
);
const NOBLES = hashedWords('prince princess king queen lord lady saint');
/** Why the family name of words `first` to `last` is no person's of the article; undefined when it may be. */
export function neighbourReason(prose: Prose, first: number, last: number): string | undefined {
  if (isHeaded(prose, first)) return `preceded by "${wordAt(prose, first - 1)}" as in a longer name`;
  if (isRelated(prose, first) || isAged(prose, first, last) || isGeneration(prose, last))
    return 'somebody else of the family';
  if (isOfRealm(prose, first)) return 'the name of a place';
  if (isShop(prose, last)) return 'a shop or a place of that name';
  return first === last && isInRow(prose, first) ? 'in a row of family names' : undefined;
}

const wordAt = ({ words }: Prose, at: number): string => words.text.slice(words.starts[at], words.ends[at]);
/** "Hotel Keller", "New Keller", "Storm Keller" */
function isHeaded(prose: Prose, first: number): boolean {
  const at = first - 1;
  if (!isAdjacent(prose, first) || !isCapital(prose, at) || prose.styles[at] !== STYLE.running) return false;
  if ((prose.words.shapes[at] as number) & SHAPE.possessive || PARTICLES.has(comparedWord(prose.words, at)))
    return false;
  // "New Keller posters went up"
  const isOpen = startsSentence(prose, at) && !isPhraseEnd(prose, first);
  return isIn(prose, HEADS, at) || (!isOpen && isIn(prose, nameWords().makesOtherPlace, at));
}

function isPhraseEnd(prose: Prose, last: number): boolean {
  return !isAdjacent(prose, last + 1) || isIn(prose, nameWords().noNames, last + 1);
}

/** "the younger Keller" */
const isAged = (prose: Prose, first: number, last: number): boolean =>
  isAdjacent(prose, first) &&
  (isIn(prose, ALWAYS, first - 1) || (isIn(prose, AGES, first - 1) && isPhraseEnd(prose, last)));

/** "the brothers Keller" */
const isRelated = (prose: Prose, first: number): boolean =>
  isAdjacent(prose, first) &&
  isIn(prose, RELATED, first - 1) &&
  !((prose.words.shapes[first - 1] as number) & SHAPE.possessive);

/** "Keller senior", "Keller the younger", "Keller et al." */
function isGeneration(prose: Prose, last: number): boolean {
  if (!isAdjacent(prose, last + 1)) return false;
  // "Keller senior was a baker", but "Keller senior adviser".
  return (
    isIn(prose, AT_ONCE, last + 1) ||
    (isIn(prose, AFTER, last + 1) && isPhraseEnd(prose, last + 1)) ||
    isYounger(prose, last)
  );
}

/** "Ruth Keller the younger" */
export const isYounger = (prose: Prose, last: number): boolean =>
  isAdjacent(prose, last + 1) && isIn(prose, THE, last + 1) && isIn(prose, YOUNGER, last + 2);

/** "the city of Keller", "Prince Otto of Keller" */
function isOfRealm(prose: Prose, first: number): boolean {
  if (!isAdjacent(prose, first) || !isIn(prose, OF, first - 1) || !isAdjacent(prose, first - 1)) return false;
  return isIn(prose, REALMS, first - 2) || (isCapital(prose, first - 2) && isIn(prose, NOBLES, first - 3));
}

/** Names in a row make a team, or the list of a jury. */
const LEAST_IN_ROW = 6;

/** "Soto; Keller, Mills, Reyes, Okafor; Beck" */
function isInRow(prose: Prose, at: number): boolean {
  const { gaps, count } = prose.words;
  if (gaps[at] !== GAP.hard && gaps[at + 1] !== GAP.hard) return false;
  const isPart = (word: number): boolean =>
    word > 0 && word < count && gaps[word] === GAP.hard && isCapital(prose, word);
  let first = at;
  while (at - first < LEAST_IN_ROW && isPart(first) && isCapital(prose, first - 1)) first--;
  let last = at;
  while (last - at < LEAST_IN_ROW && isPart(last + 1)) last++;
  return last - first + 1 >= LEAST_IN_ROW;
}
