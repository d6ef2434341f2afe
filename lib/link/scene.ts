// What the article offers to link by: its passages, who and what each names, its dates, its listed claims. Built once an article.

import type { Article } from '../model/article';
import { type Day, type DayInterval, daysOfDate } from '../model/calendar';
import {
  type DisputedClaim,
  type EventKind,
  type Listed,
  type ListId,
  type Party,
  type RecordRef,
  refKey,
} from '../model/list';
import type { Names } from '../model/names';
import type { DateMention } from '../model/reading';
import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { KIND_WORDS } from './kind-words-table';
import { type Passage, passagesOf } from './passages';
import { namesOfPlace, placesNamed } from './place-names';
import { type WordIndex, wordIndex } from './word-index';

/** A place that the article names, however it is spelt there. */
export type ScenePlace = { name: string; spans: Span[]; context: boolean };

export type SceneDate = Span & {
  words: string;
  /** As the expression is resolved. */
  days: DayInterval;
  /** As events are held against it: half the world begins its week on Sunday. */
  reach: DayInterval;
};

export type SceneClaim = { topic: string; spans: Span[]; events: ReadonlySet<string> };

export type Scene = {
  passages: Passage[];
  /** Where the headline and the first paragraph end. */
  leadEnd: number;
  published?: Day;
  names: Names;
  /** By index into `names.actors`. */
  mentions: Span[][];
  /** Actors that are only there as the state or city of something: by index into `names.actors`. */
  context: boolean[];
  /** Index of the article's Actor that is this party of an event of this list. */
  actorOf(list: ListId, party: Party): number | undefined;
  /** By every folded name of the place. */
  places: ReadonlyMap<string, ScenePlace>;
  dates: SceneDate[];
  words: WordIndex;
  /** `fold`, remembered: candidates share their parties and places. */
  fold(name: string): string;
  /** Folded words of the article's Actors: no keywords, wherever they stand. */
  nameWords: ReadonlySet<string>;
  /** Where the article uses words for such events. */
  kindSpans(kind: EventKind): Span[];
  textOf(span: Span): string;
  /** Fired listed claims by `refKey`. */
  claims: ReadonlyMap<string, SceneClaim>;
  /** Spans at which the article names an event outright, by `refKey`. */
  eventNames: ReadonlyMap<string, Span[]>;
};

/** Headline, a line below it or a dateline, and the first paragraph. */
const LEAD_PARAGRAPHS = 3;

export function sceneOf(
  article: Article,
  names: Names,
  dates: readonly DateMention[],
  listedClaims: readonly Listed<DisputedClaim>[],
): Scene {
  const mentions = names.actors.map((): Span[] => []);
  const context = names.actors.map(() => true);
  for (const mention of names.mentions) {
    const [actor] = mention.actors;
    // Words that may mean two Actors speak for neither.
    if (actor === undefined || mention.actors.length > 1) continue;
    mentions[actor]?.push({ start: mention.start, end: mention.end });
    context[actor] &&= mention.context;
  }
  const passages = passagesOf(article.text);
  const words = wordIndex(article.text);
  const folded = remembered(fold);
  return {
    passages,
    leadEnd: passages.findLast(({ paragraph }) => paragraph < LEAD_PARAGRAPHS)?.end ?? 0,
    published: article.published === undefined ? undefined : daysOfDate(article.published)?.to,
    names,
    mentions,
    context,
    actorOf: actorLookup(names, folded),
    places: placesOf(names, mentions, context),
    dates: datesOf(article.text, dates),
    words,
    fold: folded,
    nameWords: new Set(names.actors.flatMap(({ name }) => folded(name).split(' '))),
    kindSpans: kindLookup(words),
    textOf: ({ start, end }) => article.text.slice(start, end),
    claims: claimsOf(names, listedClaims),
    eventNames: grouped(names.eventNames.map(({ event, start, end }) => [refKey(event), { start, end }])),
  };
}

function actorLookup(names: Names, folded: (name: string) => string): Scene['actorOf'] {
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
    return name === undefined ? undefined : byName.get(folded(name));
  };
}

function placesOf(names: Names, mentions: readonly Span[][], context: readonly boolean[]): Map<string, ScenePlace> {
  const places = new Map<string, ScenePlace>();
  names.actors.forEach((actor, index) => {
    if (actor.kind !== 'place') return;
    const place = { name: actor.name, spans: [...(mentions[index] ?? [])], context: context[index] ?? false };
    for (const key of namesOfPlace(actor.name)) places.set(key, place);
    for (const { actors, alias } of names.mentions)
      if (actors[0] === index && actors.length === 1) places.set(fold(alias), place);
  });
  for (const { key, name, start, end } of placesNamed(names)) {
    const place = places.get(key) ?? { name, spans: [], context: false };
    if (!place.spans.some((span) => span.start === start)) place.spans.push({ start, end });
    places.set(key, place);
  }
  return places;
}

/** Asked once a kind, however many events are of it. */
function kindLookup(words: WordIndex): Scene['kindSpans'] {
  const known = new Map<EventKind, Span[]>();
  return (kind) => {
    const spans = known.get(kind) ?? words.findBeginning(KIND_WORDS[kind]);
    known.set(kind, spans);
    return spans;
  };
}

const datesOf = (text: string, dates: readonly DateMention[]): SceneDate[] =>
  dates.flatMap(({ start, end, from, to, grain }) => {
    const first = from === undefined ? undefined : daysOfDate(from)?.from;
    const last = to === undefined ? undefined : daysOfDate(to)?.to;
    if (first === undefined || last === undefined) return [];
    const days = { from: first, to: last };
    const reach = grain === 'week' ? { from: first - 1, to: last } : days;
    return [{ start, end, words: text.slice(start, end), days, reach }];
  });

function claimsOf(names: Names, listedClaims: readonly Listed<DisputedClaim>[]): Map<string, SceneClaim> {
  const spansOf = grouped(
    names.listedClaims.flatMap(({ claim, spans }) => spans.map((span): [string, Span] => [refKey(claim), span])),
  );
  return new Map(
    listedClaims.map(({ list, record }) => {
      const key = refKey({ list, id: record.id });
      const events = new Set((record.events ?? []).map((id) => refKey({ list, id } satisfies RecordRef)));
      return [key, { topic: record.topic, spans: spansOf.get(key) ?? [], events }];
    }),
  );
}

function remembered(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? compute(text);
    known.set(text, found);
    return found;
  };
}

function grouped(entries: readonly [string, Span][]): Map<string, Span[]> {
  const groups = new Map<string, Span[]>();
  for (const [key, span] of entries) {
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  return groups;
}
