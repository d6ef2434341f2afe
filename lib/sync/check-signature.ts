// Whether an update carries the signature that the list has been trusted with. Trust on first use: the first good key stays.

import type { ListHeader } from '../model/list';
import type { StoredList } from '../model/list-store';
import type { HoldReason } from '../model/sync-problem';
import { DEFAULT_IDLE_MS, type SyncEnvironment } from './environment';
import { fetchList } from './fetch-list';
import { originsNeeded } from './list-origins';
import { isSameKey, MAX_SIGNATURE_BYTES, signatureUrl, verifySignature } from './verify-signature';

export type SignatureCheck = {
  holds: HoldReason[];
  /** The key to trust from now on: the old one, or the first that proved good. */
  trustedKey?: string;
};

/** Fetches `address.sig` only when a key is trusted or offered. */
export async function checkSignature(
  list: Pick<StoredList, 'url' | 'trustedKey'>,
  body: { whole?: Uint8Array },
  header: ListHeader,
  environment: SyncEnvironment,
  signal?: AbortSignal,
): Promise<SignatureCheck> {
  const { trustedKey, url } = list;
  const key = trustedKey ?? header.publicKey;
  if (key === undefined || url === undefined || !/^https?:/.test(url)) return { holds: [], trustedKey };
  const holds: HoldReason[] = [];
  if (trustedKey !== undefined && (header.publicKey === undefined || !isSameKey(trustedKey, header.publicKey))) {
    holds.push({ code: 'KEY_CHANGED', from: trustedKey, to: header.publicKey });
  }
  // A list of sheets is made of several files, which one signature cannot cover.
  const signature = body.whole && (await fetchSignature(url, environment, signal));
  if (signature === undefined || !body.whole) holds.push({ code: 'SIG_MISSING' });
  else if (!(await verifySignature(body.whole, signature, key))) holds.push({ code: 'SIG_BAD' });
  return { holds, trustedKey: trustedKey ?? (holds.length === 0 ? key : undefined) };
}

/** The text at `address.sig`; undefined when there is none. */
export async function fetchSignature(
  listUrl: string,
  environment: SyncEnvironment,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
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
  if (!fetched.ok || fetched.value.kind !== 'body') return undefined;
  return new TextDecoder().decode(fetched.value.bytes);
}
