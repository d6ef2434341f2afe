// What to look up for an article: the keys of its actors and places, the events it names outright, and the days its words point to.

import type { Article } from '../model/article';
import { type DayInterval, daysOfDate } from '../model/calendar';
import type { DisputedClaim, Listed, ListId, RecordRef } from '../model/list';
import type { Names } from '../model/names';
import type { DateMention } from '../model/reading';
import { fold } from '../text/fold';
import { namesOfPlace, placesNamed } from './article-places';
import { actorKey, claimKey, nameKey, partKey, placeKey } from './event-keys';

export type QueryKey = {
  key: string;
  /** Only postings of these lists count; absent for keys that mean the same in every list. */
  lists?: ReadonlySet<ListId>;
  /** What one shared key of this sort is worth before rarity: a country or a city is worth little. */
  weight: number;
};

export type LinkQuery = {
  /** Distinct, for `Lookups.postings`. */
  keys: string[];
  parts: QueryKey[];
  /** Events that the article names, or that a listed claim of the article names. */
  events: RecordRef[];
  /** Days that the article's words point to, narrow ones only. */
  windows: DayInterval[];
  /** No event that begins after this day is of use. */
  until?: number;
};

const CONTEXT_WEIGHT = 0.25;
const MOST_OF_CLAIM = 40;
const MOST_NAMED = 120;
/** A wider date says too little to fetch events by. */
const WIDEST_WINDOW_DAYS = 400;

export function linkQuery(
  article: Article,
  names: Names,
  dates: readonly DateMention[],
  listedClaims: readonly Listed<DisputedClaim>[],
): LinkQuery {
  const parts = [...actorParts(names), ...placeParts(names), ...recordParts(names, listedClaims)];
  const merged = mergeParts(parts);
  return {
    keys: merged.map(({ key }) => key),
    parts: merged,
    events: namedEvents(names, listedClaims),
    windows: windowsOf(dates),
    until: article.published === undefined ? undefined : daysOfDate(article.published)?.to,
  };
}

/** Events named outright first; a claim that lists hundreds does not bring them all. */
const namedEvents = (names: Names, listedClaims: readonly Listed<DisputedClaim>[]): RecordRef[] =>
  [
    ...names.eventNames.map(({ event }) => event),
    ...listedClaims.flatMap(({ list, record }) =>
      (record.events ?? []).slice(0, MOST_OF_CLAIM).map((id) => ({ list, id })),
    ),
  ].slice(0, MOST_NAMED);

function actorParts(names: Names): QueryKey[] {
  const aliases = names.actors.map(() => new Set<string>());
  const named = new Set<number>();
  for (const { actors, alias, context } of names.mentions) {
    const [actor] = actors;
    // Words that may mean two Actors speak for neither.
    if (actor === undefined || actors.length > 1) continue;
    aliases[actor]?.add(fold(alias));
    if (!context) named.add(actor);
  }
  return names.actors.flatMap((actor, at): QueryKey[] => {
    const spellings = aliases[at];
    if (!spellings || spellings.size === 0) return [];
    const weight = named.has(at) ? 1 : CONTEXT_WEIGHT;
    const own = actor.records.map(({ list, id }) => ({ key: actorKey(id), lists: new Set([list]), weight }));
    const keyOf = actor.kind === 'place' ? placeKey : nameKey;
    const folded = [...new Set([...namesOfPlace(actor.name), ...spellings])].filter((name) => name !== '');
    return [...own, ...folded.map((name) => ({ key: keyOf(name), weight }))];
  });
}

const placeParts = (names: Names): QueryKey[] =>
  placesNamed(names).map(({ key }) => ({ key: placeKey(key), weight: 1 }));

const recordParts = (names: Names, listedClaims: readonly Listed<DisputedClaim>[]): QueryKey[] => [
  ...listedClaims.map(({ list, record }) => ({ key: claimKey(record.id), lists: new Set([list]), weight: 1 })),
  ...names.eventNames.map(({ event }) => ({ key: partKey(event.id), lists: new Set([event.list]), weight: 1 })),
];

function mergeParts(parts: readonly QueryKey[]): QueryKey[] {
  const byKey = new Map<string, QueryKey>();
  for (const part of parts) {
    const known = byKey.get(part.key);
    const lists = known?.lists && part.lists ? new Set([...known.lists, ...part.lists]) : (part.lists ?? known?.lists);
    byKey.set(part.key, { key: part.key, lists, weight: Math.max(part.weight, known?.weight ?? 0) });
  }
  return [...byKey.values()];
}

function windowsOf(dates: readonly DateMention[]): DayInterval[] {
  return dates.flatMap(({ from, to }) => {
    const first = from === undefined ? undefined : daysOfDate(from)?.from;
    const last = to === undefined ? undefined : daysOfDate(to)?.to;
    if (first === undefined || last === undefined || last - first > WIDEST_WINDOW_DAYS) return [];
    return [{ from: first, to: last }];
  });
}
