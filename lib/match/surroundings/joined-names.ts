// Signs and small words that join a name to more of a longer one: "Manchester & London", "La Fontaine-sur-Mer", "Lincoln’s Inn", "Dawn to Dusk", "the Mercury
// 50 index". It knows words and signs, not lists.

import type { ActorKind } from '../../model/list';
import { hashedWords } from '../../text/hash';
import { SHAPE } from '../../text/word-shapes';
import { nameWords } from '../name-words';
import { isAdjacent, isCapital, isIn, type Prose, STYLE } from './prose';

const WATERSIDE = hashedWords('sur sous les lez upon on under de di de la du');
const SHOPS = hashedWords(
  'cafe bar inn grill tavern diner bakery books bookshop pub restaurant kitchen point creek law comet store shop deli pizzeria hotel garage farm yard corner wharf',
);
const TO = hashedWords('to of for');
const INDEX = hashedWords('index');
const SIGN = ' & ';

type Place = { first: number; last: number; isState?: boolean; isListed(at: number): boolean };

/** Why the name goes on beyond a sign or a small word; undefined when it does not. */
export function joinedReason(prose: Prose, place: Place, kind: ActorKind): string | undefined {
  const { first, last } = place;
  if (kind !== 'person' && !place.isState && (isSigned(prose, first) || isSigned(prose, last + 1)))
    return 'a firm bears that name';
  if (isByWater(prose, last)) return 'part of the name of another place';
  if (kind === 'place' && isShop(prose, last)) return 'a shop or a place of that name';
  if (kind === 'person' || kind === 'place' || first !== last || prose.styles[first] !== STYLE.running)
    return undefined;
  return isIndex(prose, last) || goesOnSmall(prose, place) ? 'part of a longer name' : undefined;
}

/** "&" between two capitals, before the word at `at`. */
function isSigned(prose: Prose, at: number): boolean {
  const { text, starts, ends, count } = prose.words;
  if (at < 1 || at >= count || text.charCodeAt((starts[at] as number) - 2) !== AMPERSAND) return false;
  return text.slice(ends[at - 1], starts[at]) === SIGN && isCapital(prose, at) && isCapital(prose, at - 1);
}
const AMPERSAND = '&'.charCodeAt(0);

/** "-sur-Mer" */
const isByWater = (prose: Prose, last: number): boolean =>
  isJoined(prose, last + 1) &&
  isIn(prose, WATERSIDE, last + 1) &&
  isJoined(prose, last + 2) &&
  isCapital(prose, last + 2);

const isJoined = ({ words }: Prose, at: number): boolean => ((words.shapes[at] ?? 0) & SHAPE.joined) !== 0;

/** "Keller’s Café" */
export const isShop = (prose: Prose, last: number): boolean =>
  ((prose.words.shapes[last] as number) & SHAPE.possessive) !== 0 &&
  isAdjacent(prose, last + 1) &&
  isCapital(prose, last + 1) &&
  prose.styles[last] === STYLE.running &&
  isIn(prose, SHOPS, last + 1);

/** "the Mercury 50 index" */
const isIndex = (prose: Prose, last: number): boolean =>
  isAdjacent(prose, last + 2) &&
  isAdjacent(prose, last + 1) &&
  ((prose.words.shapes[last + 1] as number) & SHAPE.digit) !== 0 &&
  isIn(prose, INDEX, last + 2);

/** "Dawn to Dusk": an everyday word, and a capital after a small one that no name of the list has. */
function goesOnSmall(prose: Prose, { first, last, isListed }: Place): boolean {
  const link = last + 1;
  const { common, alsoNames } = nameWords();
  const hash = prose.words.hashes[first] as number;
  return (
    isAdjacent(prose, link + 1) &&
    isAdjacent(prose, link) &&
    isIn(prose, TO, link) &&
    isCapital(prose, link + 1) &&
    !isListed(link + 1) &&
    !((prose.words.shapes[last] as number) & (SHAPE.possessive | SHAPE.allCapitals)) &&
    (common.has(hash) || alsoNames.has(hash)) &&
    (common.has(prose.words.hashes[link + 1] as number) || prose.isAlsoSmall(link + 1))
  );
}
