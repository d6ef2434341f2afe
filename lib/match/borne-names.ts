// Names of places and firms that somebody in the article bears, as a family name ("Amy Jordan … Jordan said"), as a given name, or as a firm.
// It knows words, not lists.

import { comparedWord } from '../text/folded-word';
import { hashWord } from '../text/hash';
import { GAP, SHAPE } from '../text/word-shapes';
import type { Candidate } from './candidate';
import { isDemonym } from './countries';
import { isGivenName } from './given-names';
import { nameWords } from './name-words';
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

const LEGAL = new Set('inc corp corporation ltd plc llc gmbh ag'.split(' ').map(hashWord));

/** "Patagonia Inc." */
const isFirm = ({ words }: Prose, at: number): boolean => LEGAL.has(words.hashes[at] as number);

/** Places that many people are called by; of others ("Georgia", "Paris") the word after them is more often a team's. */
const PLACES_GIVEN = new Set('jordan chelsea dakota brooklyn'.split(' '));

/** "Jordan Pickford", but "Jordan King Abdullah" and "Georgia Republicans". */
function isGivenBefore({ words }: Prose, at: number): boolean {
  const { titles, callings, institutions, noNames, common, directions } = nameWords();
  const isOther = [titles, callings, institutions, noNames, common, directions].some((table) =>
    table.has(words.hashes[at] as number),
  );
  const before = comparedWord(words, at - 1);
  return (isGivenName(before) || PLACES_GIVEN.has(before)) && !isOther && !isDemonym(comparedWord(words, at));
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
    if (isPlain && (isFirm(prose, at) || isGivenBefore(prose, at))) borne.add(words.hashes[at - 1] as number);
  }
  return borne;
}
