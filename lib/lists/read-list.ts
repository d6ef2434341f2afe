// The front door of the folder: bytes of any known format → validated records in batches, and a report. Knows nothing of where the bytes
// come from or where the records go; holds one piece of the file at a time.

import type { ListHeader } from '../model/list';
import type { ListProblem } from '../model/list-problem';
import type { RecordCounts, StagedRecord } from '../model/list-store';
import { parseHeader, parseRecord } from '../model/parse-list';
import type { Candidate, ImportFilter, ListAdapter, ListPart } from './adapter';
import { adapterFor } from './adapters';
import { withHead } from './byte-source';
import type { Head } from './head';
import { recordDigest } from './record-digest';
import { OpenReferences } from './references';

/** What is known so far; complete when the batches have ended. */
export type ListReport = {
  format: string;
  header: ListHeader;
  /** Bytes read. */
  bytes: number;
  counts: RecordCounts;
  /** Records met, bad ones included. */
  seen: RecordCounts;
  /** Whether the file carries a header of its own; otherwise `header` is the one given. */
  hasHeader: boolean;
  /** Bad records, counted whole; `problems` holds the first 200. */
  bad: number;
  problems: ListProblem[];
  /** Things that cost no record: the first 200. */
  warnings: ListProblem[];
  missingReferences: number;
  /** Records of kinds that have no place here, by kind. */
  leftOut: Record<string, number>;
  /** The file broke off. */
  truncated: boolean;
  /** The header that came with the file was bad, or the whole file was. The batches end at once. */
  failure?: ListProblem;
  /** The version of a file that is too new. */
  newerVersion?: string;
  redistribution?: 'prohibited';
};

export type ListReading = { report: ListReport; batches: AsyncGenerator<StagedRecord[]> };

export type ReadListOptions = {
  /** For formats that carry no header of their own. */
  header: ListHeader;
  filter?: ImportFilter;
  proposeMatches?: boolean;
  /** Digests are taken when this is set or the file's own header names a changes file before its first record. */
  digests?: boolean;
  /** Gives the event loop a turn; called after every piece. */
  pause?: () => Promise<void>;
  signal?: AbortSignal;
};

/** What cannot be a list, told from its first bytes. */
export type NotAList = { code: 'html' | 'zip' | 'empty' | 'unknown' };

const KEPT_PROBLEMS = 200;
const BATCH = 500;
const COUNT_KEYS = { entity: 'entities', event: 'events', claim: 'claims' } as const;

/** Looks at the first bytes and begins; nothing else is read before the batches are asked for. */
export async function readList(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadListOptions,
): Promise<ListReading | NotAList> {
  const source = await withHead(chunks);
  const adapter = adapterFor(source.head);
  if (!adapter) return { code: refusalOf(source.head) };
  const report: ListReport = {
    format: adapter.id,
    header: { ...options.header, ...adapter.attribution },
    bytes: 0,
    counts: { entities: 0, events: 0, claims: 0 },
    seen: { entities: 0, events: 0, claims: 0 },
    hasHeader: false,
    bad: 0,
    problems: [],
    warnings: [],
    missingReferences: 0,
    leftOut: {},
    truncated: false,
    redistribution: adapter.redistribution,
  };
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
  let batch: StagedRecord[] = [];
  for await (const parts of adapter.read(chunks, options)) {
    options.signal?.throwIfAborted();
    for (const part of parts) {
      const record = part.kind === 'record' ? accept(part, references, report) : note(part, report);
      if (report.failure) return;
      if (!record || part.kind !== 'record') continue;
      const digests = options.digests ?? report.header.changes !== undefined;
      batch.push(digests ? await withDigest(record, part.raw) : record);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    await (options.pause ?? nextTurn)();
  }
  if (batch.length > 0) yield batch;
  const open = references.open();
  report.missingReferences = open.length;
  for (const problem of open) warn(report, problem);
}

/** Parses one candidate. Bad and repeated records go to the report. */
function accept(part: Candidate, references: OpenReferences, report: ListReport): StagedRecord | undefined {
  report.seen[COUNT_KEYS[part.type]]++;
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
    const reason = `${part.path} has the same id as an earlier record of its type: give it an id of its own.`;
    refuse(report, [{ code: 'duplicate-id', path: part.path, line: part.line, reason }]);
    return undefined;
  }
  report.counts[COUNT_KEYS[record.type]]++;
  return record;
}

function note(part: Exclude<ListPart, Candidate>, report: ListReport): undefined {
  if (part.kind === 'header') {
    const parsed = parseHeader(part.value);
    const isFatal = (problem: ListProblem): boolean => !part.early || problem.code === 'newer-version';
    report.hasHeader = true;
    if (parsed.ok) report.header = parsed.value;
    else report.failure = parsed.error.find(isFatal);
    if (report.failure?.code === 'newer-version') report.newerVersion = versionOf(part.value);
  } else if (part.kind === 'problem') {
    refuse(report, [part.problem]);
    if (part.type) report.seen[COUNT_KEYS[part.type]]++;
  } else if (part.kind === 'warning') warn(report, part.problem);
  else if (part.kind === 'skipped') report.leftOut[part.what] = (report.leftOut[part.what] ?? 0) + 1;
  else if (part.kind === 'truncated') report.truncated = true;
  else report.failure = part.problem;
}

const versionOf = (header: unknown): string =>
  String((header as { formatVersion?: unknown }).formatVersion).slice(0, 20);

function refuse(report: ListReport, problems: ListProblem[]): void {
  report.bad++;
  const room = KEPT_PROBLEMS - report.problems.length;
  if (room > 0) report.problems.push(...problems.slice(0, room));
}

function warn(report: ListReport, problem: ListProblem): void {
  if (report.warnings.length < KEPT_PROBLEMS) report.warnings.push(problem);
}

function placed(problem: ListProblem, part: Candidate): ListProblem {
  const joined = problem.path === '' ? part.path : `${part.path}.${problem.path}`;
  return { ...problem, path: joined, ...(part.line === undefined ? {} : { line: part.line }) };
}

async function withDigest(record: StagedRecord, raw: unknown): Promise<StagedRecord> {
  if (typeof raw !== 'object' || raw === null) return record;
  return { ...record, digest: await recordDigest(record.type, raw) };
}

async function* counted(chunks: AsyncIterable<Uint8Array>, report: ListReport): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    report.bytes += chunk.length;
    yield chunk;
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
