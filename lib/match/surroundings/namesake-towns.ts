// Towns and countries beside which stands that another of the name is meant: "Paris, Texas", "Tripoli, Lebanon’s second city". It knows where the well-known
// ones lie, not lists.

import { fold } from '../../text/fold';
import { comparedWord } from '../../text/folded-word';
import { hashedWords } from '../../text/hash';
import { GAP } from '../../text/word-shapes';
import { countryNamed, countryOfCapital } from '../countries';
import { HOMES, REGIONS, SEVERAL } from './namesake-towns-table';
import { isAdjacent, isCapital, isIn, type Prose } from './prose';

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
  return (first, last, isState, states) => {
    const region = regionAfter(prose, first, last);
    if (region === undefined && (isState || others.size === 0)) return undefined;
    const name = nameOf(prose, first, last);
    const isOther =
      region === undefined ? isInSameParagraph(prose, others.get(name), first) : !isHome(name, region, states);
    if (isOther) others.set(name, last);
    else others.delete(name);
    return isOther ? 'another place of that name' : undefined;
  };
}

/** "the storm reached Birmingham, Alabama. Birmingham had seen worse" */
function isInSameParagraph({ words }: Prose, before: number | undefined, first: number): boolean {
  if (before === undefined) return false;
  for (let at = before + 1; at <= first; at++) if (words.gaps[at] === GAP.paragraph) return false;
  return true;
}

/** Whether the folded word is a state or province of America, Canada or Australia. */
export const isRegion = (folded: string): boolean => regions().has(folded);

function isHome(name: string, region: string, states: readonly string[] | undefined): boolean {
  const code = countryNamed(region)?.code;
  const isPart = regions().has(region);
  // A list tells states of America, Canada and Australia by no code.
  if (states?.length && (code ?? '').length === 2 && !isPart) return states.includes(code as string);
  if (states?.length && isPart) return states.some((state) => HAS_STATES.has(state));
  return homeOf(name)?.includes(region) ?? true;
}

const HAS_STATES = new Set(['us', 'ca', 'au']);

const AND = hashedWords('and or');
/** "Tripoli, the capital of Libya", "Tripoli, in northern Lebanon". */
const BETWEEN = hashedWords(
  'in the a an of capital city town village port northern southern eastern western central small',
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
    if (regions().has(region) && !ALSO_TOWNS.has(region)) return region;
    if ((regions().has(region) || countryNamed(region)) && !isInSeries(prose, first, at)) return region;
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
let regionNames: ReadonlySet<string> | undefined;

function regions(): ReadonlySet<string> {
  regionNames ??= new Set(wordsOf(REGIONS));
  return regionNames;
}

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
