// One check of one list, from the request to the flip. Whatever goes wrong, the copy in use stays as it is and the list's row says why.

import { isSameFilter } from '../model/import-filter';
import { DEFAULT_LIMITS } from '../model/list-limits';
import type { ListLimits, StoredList } from '../model/list-store';
import type { CheckResult, SyncProblem } from '../model/sync-problem';
import { err, ok, type Result } from '../result';
import { applyChanges } from './apply-changes';
import { type ApplyOptions, applyIncoming } from './apply-incoming';
import { dueAfterFailure } from './check-due';
import { DEFAULT_IDLE_MS, reportBytes, type SyncEnvironment } from './environment';
import { type Fetched, fetchList } from './fetch-list';
import { withSheets } from './fetch-sheets';
import { IdleTimer } from './idle-timer';
import { fileProblem, fromAddress, fromFile, type Incoming, type LocalFile } from './incoming';
import { originsNeeded } from './list-origins';
import { mayLeadTo } from './normalise-address';
import { outcomeOf } from './outcome';
import { storeProblem } from './store-problem';

/** Runs one check and writes its outcome to the list's row. Never rejects for what a list, a server or a full disk does. */
export function syncList(
  list: StoredList,
  environment: SyncEnvironment,
  options: ApplyOptions = {},
): Promise<CheckResult> {
  return recorded(list, environment, async () => {
    const changed = isWholeDue(list, environment.now())
      ? undefined
      : await applyChanges(list, environment, options.signal);
    if (changed) return changed;
    const incoming = await fetchWhole(list, environment, options.signal);
    if (!incoming.ok) return incoming.error;
    return incoming.value ? applyIncoming(list, incoming.value, environment, options) : { code: 'UNCHANGED' };
  });
}

/** The same for a file that the reader gave again, or that the browser let us keep a handle to. */
export function syncFile(
  list: StoredList,
  file: LocalFile,
  environment: SyncEnvironment,
  options: ApplyOptions = {},
): Promise<CheckResult> {
  return recorded(list, environment, async () => {
    const incoming = fromFile(file);
    const isSame =
      list.lastModified === incoming.lastModified &&
      list.active?.bytes === incoming.bytes &&
      isSameFilter(list.filter, list.active.filter);
    if (isSame && !options.again) return { code: 'UNCHANGED' };
    try {
      return await applyIncoming(list, incoming, environment, options);
    } catch (error) {
      const problem = fileProblem(error, file);
      if (problem) return problem;
      throw error;
    }
  });
}

const limitsOf = (list: StoredList, { limits }: SyncEnvironment): ListLimits => list.limits ?? limits ?? DEFAULT_LIMITS;

/** A publisher may forget the changes index: now and then the file itself is asked. */
const WHOLE_EVERY_MS = 14 * 86_400_000;

/** What was written by a clock that has been set back since says nothing. */
function isWholeDue(list: StoredList, now: number): boolean {
  const since = now - (list.lastWholeAt ?? list.active?.readAt ?? 0);
  return since > WHOLE_EVERY_MS || since < 0;
}

async function recorded(
  list: StoredList,
  environment: SyncEnvironment,
  check: () => Promise<CheckResult>,
): Promise<CheckResult> {
  if (list.pinned) return { code: 'PINNED' };
  const { store } = environment;
  const startedAt = environment.now();
  try {
    // Written first: if the worker is stopped in the middle, the list is not due again at once.
    const nextDueAt = dueAfterFailure(list.failures + 1, startedAt, environment.chance());
    await store.patch(list.id, { lastAttemptAt: startedAt, nextDueAt });
    const result = await check();
    if (result.code !== 'OK') await store.patch(list.id, outcomeOf(list, result, environment));
    return result;
  } catch (error) {
    const problem = storeProblem(error);
    await store.patch(list.id, outcomeOf(list, problem, environment)).catch(() => undefined);
    return problem;
  }
}

/** For the file, its mirrors and its sheets together, or a list of many addresses could keep others waiting at each of them: twenty minutes at the usual thirty seconds. */
const LONGEST_IN_IDLES = 40;

/** Undefined when it is the copy that is in use. */
async function fetchWhole(
  list: StoredList,
  environment: SyncEnvironment,
  signal: AbortSignal | undefined,
): Promise<Result<Incoming | undefined, SyncProblem>> {
  const longestMs = LONGEST_IN_IDLES * (environment.idleMs ?? DEFAULT_IDLE_MS);
  const time = new IdleTimer(longestMs, longestMs, signal);
  try {
    const incoming = await fetchParts(list, environment, time.signal);
    const isSlow = !incoming.ok && incoming.error.code === 'CANCELLED' && time.gaveUpOn !== undefined;
    return isSlow ? err({ code: 'NET_SLOW', host: new URL(list.url ?? '').host }) : incoming;
  } finally {
    time.stop();
  }
}

async function fetchParts(
  list: StoredList,
  environment: SyncEnvironment,
  signal: AbortSignal,
): Promise<Result<Incoming | undefined, SyncProblem>> {
  const fetched = await fetchAny(list, environment, signal);
  if (!fetched.ok) return fetched;
  await environment.store.patch(list.id, { lastWholeAt: environment.now() });
  if (fetched.value.kind === 'not-modified') return ok(undefined);
  return withSheets(fromAddress(fetched.value), limitsOf(list, environment).maxBytes, environment, signal);
}

/** The list's address; after two failures in a row its mirrors too, in order. */
async function fetchAny(
  list: StoredList,
  environment: SyncEnvironment,
  signal: AbortSignal | undefined,
): Promise<Result<Fetched, SyncProblem>> {
  if (list.url === undefined) return err({ code: 'ADDRESS_REFUSED', reason: 'not-an-address' });
  if (!environment.isOnline()) return err({ code: 'NET_OFFLINE' });
  const home = new URL(list.url);
  const named = list.failures >= 2 ? (list.active?.header.mirrors ?? []) : [];
  const mirrors = named.filter((mirror) => mayLeadTo(home, new URL(mirror)));
  reportBytes(list.id, environment)(0, undefined);
  const first = await fetchOne(list, list.url, environment, signal);
  if (first.ok) return first;
  for (const mirror of first.error.code === 'CANCELLED' ? [] : mirrors) {
    const next = await fetchOne(list, mirror, environment, signal);
    if (next.ok) return next;
  }
  return first;
}

async function fetchOne(
  list: StoredList,
  url: string,
  environment: SyncEnvironment,
  signal: AbortSignal | undefined,
): Promise<Result<Fetched, SyncProblem>> {
  // A mirror has validators of its own, which we do not keep.
  const validators = url === list.url ? { etag: list.etag, lastModified: list.lastModified } : {};
  const { maxBytes } = limitsOf(list, environment);
  const granted = await environment.isGranted(originsNeeded(url));
  const idleMs = environment.idleMs ?? DEFAULT_IDLE_MS;
  const onBytes = reportBytes(list.id, environment);
  const request = { url, ...validators, granted, maxBytes, idleMs, signal, onBytes };
  return fetchList(request, environment.fetch, environment.now);
}
