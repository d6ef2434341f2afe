// Towns that stand for their teams: in results, with a verb in the plural ("York hold on"), and wherever an article that has them so names them without
// a preposition of place. It knows words, not lists.

import { hashedWords } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { isAdjacent, isCapital, isCapitalFree, isEnglish, type Prose } from './prose';
import { isInRow, isInScore } from './scores';

/** Verbs in the plural, as British sports pages have them after a team; no town takes them. */
const PLURAL_VERBS = hashedWords(
  'visit are were have hold lose win beat draw play run sink go take look need want face host move climb slip stay remain crash score earn edge ease cruise bow rise secure sign sack concede thrash stun knock reach hang cling slump stumble romp lead trail travel entertain leave pay survive keep make get grab come dig bounce qualify struggle suffer',
);
const LINKS = hashedWords('that when as while if because but before after until where');
const LOCAL = hashedWords('in near outside around across inside');
const OF = hashedWords('of');
const CIVIC = hashedWords(
  'council city town mayor people residents citizens streets outskirts suburbs centre center north south east west',
);
const TRAVEL = hashedWords(
  'train trains bus buses coach coaches flight flights road roads ferry ferries trip trips travel travels travelled travelling traveled went go goes going moved move returned return way journey drive drove flew fly',
);
const AND = hashedWords('and');
const FROM = hashedWords('from');
const TO = hashedWords('to');

/** Tells of words `first` to `last`, the name of a town, whether they are a team here. */
export function teams(prose: Prose): (first: number, last: number) => boolean {
  let named: Set<number> | undefined;
  return (first, last) => {
    if (isInScore(prose.words, first, last) || isPluralSubject(prose, first, last)) return true;
    named ??= teamNames(prose);
    if (named.size === 0) return false;
    if (isInRow(prose.words, first, last)) return true;
    const isNamed = named.has(prose.words.hashes[first] as number);
    return isNamed && !isLocal(prose, first, last);
  };
}

function teamNames(prose: Prose): Set<number> {
  const { words } = prose;
  const named = new Set<number>();
  for (let at = 0; at < words.count; at++) {
    if (!isCapital(prose, at) || (isAdjacent(prose, at) && isCapital(prose, at - 1))) continue;
    if (isInScore(words, at, at) || isPluralSubject(prose, at, at)) named.add(words.hashes[at] as number);
  }
  return named;
}

/** "in York", "from Durham to London", a dateline. */
function isLocal(prose: Prose, first: number, last: number): boolean {
  const { words } = prose;
  if (words.gaps[first] === GAP.paragraph && ((words.shapes[first] as number) & SHAPE.allCapitals) !== 0) return true;
  if (!isAdjacent(prose, first)) return false;
  const before = words.hashes[first - 1] as number;
  const isJourney =
    isAdjacent(prose, last + 1) && TO.has(words.hashes[last + 1] as number) && isCapital(prose, last + 2);
  const isCivic = OF.has(before) && CIVIC.has(words.hashes[first - 2] ?? 0);
  const isTravel = TO.has(before) && TRAVEL.has(words.hashes[first - 2] ?? 0);
  return LOCAL.has(before) || isTravel || isCivic || (FROM.has(before) && isJourney);
}

/** "…, and Dallas visit Houston" */
const isNextClause = ({ words }: Prose, at: number): boolean =>
  AND.has(words.hashes[at - 1] ?? 0) && words.gaps[at - 1] === GAP.hard;

const isAfterSemicolon = ({ words }: Prose, at: number): boolean =>
  at > 0 && words.text.slice(words.ends[at - 1], words.starts[at]).startsWith(';');

/** "Franz Ferdinand play the Roundhouse", "York hold on" */
export function isPluralSubject(prose: Prose, first: number, last: number): boolean {
  const { words } = prose;
  const isVerb = isAdjacent(prose, last + 1) && PLURAL_VERBS.has(words.hashes[last + 1] as number);
  if (!isVerb || (words.shapes[last] as number) & SHAPE.possessive || !isEnglish(prose)) return false;
  const isSubject =
    !isAdjacent(prose, first) || LINKS.has(words.hashes[first - 1] as number) || isNextClause(prose, first);
  return isSubject && (isCapitalFree(prose, first) || isAdjacent(prose, first) || isAfterSemicolon(prose, first));
}
