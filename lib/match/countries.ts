// Countries by their names, with their demonyms and capitals. A data table unpacked on first use; it knows no list and no text.

import { fold } from '../text/fold';
import { foldedWord } from '../text/folded-word';
import { COUNTRIES_ELSEWHERE } from './countries-elsewhere-table';
import { COUNTRIES } from './countries-table';

export type Country = { code: string; names: string[]; demonyms: string[]; capitals: string[] };

let byName: Map<string, Country> | undefined;
let byCode: Map<string, Country> | undefined;
let byCapital: Map<string, Country> | undefined;
let rows: Country[] | undefined;
let words: Set<string> | undefined;
let demonyms: Set<string> | undefined;
let capitals: Set<string> | undefined;

/** The country of a name or one of its aliases, in some ten languages; undefined for any other place. */
export const countryNamed = (name: string): Country | undefined => index().get(fold(name));

export function countryWithCode(code: string): Country | undefined {
  byCode ??= new Map([...new Set(index().values())].map((country) => [country.code, country]));
  return byCode.get(code);
}

/** The country whose government sits in the place of that folded name. */
export function countryOfCapital(folded: string): Country | undefined {
  byCapital ??= new Map(
    [...new Set(index().values())].flatMap((country) => country.capitals.map((name) => [fold(name), country] as const)),
  );
  return byCapital.get(folded);
}

/** Whether a folded word is a capital of one word: asked of any town, it folds no other names. */
export function isCapitalCity(folded: string): boolean {
  capitals ??= new Set(countries().flatMap((country) => country.capitals.filter(isOneWord).map(foldedWord)));
  return capitals.has(folded);
}

/** Whether a folded word is, or begins, the name or demonym of some country. */
export function isCountryWord(folded: string): boolean {
  words ??= firstWords();
  return words.has(folded);
}

/** Whether a folded word is a demonym of one word: `iraqi`, `danes`. */
export const isDemonym = (folded: string): boolean => isNationality(folded) || REGIONAL.has(folded);

/** The same without those of regions and religions. */
export function isNationality(folded: string): boolean {
  if (demonyms === undefined) {
    demonyms = new Set();
    for (const country of countries())
      for (const demonym of country.demonyms) if (isOneWord(demonym)) demonyms.add(foldedWord(demonym));
  }
  return demonyms.has(folded);
}

const REGIONAL = new Set(
  'islamic islamist buddhist hindu sikh orthodox protestant anglican nordic baltic balkan european asian african arab western eastern kurdish palestinian scottish welsh english soviet sunni shiite shia jewish muslim christian catholic hispanic latino texan californian floridian catalan basque chechen tibetan sicilian bavarian londoner parisian catholics muslims jews arabs kurds europeans africans asians'.split(
    ' ',
  ),
);

/** The first article of the day waits for this: single words are folded, where whole names would take several times as long. */
function firstWords(): Set<string> {
  const found = new Set<string>();
  for (const country of countries()) {
    for (const name of [...country.names, ...country.demonyms]) found.add(foldedWord(name.split(BREAK, 1)[0] ?? ''));
  }
  for (const shared of ['the', 'united', 'new', 'north', 'south', 'saint', 'islamic', 'republic']) found.delete(shared);
  return found.add('us');
}

const BREAK = /[\s'’-]/;
const isOneWord = (name: string): boolean => !BREAK.test(name);

function index(): Map<string, Country> {
  byName ??= unpack();
  return byName;
}

function unpack(): Map<string, Country> {
  const found = new Map<string, Country>();
  for (const country of countries()) {
    for (const name of country.names) {
      const key = fold(name);
      // "Congo" alone is either of two states: the larger one comes first in the table.
      if (!found.has(key)) found.set(key, country);
    }
  }
  addElsewhere(found);
  return found;
}

/** Names of other languages say which country is meant; they are no names of it in every text ("Suède"). Its capitals are. */
function addElsewhere(found: Map<string, Country>): void {
  const byOwnCode = new Map([...found.values()].map((country) => [country.code, country]));
  for (const row of COUNTRIES_ELSEWHERE.trim().split('\n')) {
    const [code = '', names, capitals] = row.split('|');
    const country = byOwnCode.get(code);
    if (!country) continue;
    country.capitals.push(...cells(capitals));
    for (const name of cells(names)) if (!found.has(fold(name))) found.set(fold(name), country);
  }
}

function countries(): Country[] {
  rows ??= COUNTRIES.trim()
    .split('\n')
    .map((row) => {
      const [code = '', names, nationalities, capitals] = row.split('|');
      return { code, names: cells(names), demonyms: withPlurals(cells(nationalities)), capitals: cells(capitals) };
    });
  return rows;
}

function withPlurals(demonyms: readonly string[]): string[] {
  const all: string[] = [];
  for (const demonym of demonyms)
    for (const form of [demonym, pluralOf(demonym)]) if (form !== undefined && !all.includes(form)) all.push(form);
  return all;
}

const NO_PLURAL = /(ese|ish|ch|ss|s|sh|z|men|man|woman)$/;

/** What English makes of a demonym for several people; undefined where it has no word of its own for them. */
export const pluralOf = (demonym: string): string | undefined => (NO_PLURAL.test(demonym) ? undefined : `${demonym}s`);

const cells = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);
