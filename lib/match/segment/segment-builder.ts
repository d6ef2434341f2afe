// Compiles the names of one list into one flat segment. It knows records and forms, not articles.

import type { Actor, DisputedClaim, ListId, ListRecord, PriorEvent, RecordId, RecordType } from '../../model/list';
import { ACTOR_KINDS } from '../../model/list';
import { fold } from '../../text/fold';
import { checkOf, hashKey } from '../../text/hash';
import { type ActorForm, actorForm } from '../forms/actor-form';
import { actorForms } from '../forms/actor-forms';
import { triggerWords } from '../forms/claim-words';
import { phrase } from '../forms/phrase';
import { identityKeys, recordKey } from '../identity';
import { portraitOf } from '../people/portrait';
import { emptyPool, writeText } from './byte-pool';
import { addEntry, type Entries, emptyEntries } from './entries';
import {
  type ActorExtra,
  COUNTRY_BIT,
  FLAG,
  FORM,
  type Form,
  NAME_BITS,
  NO_TEXT,
  RECORD_TYPES,
  TARGET_BITS,
} from './layout';
import { writeSegment } from './segment-writer';

/** A record that a later segment of the same list hides in the earlier ones. */
export type Replaced = { type: RecordType; id: RecordId };

export type SegmentOptions = {
  /** Makes a delta: these records of the list's earlier segments are hidden, whether or not this one holds a new version. */
  replaces?: readonly Replaced[];
};

export type SegmentBuilder = {
  add(record: ListRecord): void;
  /** The segment's bytes: to be stored as they are and opened with `openSegment`. */
  finish(): ArrayBuffer;
};

/** Everything gathered so far; arrays run in parallel. */
export type Draft = {
  list: ListId;
  replaces: readonly Replaced[];
  counts: { entities: number; events: number; claims: number };
  pool: ReturnType<typeof emptyPool>;
  entries: Entries;
  actorName: number[];
  actorId: number[];
  extraActor: number[];
  actorExtra: number[];
  /** Identity keys of all Actors, as pairs of hash and check, and whose each is. */
  actorKeys: number[];
  actorKeysOwner: number[];
  recordHash: number[];
  recordTarget: number[];
  placeName: number[];
  placeKey: number[];
  eventId: number[];
  claimId: number[];
  claimMatch: number[];
  /** Place spellings and keys seen: 400,000 events share far fewer places. */
  places: Map<string, number>;
  placeSpellings: Set<string>;
};

export function segmentBuilder(list: ListId, options: SegmentOptions = {}): SegmentBuilder {
  const draft = emptyDraft(list, options.replaces ?? []);
  return {
    add(entry) {
      if (entry.type === 'entity') addActor(draft, entry.record);
      else if (entry.type === 'event') addEvent(draft, entry.record);
      else addClaim(draft, entry.record);
    },
    finish: () => writeSegment(draft),
  };
}

function emptyDraft(list: ListId, replaces: readonly Replaced[]): Draft {
  return {
    list,
    replaces,
    counts: { entities: 0, events: 0, claims: 0 },
    pool: emptyPool(),
    entries: emptyEntries(),
    actorName: [],
    actorId: [],
    extraActor: [],
    actorExtra: [],
    actorKeys: [],
    actorKeysOwner: [],
    recordHash: [],
    recordTarget: [],
    placeName: [],
    placeKey: [],
    eventId: [],
    claimId: [],
    claimMatch: [],
    places: new Map(),
    placeSpellings: new Set(),
  };
}

function addActor(draft: Draft, actor: Actor): void {
  const target = draft.actorName.length;
  const { forms, country } = actorForms(actor);
  draft.counts.entities++;
  draft.actorId.push(writeText(draft.pool, actor.id));
  const isCountry = country !== undefined || (actor.topics?.includes('country') ?? false);
  const info = ACTOR_KINDS.indexOf(actor.kind) | (isCountry ? COUNTRY_BIT : 0);
  draft.actorName.push((writeText(draft.pool, actor.name) | (info << NAME_BITS)) >>> 0);
  addExtra(draft, actor, target);
  for (const key of identityKeys(draft.list, actor)) {
    draft.actorKeys.push(hashKey(key) >>> 0, checkOf(key));
    draft.actorKeysOwner.push(target);
  }
  addRecord(draft, 'entity', actor.id, target);
  for (const form of forms) addForm(draft, form, target);
}

