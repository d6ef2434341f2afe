// Which places an article names, and under which folded names one place may be met: "Saqr Camp (Camp Falcon)" is also "Saqr Camp".

import type { Names, PlaceHit } from '../model/names';
import { contains, type Span } from '../model/span';
import { fold } from '../text/fold';

/** A place that the article names, however it is spelt there. */
export type ScenePlace = { name: string; spans: Span[]; context: boolean };

/** The name itself and the name without what stands in brackets. What stands there may be another place: "Dora (Baghdad)". */
export function namesOfPlace(name: string, folded: (name: string) => string = fold): string[] {
  const bracket = name.indexOf('(');
  const forms = bracket > 0 ? [name, name.slice(0, bracket)] : [name];
  return [...new Set(forms.map(folded))].filter((form) => form !== '');
}

/** Place hits that stand for the place itself: "Kingsmere Council" is no mention of Kingsmere. Linear: both are in text order. */
export function placesNamed({ actors, mentions, places }: Names): PlaceHit[] {
  const others = mentions.filter((mention) => mention.actors.some((actor) => actors[actor]?.kind !== 'place'));
  let at = 0;
  return [...places]
    .sort((a, b) => a.start - b.start)
    .filter((hit) => {
      while ((others[at]?.end ?? Infinity) <= hit.start) at++;
      const mention = others[at];
      return mention === undefined || !contains(mention, hit);
    });
}

/** The article's places by every folded name: Actors that are places, and places of listed events. */
export function placesOf(
  names: Names,
  mentions: readonly Span[][],
  context: readonly boolean[],
): Map<string, ScenePlace> {
  const places = new Map<string, ScenePlace>();
  const ofActor = names.actors.map(({ kind, name }, index): ScenePlace | undefined =>
    kind === 'place' ? { name, spans: [...(mentions[index] ?? [])], context: context[index] ?? false } : undefined,
  );
  for (const place of ofActor) if (place) for (const key of namesOfPlace(place.name)) places.set(key, place);
  for (const { actors, alias } of names.mentions) {
    const place = actors.length === 1 ? ofActor[actors[0] ?? -1] : undefined;
    if (place) places.set(fold(alias), place);
  }
  const starts = new Map<ScenePlace, Set<number>>();
  for (const { key, name, start, end } of placesNamed(names)) {
    const place = places.get(key) ?? { name, spans: [], context: false };
    places.set(key, place);
    const known = starts.get(place) ?? new Set(place.spans.map((span) => span.start));
    starts.set(place, known);
    if (!known.has(start)) place.spans.push({ start, end });
    known.add(start);
  }
  return places;
}
