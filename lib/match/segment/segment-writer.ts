// Lays a finished draft out as bytes. It knows the layout, not what the numbers mean.

import type { Entries } from './entries';
import { formTable } from './form-table';
import {
  ENTRY,
  ENTRY_NUMBERS,
  FLAG,
  flagsOf,
  HEADER_WORDS,
  LAST,
  LAYOUT_VERSION,
  MAGIC,
  mayBeSmall,
  SECTIONS,
  type Section,
} from './layout';
import type { Draft } from './segment-builder';
import { filterOf, pairOf, SMALL } from './word-filter';

type Arrays = Record<Exclude<Section, 'meta' | 'pool' | 'slots'>, Uint32Array> & { slots: Uint16Array };

export function writeSegment(draft: Draft): ArrayBuffer {
  const { list, replaces, counts, pool } = draft;
  const meta = new TextEncoder().encode(JSON.stringify({ list, counts, replaces }));
  const arrays = { ...entryArrays(draft), ...recordArrays(draft), ...identityArrays(draft) };
  return joined({ ...bytesOf(arrays), meta, pool: pool.bytes.subarray(0, pool.used) });
}

type EntryArrays = Pick<
  Arrays,
  'slots' | 'singleWords' | 'firstPairs' | 'soundStarts' | 'entries' | 'extraEntry' | 'extraText'
>;

function entryArrays({ entries }: Draft): EntryArrays {
  const { slots, order, isLast } = formTable(entries);
  const extras = [...order.keys()].filter((place) => entries.extra[order[place] as number] !== 0);
  return {
    slots,
    ...filtersOf(entries),
    entries: entriesInOrder(entries, order, isLast),
    extraEntry: Uint32Array.from(extras),
    extraText: Uint32Array.from(extras, (place) => entries.extra[order[place] as number] as number),
  };
}

function entriesInOrder(
  { target, info, check, text }: Entries,
  order: Uint32Array,
  isLast: Uint8Array,
): EntryArrays['entries'] {
  const numbers = new Uint32Array(order.length * ENTRY_NUMBERS);
  for (let place = 0; place < order.length; place++) {
    const entry = order[place] as number;
    const at = place * ENTRY_NUMBERS;
    numbers[at + ENTRY.target] = (target[entry] as number) | (isLast[place] ? LAST : 0);
    numbers[at + ENTRY.info] = info[entry] as number;
    numbers[at + ENTRY.check] = check[entry] as number;
    numbers[at + ENTRY.text] = text[entry] as number;
  }
  return numbers;
}

/** Which words are a form by themselves, which two words begin a longer one, and which words begin one that is met by sound. */
function filtersOf({ hashes, starts, info }: Entries): Pick<Arrays, 'singleWords' | 'firstPairs' | 'soundStarts'> {
  const [single, pair, sound]: [number[], number[], number[]] = [[], [], []];
  for (let entry = 0; entry < info.length; entry++) {
    const [first, after] = [starts[entry] as number, starts[entry + 1] as number];
    const hash = hashes[first] as number;
    if ((flagsOf(info[entry] as number) & FLAG.sound) !== 0) sound.push(hash);
    else if (after - first > 1) pair.push(pairOf(hash, hashes[first + 1] as number));
    else {
      single.push(hash);
      if (mayBeSmall(info[entry] as number)) single.push((hash + SMALL) | 0);
    }
  }
  return {
    singleWords: filterOf(single),
    firstPairs: filterOf(pair),
    soundStarts: sound.length === 0 ? new Uint32Array(0) : filterOf(sound),
  };
}

function recordArrays(
  draft: Draft,
): Pick<
  Arrays,
  | 'actorName'
  | 'actorId'
  | 'extraActor'
  | 'actorExtra'
  | 'recordHash'
  | 'recordTarget'
  | 'placeName'
  | 'placeKey'
  | 'eventId'
  | 'claimId'
  | 'claimMatch'
> {
  const byHash = sortedBy(draft.recordHash);
  return {
    actorName: Uint32Array.from(draft.actorName),
    actorId: Uint32Array.from(draft.actorId),
    extraActor: Uint32Array.from(draft.extraActor),
    actorExtra: Uint32Array.from(draft.actorExtra),
    recordHash: Uint32Array.from(byHash, (at) => draft.recordHash[at] as number),
    recordTarget: Uint32Array.from(byHash, (at) => draft.recordTarget[at] as number),
    placeName: Uint32Array.from(draft.placeName),
    placeKey: Uint32Array.from(draft.placeKey),
    eventId: Uint32Array.from(draft.eventId),
    claimId: Uint32Array.from(draft.claimId),
    claimMatch: Uint32Array.from(draft.claimMatch),
  };
}

type IdentityArrays = Pick<Arrays, 'keyHash' | 'keyCheck' | 'keyActor' | 'actorKeysOwner' | 'actorKeys'>;

function identityArrays({ actorKeys, actorKeysOwner }: Draft): IdentityArrays {
  const byHash = sortedBy(actorKeysOwner.map((_, key) => actorKeys[key * 2] as number));
  return {
    actorKeysOwner: Uint32Array.from(actorKeysOwner),
    actorKeys: Uint32Array.from(actorKeys),
    keyHash: byHash.map((key) => actorKeys[key * 2] as number),
    keyCheck: byHash.map((key) => actorKeys[key * 2 + 1] as number),
    keyActor: byHash.map((key) => actorKeysOwner[key] as number),
  };
}

/** Places in ascending order of value. Packed into doubles, which sort several times faster than a comparator allows. */
function sortedBy(values: readonly number[]): Uint32Array {
  const span = 2 ** 21;
  if (values.length > span)
    return Uint32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  const packed = Float64Array.from(values, (value, at) => value * span + at).sort();
  return Uint32Array.from(packed, (value) => value % span);
}

const bytesOf = (arrays: Arrays): Record<keyof Arrays, Uint8Array> =>
  Object.fromEntries(
    Object.entries(arrays).map(([name, array]) => [
      name,
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
    ]),
  ) as Record<keyof Arrays, Uint8Array>;

function joined(sections: Record<Section, Uint8Array>): ArrayBuffer {
  let place = HEADER_WORDS * 4;
  const header = new Uint32Array(HEADER_WORDS);
  header[0] = MAGIC;
  header[1] = LAYOUT_VERSION;
  for (const [at, name] of SECTIONS.entries()) {
    header[2 + at * 2] = place;
    header[3 + at * 2] = sections[name].length;
    place += (sections[name].length + 3) & ~3;
  }
  const bytes = new Uint8Array(place);
  bytes.set(new Uint8Array(header.buffer));
  for (const [at, name] of SECTIONS.entries()) bytes.set(sections[name], header[2 + at * 2]);
  return bytes.buffer;
}
