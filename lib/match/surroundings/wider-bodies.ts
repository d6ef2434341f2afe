// Organisations whose name goes on in small words after the listed one: "Ministry of Health and Sport", "Green Party of the Valleys". It knows words and
// capitals, not lists.

import { comparedWord } from '../../text/folded-word';
import { hashedWords, hashWord } from '../../text/hash';
import { SHAPE } from '../../text/word-shapes';
import { isCountryWord, isDemonym, isNationality } from '../countries';
import { nameWords } from '../name-words';
import { isGivenName } from '../people/given-names';
import { isCalendarWord } from './calendar';
import { isAdjacent, isCapital, type Prose, STYLE } from './prose';
import { isRegion } from './regions';

type Place = { first: number; last: number; isListed(at: number): boolean };

/** Whether the body of words `first` to `last` is part of one with a longer name. */
export const isWiderBody = (prose: Prose, place: Place): boolean =>
  hasMoreFields(prose, place) ||
  isBodyOf(prose, place) ||
  isOfSchool(prose, place) ||
  isOfState(prose, place) ||
  isOfOtherState(prose, place) ||
  isHonour(prose, place);

const OF = hashedWords('of de du des della del di da von');
const THE = hashWord('the');
const AND = hashWord('and');
const BODIES = hashedWords('ministry department office committee commission agency bureau secretariat');

/** "Ministry of Health and Sport", "Ministry of Health, Labour and Welfare"; but "the Ministry of Health and UNICEF". */
function hasMoreFields(prose: Prose, { first, last, isListed }: Place): boolean {
  if (!BODIES.has(hashAt(prose, first)) || last - first < 2 || !OF.has(hashAt(prose, first + 1))) return false;
  const and = hashAt(prose, last + 1) === AND ? last + 1 : hashAt(prose, last + 2) === AND ? last + 2 : -1;
  const at = and + 1;
  if (and < 0 || !isAdjacent(prose, at) || !isCapital(prose, at) || prose.styles[at] !== STYLE.running) return false;
  if (and === last + 2 && !isCapital(prose, last + 1)) return false;
  return !isKnownName(prose, at, isListed) && !nameWords().institutions.has(hashAt(prose, at));
}

const OF_ALONE = hashWord('of');
const OF_OR_FOR = hashedWords('of for against on without');

/** "Green Party of the Valleys", "Civic Forum for Change"; but "the Ministry of Defence of Ukraine". */
function isBodyOf(prose: Prose, { first, last, isListed }: Place): boolean {
  const link = last + 1;
  const { institutions, bodies } = nameWords();
  const isBody =
    last > first &&
    (hashAt(prose, link) === OF_ALONE ||
      [institutions, bodies, OF_EVERY_STATE].some((table) => table.has(hashAt(prose, last))));
  if (!isBody || !OF_OR_FOR.has(hashAt(prose, link)) || !isAdjacent(prose, link)) return false;
  if (shapeAt(prose, last) & SHAPE.possessive) return false;
  const isThe = hashAt(prose, link + 1) === THE && isAdjacent(prose, link + 1);
  const at = isThe ? link + 2 : link + 1;
  return (
    isAdjacent(prose, at) &&
    prose.styles[at] === STYLE.running &&
    isCapital(prose, at) &&
    ((!isKnownName(prose, at, isListed) && !isCalendarWord(prose, at)) ||
      isPartyOf(prose, last, at) ||
      isFor(prose, link, at, isListed))
  );
}

const PARTY = hashWord('party');
const FOR = hashWord('for');

/** "the Labour Party of Malta" */
const isPartyOf = (prose: Prose, last: number, at: number): boolean =>
  hashAt(prose, last) === PARTY &&
  isCountryWord(comparedWord(prose.words, at)) &&
  !isDemonym(comparedWord(prose.words, at));

