// Whether a family name after a title, without any full name in the article, can only be the one person listed. And whether it is a firm's.

import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { GAP } from '../../text/word-shapes';
import { isCountryWord, isDemonym } from '../countries';
import { nameWords } from '../name-words';
import { isCapital, type Prose } from '../surroundings/prose';
import type { FamilyPlace } from './family-places';
import { isGivenName } from './given-names';

const SHORTEST = 4;
/** Titles that anybody may have, however rare the name: a president is somebody known, a captain need not be. */
const STRANGERS = hashedWords(
  'mr mrs ms miss mister mx sir dame lady lord dr doctor prof professor rev reverend capt captain coach officer sgt sergeant lt lieutenant col colonel maj major cpl corporal pvt detective inspector superintendent constable sheriff director chief chair judge lawyer herr frau senor senora dona monsieur madame mme mlle comrade sayin господин госпожа',
);
/** Without a title, nobody can be meant whom the article has not introduced: names of that kind are too often towns, firms and strangers. */
export function isRareName(prose: Prose, place: FamilyPlace): boolean {
  const { first, last, around } = place;
  if (around.title < 0 || !(place.hasOwnTitle || hasOffice(prose, place))) return false;
  const word = comparedWord(prose.words, last);
  const hash = prose.words.hashes[last] as number;
  const { families, common, noNames, institutions, titles } = nameWords();
  if (first === last && [families, common, noNames, institutions, titles].some((table) => table.has(hash)))
    return false;
  const isPlural = word.endsWith('s') && isGivenName(word.slice(0, -1));
  return !isGivenName(word) && !isPlural && !isDemonym(word) && !isCountryWord(word) && word.length >= SHORTEST;
}

/** Whether the title is one of few, or the family name has such a title elsewhere: "Speaker Pelosi … Mrs. Pelosi". */
function hasOffice(prose: Prose, { first, last, around }: FamilyPlace): boolean {
  const { words } = prose;
  const isOffice = (at: number): boolean =>
    nameWords().titles.has(words.hashes[at] ?? 0) && !STRANGERS.has(words.hashes[at] as number);
  if (isOffice(around.title)) return true;
  const name = words.text.slice(words.starts[first], words.ends[last]);
  return prose.once(`office ${name}`, () =>
    prose.placesOf(name).some((at) => words.gaps[at] === GAP.none && isOffice(at - 1)),
  );
}

/** Without a title, "Ford" is the firm: by its fame, or because the article speaks of the "Ford Motor Company". */
export function isFirm(prose: Prose, { first, last, around }: FamilyPlace): boolean {
  if (around.title >= 0) return false;
  const { words } = prose;
  const { firms, firmEndings } = nameWords();
  if (first === last && firms.has(words.hashes[last] as number)) return true;
  const name = words.text.slice(words.starts[first], words.ends[last]);
  return prose.once(`firm ${name}`, () =>
    prose.placesOf(name).some((at) => {
      const next = at + last - first + 1;
      return words.gaps[next] === GAP.none && isCapital(prose, next) && firmEndings.has(words.hashes[next] as number);
    }),
  );
}
