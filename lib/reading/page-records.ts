// The records behind a Reading, looked up and joined to the article's words: what popup and side panel draw. No DOM, no database of its own.

import type { Article } from '../model/article';
import type { CardActor, CardList, CardListedClaim, EventCard, PageReading } from '../model/card';
import type { Actor, DisputedClaim, Listed, Party, PriorEvent, RecordRef } from '../model/list';
import { refKey } from '../model/list';
import type { RecordLookups } from '../model/lookups';
import type { Index, LinkedEvent, Reading } from '../model/reading';
import { excerpts } from '../model/statement';

/** Where the lists themselves are described. */
export type ListFacts = (ids: readonly string[]) => Promise<CardList[]>;

/** Everything a view needs beside the Reading itself. */
export async function pageReading(
  article: Article,
  reading: Reading,
  lookups: RecordLookups,
  listFacts: ListFacts,
): Promise<PageReading> {
  const [actors, events, listed] = await Promise.all([
    cardActors(article, reading, reading.actors.keys(), lookups),
    eventCards(reading.events, lookups),
    listedClaimCards(article, reading, reading.listedClaims.keys(), lookups),
  ]);
  const lists = await listFacts([...new Set([...listsOf(actors, events, listed), ...(reading.crowded ?? [])])]);
  return { article, reading, actors, events, listed, lists };
}

/** Ids of every List that these cards show something of. */
export const listsOf = (
  actors: readonly CardActor[],
  events: readonly EventCard[],
  listed: readonly CardListedClaim[],
): string[] => [
  ...new Set([
    ...[...actors, ...events].flatMap(({ records }) => records.map(({ list }) => list)),
    ...listed.map(({ list }) => list),
  ]),
];

export async function cardActors(
  article: Article,
  reading: Reading,
  indexes: Iterable<Index>,
  lookups: RecordLookups,
): Promise<CardActor[]> {
  const wanted = [...indexes].flatMap((index) => {
    const actor = reading.actors[index];
    return actor ? [{ index, actor }] : [];
  });
  const records = indexed(await lookups.actors(wanted.flatMap(({ actor }) => actor.records)));
  const names = await namesOf(
    [...records.values()].flatMap(({ list, record }) => idsIn(list, record.relations ?? [])),
    lookups,
  );
  return wanted.map(({ index, actor }) => ({
    actor: index,
    name: actor.name,
    records: pick(records, actor.records).map(({ list, record }) => ({
      list,
      record: { ...record, relations: record.relations?.map((relation) => named(list, relation, names)) },
    })),
    seenAs: seenAs(article, reading, index),
  }));
}

export async function eventCards(events: readonly LinkedEvent[], lookups: RecordLookups): Promise<EventCard[]> {
  const records = indexed(await lookups.eventsById(events.flatMap(({ records }) => records)));
  const names = await namesOf(
    [...records.values()].flatMap(({ list, record }) => idsIn(list, record.actors)),
    lookups,
  );
  const withNames = ({ list, record }: Listed<PriorEvent>): Listed<PriorEvent> => ({
    list,
    record: { ...record, actors: record.actors.map((party) => named(list, party, names)) },
  });
  return events.map((linked) => ({ linked, records: pick(records, linked.records).map(withNames) }));
}

export async function listedClaimCards(
  article: Article,
  reading: Reading,
  indexes: Iterable<Index>,
  lookups: RecordLookups,
): Promise<CardListedClaim[]> {
  const wanted = [...indexes].flatMap((index) => {
    const found = reading.listedClaims[index];
    return found ? [{ index, found }] : [];
  });
  const records = indexed(await lookups.claims(wanted.map(({ found }) => found.record)));
  const parties = [...records.values()].flatMap(({ list, record }) =>
    record.versions.flatMap(({ by }) => idsIn(list, by)),
  );
  const names = await namesOf(parties, lookups);
  return wanted.flatMap(({ index, found }) =>
    pick(records, [found.record]).map(({ list, record }) => ({
      list,
      record: withNamedVersions(list, record, names),
      listed: index,
      by: found.by,
      words: excerpts(article.text, found.spans),
    })),
  );
}

const withNamedVersions = (list: string, claim: DisputedClaim, names: ReadonlyMap<string, string>): DisputedClaim => ({
  ...claim,
  versions: claim.versions.map((version) => ({ ...version, by: version.by.map((party) => named(list, party, names)) })),
});

/** The article's own words for an Actor, each once, the most frequent first. */
function seenAs(article: Article, reading: Reading, actor: Index): CardActor['seenAs'] {
  const counts = new Map<string, number>();
  for (const mention of reading.mentions) {
    if (!mention.actors.includes(actor)) continue;
    const words = article.text.slice(mention.start, mention.end);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count);
}

const indexed = <T extends { id: string }>(found: readonly Listed<T>[]): Map<string, Listed<T>> =>
  new Map(found.map((listed) => [refKey({ list: listed.list, id: listed.record.id }), listed]));

const pick = <T>(records: ReadonlyMap<string, Listed<T>>, refs: readonly RecordRef[]): Listed<T>[] =>
  refs.flatMap((ref) => records.get(refKey(ref)) ?? []);

const idsIn = (list: string, parties: readonly Pick<Party, 'entity' | 'name'>[]): RecordRef[] =>
  parties.flatMap(({ entity, name }) => (entity !== undefined && name === undefined ? [{ list, id: entity }] : []));

async function namesOf(refs: readonly RecordRef[], lookups: RecordLookups): Promise<Map<string, string>> {
  const actors: Listed<Actor>[] = refs.length > 0 ? await lookups.actors(refs) : [];
  return new Map(actors.map(({ list, record }) => [refKey({ list, id: record.id }), record.name]));
}

/** A party with its name; an id whose record is missing is shown as the id. */
const named = <T extends Pick<Party, 'entity' | 'name'>>(
  list: string,
  party: T,
  names: ReadonlyMap<string, string>,
): T =>
  party.name !== undefined || party.entity === undefined
    ? party
    : { ...party, name: names.get(refKey({ list, id: party.entity })) ?? party.entity };
