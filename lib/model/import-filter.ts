// Which records of a large event table are wanted, and what there is to choose from.

/** Empty or absent: all. */
export type ImportFilter = {
  /** Country names or ISO codes; compared without case. */
  countries?: readonly string[];
  fromYear?: number;
  toYear?: number;
  /** Part of an actor's name; compared without case. */
  actors?: readonly string[];
};

export type EventFacets = {
  /** Events by country (ISO code, or the file's own name in lower case) and, within it, by year. */
  countries: Record<string, Record<string, number>>;
  /** Events of the parties that are named most often. */
  actors: Record<string, number>;
};

export const isSameFilter = (one: ImportFilter | undefined, other: ImportFilter | undefined): boolean =>
  plain(one) === plain(other);

/** How many events such a filter takes at most: the table counts parties apart from places and years. */
export function mostWanted({ countries, actors }: EventFacets, filter: ImportFilter): number {
  const { fromYear = Number.NEGATIVE_INFINITY, toYear = Number.POSITIVE_INFINITY } = filter;
  const wanted = new Set(filter.countries);
  let placed = 0;
  for (const [country, years] of Object.entries(countries)) {
    if (wanted.size > 0 && !wanted.has(country)) continue;
    for (const [year, events] of Object.entries(years))
      if (Number(year) >= fromYear && Number(year) <= toYear) placed += events;
  }
  const parties = filter.actors ?? [];
  if (parties.length === 0) return placed;
  let named = 0;
  for (const part of parties) {
    const events = Object.entries(actors).filter(([name]) => name.toLowerCase().includes(part.trim().toLowerCase()));
    // Not among those that are named most often: who knows.
    if (events.length === 0) return placed;
    named += events.reduce((sum, [, count]) => sum + count, 0);
  }
  return Math.min(placed, named);
}

/** One text for filters that mean the same. */
function plain({ countries = [], fromYear, toYear, actors = [] }: ImportFilter = {}): string {
  return JSON.stringify([[...countries].sort(), fromYear ?? null, toYear ?? null, [...actors].sort()]);
}
