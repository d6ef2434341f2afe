// Signs and small words that join a name to more of a longer one: "Manchester & London", "La Fontaine-sur-Mer", "Lincoln’s Inn", "Dawn to Dusk", "the Mercury
// 50 index". It knows words and signs, not lists.

import type { ActorKind } from '../../model/list';
import { hashedWords } from '../../text/hash';
import { SHAPE } from '../../text/word-shapes';
import { isAdjacent, isCapital, isIn, type Prose, STYLE } from './prose';

const RIVERSIDE = hashedWords('upon am');
const SHOPS = hashedWords(
  'cafe bar inn grill tavern diner bakery books bookshop pub restaurant kitchen point creek law comet store shop deli pizzeria hotel garage farm yard corner wharf',
);
const SIGN = ' & ';

type Place = { first: number; last: number; isState?: boolean; isListed(at: number): boolean };

/** Why the name goes on beyond a sign or a small word; undefined when it does not. */
export function joinedReason(prose: Prose, place: Place, kind: ActorKind): string | undefined {
  const { first, last } = place;
  if (kind !== 'person' && !place.isState && (isSigned(prose, first) || isSigned(prose, last + 1)))
    return 'a firm bears that name';
  if (isByWater(prose, last)) return 'part of the name of another place';
  if (kind === 'place' && isShop(prose, last)) return 'a shop or a place of that name';
  return undefined;
}

/** "&" between two capitals, before the word at `at`. */
function isSigned(prose: Prose, at: number): boolean {
  const { text, starts, ends, count } = prose.words;
  if (at < 1 || at >= count || text.charCodeAt((starts[at] as number) - 2) !== AMPERSAND) return false;
  return text.slice(ends[at - 1], starts[at]) === SIGN && isCapital(prose, at) && isCapital(prose, at - 1);
}
const AMPERSAND = '&'.charCodeAt(0);

/** "-sur-Mer", "-le-Street", "upon Thames", "am Main" */
const isByWater = (prose: Prose, last: number): boolean =>
  isCapital(prose, last + 2) &&
  ((isJoined(prose, last + 1) && isJoined(prose, last + 2) && isLink(prose, last + 1)) ||
    (isIn(prose, RIVERSIDE, last + 1) && isAdjacent(prose, last + 1) && isAdjacent(prose, last + 2)));

const LONGEST_LINK = 4;
const JOINS = hashedWords('to and or und et y e en og och i и');
const isLink = (prose: Prose, at: number): boolean =>
  !isCapital(prose, at) &&
  !isIn(prose, JOINS, at) &&
  (prose.words.ends[at] as number) - (prose.words.starts[at] as number) <= LONGEST_LINK;

const isJoined = ({ words }: Prose, at: number): boolean => ((words.shapes[at] ?? 0) & SHAPE.joined) !== 0;

/** "Keller’s Café" */
export const isShop = (prose: Prose, last: number): boolean =>
  ((prose.words.shapes[last] as number) & SHAPE.possessive) !== 0 &&
  isAdjacent(prose, last + 1) &&
  isCapital(prose, last + 1) &&
  prose.styles[last] === STYLE.running &&
  isIn(prose, SHOPS, last + 1);
