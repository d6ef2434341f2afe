// What a list holds, before anything is kept: the reader decides by it. Reads the whole file once, writes nothing.

import type { ListReport } from '../lists/list-report';
import { isReading, readList } from '../lists/read-list';
import type { ListId, ListRecord } from '../model/list';
import { DEFAULT_LIMITS } from '../model/list-limits';
import type { ListLimits, StoredList } from '../model/list-store';
import type { SyncProblem } from '../model/sync-problem';
import { PREVIEW_ID } from '../model/sync-progress';
import { err, ok, type Result } from '../result';
import { checkSignature } from './check-signature';
import { DEFAULT_IDLE_MS, reportBytes, type SyncEnvironment } from './environment';
import { fetchList } from './fetch-list';
import { withSheets } from './fetch-sheets';
import { fromAddress, headerWithout, type Incoming } from './incoming';
import { failureOf, judgeUpdate } from './judge-update';
import { originsNeeded } from './list-origins';
import { normaliseAddress } from './normalise-address';
import { NOT_A_LIST, readingProgress } from './stage-list';
import { storeProblem } from './store-problem';

export type Preview = {
  incoming: Incoming;
  /** The address that will be checked, and what the reader typed when that was another. */
  url?: string;
  typedUrl?: string;
  report: ListReport;
  /** Up to ten records, of each type that the list has. */
  samples: ListRecord[];
  /** Only for lists that name a key. */
  signature?: 'good' | 'missing' | 'bad';
  /** The list with this id, or else this address, that is followed already. */
  followed?: { id: ListId; title: string };
  /** Raised by the reader, for this preview and the list that it becomes. */
  limits?: ListLimits;
};

export type PreviewOptions = {
  /** Raised by the reader; otherwise the default for addresses. */
  limits?: ListLimits;
  signal?: AbortSignal;
};

/** Larger files are parsed whole when they are added; until then their other records are counted. */
const PARSED = 20_000;
const SAMPLES = 10;
const SAMPLES_OF_TYPE = 4;

/** From what the reader typed or pasted. */
export const previewAddress = (
  typed: string,
  environment: SyncEnvironment,
  options: PreviewOptions = {},
): Promise<Result<Preview, SyncProblem>> =>
  fromAddressTyped(typed, environment, options).finally(() => environment.onEnd?.(PREVIEW_ID));

/** From bytes at hand: a file, pasted text. */
export const previewIncoming = (
  incoming: Incoming,
  environment: SyncEnvironment,
  options: PreviewOptions = {},
): Promise<Result<Preview, SyncProblem>> =>
  readPreview(incoming, environment, options).finally(() => environment.onEnd?.(PREVIEW_ID));

async function fromAddressTyped(
  typed: string,
  environment: SyncEnvironment,
  { signal, limits }: PreviewOptions,
): Promise<Result<Preview, SyncProblem>> {
  const address = normaliseAddress(typed);
  if (!address.ok) return err({ code: 'ADDRESS_REFUSED', reason: address.error });
  if (!environment.isOnline()) return err({ code: 'NET_OFFLINE' });
  const { url } = address.value;
  const { maxBytes } = limits ?? environment.limits ?? DEFAULT_LIMITS;
  const granted = await environment.isGranted(originsNeeded(url));
  const idleMs = environment.idleMs ?? DEFAULT_IDLE_MS;
  const onBytes = reportBytes(PREVIEW_ID, environment);
  onBytes(0, undefined);
  const request = { url, granted, maxBytes, idleMs, signal, onBytes };
  const fetched = await fetchList(request, environment.fetch, environment.now);
  if (!fetched.ok) return fetched;
  if (fetched.value.kind !== 'body') return err({ code: 'HTTP_OTHER', status: 304 });
  const source = await withSheets(fromAddress(fetched.value), maxBytes, environment, signal);
  if (!source.ok) return source;
  const preview = await readPreview(source.value, environment, { signal, limits });
  if (!preview.ok) return preview;
  const { incoming, report } = preview.value;
  const checked = await checkSignature({ url }, incoming, report.header, environment, signal);
  if (!checked.ok) return checked;
  const { holds } = checked.value;
  const verdict = holds.some(({ code }) => code === 'SIG_MISSING') ? 'missing' : holds.length > 0 ? 'bad' : 'good';
  const signature = report.header.publicKey === undefined ? undefined : verdict;
  const followed = preview.value.followed ?? (await followedFrom(url, environment));
  return ok({ ...preview.value, url, typedUrl: typed.trim() === url ? undefined : typed.trim(), signature, followed });
}

async function readPreview(
  incoming: Incoming,
  environment: SyncEnvironment,
  { signal, limits }: PreviewOptions,
): Promise<Result<Preview, SyncProblem>> {
  try {
    const header = headerWithout(incoming, undefined, environment.now());
    const reading = await readList(incoming.open(), {
      header,
      signal,
      sampleSize: PARSED,
      sheets: incoming.sheets,
      onPiece: (report) => environment.onProgress?.(readingProgress(PREVIEW_ID, report, incoming.bytes)),
    });
    if (!isReading(reading)) return err(NOT_A_LIST[reading.code]);
    const samples: Record<string, ListRecord[]> = { entity: [], event: [], claim: [] };
    for await (const batch of reading.batches) {
      for (const staged of batch) {
        const kept = samples[staged.type];
        if (kept && kept.length < SAMPLES_OF_TYPE) kept.push(staged);
      }
    }
    const { report } = reading;
    const judgement = judgeUpdate({ report, now: environment.now() });
    const problem = failureOf(report) ?? (judgement.kind === 'reject' ? judgement.problem : undefined);
    if (problem) return err(problem);
    const existing = await environment.store.get(report.header.id);
    const followed = existing && followedAs(existing);
    return ok({ incoming, report, samples: Object.values(samples).flat().slice(0, SAMPLES), followed, limits });
  } catch (error) {
    return err(signal?.aborted ? { code: 'CANCELLED' } : storeProblem(error));
  }
}

async function followedFrom(url: string, { store }: SyncEnvironment): Promise<Preview['followed']> {
  const list = (await store.all()).find((other) => other.url === url);
  return list && followedAs(list);
}

const followedAs = ({ id, active }: StoredList): Preview['followed'] => ({ id, title: active?.header.title ?? id });
