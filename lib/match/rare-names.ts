// Whether a family name by itself, without any full name in the article, can only be the one person listed: rare, and plainly a person's here.

import { comparedWord } from '../text/folded-word';
import { hashWord } from '../text/hash';
import { GAP, SHAPE } from '../text/word-shapes';
import { isCountryWord, isDemonym } from './countries';
import type { FamilyPlace } from './family-places';
import { isGivenName } from './given-names';
import { nameWords } from './name-words';
import { isCapital, isCapitalFree, type Prose } from './prose';

const SHORTEST = 4;
/** Towns and counties that newspapers name as often as the people they are called after. */
const TOWNS = new Set(
  (
    'dallas houston austin rochester jefferson madison lincoln cleveland columbus denver orlando charlotte raleigh savannah berlin london paris york lancaster kent sussex warwick durham bristol preston ' +
    'bradford burton hastings melbourne sydney wellington darwin perth casper salinas stanton lansing lafayette pierce polk quincy reno boise laredo irvine pasadena concord lexington salem dover trenton ' +
    'camden burlington bedford oxford cambridge lowell worcester springfield aurora mobile gary flint marion macon augusta athens milan florence verona victoria alexandria vienna valencia cordoba leon'
  )
    .split(' ')
    .map(hashWord),
);
const LOCALITIES = new Set(
  'county counties police residents suburb suburbs street streets river valley metro region area airport mayor town city'
    .split(' ')
    .map(hashWord),
);
const LOCAL = new Set('in near outside inside across around throughout downtown into'.split(' ').map(hashWord));

export function isRareName(prose: Prose, place: FamilyPlace): boolean {
  const { first, last, around } = place;
  const word = comparedWord(prose.words, last);
  const hash = prose.words.hashes[last] as number;
  const { families, common, noNames, institutions, titles } = nameWords();
  if (first === last && [families, common, noNames, institutions, titles].some((table) => table.has(hash)))
    return false;
  const isPlural = word.endsWith('s') && isGivenName(word.slice(0, -1));
  if (isGivenName(word) || isPlural || isDemonym(word) || isCountryWord(word) || word.length < SHORTEST) return false;
  return around.title >= 0 || (!TOWNS.has(hash) && isSpokenOf(prose, place));
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

/** Its capital means something in some place where the word stands, and nowhere is it a place ("in Dallas", "Casper, Wyo."). */
function isSpokenOf(prose: Prose, { first, last }: FamilyPlace): boolean {
  const { words } = prose;
  const name = words.text.slice(words.starts[first], words.ends[last]);
  return prose.once(`spoken of ${name}`, () => {
    const places = prose.placesOf(name).filter((at) => isCapital(prose, at));
    return (
      places.some((at) => !isCapitalFree(prose, at)) && !places.some((at) => isPlaceName(prose, at, at + last - first))
    );
  });
}

function isPlaceName(prose: Prose, first: number, last: number): boolean {
  const { words } = prose;
  const next = last + 1;
  const isOfRegion = isCapital(prose, next) && /^,\s*$/.test(words.text.slice(words.ends[last], words.starts[next]));
  const isPossessive = ((words.shapes[last] ?? 0) & SHAPE.possessive) !== 0;
  const isLocal = first > 0 && words.gaps[first] === GAP.none && LOCAL.has(words.hashes[first - 1] as number);
  const isLocality = words.gaps[next] === GAP.none && LOCALITIES.has(words.hashes[next] as number);
  return isOfRegion || isLocality || (isLocal && !isPossessive);
}
