// Posting lists in buckets of keys: one row answers all keys of its bucket, and an update rewrites only the buckets it touches. Knows nothing of Dexie.

import type { ListId } from '../model/list';
import type { Posting } from '../model/lookups';
import { recordHandle } from '../model/lookups';
import type { PostingRow } from './database';

/** One event under one key. */
export type PostingEntry = { key: string; day: number; handle: number };

/** About how many postings a bucket should hold: 16 kB a row. */
const POSTINGS_PER_BUCKET = 2000;
const MAX_BUCKETS = 1024;

/** A power of two, so that few postings make few rows. */
export function bucketCount(postings: number): number {
  let count = 1;
  while (count < MAX_BUCKETS && count * POSTINGS_PER_BUCKET < postings) count *= 2;
  return count;
}

export const bucketOf = (key: string, buckets: number): number => recordHandle(key) % buckets;

/** Groups entries by bucket and packs each into a row. Buckets without entries are left out. */
export function packPostings(list: ListId, entries: readonly PostingEntry[], buckets: number): Map<number, PostingRow> {
  const byBucket = new Map<number, PostingEntry[]>();
  for (const entry of entries) {
    const bucket = bucketOf(entry.key, buckets);
    const group = byBucket.get(bucket);
    if (group) group.push(entry);
    else byBucket.set(bucket, [entry]);
  }
  return new Map([...byBucket].map(([bucket, group]) => [bucket, packRow(list, group)]));
}

/** The row's entries again, for rewriting it with changes. */
export const unpackRow = (row: PostingRow): PostingEntry[] =>
  row.keys.flatMap((key, at) => {
    const [from, to] = [row.starts[at] ?? 0, row.starts[at + 1] ?? 0];
    return Array.from(row.days.subarray(from, to), (day, offset) => ({
      key,
      day,
      handle: row.handles[from + offset] ?? 0,
    }));
  });

export function packRow(list: ListId, entries: readonly PostingEntry[]): PostingRow {
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.day - b.day));
  const keys: string[] = [];
  const starts: number[] = [];
  sorted.forEach((entry, at) => {
    if (entry.key === keys.at(-1)) return;
    keys.push(entry.key);
    starts.push(at);
  });
  return {
    list,
    keys,
    starts: Uint32Array.from([...starts, sorted.length]),
    days: Int32Array.from(sorted, ({ day }) => day),
    handles: Uint32Array.from(sorted, ({ handle }) => handle),
  };
}

/** The Posting of one key in a row; undefined where the bucket does not hold it. Views, no copies. */
export function postingIn(row: PostingRow, key: string): Posting | undefined {
  const at = row.keys.indexOf(key);
  if (at < 0) return undefined;
  const [from, to] = [row.starts[at] ?? 0, row.starts[at + 1] ?? 0];
  return { list: row.list, key, days: row.days.subarray(from, to), handles: row.handles.subarray(from, to) };
}
