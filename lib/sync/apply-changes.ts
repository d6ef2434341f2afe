// Follows a list by its differences: a few records in, a few out, at the cost of those few. Anything that does not fit exactly is given up,
// and the whole file is fetched instead.
//
// The proof is a sum. Every record has a digest; the digests of a list add up to one number, which each step names for the list it leads
// to. Taking out the digests of the records that we hold and replace, and adding those of the new ones, must give that number: so a step
// that was made for another copy than ours, or a store that lost something, is noticed without reading the other 99,950 records.

import type { ListReport } from '../lists/list-report';
import { sumDigests } from '../lists/record-digest';
import type { RecordType } from '../model/list';
import { DEFAULT_LIMITS } from '../model/list-limits';
import type { ListCopy, RecordCounts, StagedRecord, Staging, StoredList } from '../model/list-store';
import type { CheckResult } from '../model/sync-problem';
import { type ChangesStep, parseChangesIndex, stepsFrom } from './changes-index';
import { mergeSteps, parseStep, type Step } from './changes-step';
import { fetchSignature } from './check-signature';
import { DEFAULT_IDLE_MS, type SyncEnvironment } from './environment';
import { fetchList } from './fetch-list';
import { IdleTimer } from './idle-timer';
import { judgeUpdate } from './judge-update';
import { originsNeeded } from './list-origins';
import { mayLeadTo } from './normalise-address';
import { outcomeOf } from './outcome';
import { lossesWith } from './recent-losses';
import { verifySignature } from './verify-signature';
import { ChangeCounter } from './what-changed';

const MAX_INDEX_BYTES = 500_000;
/** Differences larger than this part of the file are no saving. */
const WORTH_SHARE = 0.5;
/** For the index and all steps together, or a server could keep every other list waiting step by step: two minutes at the usual thirty seconds. */
const LONGEST_IN_IDLES = 4;
const TYPES: readonly RecordType[] = ['entity', 'event', 'claim'];

/** Undefined when the whole file has to be fetched. Never rejects for what a publisher or a server does. */
export async function applyChanges(
  list: StoredList,
  environment: SyncEnvironment,
  signal?: AbortSignal,
): Promise<CheckResult | undefined> {
  const { active } = list;
  const indexUrl = active?.header.changes;
  if (!active || indexUrl === undefined || active.digestSum === undefined || list.held) return undefined;
  if (!mayLeadTo(new URL(list.url ?? indexUrl), new URL(indexUrl))) return undefined;
  const longestMs = LONGEST_IN_IDLES * (environment.idleMs ?? DEFAULT_IDLE_MS);
  const time = new IdleTimer(longestMs, longestMs, signal);
  const fetching = fetchChanges(indexUrl, list, active, environment, time.signal);
  const steps = await fetching.finally(() => time.stop());
  if (steps === 'none') return { code: 'UNCHANGED' };
  const [first, ...rest] = steps ?? [];
  return first && applyStep(list, active, mergeSteps([first, ...rest]), environment, signal);
}

/** `none` when our copy is the latest. */
async function fetchChanges(
  indexUrl: string,
  list: StoredList,
  { header, bytes }: ListCopy,
  environment: SyncEnvironment,
  signal: AbortSignal,
): Promise<Step[] | 'none' | undefined> {
  const fetched = await fetchBytes(indexUrl, MAX_INDEX_BYTES, environment, signal);
  const index = fetched && parseChangesIndex(new TextDecoder().decode(fetched.content), fetched.url);
  if (!index || index.list !== header.id) return undefined;
  if (index.latest === header.published) return 'none';
  const path = stepsFrom(index, header.published, bytes * WORTH_SHARE);
  return path && fetchSteps(path, list, environment, signal);
}

