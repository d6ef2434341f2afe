// Animals, ships, machines and people that the article only calls by a family name: "a dog called Orwell", "the probe Amundsen", "known as General
// Castro", "Orwell, the cat". Whoever is listed is somebody else. It knows words, not lists.

import { type HashedWords, hashedWords } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { isAdjacent, isCapital, isIn, type Prose } from '../surroundings/prose';
import { AILMENTS, BEINGS, PERFORMANCES, RELATIVES } from '../surroundings/thing-words-table';

const CALLED = hashedWords('called named nicknamed dubbed christened codenamed');
const IS = hashedWords('is was are were be been being');
const A = hashedWords('a an another');
const OWN = hashedWords('the a an his her its their my our');
const AS = hashedWords('as');
const KNOWN = hashedWords('known');
const ONLY = hashedWords('only also better locally simply now');
const CALLS = hashedWords('calls call called calling');
const SELF = hashedWords('himself herself itself themselves');
const THINGS = hashedWords(BEINGS);
const PERFORMERS = hashedWords(`${BEINGS} ${PERFORMANCES}`);
const RELATED = hashedWords(RELATIVES);
const ILLNESSES = hashedWords(AILMENTS);
const LOCAL = hashedWords('in at near from to into outside around across en a');
const MOST_BETWEEN = 2;

/** Whether the full name of a person or a place, words `first` to `last`, is an animal's or a thing's; a place's also a performer's. */
export const isNameOfThing = (prose: Prose, first: number, last: number, isPlace: boolean): boolean =>
  isExplained(prose, last, isPlace ? PERFORMERS : THINGS) ||
  (isPlace && !isIn(prose, LOCAL, first - 1) && isRelative(prose, last)) ||
  (!isPlace && (isCalledThe(prose, first) || isWhoseName(prose, first))) ||
  (isIn(prose, CALLED, first - 1) && isAdjacent(prose, first) && isIn(prose, THINGS, first - 2));

const THE = hashedWords('the la le el il das');
/** Words between the article and the name: "called the Libertador Simón Bolívar". */
const MOST_TITLES = 2;

const NAME = hashedWords('name');
const WHOSE = hashedWords('whose');

/** "a guard whose name is Simón Bolívar" */
const isWhoseName = (prose: Prose, first: number): boolean =>
  isIn(prose, IS, first - 1) && isIn(prose, NAME, first - 2) && isIn(prose, WHOSE, first - 3);

/** "a train called the Simón Bolívar" */
function isCalledThe(prose: Prose, first: number): boolean {
  for (let at = first - 1; at > 0 && first - at <= MOST_TITLES + 1 && isAdjacent(prose, at + 1); at--) {
    if (isIn(prose, THE, at)) return isAdjacent(prose, at) && isIn(prose, CALLED, at - 1);
    if (!isCapital(prose, at)) return false;
  }
  return false;
}

/** Whether the family name of words `first` to `last` is such a one's; `begin` is where its title, if any, stands. */
export const isCalledSo = (prose: Prose, begin: number, first: number, last: number): boolean =>
  isAfterNoun(prose, first) || isCalledBefore(prose, begin) || isExplained(prose, last) || isIllness(prose, last);

/** "Chad, her grandson", "Chad’s wedding" */
const isRelative = (prose: Prose, last: number): boolean =>
  isExplained(prose, last, RELATED) ||
  (((prose.words.shapes[last] as number) & SHAPE.possessive) !== 0 &&
    isAdjacent(prose, last + 1) &&
    isIn(prose, RELATED, last + 1));

/** "the ferry Earhart" */
const isAfterNoun = (prose: Prose, first: number): boolean =>
  (isAdjacent(prose, first) || isBetweenCommas(prose, first)) &&
  isIn(prose, THINGS, first - 1) &&
  !isCapital(prose, first - 1);

/** "the zoo’s bear, Orwell, slept" */
const isBetweenCommas = ({ words }: Prose, at: number): boolean =>
  words.gaps[at] === GAP.hard && (words.gaps[at + 1] ?? GAP.none) >= GAP.hard;

const isIllness = (prose: Prose, last: number): boolean =>
  isAdjacent(prose, last + 1) && isIn(prose, ILLNESSES, last + 1);

/** "a dog called", "his deputy, called", "is called", "known only as", "calls himself" */
function isCalledBefore(prose: Prose, begin: number): boolean {
  const at = begin - 1;
  if (!isAdjacent(prose, begin)) return false;
  if (isIn(prose, SELF, at)) return isIn(prose, CALLS, at - 1);
  if (isIn(prose, AS, at)) return isIn(prose, KNOWN, isIn(prose, ONLY, at - 1) ? at - 2 : at - 1);
  if (!isIn(prose, CALLED, at)) return false;
  if (prose.words.gaps[at] !== GAP.none) return prose.words.gaps[at] === GAP.hard;
  const is = isIn(prose, ONLY, at - 1) ? at - 2 : at - 1;
  return isIn(prose, IS, is) || isIn(prose, A, at - 2) || isIn(prose, THINGS, at - 1);
}

/** "Orwell, the keeper's old dog" */
function isExplained(prose: Prose, last: number, things: HashedWords = THINGS): boolean {
  const { gaps, count } = prose.words;
  const article = last + 1;
  if (article >= count || gaps[article] !== GAP.hard || !isIn(prose, OWN, article)) return false;
  for (let at = article + 1; at <= article + 1 + MOST_BETWEEN && isAdjacent(prose, at); at++)
    if (isIn(prose, things, at)) return ((prose.words.shapes[at] as number) & SHAPE.possessive) === 0;
  return false;
}
