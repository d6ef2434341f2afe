// Writes one generation of a list beside the active one: chunks, posting rows, match segments and, last, the manifest that makes them one.
// Until the manifest stands and the list's row is flipped to it, nobody sees any of it.

import type { ListId, RecordId, RecordType } from '../model/list';
import type { RecordCounts, StagedRecord, Staging } from '../model/list-store';
import { recordHandle } from '../model/lookups';
import type { Compiler, ReplacedRecord, SegmentWriter } from './compiler';
import type { ChunkRow, Database, GenerationRow } from './database';
import { changedPlacement, chunksOf, emptyPlacement, type PlacementBuilder, placementBuilder } from './placement';
import { bucketCount, bucketOf, type PostingEntry, packPostings, packRow, unpackRow } from './posting-rows';
import { allRecords, generationRow, recordsByHandle } from './read-records';
import { keptBytes } from './segments';

const TYPES: readonly RecordType[] = ['entity', 'event', 'claim'];

/**
 * Large chunks are quick to write, small ones quick to read one record from. Linking reads some 160 events from all over a
 * list: at 400,000 events that takes 60 ms in chunks of 20 and 210 ms in chunks of 100 (tests/bench/link/store.bench.ts).
 */
const RECORDS_PER_CHUNK: Record<RecordType, number> = { entity: 100, event: 20, claim: 100 };

/** Above this many segments, or when more than a fifth of the records changed, the whole list is compiled anew. */
const MAX_SEGMENTS = 8;
const MAX_DELTA_SHARE = 0.2;

type State = {
  database: Database;
  compiler: Compiler;
  list: ListId;
  generation: number;
  base?: GenerationRow;
  waiting: Record<RecordType, StagedRecord[]>;
  placed: Record<RecordType, PlacementBuilder>;
  /** Pairs of the base that no longer count. */
  removed: Record<RecordType, Map<number, number[]>>;
  replaced: ReplacedRecord[];
  counts: Record<RecordType, number>;
  writer?: SegmentWriter;
  /** Records for the delta segment, which can only be opened once all replaced records are known. */
  delta: StagedRecord[];
  entries: PostingEntry[];
  removedEntries: PostingEntry[];
  written: { chunks: number[]; postings: number[]; segments: number[] };
};

const byType = <T>(make: (type: RecordType) => T): Record<RecordType, T> => ({
  entity: make('entity'),
  event: make('event'),
  claim: make('claim'),
});

/** Starts generation `generation` of `list`; `from` shares the chunks of another generation. Rejects when that one is gone. */
export async function stageGeneration(
  database: Database,
  compiler: Compiler,
  list: ListId,
  generation: number,
  from?: number,
): Promise<Staging> {
  const base = from === undefined ? undefined : await generationRow(database, list, from);
  if (from !== undefined && !base) throw new Error(`store: generation ${from} of ${list} is gone; stage without it`);
  const state: State = {
    database,
    compiler,
    list,
    generation,
    base,
    waiting: byType(() => []),
    placed: byType(placementBuilder),
    removed: byType(() => new Map()),
    replaced: [],
    counts: byType((type) => base?.counts[type] ?? 0),
    writer: base ? undefined : compiler.segment(list),
    delta: [],
    entries: [],
    removedEntries: [],
    written: { chunks: [], postings: [], segments: [] },
  };
  return {
    generation,
    add: (records) => addRecords(state, records),
    put: async (records) => {
      for (const type of TYPES)
        await removeRecords(
          state,
          type,
          records.filter((staged) => staged.type === type).map(({ record }) => record.id),
        );
      await addRecords(state, records);
    },
    delete: (type, ids) => removeRecords(state, type, ids),
    finish: () => finishGeneration(state),
    abort: () => abortGeneration(state),
  };
}

async function addRecords(state: State, records: readonly StagedRecord[]): Promise<void> {
  for (const staged of records) {
    state.waiting[staged.type].push(staged);
    state.counts[staged.type] += 1;
    if (state.writer) state.writer.add(staged);
    else state.delta.push(staged);
    if (staged.type === 'event') state.entries.push(...entriesOf(state, staged));
  }
  for (const type of TYPES) await writeChunks(state, type, Math.floor);
}

function entriesOf({ compiler }: State, staged: StagedRecord): PostingEntry[] {
  if (staged.type !== 'event') return [];
  const day = compiler.eventDay(staged.record);
  const handle = recordHandle(staged.record.id);
  return compiler.eventKeys(staged.record).map((key) => ({ key, day, handle }));
}

/** All of one type that fill a chunk; `rounded` up, the rest as well. One transaction for all: each takes about a millisecond. */
async function writeChunks(state: State, type: RecordType, rounded: (chunks: number) => number): Promise<void> {
  const size = RECORDS_PER_CHUNK[type];
  const count = rounded(state.waiting[type].length / size);
  if (count === 0) return;
  const waiting = state.waiting[type].splice(0, count * size);
  const rows = Array.from({ length: count }, (_, at): ChunkRow => {
    return { list: state.list, type, records: waiting.slice(at * size, (at + 1) * size) };
  });
  const chunks = await state.database.chunks.bulkAdd(rows, { allKeys: true });
  state.written.chunks.push(...chunks);
  for (const [at, chunk] of chunks.entries())
    for (const { record } of rows[at]?.records ?? []) state.placed[type].add(recordHandle(record.id), chunk);
}