async function applyStep(
  list: StoredList,
  active: ListCopy,
  step: Step,
  environment: SyncEnvironment,
  signal: AbortSignal | undefined,
): Promise<CheckResult | undefined> {
  const { store } = environment;
  const old = await touchedRecords(list, active, step, environment);
  const digestsOf = (records: readonly StagedRecord[]): string[] => records.flatMap(({ digest }) => digest ?? []);
  if (sumDigests(active.digestSum ?? '0', digestsOf(step.puts), digestsOf(old)) !== step.sum) return undefined;
  const staging = await store.stage(list.id, { from: active.generation });
  try {
    const counts = await stageStep(staging, step);
    const copy = copyAfter(active, staging.generation, step, counts, environment.now());
    const changes = changesOf(active, copy, old, step, environment.now());
    const current = { header: active.header, counts: active.counts };
    const losses = lossesWith(list, changes, environment.now());
    const judgement = judgeUpdate({ report: reportOf(copy), now: environment.now(), current, changes, losses });
    const { maxRecords } = list.limits ?? environment.limits ?? DEFAULT_LIMITS;
    // Whatever is not simply applied is judged again with the whole file.
    if (judgement.kind !== 'apply' || counts.entities + counts.events + counts.claims > maxRecords) {
      await staging.abort();
      return undefined;
    }
    signal?.throwIfAborted();
    const result: CheckResult = { code: 'OK', bytes: copy.bytes, incremental: true };
    await store.flip(list.id, copy, {
      ...outcomeOf(list, result, environment, copy.header),
      etag: undefined,
      lastModified: undefined,
      lastChanges: changes,
      lastChangeAt: environment.now(),
      losses,
      refusedHash: undefined,
    });
    environment.onFlip?.(list.id);
    return result;
  } catch (error) {
    await staging.abort().catch(() => undefined);
    throw error;
  }
}

/** Our own copies of the records that the step replaces or deletes. */
async function touchedRecords(
  list: StoredList,
  active: ListCopy,
  { puts, deletes }: Step,
  { store }: SyncEnvironment,
): Promise<StagedRecord[]> {
  const found = TYPES.map((type) => {
    const replaced = puts.filter((put) => put.type === type).map(({ record }) => record.id);
    const deleted = deletes.filter((gone) => gone.type === type).map(({ id }) => id);
    return store.find(list.id, active.generation, type, [...replaced, ...deleted]);
  });
  return (await Promise.all(found)).flat();
}

async function stageStep(staging: Staging, { puts, deletes }: Step): Promise<RecordCounts> {
  for (const type of TYPES) {
    const ids = deletes.filter((gone) => gone.type === type).map(({ id }) => id);
    if (ids.length > 0) await staging.delete(type, ids);
  }
  await staging.put(puts);
  return staging.finish();
}

function copyAfter(active: ListCopy, generation: number, step: Step, counts: RecordCounts, now: number): ListCopy {
  const { header, sum, wholeHash } = step;
  return { ...active, generation, header, counts, digestSum: sum, bodyHash: wholeHash, readAt: now };
}

function changesOf(active: ListCopy, copy: ListCopy, old: readonly StagedRecord[], { puts }: Step, now: number) {
  const counter = new ChangeCounter();
  for (const record of old) counter.addOld(record);
  for (const record of puts) counter.addNew(record);
  return counter.finish(active.generation, copy.generation, now);
}

/** The merged copy as if it had been read: the guards are the same. */
function reportOf({ format, header, bytes, counts }: ListCopy): ListReport {
  const nothingWrong = { bad: 0, problems: [], warnings: [], missingReferences: 0, leftOut: {}, truncated: false };
  return { ...nothingWrong, isSample: false, format, header, hasHeader: true, bytes, counts, seen: counts };
}

async function fetchSteps(
  path: readonly ChangesStep[],
  list: StoredList,
  environment: SyncEnvironment,
  signal: AbortSignal | undefined,
): Promise<Step[] | undefined> {
  const steps: Step[] = [];
  for (const { url, bytes, sha256 } of path) {
    const fetched = await fetchBytes(url, bytes, environment, signal);
    if (fetched?.hash !== sha256) return undefined;
    if (list.trustedKey !== undefined) {
      const signature = await fetchSignature(url, environment, signal);
      if (!signature.ok || !signature.value) return undefined;
      if (!(await verifySignature(fetched.content, signature.value, list.trustedKey))) return undefined;
    }
    const step = await parseStep(new TextDecoder().decode(fetched.content));
    if (step?.header.id !== list.active?.header.id || !step) return undefined;
    steps.push(step);
  }
  return steps;
}

async function fetchBytes(
  url: string,
  maxBytes: number,
  environment: SyncEnvironment,
  signal: AbortSignal | undefined,
): Promise<{ content: Uint8Array; hash: string; url: string } | undefined> {
  const granted = await environment.isGranted(originsNeeded(url));
  const idleMs = environment.idleMs ?? DEFAULT_IDLE_MS;
  const fetched = await fetchList({ url, granted, maxBytes, idleMs, signal }, environment.fetch, environment.now);
  if (!fetched.ok || fetched.value.kind !== 'body') return undefined;
  const { bytes, hash, finalUrl } = fetched.value;
  return { content: bytes, hash, url: finalUrl };
}
