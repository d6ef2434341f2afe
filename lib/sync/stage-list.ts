// Reads a file into a new generation beside the one in use, and says what it holds and what it changes. Nothing is visible until the flip.

import type { ListReport } from '../lists/list-report';
import { isReading, type ListReading, type NotAList, readList } from '../lists/read-list';
import type { Sheet } from '../lists/read-sheets';
import { EMPTY_SUM, sumDigests } from '../lists/record-digest';
import type { ImportFilter } from '../model/import-filter';
import type { ListHeader, ListId, RecordType } from '../model/list';
import type { ChangeSummary, ListCopy, ListLimits, StagedRecord, Staging } from '../model/list-store';
import type { SyncProblem } from '../model/sync-problem';
import type { SyncProgress } from '../model/sync-progress';
import { err, ok, type Result } from '../result';
import type { SyncEnvironment } from './environment';
import { failureOf } from './judge-update';
import { storeProblem } from './store-problem';
import { ChangeCounter } from './what-changed';

export type StageRequest = {
  id: ListId;
  chunks: AsyncIterable<Uint8Array>;
  totalBytes?: number;
  /** SHA-256 of the whole, when it is known before reading. */
  hash?: string;
  /** For formats without a header of their own. */
  header: ListHeader;
  filter?: ImportFilter;
  sheets?: readonly Sheet[];
  limits: ListLimits;
  /** The copy in use, to compare with. */
  active?: ListCopy;
  signal?: AbortSignal;
};

export type StagedList = { staging: Staging; copy: ListCopy; report: ListReport; changes?: ChangeSummary };

/** On any problem the staged generation is gone again before this resolves. */
export async function stageList(
  request: StageRequest,
  environment: SyncEnvironment,
): Promise<Result<StagedList, SyncProblem>> {
  const { id, totalBytes, signal } = request;
  const onPiece = (report: ListReport): void => environment.onProgress?.(readingProgress(id, report, totalBytes));
  const reading = await readList(request.chunks, { ...request, onPiece });
  if (!isReading(reading)) return err(NOT_A_LIST[reading.code]);
  const counter = request.active ? await countOld(request.id, request.active, environment) : undefined;
  const staging = await environment.store.stage(request.id);
  const staged = await fill(staging, reading, counter, request, environment).catch((error) =>
    err<SyncProblem>(signal?.aborted ? { code: 'CANCELLED' } : storeProblem(error)),
  );
  if (!staged.ok) {
    await staging.abort().catch(() => undefined);
    return staged;
  }
  const now = environment.now();
  const changes = request.active && counter?.finish(request.active.generation, staging.generation, now);
  const about = { readAt: now, bodyHash: request.hash, digestSum: staged.value, filter: request.filter };
  const copy = copyOf(staging.generation, reading.report, about);
  return ok({ staging, copy, report: reading.report, changes });
}

/** Facts about the generation that a report describes. */
export function copyOf(
  generation: number,
  report: ListReport,
  about: Pick<ListCopy, 'readAt' | 'bodyHash' | 'digestSum' | 'filter'>,
): ListCopy {
  const { header, counts, format, bytes, bad, problems, warnings, redistribution, facets } = report;
  return {
    generation,
    header,
    counts,
    format,
    bytes,
    ...about,
    facets,
    skipped: bad,
    problems: [...problems, ...warnings].slice(0, 200),
    redistribution,
  };
}

export const NOT_A_LIST: Record<NotAList['code'], SyncProblem> = {
  html: { code: 'NOT_A_LIST_HTML' },
  zip: { code: 'NOT_A_LIST_ZIP' },
  empty: { code: 'EMPTY' },
  unknown: { code: 'NOT_A_LIST' },
};

const RECORD_TYPES: readonly RecordType[] = ['entity', 'event', 'claim'];

async function countOld(id: ListId, active: ListCopy, { store }: SyncEnvironment): Promise<ChangeCounter> {
  const counter = new ChangeCounter();
  for (const type of RECORD_TYPES) {
    for await (const record of store.records(id, active.generation, type)) counter.addOld(record);
  }
  return counter;
}

/** Resolves to the digest sum, when every record has a digest. */
async function fill(
  staging: Staging,
  { report, batches }: ListReading,
  counter: ChangeCounter | undefined,
  request: StageRequest,
  environment: SyncEnvironment,
): Promise<Result<string | undefined, SyncProblem>> {
  let sum: string | undefined = EMPTY_SUM;
  let records = 0;
  for await (const batch of batches) {
    records += batch.length;
    if (records > request.limits.maxRecords) return err({ code: 'TOO_MANY', limit: request.limits.maxRecords });
    for (const record of batch) counter?.addNew(record);
    sum = sum && sumWith(sum, batch);
    await staging.add(batch);
  }
  const failure = failureOf(report);
  if (failure) return err(failure);
  environment.onProgress?.({ ...readingProgress(request.id, report, request.totalBytes), phase: 'applying' });
  await staging.finish();
  request.signal?.throwIfAborted();
  // A record that was left out has no digest: then only the whole file can bring the next version.
  return ok(report.bad === 0 && records > 0 ? sum : undefined);
}

function sumWith(sum: string, batch: readonly StagedRecord[]): string | undefined {
  const digests = batch.map((record) => record.digest).filter((digest) => digest !== undefined);
  return digests.length === batch.length ? sumDigests(sum, digests) : undefined;
}

/** How far the reading has got that this report belongs to. */
export function readingProgress(id: ListId, report: ListReport, totalBytes: number | undefined): SyncProgress {
  const { header, counts, bytes } = report;
  const said = header.counts;
  const expected = said && (said.entities ?? 0) + (said.events ?? 0) + (said.claims ?? 0);
  const records = counts.entities + counts.events + counts.claims;
  return { id, phase: 'reading', records, expected: expected || undefined, bytes, totalBytes };
}