function addExtra(draft: Draft, actor: Actor, target: number): void {
  const { excludes, titles, kind, countries, description, summary } = actor;
  const portrait = kind === 'person' ? portraitOf(`${description ?? ''} ${summary ?? ''}`) : undefined;
  const home = kind === 'place' && countries?.length ? { countries } : undefined;
  if (!excludes?.length && !titles?.length && !home && !portrait) return;
  const extra: ActorExtra = {
    ...(excludes?.length ? { excludes } : {}),
    ...(titles?.length ? { titles } : {}),
    ...home,
    ...(portrait ? { portrait } : {}),
  };
  draft.extraActor.push(target);
  draft.actorExtra.push(writeText(draft.pool, JSON.stringify(extra)));
}

function addRecord(draft: Draft, type: RecordType, id: RecordId, target: number): void {
  draft.recordHash.push(hashKey(recordKey(draft.list, type, id)) >>> 0);
  draft.recordTarget.push(((RECORD_TYPES.indexOf(type) << TARGET_BITS) | target) >>> 0);
}

function addForm({ entries, pool }: Draft, form: ActorForm, target: number): void {
  const text = form.text === undefined ? NO_TEXT : writeText(pool, form.text);
  addEntry(entries, form, target, text, form.extra ? writeText(pool, JSON.stringify(form.extra)) : 0);
}

function addEvent(draft: Draft, event: PriorEvent): void {
  draft.counts.events++;
  for (const place of event.places) {
    for (const spelling of [place.name, ...(place.aliases ?? [])]) addPlace(draft, place.name, spelling);
  }
  if (!event.names?.length) return;
  const target = draft.eventId.push(writeText(draft.pool, event.id)) - 1;
  addRecord(draft, 'event', event.id, target);
  for (const name of event.names) addPlain(draft, FORM.event, name, target);
}

function addPlace(draft: Draft, name: string, spelling: string): void {
  const key = fold(name);
  const seen = `${key}\u001f${spelling}`;
  if (!key || draft.placeSpellings.has(seen)) return;
  draft.placeSpellings.add(seen);
  let target = draft.places.get(key);
  if (target === undefined) {
    target = draft.placeName.push(writeText(draft.pool, name)) - 1;
    draft.placeKey.push(writeText(draft.pool, key));
    draft.places.set(key, target);
  }
  addPlain(draft, FORM.place, spelling, target);
}

function addClaim(draft: Draft, claim: DisputedClaim): void {
  draft.counts.claims++;
  const target = draft.claimId.push(writeText(draft.pool, claim.id)) - 1;
  draft.claimMatch.push(writeText(draft.pool, JSON.stringify(claim.match)));
  addRecord(draft, 'claim', claim.id, target);
  for (const spoken of claim.match.phrases ?? []) addPlain(draft, FORM.claimPhrase, spoken, target);
  for (const word of triggerWords(claim.match)) addPlain(draft, FORM.claimWord, word, target);
}

/** Words that are matched folded and whole, as names are; a place's need their capitals, a claim's do not. */
function addPlain({ entries }: Draft, form: Form, text: string, target: number): void {
  const { words, mask, isAcronym } = phrase(text);
  if (words.length === 0) return;
  const isSpoken = form === FORM.claimPhrase || form === FORM.claimWord;
  const flags =
    isAcronym && words.length === 1
      ? FLAG.allCapitals
      : isSpoken
        ? FLAG.anyCase
        : form === FORM.event
          ? FLAG.someCapital
          : 0;
  addEntry(entries, actorForm(words, form, mask === 0 ? FLAG.anyCase : flags, mask), target, NO_TEXT, 0);
}
