// Towns and countries beside which stands that another of the name is meant: "Paris, Texas", "Tripoli, Lebanon’s second city". It knows where the well-known
// ones lie, not lists.

import { fold } from '../../text/fold';
import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { GAP } from '../../text/word-shapes';
import { countryNamed, countryOfCapital, countryWithCode } from '../countries';
import { nameWords } from '../name-words';
import { localTowns } from './local-towns';
import { HOMES, SEVERAL } from './namesake-towns-table';
import { isAdjacent, isCapital, isIn, type Prose } from './prose';
import { countryOfRegion } from './regions';
import { isOtherCountrys } from './two-countries';

/** `states`: the codes of the countries in which the list says that the place lies. */
export type Elsewhere = (
  first: number,
  last: number,
  isState: boolean,
  states?: readonly string[],
) => string | undefined;

/** Says why the place of words `first` to `last` is another one; undefined when it may be the listed one, or the well-known one. */
export function elsewhere(prose: Prose): Elsewhere {
  /** The last word of each name that was another place's. */
  const others = new Map<string, number>();
  const isTown = localTowns(prose);
  return (first, last, isState, states) => {
    if (isOtherOne(prose, first, last, isState)) return OTHER;
    const name = nameOf(prose, first, last);
    if (first === last && isTown(name, isState)) return OTHER;
    const own = states?.length ? states : isState ? [countryNamed(name)?.code ?? ''] : [];
    if (own.length > 0 && isOtherCountrys(prose, first, name, own)) return OTHER;
    const region = regionAfter(prose, first, last);
    if (region === undefined && (isState || others.size === 0)) return undefined;
    const isOther =
      region === undefined ? isInSameParagraph(prose, others.get(name), first) : !isHome(name, region, states);
    if (isOther) others.set(name, last);
    else others.delete(name);
    return isOther ? OTHER : undefined;
  };
}

const OTHER = 'another place of that name';
const OTHERS = hashedWords('other second');
const THE = hashedWords('the');
const PARTS = hashedWords('state county river');

/** "the other Washington", "Georgia the state" */
const isOtherOne = (prose: Prose, first: number, last: number, isState: boolean): boolean =>
  (!isState &&
    isIn(prose, OTHERS, first - 1) &&
    isIn(prose, THE, first - 2) &&
    isAdjacent(prose, first) &&
    isAdjacent(prose, first - 1)) ||
  (isState && isIn(prose, THE, last + 1) && isAdjacent(prose, last + 1) && isIn(prose, PARTS, last + 2));

/** "the storm reached Birmingham, Alabama. Birmingham had seen worse" */
function isInSameParagraph({ words }: Prose, before: number | undefined, first: number): boolean {
  if (before === undefined) return false;
  for (let at = before + 1; at <= first; at++) if (words.gaps[at] === GAP.paragraph) return false;
  return true;
}

function isHome(name: string, region: string, states: readonly string[] | undefined): boolean {
  const part = countryOfRegion(region);
  const code = part ?? countryNamed(region)?.code;
  if (states?.length && code?.length === 2 && !states.includes(code)) return false;
  const home = homeOf(name);
  if (!home || home.includes(region)) return true;
  // "Oxford, Oxfordshire" is at home: of British towns the table gives the country only.
  const isOnlyCountry = !home.some((word) => countryOfRegion(word) !== undefined);
  if (part && isOnlyCountry) return countryWithCode(part)?.names.some((word) => home.includes(fold(word))) ?? true;
  return !part && code?.length === 2 && (states?.length ?? 0) > 0;
}

const AND = hashedWords('and or');
/** "Tripoli, the capital of Libya", "Tripoli, in northern Lebanon". */
const BETWEEN = hashedWords(
  'in en dans im nella the a an of capital city town village port northern southern eastern western central small',
);
const MOST_BETWEEN = 5;
/** States that may stand in a row with towns. */
const ALSO_TOWNS = new Set(['new york', 'washington', 'georgia', 'quebec', 'hawaii', 'ontario']);
const LONGEST_REGION = 3;

function nameOf({ words }: Prose, first: number, last: number): string {
  let name = comparedWord(words, first);
  for (let at = first + 1; at <= last; at++) name += ` ${comparedWord(words, at)}`;
  return name;
}

/** The folded state, province or country that follows after a comma. */
function regionAfter(prose: Prose, first: number, last: number): string | undefined {
  const { words } = prose;
  let begin = last + 1;
  if (words.gaps[begin] !== GAP.hard || words.text.slice(words.ends[last], words.starts[begin]) !== ', ')
    return undefined;
  while (begin - last <= MOST_BETWEEN && isAdjacent(prose, begin + 1) && isIn(prose, BETWEEN, begin)) begin++;
  let region = '';
  for (let at = begin; at < begin + LONGEST_REGION && isCapital(prose, at); at++) {
    if (at > begin && !isAdjacent(prose, at)) return undefined;
    region += `${region && ' '}${comparedWord(words, at)}`;
    const isPart = countryOfRegion(region) !== undefined;
    // "from Paris, Virginia Stone said"
    if (isPart && isAdjacent(prose, at + 1) && isIn(prose, nameWords().families, at + 1)) return undefined;
    if (isPart && !ALSO_TOWNS.has(region)) return region;
    if ((isPart || countryNamed(region)) && !isInSeries(prose, first, at)) return region;
  }
  return undefined;
}

/** "London, New York and Paris", "Paris, Germany and Italy": places in a row, not a town and where it lies. */
function isInSeries(prose: Prose, first: number, last: number): boolean {
  const { gaps, hashes, count } = prose.words;
  const isLink = (at: number): boolean => AND.has(hashes[at] ?? 0);
  if (gaps[first] === GAP.hard && isCapital(prose, first - 1)) return true;
  const next = last + 1;
  if (next >= count || (gaps[next] as number) >= GAP.sentence) return false;
  return isLink(next) || isCapital(prose, next);
}

let homes: Map<string, readonly string[]> | undefined;

const wordsOf = (table: string): string[] =>
  table
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

/** Folded words for where the well-known place of that name lies: its country’s for a capital, itself for a country. */
function homeOf(name: string): readonly string[] | undefined {
  homes ??= unpackHomes();
  const known = homes.get(name);
  if (known) return known.length > 0 ? known : undefined;
  const country = countryOfCapital(name) ?? countryNamed(name);
  const names = country?.names.map(fold);
  if (names) homes.set(name, names);
  return names;
}

function unpackHomes(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>(wordsOf(SEVERAL).map((town) => [town, []]));
  for (const row of HOMES.trim().split('\n')) {
    const [home = '', towns = ''] = row.split('|');
    for (const town of wordsOf(towns)) found.set(town, home.split(';'));
  }
  return found;
}
