// A compiled list opened for reading: views over its bytes, nothing rebuilt. It knows the layout of the bytes, not articles.

import type { ActorKind, ClaimMatch, ListId, RecordId, RecordType } from '../../model/list';
import { ACTOR_KINDS } from '../../model/list';
import { checkOf, hashKey } from '../../text/hash';
import { recordKey } from '../identity';
import { firstAtLeast } from './bisect';
import { readText } from './byte-pool';
import {
  type ActorExtra,
  COUNTRY_BIT,
  ENTRY,
  ENTRY_NUMBERS,
  type Extra,
  HEADER_WORDS,
  LAYOUT_VERSION,
  MAGIC,
  NAME_BITS,
  NO_TEXT,
  RECORD_TYPES,
  SECTION_BYTES,
  SECTIONS,
  type Section,
  TARGET_BITS,
} from './layout';

type Arrays = Record<Exclude<Section, 'meta' | 'pool' | 'slots'>, Uint32Array> & { slots: Uint16Array };

export type Segment = Arrays & {
  list: ListId;
  counts: { entities: number; events: number; claims: number };
  /** Records of the list's earlier segments that this one hides. */
  replaces: readonly { type: RecordType; id: RecordId }[];
  pool: Uint8Array;
};

/** Whether the bytes are a whole segment of this layout; of any other, the list has to be compiled again. */
export function isReadable(bytes: ArrayBuffer): boolean {
  if (bytes.byteLength < HEADER_WORDS * 4) return false;
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  const isWhole = SECTIONS.every(
    (_, at) => (header[2 + at * 2] as number) + (header[3 + at * 2] as number) <= bytes.byteLength,
  );
  return header[0] === MAGIC && header[1] === LAYOUT_VERSION && isWhole;
}

/** Throws unless the bytes are readable. */
export function openSegment(bytes: ArrayBuffer): Segment {
  if (!isReadable(bytes)) throw new Error('openSegment: not a segment of this layout');
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  const views = Object.fromEntries(
    SECTIONS.map((name, at) => {
      const [place, length] = [header[2 + at * 2] as number, header[3 + at * 2] as number];
      return [name, viewOf(bytes, place, length, SECTION_BYTES[name])];
    }),
  ) as Arrays & { meta: Uint8Array; pool: Uint8Array };
  const { meta, ...rest } = views;
  return { ...rest, ...(JSON.parse(new TextDecoder().decode(meta)) as Pick<Segment, 'list' | 'counts' | 'replaces'>) };
}

const viewOf = (
  bytes: ArrayBuffer,
  place: number,
  length: number,
  size = 4,
): Uint8Array | Uint16Array | Uint32Array => {
  if (size === 1) return new Uint8Array(bytes, place, length);
  return size === 2 ? new Uint16Array(bytes, place, length / 2) : new Uint32Array(bytes, place, length / 4);
};

export const actorName = (segment: Segment, actor: number): string =>
  readText(segment.pool, (segment.actorName[actor] as number) & (2 ** NAME_BITS - 1));
export const actorId = (segment: Segment, actor: number): RecordId => textAt(segment, segment.actorId, actor);
export const actorKind = (segment: Segment, actor: number): ActorKind =>
  ACTOR_KINDS[infoOf(segment, actor) & 7] ?? 'other';
export const isCountry = (segment: Segment, actor: number): boolean => (infoOf(segment, actor) & COUNTRY_BIT) !== 0;
const infoOf = (segment: Segment, actor: number): number => (segment.actorName[actor] as number) >>> NAME_BITS;
export const placeName = (segment: Segment, place: number): string => textAt(segment, segment.placeName, place);
export const placeKey = (segment: Segment, place: number): string => textAt(segment, segment.placeKey, place);
export const eventId = (segment: Segment, event: number): RecordId => textAt(segment, segment.eventId, event);
export const claimId = (segment: Segment, claim: number): RecordId => textAt(segment, segment.claimId, claim);
export const claimMatch = (segment: Segment, claim: number): ClaimMatch =>
  JSON.parse(textAt(segment, segment.claimMatch, claim));

export function actorExtra(segment: Segment, actor: number): ActorExtra {
  const at = firstAtLeast(segment.extraActor, actor);
  return segment.extraActor[at] === actor ? JSON.parse(readText(segment.pool, segment.actorExtra[at] as number)) : {};
}

/** The alias behind an entry as its list spells it; undefined: the record's main name. */
export function entryText(segment: Segment, entry: number): string | undefined {
  const place = segment.entries[entry * ENTRY_NUMBERS + ENTRY.text] as number;
  return place === NO_TEXT ? undefined : readText(segment.pool, place);
}

export function entryExtra(segment: Segment, entry: number): Extra {
  const at = firstAtLeast(segment.extraEntry, entry);
  return segment.extraEntry[at] === entry ? JSON.parse(readText(segment.pool, segment.extraText[at] as number)) : {};
}

/** The identity keys of one Actor as pairs of hash and check, its own record first. */
export function keysOf(segment: Segment, actor: number): [hash: number, check: number][] {
  const { actorKeys, actorKeysOwner } = segment;
  const keys = [keyNumbers(recordKey(segment.list, 'entity', actorId(segment, actor)))];
  for (let at = firstAtLeast(actorKeysOwner, actor); actorKeysOwner[at] === actor; at++) {
    keys.push([actorKeys[at * 2] as number, actorKeys[at * 2 + 1] as number]);
  }
  return keys;
}

/** The Actors of a segment that bear a key. */
export function actorsWithKey(segment: Segment, hash: number, check: number): number[] {
  const { keyHash, keyCheck, keyActor } = segment;
  const found = recordsWithHash(segment, 'entity', hash).filter(
    (actor) => checkOf(recordKey(segment.list, 'entity', actorId(segment, actor))) === check,
  );
  for (let at = firstAtLeast(keyHash, hash); keyHash[at] === hash; at++) {
    if (keyCheck[at] === check) found.push(keyActor[at] as number);
  }
  return found;
}

/** Places among the records of its type that a record may have; more than one only when two ids share a hash. */
export const targetsOf = (segment: Segment, type: RecordType, id: RecordId): number[] =>
  recordsWithHash(segment, type, hashKey(recordKey(segment.list, type, id)) >>> 0);

function recordsWithHash({ recordHash, recordTarget }: Segment, type: RecordType, hash: number): number[] {
  const found: number[] = [];
  for (let at = firstAtLeast(recordHash, hash); recordHash[at] === hash; at++) {
    const packed = recordTarget[at] as number;
    if (RECORD_TYPES[packed >>> TARGET_BITS] === type) found.push(packed & (2 ** TARGET_BITS - 1));
  }
  return found;
}

/** The hash and check of an identity key. */
const keyNumbers = (key: string): [hash: number, check: number] => [hashKey(key) >>> 0, checkOf(key)];

const textAt = ({ pool }: Segment, places: Uint32Array, at: number): string => readText(pool, places[at] as number);
