// Filters by actor, place and year: what there is to choose, and what is left once chosen. Pure.

import type { EventCard } from '../../lib/model/card';

export type EventFilter = { actor?: string | undefined; place?: string | undefined; year?: string | undefined };

/** Everything that some event has, with how many have it. */
export type Facets = Record<keyof EventFilter, Facet[]>;
export type Facet = { value: string; events: number };

export function facetsOf(events: readonly EventCard[]): Facets {
  const common = (values: (event: EventCard) => string[]): Facet[] =>
    countedBy(events, values).toSorted((a, b) => b.events - a.events);
  return {
    actor: common(actorsOf),
    place: common(placesOf),
    year: countedBy(events, yearsOf).toSorted((a, b) => b.value.localeCompare(a.value)),
  };
}

export const filterEvents = (events: readonly EventCard[], { actor, place, year }: EventFilter): EventCard[] =>
  events.filter(
    (event) =>
      (actor === undefined || actorsOf(event).includes(actor)) &&
      (place === undefined || placesOf(event).includes(place)) &&
      (year === undefined || yearsOf(event).includes(year)),
  );

function countedBy(events: readonly EventCard[], values: (event: EventCard) => string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const value of values(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, number]) => ({ value, events: number }));
}

const each = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value) => value !== undefined && value !== ''))] as string[];

const actorsOf = ({ records }: EventCard): string[] =>
  each(records.flatMap(({ record }) => record.actors.map((party) => party.name)));

const placesOf = ({ records }: EventCard): string[] =>
  each(records.flatMap(({ record }) => record.places.map((place) => place.name)));

function yearsOf({ linked: { start, end } }: EventCard): string[] {
  const [from, to] = [Number(start.slice(0, 4)), Number((end ?? start).slice(0, 4))];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => String(from + index));
}
