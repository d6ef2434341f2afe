// Names of towns that the article has used just before as part of somebody's or something's longer name ("Bo Lindqvist … Bo’s colleagues", "Bristol Rovers …
// Bristol lost"): alone and without a preposition of place they are more likely short for that. It knows the order of an article, not lists.

import { hashedWords } from '../../text/hash';
import { GAP, SHAPE } from '../../text/word-shapes';
import { isAdjacent, isEnglish, type Prose } from '../surroundings/prose';

const LOCAL = hashedWords('in from to at near of between across into through outside inside around via for');

export type LeftOver = {
  /** Tells whether the name of words `first` to `last` is short for the longer one that the article has used last. */
  isShort(first: number, last: number): boolean;
  /** Keeps in mind how the name was met: in a longer name, which holds a person’s or a body’s further words, or by itself. */
  met(first: number, isLonger: boolean): void;
};

export function leftOver(prose: Prose): LeftOver {
  const longer = new Set<number>();
  const hashAt = (at: number): number => prose.words.hashes[at] as number;
  return {
    isShort: (first, last) => first === last && longer.has(hashAt(first)) && isEnglish(prose) && !isShown(prose, first),
    met(first, isLonger) {
      if (isLonger) longer.add(hashAt(first));
      else longer.delete(hashAt(first));
    },
  };
}

/** "in Bo", a dateline. */
const isShown = (prose: Prose, first: number): boolean =>
  (isAdjacent(prose, first) && LOCAL.has(prose.words.hashes[first - 1] as number)) ||
  (prose.words.gaps[first] === GAP.paragraph && ((prose.words.shapes[first] as number) & SHAPE.allCapitals) !== 0);
