// The bytes of a list on their way in, wherever they come from: an address, a file, pasted text.

import * as v from 'valibot';
import { piecesOf } from '../lists/byte-source';
import type { Sheet } from '../lists/read-sheets';
import type { ListHeader } from '../model/list';
import type { Instant, StoredList } from '../model/list-store';
import { line } from '../model/parse-pieces';
import type { SyncProblem } from '../model/sync-problem';
import type { Fetched } from './fetch-list';

export type Incoming = {
  /** Begins at the first byte each time. */
  open(): AsyncIterable<Uint8Array>;
  bytes: number;
  /** SHA-256, hex; absent for files too large to be held at once. */
  hash?: string;
  /** All bytes, where they are in memory anyway. */
  whole?: Uint8Array;
  etag?: string;
  lastModified?: string;
  /** The address that answered in the end. */
  finalUrl?: string;
  /** A file's name, as it may be shown. */
  name?: string;
  /** Known from before, where the bytes no longer show it: a list brought back from a backup. */
  redistribution?: 'prohibited';
  /** The sheets that a list kept as a spreadsheet consists of. */
  sheets?: readonly Sheet[];
};

/** What a File of the browser offers, and what tests can make. */
export type LocalFile = { name: string; size: number; lastModified: number; stream(): ReadableStream<Uint8Array> };

export function fromAddress(body: Extract<Fetched, { kind: 'body' }>): Incoming {
  const { bytes, hash, etag, lastModified, finalUrl } = body;
  return { open: () => piecesOf(bytes), bytes: bytes.length, hash, whole: bytes, etag, lastModified, finalUrl };
}

export function fromFile(file: LocalFile): Incoming {
  return {
    open: () => readStream(file.stream()),
    bytes: file.size,
    lastModified: new Date(file.lastModified).toUTCString(),
    name: shownName(file.name),
  };
}

/** `name` stands where a file's name would: text pasted by the reader, a list that ships with the extension. */
export function fromText(text: string, name: string): Incoming {
  const bytes = new TextEncoder().encode(text);
  return { open: () => piecesOf(bytes), bytes: bytes.length, whole: bytes, name };
}

/** What reading a file threw. */
export function fileProblem(error: unknown, { name: given }: LocalFile): SyncProblem | undefined {
  const name = shownName(given);
  const kind = (error as { name?: string } | undefined)?.name;
  if (kind === 'NotFoundError') return { code: 'FILE_GONE', name };
  return kind === 'NotAllowedError' || kind === 'NotReadableError' ? { code: 'FILE_PERMISSION', name } : undefined;
}

/** The header of a file that has none, such as a sheet: the one in use with a new date, or one made of the file's name or address. */
export function headerWithout(
  incoming: Incoming,
  list: Pick<StoredList, 'active'> | undefined,
  now: Instant,
): ListHeader {
  const modified = Date.parse(incoming.lastModified ?? '');
  const published = new Date(Number.isNaN(modified) ? now : modified).toISOString();
  if (list?.active) return { ...list.active.header, published, counts: undefined };
  const { title, place, publisher } = namesOf(incoming);
  const id = place.replace(/[^A-Za-z0-9._:/@-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '');
  return {
    format: 'context-list',
    formatVersion: '1.0',
    id: id.length < 3 ? `list-${id}` : id.slice(0, 200),
    title,
    publisher: { name: publisher },
    published,
  };
}

const NAMELESS = 'pasted';

/** Whoever sent the reader a file named it: its name is cleaned as every line of a list is. */
function shownName(name: string): string {
  const shown = v.safeParse(line, name);
  return shown.success ? shown.output : NAMELESS;
}

function namesOf({ finalUrl, name }: Incoming): { title: string; place: string; publisher: string } {
  if (finalUrl === undefined) {
    const file = shownName((name ?? NAMELESS).slice(0, 150));
    return { title: file, place: `file/${file}`, publisher: file };
  }
  const url = new URL(finalUrl);
  const last =
    url.pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? url.host;
  return { title: last.slice(0, 150), place: `${url.host}${url.pathname}${url.search}`, publisher: url.host };
}

async function* readStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
