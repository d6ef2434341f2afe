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

/** How many events a file has of each country (ISO code) and year. */
export type EventFacets = { countries: Record<string, number>; years: Record<string, number> };
