// Whether a rank or an office before a family name ("Judge Hollis", "Captain Lake") is one that the article gives the person it has introduced. It knows
// words and places, not lists.

import { hashedWords } from '../../text/hash';
import { GAP } from '../../text/word-shapes';
import type { Prose } from '../surroundings/prose';

/** Those that strangers of the same family name have; ministers and presidents are known. */
const RANKS = hashedWords(
  'judge justice captain capt king queen prince princess coach sergeant sgt detective inspector officer lieutenant lt constable father sister brother rabbi nurse sheriff corporal private pvt deacon',
);
/** Words on either side of a full name within which its bearer's rank stands. */
const NEAR = 14;
/** Full names that are looked at: an article gives somebody's rank early. */
const MOST_PLACES = 8;

/** Before a full name: nobody is listed as a constable or a nurse without the list's saying so. */
const STYLES = hashedWords(
  'pc wpc dc constable sgt sergeant pte private pvt cpl corporal nurse coach father sister brother rabbi deacon detective sheriff inspector',
);

export const isStrangersStyle = ({ words }: Prose, at: number): boolean =>
  words.gaps[at + 1] === GAP.none && STYLES.has(words.hashes[at] ?? 0);

/** Whether the word at \`title\` is such a rank, and near none of the full names at \`places\`. */
export function isStrangersRank(
  { words }: Prose,
  title: number,
  places: readonly { first: number; last: number }[],
): boolean {
  const rank = words.hashes[title] ?? 0;
  if (title < 0 || !RANKS.has(rank) || places.length === 0) return false;
  return !places.slice(0, MOST_PLACES).some(({ first, last }) => {
    for (let at = Math.max(0, first - NEAR); at <= Math.min(words.count - 1, last + NEAR); at++)
      if (at !== title && words.hashes[at] === rank) return true;
    return false;
  });
}
