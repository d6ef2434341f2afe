// How analysis asks for stored records without knowing where they are kept: posting lists first, whole records last.

import type { Actor, DisputedClaim, Listed, ListId, PriorEvent, RecordId, RecordRef } from './list';

/** All events of one list that carry one key (an actor, a place), as two parallel arrays in ascending order of day. */
export type Posting = {
  list: ListId;
  key: string;
  /** First possible day of each event, in days since 1970-01-01. */
  days: Int32Array;
  /** `recordHandle` of each event's id. Two ids may share a handle: the fetched record decides. */
  handles: Uint32Array;
};

export type Lookups = {
  /** The listed claims behind references, in any order; missing ones are left out. */
  claims(refs: readonly RecordRef[]): Promise<Listed<DisputedClaim>[]>;
  /** One Posting for every list that has the key; none where no list has. */
  postings(keys: readonly string[]): Promise<Posting[]>;
  /** The events behind handles; a shared handle returns every event that has it. */
  events(list: ListId, handles: readonly number[]): Promise<Listed<PriorEvent>[]>;
};

/** 32-bit FNV-1a over the id's UTF-16 code units: a small stable number for a record id. */
export function recordHandle(id: RecordId): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** What views need beside analysis: single records by reference, missing ones left out. */
export type RecordLookups = Lookups & {
  actors(refs: readonly RecordRef[]): Promise<Listed<Actor>[]>;
  eventsById(refs: readonly RecordRef[]): Promise<Listed<PriorEvent>[]>;
};