/** "the National Assembly for Wales", "the Front for Justice" */
const isFor = (prose: Prose, link: number, at: number, isListed: Place['isListed']): boolean =>
  hashAt(prose, link) === FOR &&
  !isCalendarWord(prose, at) &&
  (isCountryWord(comparedWord(prose.words, at)) || (nameWords().titles.has(hashAt(prose, at)) && !isListed(at)));

/** A capitalised word that names something else. */
function isKnownName(prose: Prose, at: number, isListed: Place['isListed']): boolean {
  const folded = comparedWord(prose.words, at);
  const { titles, callings, noNames } = nameWords();
  return (
    isListed(at) ||
    isGivenName(folded) ||
    isCountryWord(folded) ||
    isDemonym(folded) ||
    (shapeAt(prose, at) & SHAPE.allCapitals) !== 0 ||
    [titles, callings, noNames].some((table) => table.has(hashAt(prose, at)))
  );
}

/** Words of bodies that every state has. */
const OF_EVERY_STATE = hashedWords(
  'supreme constitutional high court parliament senate congress national assembly central bank interior foreign defence defense justice finance health education transport labour labor oil energy trade agriculture ministry minister army navy air force armed forces police chamber deputies of the and cabinet government statistics office electoral election commission',
);

/** "the Kenyan Supreme Court", where the list says of no state’s that it is: the one it means is seldom told by its state. */
function isOfState(prose: Prose, { first, last }: Place): boolean {
  if (!isAdjacent(prose, first) || !isNationality(comparedWord(prose.words, first - 1))) return false;
  for (let at = first; at <= last; at++) if (!OF_EVERY_STATE.has(hashAt(prose, at))) return false;
  return true;
}

const shapeAt = ({ words }: Prose, at: number): number => words.shapes[at] ?? 0;
const hashAt = ({ words }: Prose, at: number): number => words.hashes[at] ?? 0;

const OWNERS = hashedWords(
  'region republic county city territory diocese municipality university college school academy club church company fraternity guild society state province canton',
);

const THAT = hashedWords('the that another each every a his her its their');
/** "the breakaway region" */
const MOST_BETWEEN = 2;

/** "the Senate of the university", "the Supreme Court of that state" */
function isOfSchool(prose: Prose, { last }: Place): boolean {
  const of = last + 1;
  if (hashAt(prose, of) !== OF_ALONE || !isAdjacent(prose, of) || !THAT.has(hashAt(prose, of + 1))) return false;
  for (let at = of + 2; at <= of + 2 + MOST_BETWEEN && isAdjacent(prose, at) && !isCapital(prose, at); at++)
    if (OWNERS.has(hashAt(prose, at))) return true;
  return false;
}

/** Of a body that every state has: "the Supreme Court of Georgia", where the article also has "the Supreme Court"; of a part of a state always. */
function isOfOtherState(prose: Prose, { first, last, isListed }: Place): boolean {
  const of = last + 1;
  if (last === first || hashAt(prose, of) !== OF_ALONE || !isAdjacent(prose, of)) return false;
  const at = hashAt(prose, of + 1) === THE ? of + 2 : of + 1;
  if (!isAdjacent(prose, at) || !isCapital(prose, at)) return false;
  const state = comparedWord(prose.words, at);
  if (!isListed(at) && !isCountryWord(state) && !isRegion(state)) return false;
  return (
    isRegion(state) ||
    prose.placesLike(first, last).some((other) => hashAt(prose, other + last - first + 1) !== OF_ALONE)
  );
}
/** "the Legion of Honour": one word, and a capital after "of" that no listed name has. */
const isHonour = (prose: Prose, { first, last, isListed }: Place): boolean =>
  first === last &&
  hashAt(prose, last + 1) === OF_ALONE &&
  isAdjacent(prose, last + 1) &&
  isAdjacent(prose, last + 2) &&
  isCapital(prose, last + 2) &&
  prose.styles[last] === STYLE.running &&
  !isKnownName(prose, last + 2, isListed);
