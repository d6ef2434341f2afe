// Builds the prefix table of a segment: every form's word hashes in one open-addressing table. It knows hashes, not names.

import { addWord } from '../../text/hash';
import { CONTINUES, SLOT } from './layout';
import { powerOfTwo } from './word-filter';

export type FormTable = {
  /** Sixteen bits of each prefix's hash and its value: forms that share them share a slot, and the check of each entry tells them apart. */
  slots: Uint16Array;
  /** The order in which entries must be stored. */
  order: Uint32Array;
  /** For each stored place whether it is the last entry of its form. */
  isLast: Uint8Array;
};

/** Forms as word hashes one after the other, and where those of each begin; one start more than forms. */
export type Sequences = { hashes: readonly number[]; starts: readonly number[] };

export function formTable(sequences: Sequences): FormTable {
  const { hashes, starts } = sequences;
  const slots = emptySlots(sequences);
  const slotOfEntry = new Uint32Array(starts.length - 1);
  const continues = new Uint8Array(slots.length / SLOT);
  for (let entry = 0; entry < slotOfEntry.length; entry++) {
    const [first, after] = [starts[entry] as number, starts[entry + 1] as number];
    let hash = hashes[first] as number;
    for (let at = first + 1; at < after; at++) {
      continues[take(slots, hash)] = 1;
      hash = addWord(hash, hashes[at] as number);
    }
    slotOfEntry[entry] = take(slots, hash);
  }
  const { order, isLast, firsts } = groupBySlot(slotOfEntry, continues.length);
  for (let slot = 0; slot < continues.length; slot++) {
    const value = (firsts[slot] as number) | (continues[slot] ? CONTINUES : 0);
    slots[slot * SLOT + 1] = value;
    slots[slot * SLOT + 2] = value >>> 16;
  }
  return { slots, order, isLast };
}

/** Where the slot of a prefix begins, or the free one where it would go. Zero marks a free slot. Any number of slots will do. */
export const slotOf = (slots: Uint16Array, hash: number): number => slotFrom(slots, homeOf(slots, hash), hash);

/** Where looking for a prefix begins. `| 0` is a `Math.floor` that the engine knows to make a small number. */
export const homeOf = (slots: Uint16Array, hash: number): number =>
  Math.imul(((Math.imul(hash, 0x9e3779b1) >>> 0) * (slots.length / (SLOT * 2 ** 32))) | 0, SLOT);

/** `slotOf` when its home is known. */
export function slotFrom(slots: Uint16Array, home: number, hash: number): number {
  const key = hash >>> 16 || 1;
  let at = home;
  while (slots[at] !== 0 && slots[at] !== key) at = at + SLOT === slots.length ? 0 : at + SLOT;
  return at;
}

/** The value of the slot that begins at `at`, below zero where longer forms begin with its prefix; 0 of a free one. */
export const valueAt = (slots: Uint16Array, at: number): number =>
  (slots[at + 1] as number) | ((slots[at + 2] as number) << 16);

/** Fewer make longer walks over taken slots, more make the index larger. */
const SLOTS_PER_PREFIX = 1.3;

/**
 * Sized by the distinct prefixes, so that a list of many forms with few beginnings stays small. Their number is estimated by linear counting
 * (Whang et al. 1990): the share of bits still free after every prefix has set one. A Set of them took a third of compiling.
 */
function emptySlots({ hashes, starts }: Sequences): Uint16Array {
  const bits = new Uint32Array(powerOfTwo(hashes.length * 4 + 64) / 32);
  for (let entry = 0; entry + 1 < starts.length; entry++) {
    let hash = hashes[starts[entry] as number] as number;
    setBit(bits, hash);
    for (let at = (starts[entry] as number) + 1; at < (starts[entry + 1] as number); at++) {
      hash = addWord(hash, hashes[at] as number);
      setBit(bits, hash);
    }
  }
  const size = bits.length * 32;
  const distinct = -size * Math.log((size - setBits(bits)) / size);
  // Even, so that the sections after it stay on four-byte bounds.
  return new Uint16Array(SLOT * 2 * Math.ceil((distinct * SLOTS_PER_PREFIX + 16) / 2));
}

function setBit(bits: Uint32Array, hash: number): void {
  const at = (hash ^ (hash >>> 17)) & (bits.length * 32 - 1);
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}

function setBits(bits: Uint32Array): number {
  let sum = 0;
  for (let word of bits) for (; word !== 0; word &= word - 1) sum++;
  return sum;
}

/** Takes the slot of a prefix; returns its number. */
function take(slots: Uint16Array, hash: number): number {
  const at = slotOf(slots, hash);
  slots[at] = hash >>> 16 || 1;
  return at / SLOT;
}

type Groups = Pick<FormTable, 'order' | 'isLast'> & {
  /** Of each slot 1 + its first entry, or 0. */
  firsts: Uint32Array;
};

/** A counting sort of entries by slot. */
function groupBySlot(slotOfEntry: Uint32Array, slots: number): Groups {
  const firsts = new Uint32Array(slots);
  for (const slot of slotOfEntry) firsts[slot] = (firsts[slot] as number) + 1;
  const next = new Uint32Array(slots);
  let start = 0;
  for (let slot = 0; slot < slots; slot++) {
    const count = firsts[slot] as number;
    next[slot] = start;
    if (count > 0) firsts[slot] = start + 1;
    start += count;
  }
  const order = new Uint32Array(slotOfEntry.length);
  const isLast = new Uint8Array(slotOfEntry.length).fill(1);
  for (let entry = 0; entry < slotOfEntry.length; entry++) {
    const slot = slotOfEntry[entry] as number;
    const place = next[slot] as number;
    order[place] = entry;
    if (place + 1 > (firsts[slot] as number)) isLast[place - 1] = 0;
    next[slot] = place + 1;
  }
  return { order, isLast, firsts };
}
