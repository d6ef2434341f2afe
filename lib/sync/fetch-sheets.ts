// Lists kept as spreadsheets: the address holds a small JSON file with the header, whose `sheets` name up to three CSVs. Fetches them too.

import { piecesOf } from '../lists/byte-source';
import type { Sheet } from '../lists/read-sheets';
import type { Instant } from '../model/list-store';
import type { SyncProblem } from '../model/sync-problem';
import { err, ok, type Result } from '../result';
import { DEFAULT_IDLE_MS, type SyncEnvironment } from './environment';
import { fetchList, hashOf } from './fetch-list';
import type { Incoming } from './incoming';
import { originsNeeded } from './list-origins';
import { mayLeadTo, normaliseAddress } from './normalise-address';

const NAMES = ['entities', 'events', 'claims'] as const;
const MAX_MANIFEST_BYTES = 64_000;

type Manifest = { published?: unknown; sheets: Partial<Record<Sheet['name'], string>> };

/** The same, with its sheets fetched when it names any. `maxBytes` holds for all of them together. */
export async function withSheets(
  incoming: Incoming,
  maxBytes: number,
  environment: SyncEnvironment,
  signal?: AbortSignal,
): Promise<Result<Incoming, SyncProblem>> {
  const manifest = manifestIn(incoming);
  if (!manifest) return ok(incoming);
  const sheets: Sheet[] = [];
  const hashes = [incoming.hash ?? ''];
  let bytes = incoming.bytes;
  for (const name of NAMES) {
    const typed = manifest.sheets[name];
    if (typed === undefined) continue;
    const fetched = await fetchSheet(typed, incoming.finalUrl, maxBytes - bytes, environment, signal);
    if (!fetched.ok) return fetched;
    sheets.push({ name, open: () => piecesOf(fetched.value.bytes) });
    hashes.push(fetched.value.hash);
    bytes += fetched.value.bytes.length;
  }
  const hash = await hashOf(new TextEncoder().encode(hashes.join('\n')));
  const open = (): AsyncIterable<Uint8Array> => piecesOf(dated(manifest, environment.now()));
  // Without validators: the manifest may stay the same for years while the sheets change.
  return ok({ ...incoming, open, sheets, bytes, hash, whole: undefined, etag: undefined, lastModified: undefined });
}

function manifestIn({ whole }: Incoming): Manifest | undefined {
  if (!whole || whole.length > MAX_MANIFEST_BYTES) return undefined;
  try {
    const value = JSON.parse(new TextDecoder().decode(whole)) as { format?: unknown; sheets?: unknown } | null;
    const sheets = value?.format === 'context-list' ? value.sheets : undefined;
    const isMap =
      typeof sheets === 'object' && sheets !== null && Object.values(sheets).every((url) => typeof url === 'string');
    return isMap ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

async function fetchSheet(
  typed: string,
  manifestUrl: string | undefined,
  maxBytes: number,
  environment: SyncEnvironment,
  signal: AbortSignal | undefined,
): Promise<Result<{ bytes: Uint8Array; hash: string }, SyncProblem>> {
  if (!URL.canParse(typed, manifestUrl)) return err({ code: 'ADDRESS_REFUSED', reason: 'not-an-address' });
  const absolute = new URL(typed, manifestUrl).href;
  const address = normaliseAddress(absolute);
  if (!address.ok) return err({ code: 'ADDRESS_REFUSED', reason: address.error });
  const { url } = address.value;
  if (!mayLeadTo(new URL(manifestUrl ?? absolute), new URL(url)))
    return err({ code: 'REDIRECT_REFUSED', to: new URL(url).origin });
  const granted = await environment.isGranted(originsNeeded(url));
  const idleMs = environment.idleMs ?? DEFAULT_IDLE_MS;
  const fetched = await fetchList({ url, granted, maxBytes, idleMs, signal }, environment.fetch, environment.now);
  if (!fetched.ok) return fetched;
  return fetched.value.kind === 'body' ? ok(fetched.value) : err({ code: 'HTTP_OTHER', status: 304 });
}

/** A spreadsheet's maker cannot keep a date up to date by hand: without one, the time of reading counts. */
function dated(manifest: Manifest, now: Instant): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify({ ...manifest, published: manifest.published ?? new Date(now).toISOString() }),
  );
}
