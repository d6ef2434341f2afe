// Names that places of two countries are known by ("Georgia", "Tripoli", "Mérida"): which of them the article speaks of, where the list says which it means.
// It knows countries and words, not lists.

import { fold } from '../../text/fold';
import { GAP } from '../../text/word-shapes';
import { countryWithCode } from '../countries';
import { firstAtLeast } from '../segment/bisect';
import type { Prose } from './prose';
import { isRegion } from './regions';
import { TWO_COUNTRIES } from './regions-table';

/** Whether the article, and first of all the paragraph of word `at`, speaks of another country that has the name than of the list's. */
export function isOtherCountrys(prose: Prose, at: number, name: string, own: readonly string[]): boolean {
  const rows = bearersOf(name);
  if (!rows.some(([code]) => own.includes(code))) return false;
  const [first, after] = paragraphOf(prose, at);
  const isSaid = (isOwn: boolean, from: number, to: number): boolean =>
    rows.some(([code, words]) => own.includes(code) === isOwn && words.some((word) => isWithin(prose, word, from, to)));
  if (isSaid(true, first, after)) return false;
  const isOthersHere = isSaid(false, first, after);
  if (isOthersHere && isRegion(name)) return true;
  return (isOthersHere || isSaid(false, 0, prose.words.count)) && !isSaid(true, 0, prose.words.count);
}

function isWithin(prose: Prose, word: string, from: number, to: number): boolean {
  const places = prose.placesOf(word);
  return (places[firstAtLeast(places, from)] ?? to) < to;
}

type Row = [code: string, words: readonly string[]];
/** By name; read when a name is first asked for, as few ever are. */
const bearers = new Map<string, readonly Row[]>();
let table: ReadonlyMap<string, readonly string[]> | undefined;

function bearersOf(name: string): readonly Row[] {
  table ??= unpack();
  const known = bearers.get(name);
  if (known) return known;
  const rows = (table.get(name) ?? []).map((row) => wordsOf(name, row.split(' ')));
  if (rows.length > 0) bearers.set(name, rows);
  return rows;
}

const unpack = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    TWO_COUNTRIES.trim()
      .split('\n')
      .map((line) => {
        const [name = '', ...rows] = line.replaceAll('_', ' ').split('|');
        return [name, rows];
      }),
  );

/** What speaks of a country beside the words of the table: its names, demonyms and capital. */
function wordsOf(name: string, [code = '', ...more]: readonly string[]): Row {
  const { names = [], demonyms = [], capitals = [] } = countryWithCode(code) ?? {};
  return [
    code,
    [...names, ...demonyms, ...capitals]
      .map(fold)
      .concat(more)
      .filter((word) => word !== name),
  ];
}

function paragraphOf({ words }: Prose, at: number): [first: number, after: number] {
  let first = at;
  while (first > 0 && words.gaps[first] !== GAP.paragraph) first--;
  let after = at + 1;
  while (after < words.count && words.gaps[after] !== GAP.paragraph) after++;
  return [first, after];
}
