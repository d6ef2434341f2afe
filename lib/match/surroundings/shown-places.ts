// What shows that a word is the name of a place: a preposition, a dateline, a region after it; in wider sense a row of such names, a visit, a mayor. It knows
// words, not lists.

import { comparedWord } from '../../text/folded-word';
import { hashedWords, hashWord } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { isCapitalCity, isCountryWord } from '../countries';
import { nameWords } from '../name-words';
import { isGivenName } from '../people/given-names';
import { isAdjacent, isCapital, isIn, type Prose } from './prose';
import { isRegion } from './regions';

/** Prepositions after which a name is a place's. */
export const LOCAL = hashedWords('in from to at near of between across into through outside inside around via');
const FOR = hashWord('for');
const LEAVING = hashedWords(
  'leave leaves left leaving bound depart departs departed head heading headed flight flights train trains coach coaches bus buses ferry',
);
const WIDER = hashedWords(
  'off over past on onto towards toward beyond along like including visit visits visited visiting reach reached reaches reaching leave leaves left leaving crossed entered enter passed above below throughout beside seized captured capture retook took bombed shelled struck hit attacked rocked shook flooded liberated occupied controls holds won see evacuated recaptured fled flee serving under',
);
const JOINS = hashedWords('and or');
const CIVIC = hashedWords(
  'mayor council councillors residents police streets airport suburb suburbs district authorities court government governor region province county area people voters officials based born bound port road attack attacks bombing offensive summit talks conference meeting earthquake plant factory riots',
);
const LONGEST_ROW = 8;
const THE = hashWord('the');
const FAR = hashWord('far');
const AS = hashWord('as');
/** What only towns have directly after their names. */
const GOVERNED = hashedWords('mayor council councillors residents police airport suburbs commuters');

/** A preposition of place, a dateline, a region after a comma: shows towns that people are called by too. */
export function isShownAsPlace(prose: Prose, at: number): boolean {
  const { words } = prose;
  if (isAdjacent(prose, at) && isIn(prose, LOCAL, at - 1)) return true;
  if (isAdjacent(prose, at) && words.hashes[at - 1] === FOR && isIn(prose, LEAVING, at - 2)) return true;
  if (isFarAs(prose, at) || isInKnownRow(prose, at)) return true;
  if (isAdjacent(prose, at + 1) && isIn(prose, GOVERNED, at + 1)) return true;
  const isDateline = words.gaps[at] === GAP.paragraph && ((words.shapes[at] as number) & SHAPE.allCapitals) !== 0;
  return isDateline || (isBeforeComma(prose, at) && !isGivenName(comparedWord(words, at + 1)));
}

/** The same, and whatever else is said of places rather than of firms, ships or bands: shows towns that nothing else is usual to be called by. */
export const isPerhapsPlace = (prose: Prose, at: number): boolean =>
  isShownAsPlace(prose, at) ||
  (isAdjacent(prose, at) && isIn(prose, WIDER, at - 1)) ||
  isLeftFor(prose, at) ||
  isAlone(prose, at) ||
  isCountrys(prose, at) ||
  (isAdjacent(prose, at) && prose.words.hashes[at - 1] === THE && isIn(prose, LOCAL, at - 2)) ||
  isInRow(prose, at) ||
  (isAdjacent(prose, at + 1) && (isIn(prose, CIVIC, at + 1) || isGovernment(prose, at) || isSubject(prose, at))) ||
  isRegion(comparedWord(prose.words, at));

const isBeforeComma = (prose: Prose, at: number): boolean =>
  at + 1 < prose.words.count && prose.words.gaps[at + 1] === GAP.hard && isCapital(prose, at + 1);

const BEING = hashedWords('is was');

/** "Halden was quiet", but "Reading is fun" */
const isSubject = (prose: Prose, at: number): boolean =>
  isIn(prose, BEING, at + 1) && ![nameWords().common, nameWords().alsoNames].some((table) => isIn(prose, table, at));

const WILL = hashedWords('will would');

/** "Seoul would raise the matter": of other towns banks and teams say and do so. */
const isGovernment = (prose: Prose, at: number): boolean =>
  (isIn(prose, WILL, at + 1) || isIn(prose, nameWords().actsOfState, at + 1)) &&
  isCapitalCity(comparedWord(prose.words, at));

/** Below a letter, where its writer lives. */
const isAlone = ({ words }: Prose, at: number): boolean =>
  words.gaps[at] === GAP.paragraph && (at + 1 >= words.count || words.gaps[at + 1] === GAP.paragraph);

/** "Sudan's Kosti" */
const isCountrys = (prose: Prose, at: number): boolean =>
  isAdjacent(prose, at) &&
  ((prose.words.shapes[at - 1] as number) & SHAPE.possessive) !== 0 &&
  isCountryWord(comparedWord(prose.words, at - 1));

/** "left early for Paris" */
const isLeftFor = (prose: Prose, at: number): boolean =>
  isAdjacent(prose, at) && prose.words.hashes[at - 1] === FOR && isIn(prose, LEAVING, at - 3);

/** "as far as Nelson" */
const isFarAs = ({ words }: Prose, at: number): boolean =>
  words.hashes[at - 1] === AS && words.hashes[at - 2] === FAR && words.gaps[at] === GAP.none;

/** "in Melbourne, Adelaide and Hobart": one of the others is no given name. */
function isInKnownRow(prose: Prose, at: number): boolean {
  if (!isInRow(prose, at)) return false;
  for (
    let before = at - 1;
    at - before < LONGEST_ROW && (isCapital(prose, before) || isIn(prose, JOINS, before));
    before--
  )
    if (
      isCapital(prose, before) &&
      !isGivenName(comparedWord(prose.words, before)) &&
      !isIn(prose, nameWords().common, before)
    )
      return true;
  return false;
}

/** "in Bologna, Perth and Delhi" */
function isInRow(prose: Prose, at: number): boolean {
  const { gaps } = prose.words;
  if (!isIn(prose, JOINS, at - 1) && gaps[at] !== GAP.hard) return false;
  for (
    let before = at - 1;
    before >= 0 && at - before < LONGEST_ROW && (gaps[before + 1] as number) < GAP.sentence;
    before--
  ) {
    if (isCapital(prose, before) || isIn(prose, JOINS, before)) continue;
    return isIn(prose, LOCAL, before) || isIn(prose, WIDER, before) || isFarAs(prose, before + 1);
  }
  return false;
}
