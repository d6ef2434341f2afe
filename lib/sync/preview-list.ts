// What a list holds, before anything is kept: the reader decides by it. Reads the whole file once, writes nothing.

import type { ListReport } from '../lists/list-report';
import { isReading, readList } from '../lists/read-list';
import type { ListRecord } from '../model/list';
import type { SyncProblem } from '../model/sync-problem';
import { err, ok, type Result } from '../result';
import { checkSignature } from './check-signature';
import { DEFAULT_IDLE_MS, DEFAULT_LIMITS, type SyncEnvironment } from './environment';
import { fetchList } from './fetch-list';
import { withSheets } from './fetch-sheets';
import { fromAddress, headerWithout, type Incoming } from './incoming';
import { failureOf, judgeUpdate } from './judge-update';
import { originsNeeded } from './list-origins';
import { normaliseAddress } from './normalise-address';
import { NOT_A_LIST } from './stage-list';
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
  /** Title of the list with this id (or address) that is followed already. */
  followed?: string;
};

/** Larger files are parsed whole when they are added; until then their other records are counted. */
const PARSED = 20_000;
const SAMPLES = 10;
const SAMPLES_OF_TYPE = 4;

/** From what the reader typed or pasted. */
export async function previewAddress(
  typed: string,
  environment: SyncEnvironment,
  signal?: AbortSignal,
): Promise<Result<Preview, SyncProblem>> {
  const address = normaliseAddress(typed);
  if (!address.ok) return err({ code: 'ADDRESS_REFUSED', reason: address.error });
  if (!environment.isOnline()) return err({ code: 'NET_OFFLINE' });
  const { url } = address.value;
  const granted = await environment.isGranted(originsNeeded(url));
  const { maxBytes } = environment.limits ?? DEFAULT_LIMITS;
  const idleMs = environment.idleMs ?? DEFAULT_IDLE_MS;
  const fetched = await fetchList({ url, granted, maxBytes, idleMs, signal }, environment.fetch, environment.now);
  if (!fetched.ok) return fetched;
  if (fetched.value.kind !== 'body') return err({ code: 'HTTP_OTHER', status: 304 });
  const source = await withSheets(fromAddress(fetched.value), maxBytes, environment, signal);
  if (!source.ok) return source;
  const preview = await previewIncoming(source.value, environment, signal);
  if (!preview.ok) return preview;
  const { incoming, report } = preview.value;
  const { holds } = await checkSignature({ url }, incoming, report.header, environment, signal);
  const verdict = holds.some(({ code }) => code === 'SIG_MISSING') ? 'missing' : holds.length > 0 ? 'bad' : 'good';
  const signature = report.header.publicKey === undefined ? undefined : verdict;
  const followed = preview.value.followed ?? (await titleOfAddress(url, environment));
  return ok({ ...preview.value, url, typedUrl: typed.trim() === url ? undefined : typed.trim(), signature, followed });
}

/** From bytes at hand: a file, pasted text. */
export async function previewIncoming(
  incoming: Incoming,
  environment: SyncEnvironment,
  signal?: AbortSignal,
): Promise<Result<Preview, SyncProblem>> {
  try {
    const header = headerWithout(incoming, undefined, environment.now());
    const reading = await readList(incoming.open(), { header, signal, sampleSize: PARSED, sheets: incoming.sheets });
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
    const followed = existing && (existing.active?.header.title ?? existing.id);
    return ok({ incoming, report, samples: Object.values(samples).flat().slice(0, SAMPLES), followed });
  } catch (error) {
    return err(signal?.aborted ? { code: 'CANCELLED' } : storeProblem(error));
  }
}

async function titleOfAddress(url: string, { store }: SyncEnvironment): Promise<string | undefined> {
  const list = (await store.all()).find((other) => other.url === url);
  return list && (list.active?.header.title ?? list.id);
}
