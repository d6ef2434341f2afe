// Which of an article's Actors is a party of a listed event: by record in its own list, by name in others.

import { type ListId, type Party, refKey } from '../model/list';
import type { Names } from '../model/names';

/** Index of the article's Actor that is this party of an event of this list. */
export type ActorLookup = (list: ListId, party: Party) => number | undefined;

export function actorLookup(names: Names, fold: (name: string) => string): ActorLookup {
  const byRef = new Map<string, number>();
  const byName = new Map<string, number>();
  names.actors.forEach((actor, index) => {
    for (const ref of actor.records) byRef.set(refKey(ref), index);
    if (actor.kind !== 'place') byName.set(fold(actor.name), index);
  });
  for (const { actors, alias, context } of names.mentions) {
    const [only] = actors;
    if (only !== undefined && actors.length === 1 && !context && names.actors[only]?.kind !== 'place')
      byName.set(fold(alias), only);
  }
  return (list, { entity, name }) => {
    if (entity !== undefined) return byRef.get(refKey({ list, id: entity }));
    return name === undefined ? undefined : byName.get(fold(name));
  };
}
