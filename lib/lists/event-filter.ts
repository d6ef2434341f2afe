// Which rows of a large event table are wanted. Asked before anything is made of a row, because most are not.

import type { ImportFilter } from '../model/import-filter';
import { countryCode } from './country-code';

/** What a row says that filters ask for. */
export type RowFacts = { country: string; year: number; actors: readonly string[] };

/** A quick test for many rows. */
export function rowFilter(filter: ImportFilter | undefined): (row: RowFacts) => boolean {
  const wanted = filter?.countries?.length
    ? new Set(filter.countries.map((name) => countryCode(name) ?? name.toLowerCase()))
    : undefined;
  const actors = (filter?.actors ?? []).map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  const isWantedCountry = (country: string): boolean =>
    !wanted || wanted.has(countryCode(country) ?? country.toLowerCase());
  return ({ country, year, actors: names }) =>
    year >= (filter?.fromYear ?? Number.NEGATIVE_INFINITY) &&
    year <= (filter?.toYear ?? Number.POSITIVE_INFINITY) &&
    isWantedCountry(country) &&
    (actors.length === 0 || names.some((name) => actors.some((part) => name.toLowerCase().includes(part))));
}
