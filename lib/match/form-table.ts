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

/** `sequences[n]` are the word hashes of entry n. */
export function formTable(sequences: readonly Int32Array[]): FormTable {
  const nodes = emptyNodes(sequences);
  const nodeOf = new Uint32Array(sequences.length);
  const { singleBits, pairBits } = emptyBits(sequences);
  for (let entry = 0; entry < sequences.length; entry++) {
    const words = sequences[entry] as Int32Array;
    let hash = words[0] as number;
    if (words.length === 1) setBit(singleBits, hash);
    for (let at = 1; at < words.length; at++) {
      nodes.values[nodeAt(nodes, hash)] = CONTINUES;
      hash = addWord(hash, words[at] as number);
      if (at === 1) setBit(pairBits, hash);
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

/** The slot of a prefix, or the free one where it would go. Zero marks a free slot. */
export function slotOf(keys: Uint16Array, hash: number): number {
  const key = hash >>> 16 || 1;
  const last = keys.length - 1;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & last;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & last;
  return slot;
}

export const powerOfTwo = (atLeast: number): number => 2 ** Math.max(4, Math.ceil(Math.log2(atLeast)));

type Nodes = { keys: Uint16Array; values: Uint32Array };

/** Sized by the distinct prefixes, so that a list of many forms with few beginnings stays small. */
function emptyNodes(sequences: readonly Int32Array[]): Nodes {
  const prefixes = new Set<number>();
  for (const words of sequences) {
    let hash = words[0] as number;
    prefixes.add(hash);
    for (let at = 1; at < words.length; at++) {
      hash = addWord(hash, words[at] as number);
      prefixes.add(hash);
    }
  }
  const size = powerOfTwo(prefixes.size * 1.3 + 1);
  return { keys: new Uint16Array(size), values: new Uint32Array(size) };
}

function emptyBits(sequences: readonly Int32Array[]): { singleBits: Uint32Array; pairBits: Uint32Array } {
  const singles = sequences.reduce((sum, words) => sum + (words.length === 1 ? 1 : 0), 0);
  const bits = (count: number): Uint32Array => new Uint32Array(powerOfTwo(count * 10 + 64) / 32);
  return { singleBits: bits(singles), pairBits: bits(sequences.length - singles) };
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
