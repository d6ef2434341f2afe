// The keys under which a store files an event, and their spelling; knows neither the store nor any article.

import type { PriorEvent, RecordId } from '../model/list';
import { fold } from '../text/fold';

/** A listed party. Only means something together with its list. */
export const actorKey = (id: RecordId): string => `actor:${id}`;

/** A party given by plain name, or a listed Actor as other lists would write it. `folded` is `fold(name)`. */
export const nameKey = (folded: string): string => `name:${folded}`;

/** A place by its folded name, as in `PlaceHit.key`. */
export const placeKey = (folded: string): string => `place:${folded}`;

/** A listed claim that the event says it belongs to. Only means something together with its list. */
export const claimKey = (id: RecordId): string => `claim:${id}`;

/** The larger event (an operation, a series) that the event says it is part of. Only means something together with its list. */
export const partKey = (id: RecordId): string => `part:${id}`;

/** Every key of one event, each once. Titles, keywords, countries and kinds are no keys: they raise a link and never make one. */
export function eventKeys(event: PriorEvent): string[] {
  const keys = new Set<string>();
  for (const { entity, name } of event.actors) {
    if (entity !== undefined) keys.add(actorKey(entity));
    else if (name !== undefined) addFolded(keys, nameKey, name);
  }
  for (const place of event.places) addFolded(keys, placeKey, place.name);
  for (const id of event.claims ?? []) keys.add(claimKey(id));
  for (const id of event.partOf ?? []) keys.add(partKey(id));
  return [...keys];
}

function addFolded(keys: Set<string>, keyOf: (folded: string) => string, name: string): void {
  const folded = fold(name);
  if (folded) keys.add(keyOf(folded));
}
