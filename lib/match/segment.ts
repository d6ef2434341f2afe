// A compiled list opened for reading: views over its bytes, nothing rebuilt. It knows the layout of the bytes, not articles.

import type { ActorKind, ClaimMatch, ListId, RecordId, RecordType } from '../model/list';
import { ACTOR_KINDS } from '../model/list';
import { checkOf, hashWord } from '../text/hash';
import { readText } from './byte-pool';
import { recordKey } from './identity';
import {
  ACTOR_FLAG,
  type ActorExtra,
  type Extra,
  HEADER_WORDS,
  LAYOUT_VERSION,
  MAGIC,
  NO_TEXT,
  RECORD_TYPES,
  SECTIONS,
  type Section,
  TARGET_BITS,
} from './layout';

type Arrays = Record<Exclude<Section, 'meta' | 'pool'>, Uint32Array>;

export type Segment = Arrays & {
  list: ListId;
  counts: { entities: number; events: number; claims: number };
  /** Records of the list's earlier segments that this one hides. */
  replaces: readonly { type: RecordType; id: RecordId }[];
  pool: Uint8Array;
};

/** Throws when the bytes are no segment, or of another layout: then the list has to be compiled again. */
export function openSegment(bytes: ArrayBuffer): Segment {
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  if (header[0] !== MAGIC || header[1] !== LAYOUT_VERSION) throw new Error('openSegment: not a segment of this layout');
  const views = Object.fromEntries(
    SECTIONS.map((name, at) => {
      const [place, length] = [header[2 + at * 2] as number, header[3 + at * 2] as number];
      const isBytes = name === 'meta' || name === 'pool';
      return [name, isBytes ? new Uint8Array(bytes, place, length) : new Uint32Array(bytes, place, length / 4)];
    }),
  ) as Arrays & { meta: Uint8Array; pool: Uint8Array };
  const { meta, ...rest } = views;
  return { ...rest, ...(JSON.parse(new TextDecoder().decode(meta)) as Pick<Segment, 'list' | 'counts' | 'replaces'>) };
}

export const actorName = (segment: Segment, actor: number): string => textAt(segment, segment.actorName, actor);
export const actorId = (segment: Segment, actor: number): RecordId => textAt(segment, segment.actorId, actor);
export const actorKind = (segment: Segment, actor: number): ActorKind =>
  ACTOR_KINDS[(segment.actorInfo[actor] as number) & 15] ?? 'other';
export const isCountry = (segment: Segment, actor: number): boolean =>
  ((segment.actorInfo[actor] as number) & ACTOR_FLAG.country) !== 0;
export const placeName = (segment: Segment, place: number): string => textAt(segment, segment.placeName, place);
export const placeKey = (segment: Segment, place: number): string => textAt(segment, segment.placeKey, place);
export const eventId = (segment: Segment, event: number): RecordId => textAt(segment, segment.eventId, event);
export const claimId = (segment: Segment, claim: number): RecordId => textAt(segment, segment.claimId, claim);
export const claimMatch = (segment: Segment, claim: number): ClaimMatch =>
  JSON.parse(textAt(segment, segment.claimMatch, claim));

export function actorExtra(segment: Segment, actor: number): ActorExtra {
  const place = segment.actorExtra[actor] as number;
  return place === 0 ? {} : JSON.parse(readText(segment.pool, place));
}

/** The alias behind an entry as its list spells it; undefined: the record's main name. */
export function entryText(segment: Segment, entry: number): string | undefined {
  const place = segment.entryText[entry] as number;
  return place === NO_TEXT ? undefined : readText(segment.pool, place);
}

export function entryExtra(segment: Segment, entry: number): Extra {
  const at = firstAtLeast(segment.extraEntry, entry);
  return segment.extraEntry[at] === entry ? JSON.parse(readText(segment.pool, segment.extraText[at] as number)) : {};
}

/** The identity keys of one Actor, as pairs of hash and check. */
export const keysOf = (segment: Segment, actor: number): Uint32Array =>
  segment.actorKeys.subarray(segment.actorKeysStart[actor], segment.actorKeysStart[actor + 1]);

/** The Actors of a segment that bear a key. */
export function actorsWithKey({ keyHash, keyCheck, keyActor }: Segment, hash: number, check: number): number[] {
  const found: number[] = [];
  for (let at = firstAtLeast(keyHash, hash); keyHash[at] === hash; at++) {
    if (keyCheck[at] === check) found.push(keyActor[at] as number);
  }
  return found;
}

/** Places among the records of its type that a record may have; more than one only when two ids share a hash. */
export function targetsOf(segment: Segment, type: RecordType, id: RecordId): number[] {
  const hash = hashWord(recordKey(type, id)) >>> 0;
  const found: number[] = [];
  for (let at = firstAtLeast(segment.recordHash, hash); segment.recordHash[at] === hash; at++) {
    const packed = segment.recordTarget[at] as number;
    if (RECORD_TYPES[packed >>> TARGET_BITS] === type) found.push(packed & (2 ** TARGET_BITS - 1));
  }
  return found;
}

/** The hash and check of an identity key. */
export const keyNumbers = (key: string): [hash: number, check: number] => [hashWord(key) >>> 0, checkOf(key)];

const textAt = ({ pool }: Segment, places: Uint32Array, at: number): string => readText(pool, places[at] as number);

function firstAtLeast(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
