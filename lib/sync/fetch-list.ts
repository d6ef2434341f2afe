// Gets the bytes of one address, carefully: conditional, capped, without cookies. Knows nothing of what the bytes mean.

import { joinBytes } from '../lists/byte-source';
import { hexOf } from '../lists/record-digest';
import type { Instant } from '../model/list-store';
import type { SyncProblem } from '../model/sync-problem';
import { err, ok, type Result } from '../result';
import { retryAfterOf } from './check-due';
import { IdleTimer } from './idle-timer';
import { mayLeadTo } from './normalise-address';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type FetchRequest = {
  url: string;
  /** Validators of the copy that is in use. Sent only with `granted`; without it the browser's own cache asks for us. */
  etag?: string;
  lastModified?: string;
  /** The reader gave access to the origin, so headers of ours cause no preflight and no CORS is needed. */
  granted: boolean;
  maxBytes: number;
  /** Gives up after so long without a byte. */
  idleMs: number;
  signal?: AbortSignal;
  /** `totalBytes`: when the server says. */
  onBytes?(bytes: number, totalBytes: number | undefined): void;
};

export type Fetched =
  | { kind: 'not-modified' }
  | { kind: 'body'; bytes: Uint8Array; hash: string; etag?: string; lastModified?: string; finalUrl: string };

/** A server that sends a byte now and then would keep every other list waiting: twenty minutes at the usual thirty seconds. */
const LONGEST_IN_IDLES = 40;

/** Every failure is a SyncProblem; only a bug of ours rejects. */
export async function fetchList(
  request: FetchRequest,
  fetch: Fetch,
  now: () => Instant,
): Promise<Result<Fetched, SyncProblem>> {
  const idle = new IdleTimer(request.idleMs, LONGEST_IN_IDLES * request.idleMs, request.signal);
  let answered = false;
  try {
    const response = await fetch(request.url, initOf(request, idle.signal));
    answered = true;
    idle.restart();
    const refusal = refusalOf(response, request, now());
    if (refusal) {
      await response.body?.cancel();
      return err(refusal);
    }
    if (response.status === 304) return ok({ kind: 'not-modified' });
    const read = await readCapped(response, request, idle);
    if (!read.ok) return read;
    const { headers } = response;
    return ok({
      kind: 'body',
      bytes: read.value,
      hash: await hashOf(read.value),
      etag: headers.get('etag') ?? undefined,
      lastModified: headers.get('last-modified') ?? undefined,
      finalUrl: response.url || request.url,
    });
  } catch {
    if (request.signal?.aborted) return err({ code: 'CANCELLED' });
    const { host } = new URL(request.url);
    if (idle.gaveUpOn === 'whole') return err({ code: 'NET_SLOW', host });
    if (idle.gaveUpOn === 'idle') return err({ code: 'NET_TIMEOUT', host, seconds: Math.round(request.idleMs / 1000) });
    return err(answered ? { code: 'TRUNCATED' } : await whyFailed(request, fetch));
  } finally {
    idle.stop();
  }
}

/** SHA-256, hex. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource)));
}

function initOf(request: FetchRequest, signal: AbortSignal): RequestInit {
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'follow',
    cache: request.granted ? 'no-store' : 'no-cache',
    signal,
  };
  if (!request.granted) return init;
  const headers: Record<string, string> = {};
  if (request.etag !== undefined) headers['If-None-Match'] = request.etag;
  if (request.lastModified !== undefined) headers['If-Modified-Since'] = request.lastModified;
  return { ...init, headers };
}

function refusalOf(response: Response, request: FetchRequest, now: Instant): SyncProblem | undefined {
  const final = new URL(response.url || request.url);
  if (!mayLeadTo(new URL(request.url), final)) return { code: 'REDIRECT_REFUSED', to: final.origin };
  const { status } = response;
  if (status === 429 || status === 503) {
    const until = retryAfterOf(response.headers.get('retry-after'), now);
    return { code: `HTTP_${status}`, status, ...(until === undefined ? {} : { until }) };
  }
  if (status === 404 || status === 410) return { code: `HTTP_${status}`, status };
  if (status !== 304 && !response.ok) return { code: 'HTTP_OTHER', status };
  const said = Number(response.headers.get('content-length') ?? 0);
  return said > request.maxBytes ? { code: 'TOO_LARGE', bytes: said, limitBytes: request.maxBytes } : undefined;
}

async function readCapped(
  response: Response,
  { maxBytes, onBytes }: FetchRequest,
  idle: IdleTimer,
): Promise<Result<Uint8Array, SyncProblem>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const said = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    idle.restart();
    length += next.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      // How much there would have been nobody knows.
      return err({ code: 'TOO_LARGE', bytes: maxBytes + 1, limitBytes: maxBytes });
    }
    parts.push(next.value);
    // Of a compressed answer the length is said as it travels, and that it is compressed is not always told.
    onBytes?.(length, said >= length ? said : undefined);
  }
  return ok(joinBytes(parts, length));
}

/**
 * A refused cross-origin read and a dead host look alike to fetch. A second request that asks for no reading tells them
 * apart: it succeeds when only the permission is missing.
 */
async function whyFailed(request: FetchRequest, fetch: Fetch): Promise<SyncProblem> {
  const { host, origin } = new URL(request.url);
  if (request.granted) return { code: 'NET_FAILED', host };
  try {
    await fetch(request.url, {
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(request.idleMs),
    });
    return { code: 'NET_BLOCKED', origin };
  } catch {
    return { code: 'NET_FAILED', host };
  }
}
