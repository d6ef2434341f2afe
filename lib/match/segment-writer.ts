// Lays a finished draft out as bytes. It knows the layout, not what the numbers mean.

import { characters } from '../text/characters';
import { formTable, powerOfTwo, setBit, withLast } from './form-table';
import { HEADER_WORDS, LAYOUT_VERSION, MAGIC, SECTIONS, type Section } from './layout';
import type { Draft } from './segment-builder';
import { outline } from './spellings';

type Arrays = Record<Exclude<Section, 'meta' | 'pool' | 'slotKeys'>, Uint32Array> & { slotKeys: Uint16Array };

export function writeSegment(draft: Draft): ArrayBuffer {
  const { list, replaces, counts, pool } = draft;
  const meta = new TextEncoder().encode(JSON.stringify({ list, counts, replaces }));
  const arrays = { ...entryArrays(draft), ...recordArrays(draft), ...identityArrays(draft) };
  return joined({ ...bytesOf(arrays), meta, pool: pool.bytes.subarray(0, pool.used) });
}

function entryArrays({
  entries,
}: Draft): Pick<
  Arrays,
  | 'slotKeys'
  | 'slotValues'
  | 'singleBits'
  | 'pairBits'
  | 'entryTarget'
  | 'entryInfo'
  | 'entryText'
  | 'entryCheck'
  | 'extraEntry'
  | 'extraText'
  | 'soundBits'
> {
  const { slotKeys, slotValues, singleBits, pairBits, order, isLast } = formTable(entries);
  const inOrder = (values: readonly number[]): Uint32Array => order.map((entry) => values[entry] as number);
  const extras = [...order.keys()].filter((place) => entries.extra[order[place] as number] !== 0);
  return {
    slotKeys,
    slotValues,
    singleBits,
    pairBits,
    entryTarget: inOrder(entries.target).map((target, place) => withLast(target, isLast[place] === 1)),
    entryInfo: inOrder(entries.info),
    entryText: inOrder(entries.text),
    entryCheck: inOrder(entries.check),
    extraEntry: Uint32Array.from(extras),
    extraText: Uint32Array.from(extras, (place) => entries.extra[order[place] as number] as number),
    soundBits: soundBitsOf(entries.soundStarts),
  };
}

function soundBitsOf(starts: ReadonlySet<string>): Uint32Array {
  const bits = new Uint32Array(powerOfTwo(starts.size * 10 + 64) / 32);
  const table = characters();
  for (const word of starts) setBit(bits, outline(word, 0, word.length, table));
  return bits;
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
