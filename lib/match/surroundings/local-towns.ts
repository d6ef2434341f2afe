// Towns that are called like countries ("the selectboards of Norway and Paris", "Peru Town Hall"): where the article shows one by what only towns have, its
// other countries are towns too, unless their people are named. It knows words and countries, not lists.

import { comparedWord } from '../../text/folded-word';
import { hashedWords, hashWord } from '../../text/hash';
import { countryNamed, isCapitalCity, isCountryWord, isDemonym } from '../countries';
import { isAdjacent, isCapital, type Prose } from './prose';
import { isRegion } from './regions';

const TOWNS = ['selectboard', 'selectboards', 'selectmen', 'board', 'boards', 'town', 'village', 'township'];
const OF = hashWord('of');
const AND = hashedWords('and');

/** Tells of a country’s or a capital’s name whether the article means a town; it is asked for any name. */
export function localTowns(prose: Prose): (name: string, isState: boolean) => boolean {
  let shown: ReadonlySet<string> | undefined;
  return (name, isState) => {
    shown ??= shownIn(prose);
    if (shown.size === 0) return false;
    return shown.has(name) || (isState && !isPeopleNamed(prose, name));
  };
}

function shownIn(prose: Prose): Set<string> {
  const shown = new Set<string>();
  const take = (at: number): void => {
    const name = comparedWord(prose.words, at);
    if (isCapital(prose, at) && !isRegion(name) && !isDemonym(name) && (isCountryWord(name) || isCapitalCity(name)))
      shown.add(name);
  };
  for (const at of TOWNS.flatMap((word) => prose.placesOf(word))) {
    if (isAdjacent(prose, at)) take(at - 1);
    if (prose.words.hashes[at + 1] !== OF || !isAdjacent(prose, at + 2)) continue;
    take(at + 2);
    if (AND.has(prose.words.hashes[at + 3] ?? 0) && isAdjacent(prose, at + 4)) take(at + 4);
  }
  // A capital alone may be the one everybody knows.
  return [...shown].some((name) => isCountryWord(name) && countryNamed(name)) ? shown : new Set();
}

const isPeopleNamed = (prose: Prose, name: string): boolean =>
  countryNamed(name)?.demonyms.some((demonym) => prose.placesOf(demonym).length > 0) ?? false;
