// The compiled index of the active lists as this version can read it: what an older version wrote, or what went missing, is compiled again from
// the records. It writes, so only the background calls it.

import type { RecordType } from '../model/list';
import type { SegmentCompiler } from './compiler';
import type { Database, GenerationRow } from './database';
import { activeGenerations, segmentBytes } from './lookups';
import { allRecords } from './read-records';
import { keptBytes } from './segments';

export type ReadableIndex = { generations: GenerationRow[]; bytes: ArrayBuffer[] };

const TYPES: readonly RecordType[] = ['entity', 'event', 'claim'];

/** The active generations with the bytes of all their segments, in reading order. Compiling takes about a second per 100,000 names. */
export async function readableIndex(database: Database, compiler: SegmentCompiler): Promise<ReadableIndex> {
  const index: ReadableIndex = { generations: [], bytes: [] };
  const rows = await activeGenerations(database);
  // All at once: a reader's page waits for the largest alone.
  const stored = await Promise.all(rows.map((row) => segmentBytes(database, [row])));
  for (const [at, row] of rows.entries()) {
    const bytes = stored[at] ?? [];
    const isReadable = bytes.length === row.segments.length && bytes.every(compiler.isReadable);
    const readable = isReadable ? { row, bytes } : await compiledAnew(database, compiler, row);
    index.generations.push(readable.row);
    index.bytes.push(...readable.bytes);
  }
  return index;
}

async function compiledAnew(
  database: Database,
  compiler: SegmentCompiler,
  row: GenerationRow,
): Promise<{ row: GenerationRow; bytes: ArrayBuffer[] }> {
  const whole = compiler.segment(row.list);
  for (const type of TYPES) for await (const staged of allRecords(database, row, type)) whole.add(staged);
  const bytes = whole.finish();
  // At once, since a segment that no generation names is swept; the old ones then are.
  const segments = await database.transaction('rw', database.segments, database.generations, async () => {
    const id = await database.segments.add({ list: row.list, bytes: keptBytes(bytes) });
    await database.generations.update([row.list, row.generation], { segments: [id] });
    return [id];
  });
  return { row: { ...row, segments }, bytes: [bytes] };
}
