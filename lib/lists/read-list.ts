// The front door of the folder: bytes of any known format → validated records in batches, and a report. Knows nothing of where the bytes
// come from or where the records go; holds one piece of the file at a time.

import type { ImportFilter } from '../model/import-filter';
import type { ListHeader } from '../model/list';
import type { ListProblem } from '../model/list-problem';
import type { StagedRecord } from '../model/list-store';
import { parseRecord } from '../model/parse-list';
import { quoted } from '../model/problems-of';
import type { Candidate, ListAdapter, ListPart } from './adapter';
import { adapterFor } from './adapters';
import { withHead } from './byte-source';
import { FacetCounter } from './facet-counter';
import type { Head } from './head';
import { COUNT_KEYS, type ListReport, newReport, note, refuse, warn } from './list-report';
import { type Sheet, sheetParts } from './read-sheets';
import { recordDigest } from './record-digest';
import { OpenReferences } from './references';

export type ListReading = { report: ListReport; batches: AsyncGenerator<StagedRecord[]> };

export type ReadListOptions = {
  /** For formats that carry no header of their own. */
  header: ListHeader;
  filter?: ImportFilter;
  proposeMatches?: boolean;
  /** Parses and hands on only so many records and counts the others: enough for a preview of a very large file. */
  sampleSize?: number;
  /** Digests are taken when this is set or the file's own header names a changes file before its first record. */
  digests?: boolean;
  /** Read after the file itself, which then holds little more than the header. */
  sheets?: readonly Sheet[];
  /** Gives the event loop a turn; called after every piece. */
  pause?: () => Promise<void>;
  /** Sees everything that an adapter finds, also what readers never hear of: for the publisher's tool. */
  onPart?(part: ListPart): void;
  /** After every piece: how far the reading has got. */
  onPiece?(report: ListReport): void;
  signal?: AbortSignal;
};

/** What cannot be a list, told from its first bytes. */
export type NotAList = { code: 'html' | 'zip' | 'empty' | 'unknown' };

const BATCH = 500;

/** Looks at the first bytes and begins; nothing else is read before the batches are asked for. */
export async function readList(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadListOptions,
): Promise<ListReading | NotAList> {
  const source = await withHead(chunks);
  const adapter = adapterFor(source.head);
  if (!adapter) return { code: refusalOf(source.head) };
  const report = newReport(adapter, options.header);
  return {
    report,
    batches: batchesOf(adapter, counted(source.chunks, report), { ...options, head: source.head }, report),
  };
}

export const isReading = (result: ListReading | NotAList): result is ListReading => 'batches' in result;

const refusalOf = (head: Head): NotAList['code'] =>
  head.kind === 'html' || head.kind === 'zip' || head.kind === 'empty' ? head.kind : 'unknown';

async function* batchesOf(
  adapter: ListAdapter,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadListOptions & { head: Head },
  report: ListReport,
): AsyncGenerator<StagedRecord[]> {
  const references = new OpenReferences();
  const facets = adapter.canFilter ? new FacetCounter() : undefined;
  let batch: StagedRecord[] = [];
  for await (const parts of allParts(adapter, chunks, options, report)) {
    options.signal?.throwIfAborted();
    for (const part of parts) {
      options.onPart?.(part);
      if (facets && 'facts' in part && part.facts) facets.add(part.facts);
      if (part.kind !== 'record') note(part, report);
      if (report.failure) return;
      const record = part.kind === 'record' ? accept(part, references, options, report) : undefined;
      if (!record || part.kind !== 'record') continue;
      const digests = options.digests ?? report.header.changes !== undefined;
      batch.push(digests ? await withDigest(record, part.raw) : record);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    options.onPiece?.(report);
    await (options.pause ?? nextTurn)();
  }
  report.facets = facets?.finish();
  if (batch.length > 0) yield batch;
  if (report.isSample) return;
  const open = references.open();
  report.missingReferences = open.length;
  for (const problem of open) warn(report, problem);
}

async function* allParts(
  adapter: ListAdapter,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadListOptions & { head: Head },
  report: ListReport,
): AsyncGenerator<ListPart[]> {
  yield* adapter.read(chunks, options);
  const sheets = (options.sheets ?? []).map(({ name, open }) => ({ name, open: () => counted(open(), report) }));
  yield* sheetParts(sheets, options);
}

/** Parses one candidate. Bad and repeated records go to the report; those beyond a sample are counted only. */
function accept(
  part: Candidate,
  references: OpenReferences,
  { sampleSize = Number.POSITIVE_INFINITY }: ReadListOptions,
  report: ListReport,
): StagedRecord | undefined {
  const key = COUNT_KEYS[part.type];
  report.isSample ||= report.seen[key] >= sampleSize;
  report.seen[key]++;
  if (report.isSample) {
    report.counts[key]++;
    return undefined;
  }
  const parsed = parseRecord(part.type, part.value);
  if (!parsed.ok) {
    refuse(
      report,
      parsed.error.map((problem) => placed(problem, part)),
    );
    return undefined;
  }
  const record = parsed.value;
  if (!references.add(record, part.path, part.line)) {
    const earlier = references.lineOf(record);
    const other = earlier === undefined ? 'an earlier record' : `the record at line ${earlier}`;
    const reason = `${part.path} has the id ${quoted(record.record.id)}, as ${other} has: give it an id of its own.`;
    refuse(report, [{ code: 'duplicate-id', path: part.path, line: part.line, reason }]);
    return undefined;
  }
  report.counts[key]++;
  return record;
}

function placed(problem: ListProblem, part: Candidate): ListProblem {
  const joined = problem.path === '' ? part.path : `${part.path}.${problem.path}`;
  const line = part.lineOf?.(problem.path) ?? part.line;
  return { ...problem, path: joined, ...(line === undefined ? {} : { line }) };
}

async function withDigest(record: StagedRecord, raw: unknown): Promise<StagedRecord> {
  if (typeof raw !== 'object' || raw === null) return record;
  try {
    return { ...record, digest: await recordDigest(record.type, raw) };
  } catch {
    // Nested deeper than the stack: the record is good without what nobody reads, but its list cannot be followed by differences.
    return record;
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, report: ListReport): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    report.bytes += chunk.length;
    yield chunk;
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
