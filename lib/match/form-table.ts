// Builds the prefix table of a segment: every form's word hashes in one open-addressing table, with bitmaps that answer "no" first.
// It knows hashes, not names.

import { addWord } from '../text/hash';
import { CONTINUES, LAST } from './layout';

export type FormTable = {
  /** Sixteen bits of each prefix's hash: forms that share them share a slot, and the check of each entry tells them apart. */
  slotKeys: Uint16Array;
  slotValues: Uint32Array;
  singleBits: Uint32Array;
  pairBits: Uint32Array;
  /** The order in which entries must be stored. */
  order: Uint32Array;
  /** For each stored place whether it is the last entry of its form. */
  isLast: Uint8Array;
};

/** Forms as word hashes one after the other, and where those of each begin; one start more than forms. */
export type Sequences = { hashes: readonly number[]; starts: readonly number[] };

export function formTable({ hashes, starts }: Sequences): FormTable {
  const count = starts.length - 1;
  const nodes = emptyNodes({ hashes, starts });
  const nodeOf = new Uint32Array(count);
  const { singleBits, pairBits } = emptyBits(starts);
  for (let entry = 0; entry < count; entry++) {
    const [first, after] = [starts[entry] as number, starts[entry + 1] as number];
    let hash = hashes[first] as number;
    if (after - first === 1) setBit(singleBits, hash);
    for (let at = first + 1; at < after; at++) {
      nodes.values[nodeAt(nodes, hash)] = CONTINUES;
      hash = addWord(hash, hashes[at] as number);
      if (at === first + 1) setBit(pairBits, hash);
    }
    nodeOf[entry] = nodeAt(nodes, hash);
  }
  const { order, isLast } = groupByNode(nodeOf, nodes.values);
  return { slotKeys: nodes.keys, slotValues: nodes.values, singleBits, pairBits, order, isLast };
}

export const setBit = (bits: Uint32Array, hash: number): void => {
  const at = bitOf(bits, hash);
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
};

export const hasBit = (bits: Uint32Array, hash: number): boolean => {
  const at = bitOf(bits, hash);
  return ((bits[at >>> 5] as number) & (1 << (at & 31))) !== 0;
};

const bitOf = (bits: Uint32Array, hash: number): number => (hash ^ (hash >>> 17)) & (bits.length * 32 - 1);

/** The slot of a prefix, or the free one where it would go. Zero marks a free slot. Any number of slots will do, not only powers of two. */
export function slotOf(keys: Uint16Array, hash: number): number {
  const key = hash >>> 16 || 1;
  const count = keys.length;
  let slot = Math.floor((Math.imul(hash, 0x9e3779b1) >>> 0) * (count / 2 ** 32));
  while (keys[slot] !== 0 && keys[slot] !== key) slot = slot + 1 === count ? 0 : slot + 1;
  return slot;
}

export const powerOfTwo = (atLeast: number): number => 2 ** Math.max(4, Math.ceil(Math.log2(atLeast)));

type Nodes = { keys: Uint16Array; values: Uint32Array };

/** Fewer make longer walks over taken slots, more make the index larger. */
const SLOTS_PER_PREFIX = 1.4;

/**
 * Sized by the distinct prefixes, so that a list of many forms with few beginnings stays small. Their number is estimated by linear counting
 * (Whang et al. 1990): the share of bits still free after every prefix has set one. A Set of them took a third of compiling.
 */
function emptyNodes({ hashes, starts }: Sequences): Nodes {
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
  const slots = 2 * Math.ceil((distinct * SLOTS_PER_PREFIX + 16) / 2);
  return { keys: new Uint16Array(slots), values: new Uint32Array(slots) };
}

function setBits(bits: Uint32Array): number {
  let sum = 0;
  for (let word of bits) for (; word !== 0; word &= word - 1) sum++;
  return sum;
}

function emptyBits(starts: readonly number[]): { singleBits: Uint32Array; pairBits: Uint32Array } {
  let singles = 0;
  for (let entry = 0; entry + 1 < starts.length; entry++)
    if ((starts[entry + 1] as number) - (starts[entry] as number) === 1) singles++;
  const bits = (count: number): Uint32Array => new Uint32Array(powerOfTwo(count * 10 + 64) / 32);
  return { singleBits: bits(singles), pairBits: bits(starts.length - 1 - singles) };
}

function nodeAt({ keys }: Nodes, hash: number): number {
  const slot = slotOf(keys, hash);
  keys[slot] = hash >>> 16 || 1;
  return slot;
}

/** A counting sort of entries by node; each node's value then points to its first entry. */
function groupByNode(nodeOf: Uint32Array, values: Uint32Array): { order: Uint32Array; isLast: Uint8Array } {
  const starts = new Uint32Array(values.length + 1);
  for (const node of nodeOf) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < values.length; node++) {
    const start = starts[node] as number;
    if (starts[node + 1] !== 0) values[node] = ((values[node] as number) | (start + 1)) >>> 0;
    starts[node + 1] = (starts[node + 1] as number) + start;
  }
  const order = new Uint32Array(nodeOf.length);
  const isLast = new Uint8Array(nodeOf.length);
  const next = starts.slice(0, values.length);
  for (let entry = 0; entry < nodeOf.length; entry++) {
    const node = nodeOf[entry] as number;
    const place = next[node] as number;
    order[place] = entry;
    next[node] = place + 1;
    if (place + 1 === starts[node + 1]) isLast[place] = 1;
  }
  return { order, isLast };
}

export const withLast = (target: number, isLast: boolean): number => (isLast ? (target | LAST) >>> 0 : target);
