// The records of a Context List 1 file, as the rest of the program sees them after parsing (parse-list.ts).
// Everything here came from a stranger's file: text is plain text, addresses are http(s), and nothing is ever executed.

import type { PartialDate } from './article';
import type { EventKind } from './event-kind';

export { EVENT_KINDS, type EventKind } from './event-kind';

/** A list's stable id, from its header. */
export type ListId = string;

/** A record's id, unique among the records of its type in its list. */
export type RecordId = string;

/** One record anywhere: record ids are only unique within their list. */
export type RecordRef = { list: ListId; id: RecordId };

/** A RecordRef as one string, for Maps and storage. U+001F cannot stand in either part. */
export const refKey = (ref: RecordRef): string => `${ref.list}\u001f${ref.id}`;

export function refFromKey(key: string): RecordRef {
  const at = key.indexOf('\u001f');
  return { list: key.slice(0, at), id: key.slice(at + 1) };
}

export type Publisher = { name: string; url?: string; contact?: string; corrections?: string };

export type ListHeader = {
  format: 'context-list';
  formatVersion: string;
  id: ListId;
  title: string;
  description?: string;
  publisher: Publisher;
  /** RFC 3339. The data's date: an older one than the stored one is refused. */
  published: string;
  revision?: string;
  language?: string;
  license?: string;
  attribution?: string;
  homepage?: string;
  url?: string;
  mirrors?: string[];
  /** ISO 8601 `PnD` or `PTnH`. */
  refresh?: string;
  staleAfter?: string;
  changes?: string;
  publicKey?: string;
  movedTo?: string;
  counts?: { entities?: number; events?: number; claims?: number };
};

export const SOURCE_KINDS = [
  'primary',
  'official',
  'report',
  'investigation',
  'fact-check',
  'dataset',
  'social',
  'other',
] as const;

export type Source = {
  url: string;
  title?: string;
  publisher?: string;
  author?: string;
  date?: PartialDate;
  lang?: string;
  archiveUrl?: string;
  quote?: string;
  kind?: (typeof SOURCE_KINDS)[number];
};

/** A party to an event or a version: a record of the same list, or a plain name. At least one of the two is present. */
export type Party = { entity?: RecordId; name?: string; role?: string };

export const ALIAS_KINDS = ['alias', 'transliteration', 'acronym', 'former', 'nickname', 'codename'] as const;

/** A name of an Actor other than its main one. The parser turns plain strings into strong aliases of kind `alias`. */
export type Alias = {
  name: string;
  lang?: string;
  kind: (typeof ALIAS_KINDS)[number];
  /** A weak alias needs support from elsewhere in the article. */
  strength: 'strong' | 'weak';
  /** Absent: weak and all-capital aliases need their case, others do not. */
  caseSensitive?: boolean;
  /** Any one of these words in the article supports a weak alias. */
  requires?: string[];
  from?: PartialDate;
  to?: PartialDate;
};

export type Relation = {
  type: string;
  entity?: RecordId;
  name?: string;
  from?: PartialDate;
  to?: PartialDate;
  sources?: Source[];
};

export const ACTOR_KINDS = [
  'person',
  'organization',
  'public-body',
  'armed-group',
  'place',
  'object',
  'other',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export type Actor = {
  id: RecordId;
  kind: ActorKind;
  name: string;
  aliases: Alias[];
  familyNames?: string[];
  titles?: string[];
  excludes?: string[];
  summary?: string;
  description?: string;
  /** ISO 3166, lower case. */
  countries?: string[];
  topics?: string[];
  identifiers?: Record<string, string>;
  sameAs?: string[];
  formerIds?: RecordId[];
  relations?: Relation[];
  sources: Source[];
  updated?: PartialDate;
};

export const PLACE_PRECISIONS = ['exact', 'near', 'district', 'region', 'country'] as const;

export type Place = {
  name: string;
  aliases?: string[];
  country?: string;
  admin?: string;
  lat?: number;
  lon?: number;
  precision?: (typeof PLACE_PRECISIONS)[number];
  wikidata?: string;
};

/** A number that sources disagree on, such as the killed. */
export type Figure = { label: string; low?: number; best?: number; high?: number; by?: Party; sources?: Source[] };

export const EVENT_STATUSES = ['confirmed', 'reported', 'disputed', 'denied'] as const;

export type PriorEvent = {
  id: RecordId;
  title: string;
  summary?: string;
  start: PartialDate;
  end?: PartialDate;
  dateApprox?: boolean;
  dateNote?: string;
  kind: EventKind;
  tags?: string[];
  codes?: Record<string, string>;
  places: Place[];
  actors: Party[];
  /** What the press calls it; each is a strong phrase. */
  names?: string[];
  /** Words that raise a link, never make one. */
  keywords?: string[];
  status?: (typeof EVENT_STATUSES)[number];
  figures?: Figure[];
  partOf?: RecordId[];
  related?: RecordId[];
  claims?: RecordId[];
  identifiers?: Record<string, string>;
  sameAs?: string[];
  formerIds?: RecordId[];
  sources: Source[];
  updated?: PartialDate;
};

/** Which article words a DisputedClaim is about. Word lists only: no pattern is ever run. */
export type ClaimMatch = {
  /** Each fires by itself. */
  phrases?: string[];
  /** Fires when every group has a word within the same `within`. */
  all?: string[][];
  /** Further requires that one of these records is mentioned anywhere in the article. */
  entities?: RecordId[];
  within: 'sentence' | 'paragraph';
  /** In the same paragraph, stop it. */
  excludes?: string[];
};

export const CLAIM_STATUSES = [
  'disputed',
  'unverified',
  'partly-established',
  'established',
  'corrected',
  'withdrawn',
] as const;

export type Version = { id?: RecordId; by: Party[]; statement: string; date?: PartialDate; sources: Source[] };

/** A third party's rating, kept apart from the versions. */
export type Review = {
  label: string;
  value?: number;
  best?: number;
  worst?: number;
  by?: string;
  url?: string;
  date?: PartialDate;
};

export type DisputedClaim = {
  id: RecordId;
  /** Neutral, a question. */
  topic: string;
  summary?: string;
  match: ClaimMatch;
  status: (typeof CLAIM_STATUSES)[number];
  versions: Version[];
  reviews?: Review[];
  events?: RecordId[];
  entities?: RecordId[];
  formerIds?: RecordId[];
  sources: Source[];
  updated?: PartialDate;
};

export type ListRecord =
  | { type: 'entity'; record: Actor }
  | { type: 'event'; record: PriorEvent }
  | { type: 'claim'; record: DisputedClaim };
export type RecordType = ListRecord['type'];

export type ContextList = { header: ListHeader; entities: Actor[]; events: PriorEvent[]; claims: DisputedClaim[] };

/** A record with the list it came from. */
export type Listed<T> = { list: ListId; record: T };
