// What speaks for one event in one article: each shared actor, place, date, word, name and listed claim, with its weight and its words.

import { type Day, type DayInterval, meet } from '../model/calendar';
import { type Listed, type PriorEvent, refFromKey, refKey } from '../model/list';
import type { LinkReasonKind } from '../model/reading';
import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { namesOfPlace } from './article-places';
import { eventDays } from './event-day';
import { actorKey, claimKey, nameKey, placeKey } from './event-keys';
import { TITLE_STOPWORDS } from './kind-words-table';
import type { Rarity } from './rarity';
import type { Scene } from './scene';
import { stemmed } from './word-index';

export type Evidence = {
  kind: LinkReasonKind;
  weight: number;
  /** For the reader: an Actor's name, a place, the article's own words. */
  words: string;
  spans: Span[];
  /** Index of the shared Actor. */
  actor?: number;
  /** The days that a date expression of the article stands for. */
  days?: DayInterval;
};

const ACTOR = { least: 0.6, rarity: 1.4, context: 0.25 };
const PLACE = { least: 0.5, rarity: 1.3, context: 0.25, admin: 0.3 };
const KEYWORD = 0.6;
const TITLE_WORD = 0.2;
const KIND = 0.3;
const NAME = 3;
/** A dispute over one event; over more, each weighs less. */
export const LISTED_CLAIM = 1.6;
/** A day says this much, and each wider interval less. */
const DATE = { day: 3, perLogDay: 0.42, least: 0.35 };
/** The further back, the coarser the words and the fewer the events meant: so many days back, an interval counts as half as wide. */
const HALF_WIDTH_DAYS = 1000;

/** All evidence for one event. Its place in the article (near or far apart) is weighed later. */
export function evidenceFor({ list, record }: Listed<PriorEvent>, scene: Scene, rarity: Rarity): Evidence[] {
  return [
    ...actorEvidence({ list, record }, scene, rarity),
    ...placeEvidence(record, scene, rarity),
    ...dateEvidence(record, scene),
    ...wordEvidence(record, scene),
    ...namedEvidence({ list, record }, scene, rarity),
  ];
}

function actorEvidence({ list, record }: Listed<PriorEvent>, scene: Scene, rarity: Rarity): Evidence[] {
  const seen = new Set<number>();
  return record.actors.flatMap((party): Evidence[] => {
    const actor = scene.actorOf(list, party);
    const found = actor === undefined ? undefined : scene.names.actors[actor];
    if (actor === undefined || !found || seen.has(actor)) return [];
    seen.add(actor);
    const rare = rarity(party.entity === undefined ? nameKey(scene.fold(party.name ?? '')) : actorKey(party.entity));
    const full = ACTOR.least + ACTOR.rarity * rare;
    const [words, spans] = [found.name, scene.mentions[actor] ?? []];
    if (found.kind === 'place') return [{ kind: 'place', weight: full * PLACE.context, words, spans, actor }];
    return [{ kind: 'actors', weight: scene.context[actor] ? full * ACTOR.context : full, words, spans, actor }];
  });
}

function placeEvidence(event: PriorEvent, scene: Scene, rarity: Rarity): Evidence[] {
  const seen = new Set<unknown>();
  const found: Evidence[] = [];
  for (const place of event.places) {
    const keys = [place.name, ...(place.aliases ?? [])].flatMap((name) => namesOfPlace(name, scene.fold));
    const own = keys.map((key) => scene.places.get(key)).find((known) => known !== undefined);
    const admin = place.admin === undefined ? undefined : scene.places.get(scene.fold(place.admin));
    const met = own ?? admin;
    if (!met || seen.has(met)) continue;
    seen.add(met);
    const full = PLACE.least + PLACE.rarity * rarity(placeKey(scene.fold(place.name)));
    const weight = own ? full * (own.context ? PLACE.context : 1) : PLACE.admin;
    found.push({ kind: 'place', weight, words: met.name, spans: met.spans });
  }
  return found;
}

/** One piece for each interval that the article speaks of, however often it does. */
function dateEvidence(event: PriorEvent, scene: Scene): Evidence[] {
  const days = eventDays(event);
  if (!days) return [];
  return scene.intervals.flatMap(({ words, days: said, reach, spans }): Evidence[] => {
    const weight = dateWeight(reach, days, scene.published);
    return weight >= DATE.least ? [{ kind: 'date', weight, words, spans, days: said }] : [];
  });
}

/** By the wider of the two intervals, where they meet at all; `published` makes what lies far back narrower. */
export function dateWeight(date: DayInterval, event: DayInterval, published?: Day): number {
  if (!meet(date, event)) return 0;
  const width = Math.max(date.to - date.from, event.to - event.from) + 1;
  const daysBack = published === undefined ? 0 : Math.max(0, published - date.to);
  return Math.max(0, DATE.day - DATE.perLogDay * Math.max(0, Math.log(width / (1 + daysBack / HALF_WIDTH_DAYS))));
}

function wordEvidence(event: PriorEvent, scene: Scene): Evidence[] {
  const keywords = (event.keywords ?? []).flatMap((word): Evidence[] => {
    const spans = scene.words.find(word);
    return spans.length > 0 ? [{ kind: 'keyword', weight: KEYWORD, words: word, spans }] : [];
  });
  const known = new Set((event.keywords ?? []).map((word) => stemmed(scene.fold(word))));
  const title = titleWords(event, scene).flatMap((word): Evidence[] => {
    const spans = known.has(stemmed(word)) ? [] : scene.words.find(word);
    return spans.length > 0 ? [{ kind: 'keyword', weight: TITLE_WORD, words: word, spans }] : [];
  });
  const kindSpans = scene.kindSpans(event.kind);
  const kind: Evidence[] =
    kindSpans.length > 0 ? [{ kind: 'kind', weight: KIND, words: event.kind, spans: kindSpans }] : [];
  return [...keywords, ...title, ...kind];
}

/** Words of the title that are neither names of parties or places nor said in every title. */
function titleWords(event: PriorEvent, scene: Scene): string[] {
  const named = [
    ...event.actors.flatMap(({ entity, name }) => [entity ?? '', name ?? '']),
    ...event.places.map(({ name }) => name),
  ];
  const taken = new Set(named.flatMap((name) => scene.fold(name).split(' ')));
  const words = fold(event.title).split(' ');
  return [...new Set(words)].filter(
    (word) => word.length > 4 && !taken.has(word) && !scene.nameWords.has(word) && !TITLE_STOPWORDS.has(word),
  );
}

function namedEvidence({ list, record }: Listed<PriorEvent>, scene: Scene, rarity: Rarity): Evidence[] {
  const key = refKey({ list, id: record.id });
  const named = scene.eventNames.get(key) ?? [];
  const [first] = named;
  const names: Evidence[] = first ? [{ kind: 'name', weight: NAME, words: scene.textOf(first), spans: named }] : [];
  const own = new Set((record.claims ?? []).map((id) => refKey({ list, id })));
  const claims = [...scene.claims].flatMap(([claim, { topic, spans, events }]): Evidence[] => {
    if (!own.has(claim) && !events.has(key)) return [];
    // A dispute over thirty attacks says little about any one of them, whichever side names the other.
    const ofOne = 1 / (1 + Math.log(Math.max(1, events.size)));
    const ofFew = own.has(claim) ? rarity(claimKey(refFromKey(claim).id)) : 1;
    return [{ kind: 'listed-claim', weight: LISTED_CLAIM * Math.min(ofOne, ofFew), words: topic, spans }];
  });
  return [...names, ...claims];
}
