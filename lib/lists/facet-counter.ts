// Counts what a large event table could be filtered by, a row at a time. It has state and a lifetime: rows, then one answer.

import type { EventFacets } from '../model/import-filter';
import { countryCode } from './country-code';
import type { RowFacts } from './event-filter';

/** Names come from the file: so many are told apart. */
const MAX_COUNTRIES = 400;
const MAX_YEARS = 300;
const MAX_ACTORS = 20_000;
const KEPT_ACTORS = 300;
const LONGEST_NAME = 200;

export class FacetCounter {
  readonly #countries = new Map<string, Map<string, number>>();
  readonly #actors = new Map<string, number>();

  add({ country, year, actors }: RowFacts): void {
    const code = countryCode(country) ?? country.trim().toLowerCase().slice(0, LONGEST_NAME);
    const years = this.#countries.get(code) ?? (this.#countries.size < MAX_COUNTRIES ? new Map() : undefined);
    if (years && code !== '' && Number.isInteger(year)) {
      this.#countries.set(code, years);
      count(years, String(year), MAX_YEARS);
    }
    for (const actor of new Set(actors))
      if (actor !== '') count(this.#actors, actor.slice(0, LONGEST_NAME), MAX_ACTORS);
  }

  /** The parties that are named most often, the most frequent first. */
  finish(): EventFacets {
    const countries = [...this.#countries].map(([code, years]) => [code, Object.fromEntries(years)] as const);
    const actors = [...this.#actors].sort(([, a], [, b]) => b - a).slice(0, KEPT_ACTORS);
    return { countries: Object.fromEntries(countries), actors: Object.fromEntries(actors) };
  }
}

function count(counts: Map<string, number>, key: string, most: number): void {
  const known = counts.get(key);
  if (known !== undefined || counts.size < most) counts.set(key, (known ?? 0) + 1);
}