/** Takes records of the base, or staged earlier, out of this generation. Unknown ids are passed over. */
async function removeRecords(state: State, type: RecordType, ids: readonly RecordId[]): Promise<void> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return;
  dropWaiting(state, type, wanted);
  if (!state.base) return;
  const found = await recordsByHandle(state.database, state.base, type, ids.map(recordHandle));
  const survivors: StagedRecord[] = [];
  for (const staged of found) {
    const handle = recordHandle(staged.record.id);
    if (state.removed[type].has(handle)) continue;
    state.removedEntries.push(...entriesOf(state, staged));
    state.counts[type] -= 1;
    if (wanted.has(staged.record.id)) state.replaced.push({ type, id: staged.record.id });
    // Another id with the same handle stands in the same chunk: it moves to a new chunk, unchanged.
    else survivors.push(staged);
  }
  for (const id of wanted)
    state.removed[type].set(recordHandle(id), chunksOf(state.base.placements[type], recordHandle(id)));
  for (const staged of survivors) {
    state.waiting[type].push(staged);
    state.counts[type] += 1;
    state.entries.push(...entriesOf(state, staged));
  }
}

function dropWaiting(state: State, type: RecordType, ids: ReadonlySet<RecordId>): void {
  const isDropped = (staged: StagedRecord): boolean => staged.type === type && ids.has(staged.record.id);
  const dropped = state.waiting[type].filter(isDropped);
  if (dropped.length === 0) return;
  state.waiting[type] = state.waiting[type].filter((staged) => !isDropped(staged));
  state.delta = state.delta.filter((staged) => !isDropped(staged));
  state.counts[type] -= dropped.length;
  const handles = new Set(dropped.map(({ record }) => recordHandle(record.id)));
  if (type === 'event') state.entries = state.entries.filter(({ handle }) => !handles.has(handle));
}

async function finishGeneration(state: State): Promise<RecordCounts> {
  for (const type of TYPES) await writeChunks(state, type, Math.ceil);
  const placements = byType((type) =>
    changedPlacement(
      state.base?.placements[type] ?? emptyPlacement(),
      state.removed[type],
      state.placed[type].finish(),
    ),
  );
  const row: GenerationRow = {
    list: state.list,
    generation: state.generation,
    placements,
    postings: await writePostings(state),
    segments: [],
    counts: state.counts,
  };
  row.segments = await writeSegments(state, row);
  await state.database.generations.put(row);
  return { entities: state.counts.entity, events: state.counts.event, claims: state.counts.claim };
}

/** Row ids by bucket; 0 for an empty bucket. */
async function writePostings(state: State): Promise<number[]> {
  const { base, database, list, entries, removedEntries } = state;
  if (!base) {
    const rows = new Array<number>(bucketCount(entries.length)).fill(0);
    for (const [bucket, row] of packPostings(list, entries, rows.length))
      rows[bucket] = await database.postings.add(row);
    state.written.postings.push(...rows);
    return rows;
  }
  const rows = [...base.postings];
  const identity = ({ key, handle }: PostingEntry): string => `${key}\u0000${handle}`;
  const gone = new Set(removedEntries.map(identity));
  for (const bucket of new Set([...entries, ...removedEntries].map(({ key }) => bucketOf(key, rows.length)))) {
    const old = rows[bucket] ? await database.postings.get(rows[bucket]) : undefined;
    const kept = old ? unpackRow(old).filter((entry) => !gone.has(identity(entry))) : [];
    const added = entries.filter(({ key }) => bucketOf(key, rows.length) === bucket);
    rows[bucket] = await database.postings.add(packRow(list, [...kept, ...added]));
    state.written.postings.push(rows[bucket]);
  }
  return rows;
}

async function writeSegments(state: State, row: GenerationRow): Promise<number[]> {
  const { base, database, compiler, list, delta, replaced, writer } = state;
  const save = async (bytes: ArrayBuffer): Promise<number> => {
    const id = await database.segments.add({ list, bytes: keptBytes(bytes) });
    state.written.segments.push(id);
    return id;
  };
  if (writer) return [await save(writer.finish())];
  const older = base?.segments ?? [];
  if (delta.length === 0 && replaced.length === 0) return older;
  const total = TYPES.reduce((sum, type) => sum + row.counts[type], 0);
  if (older.length >= MAX_SEGMENTS || delta.length + replaced.length > total * MAX_DELTA_SHARE) {
    const whole = compiler.segment(list);
    for (const type of TYPES) for await (const staged of allRecords(database, row, type)) whole.add(staged);
    return [await save(whole.finish())];
  }
  const part = compiler.segment(list, replaced);
  for (const staged of delta) part.add(staged);
  return [...older, await save(part.finish())];
}

/** A generation that is in use by now stays: whoever failed after the flip may not take the list away with it. */
async function abortGeneration({ database, written, list, generation }: State): Promise<void> {
  const row = await database.lists.get(list);
  if ([row?.active, row?.previous, row?.held?.copy].some((copy) => copy?.generation === generation)) return;
  await database.chunks.bulkDelete(written.chunks);
  await database.postings.bulkDelete(written.postings);
  await database.segments.bulkDelete(written.segments);
  await database.generations.delete([list, generation]);
}
