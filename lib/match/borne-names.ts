// Names of places and firms that somebody in the article bears as a family name ("Amy Jordan … Jordan said"). It knows words, not lists.

import { comparedWord } from '../text/folded-word';
import { hashWord } from '../text/hash';
import { GAP, SHAPE } from '../text/word-shapes';
import type { Candidate } from './candidate';
import { isGivenName } from './given-names';
import { isAdjacent, isCapital, type Prose, STYLE } from './prose';

const LOCAL = new Set(
  'in from to at near of between across into through outside inside around via'.split(' ').map(hashWord),
);

/** Says why a place name of one word is none here; undefined when nobody bears it or a preposition shows the place. */
export function borneNames(prose: Prose): (candidate: Candidate) => string | undefined {
  let borne: Set<number> | undefined;
  return ({ first, last, rule }) => {
    if (first !== last || (rule !== 'name' && rule !== 'alias' && rule !== 'weak-alias')) return undefined;
    const shape = prose.words.shapes[first] as number;
    // "WASHINGTON (AP)": a dateline.
    if (shape & SHAPE.allCapitals && prose.words.gaps[first] === GAP.paragraph) return undefined;
    borne ??= borneIn(prose);
    const isLocal = isAdjacent(prose, first) && LOCAL.has(prose.words.hashes[first - 1] as number);
    return !isLocal && borne.has(prose.words.hashes[first] as number)
      ? 'somebody in the article bears that name'
      : undefined;
  };
}

function borneIn(prose: Prose): Set<number> {
  const { words, styles } = prose;
  const borne = new Set<number>();
  for (let at = 1; at < words.count; at++) {
    if (styles[at] !== STYLE.running || !isCapital(prose, at) || !isCapital(prose, at - 1) || !isAdjacent(prose, at))
      continue;
    const isPlain =
      !((words.shapes[at - 1] as number) & (SHAPE.possessive | SHAPE.allCapitals)) &&
      !((words.shapes[at] as number) & SHAPE.joined);
    if (isPlain && isGivenName(comparedWord(words, at - 1))) borne.add(words.hashes[at] as number);
  }
  return borne;
}
