// What the article offers to link by: its passages, who and what each names, its dates, its listed claims. Built once an article.

import type { Article } from '../model/article';
import { type Day, type DayInterval, daysOfDate } from '../model/calendar';
import { type DisputedClaim, type EventKind, type Listed, type RecordRef, refKey } from '../model/list';
import type { Names } from '../model/names';
import type { DateMention } from '../model/reading';
import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { type ActorLookup, actorLookup } from './article-parties';
import { placesOf, type ScenePlace } from './article-places';
import { KIND_WORDS } from './kind-words-table';
import { type Passage, passageAt, passagesOf } from './passages';
import { type WordIndex, wordIndex } from './word-index';

export type SceneDate = Span & {
  /** As the expression is resolved. */
  days: DayInterval;
  /** As events are held against it: half the world begins its week on Sunday. */
  reach: DayInterval;
};

/** All dates of the article that mean the same days; `words` as they are put first. */
export type SceneInterval = Pick<SceneDate, 'days' | 'reach'> & { words: string; spans: Span[] };

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
  actorOf: ActorLookup;
  /** By every folded name of the place. */
  places: ReadonlyMap<string, ScenePlace>;
  intervals: SceneInterval[];
  /** The dates that stand in a passage, by its index. */
  datesIn: ReadonlyMap<number, SceneDate[]>;
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
  const told = datesOf(dates);
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
    intervals: intervalsOf(article.text, told),
    datesIn: grouped(told.map((date) => [passageAt(passages, date.start), date])),
    words,
    fold: folded,
    nameWords: new Set(names.actors.flatMap(({ name }) => folded(name).split(' '))),
    kindSpans: kindLookup(words),
    textOf: ({ start, end }) => article.text.slice(start, end),
    claims: claimsOf(names, listedClaims),
    eventNames: grouped(names.eventNames.map(({ event, start, end }) => [refKey(event), { start, end }])),
  };
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

const datesOf = (dates: readonly DateMention[]): SceneDate[] =>
  dates.flatMap(({ start, end, from, to, grain }) => {
    const first = from === undefined ? undefined : daysOfDate(from)?.from;
    const last = to === undefined ? undefined : daysOfDate(to)?.to;
    if (first === undefined || last === undefined) return [];
    const days = { from: first, to: last };
    const reach = grain === 'week' ? { from: first - 1, to: last } : days;
    return [{ start, end, days, reach }];
  });

const intervalsOf = (text: string, dates: readonly SceneDate[]): SceneInterval[] =>
  [...grouped(dates.map((date) => [`${date.reach.from} ${date.reach.to}`, date])).values()].flatMap((same) => {
    const [first] = same;
    const spans = same.map(({ start, end }) => ({ start, end }));
    return first ? [{ days: first.days, reach: first.reach, words: text.slice(first.start, first.end), spans }] : [];
  });

function claimsOf(names: Names, listedClaims: readonly Listed<DisputedClaim>[]): Map<string, SceneClaim> {
  const spansOf = grouped(
    names.listedClaims.flatMap(({ claim, spans }) => spans.map((span) => [refKey(claim), span] as const)),
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

function grouped<K, V>(entries: readonly (readonly [K, V])[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
