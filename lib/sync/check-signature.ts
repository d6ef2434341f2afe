// Whether an update carries the signature that the list has been trusted with. Trust on first use: the first good key stays.

import type { ListHeader } from '../model/list';
import type { StoredList } from '../model/list-store';
import type { HoldReason, SyncProblem } from '../model/sync-problem';
import { err, ok, type Result } from '../result';
import { DEFAULT_IDLE_MS, type SyncEnvironment } from './environment';
import { fetchList } from './fetch-list';
import { originsNeeded } from './list-origins';
import { isSameKey, MAX_SIGNATURE_BYTES, signatureUrl, verifySignature } from './verify-signature';

export type SignatureCheck = {
  holds: HoldReason[];
  /** The key to trust from now on: the old one, or the first that proved good. */
  trustedKey?: string;
};

/** Fetches `address.sig` only when a key is trusted or offered. A problem when the signature may be there and could not be fetched now. */
export async function checkSignature(
  list: Pick<StoredList, 'url' | 'trustedKey'>,
  body: { whole?: Uint8Array },
  header: ListHeader,
  environment: SyncEnvironment,
  signal?: AbortSignal,
): Promise<Result<SignatureCheck, SyncProblem>> {
  const { trustedKey, url } = list;
  const key = trustedKey ?? header.publicKey;
  if (key === undefined || url === undefined || !/^https?:/.test(url)) return ok({ holds: [], trustedKey });
  const holds: HoldReason[] = [];
  if (trustedKey !== undefined && (header.publicKey === undefined || !isSameKey(trustedKey, header.publicKey))) {
    holds.push({ code: 'KEY_CHANGED', from: trustedKey, to: header.publicKey });
  }
  // A list of sheets is made of several files, which one signature cannot cover.
  const fetched = body.whole ? await fetchSignature(url, environment, signal) : ok(undefined);
  if (!fetched.ok) return fetched;
  const signature = fetched.value;
  if (signature === undefined || !body.whole) holds.push({ code: 'SIG_MISSING' });
  else if (!(await verifySignature(body.whole, signature, key))) holds.push({ code: 'SIG_BAD' });
  return ok({ holds, trustedKey: trustedKey ?? (holds.length === 0 ? key : undefined) });
}

/** The text at `address.sig`; undefined when there is none. What may pass is a problem: the reader is not told that a signature is missing that is there. */
export async function fetchSignature(
  listUrl: string,
  environment: SyncEnvironment,
  signal: AbortSignal | undefined,
): Promise<Result<string | undefined, SyncProblem>> {
  const url = signatureUrl(listUrl);
  const fetched = await fetchList(
    {
      url,
      granted: await environment.isGranted(originsNeeded(url)),
      maxBytes: MAX_SIGNATURE_BYTES,
      idleMs: environment.idleMs ?? DEFAULT_IDLE_MS,
      signal,
    },
    environment.fetch,
    environment.now,
  );
  if (!fetched.ok) return mayPass(fetched.error) ? err(fetched.error) : ok(undefined);
  return ok(fetched.value.kind === 'body' ? new TextDecoder().decode(fetched.value.bytes) : undefined);
}

/** Not a refusal to be read by us: many servers answer so for whatever is not there. */
const PASSING: ReadonlySet<SyncProblem['code']> = new Set([
  'NET_OFFLINE',
  'NET_FAILED',
  'NET_TIMEOUT',
  'NET_SLOW',
  'HTTP_429',
  'HTTP_503',
  'TRUNCATED',
  'CANCELLED',
]);

const mayPass = (problem: SyncProblem): boolean =>
  PASSING.has(problem.code) || (problem.code === 'HTTP_OTHER' && problem.status >= 500);
