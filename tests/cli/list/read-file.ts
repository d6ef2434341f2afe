// A list file of any known format, read whole, for the commands of `npm run list`.

import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Candidate } from '../../../lib/lists/adapter';
import { HEAD_BYTES } from '../../../lib/lists/head';
import type { ListReport } from '../../../lib/lists/list-report';
import { isReading, type ReadListOptions, readList } from '../../../lib/lists/read-list';
import type { ContextList, ListHeader, ListRecord } from '../../../lib/model/list';
import { headerWithout } from '../../../lib/sync/incoming';
import { whyUnknown } from './why-unknown';

export type FileList = { report: ListReport; records: ListRecord[] };

/** As readFileList, and throws too where readers would refuse the whole file: what was read before the slip is not the list. */
export async function readWholeList(file: string, options?: Partial<ReadListOptions>): Promise<FileList> {
  const list = await readFileList(file, options);
  const { failure, truncated } = list.report;
  if (failure) throw new Error(`${placeIn(file, failure.line)}  ${failure.reason} Nothing was done.`);
  if (truncated) throw new Error(`${file} breaks off inside a record. Nothing was done.`);
  return list;
}

export const placeIn = (file: string, line: number | undefined): string =>
  line === undefined ? file : `${file}:${line}`;

/** Throws when nothing can be made of the file. Bad records are in the report. */
export async function readFileList(file: string, options: Partial<ReadListOptions> = {}): Promise<FileList> {
  if (!existsSync(file)) throw new Error(`${file}: there is no such file.`);
  if (statSync(file).isDirectory()) throw new Error(`${file} is a folder: name a file in it.`);
  const { size, mtimeMs } = statSync(file);
  const incoming = { name: basename(file), bytes: size, lastModified: new Date(mtimeMs).toUTCString() };
  const header: ListHeader = headerWithout({ ...incoming, open: () => createReadStream(file) }, undefined, Date.now());
  const reading = await readList(createReadStream(file), { header, pause: async () => undefined, ...options });
  if (!isReading(reading)) throw new Error(`${file} ${whyUnknown(beginningOf(file))}`);
  const records: ListRecord[] = [];
  for await (const batch of reading.batches) records.push(...batch);
  return { report: reading.report, records };
}

/** `entity hgf`, as it is written in the file. */
export const nameOf = ({ type, value }: Pick<Candidate, 'type' | 'value'>): string =>
  `${type} ${String((value as { id?: unknown } | null)?.id)}`;

export function toContextList({ report, records }: FileList): ContextList {
  const list: ContextList = { header: report.header, entities: [], events: [], claims: [] };
  for (const entry of records) {
    if (entry.type === 'entity') list.entities.push(entry.record);
    else if (entry.type === 'event') list.events.push(entry.record);
    else list.claims.push(entry.record);
  }
  return list;
}

/** Whether a list without a header of its own was named after its file. */
export const isMadeOfName = ({ id }: ListHeader): boolean => id.startsWith('file/');

export const NO_OWN_ID = 'The list is named after a file: followers know it by its id, which must never change.';

function beginningOf(file: string): Uint8Array {
  const bytes = Buffer.alloc(HEAD_BYTES);
  const descriptor = openSync(file, 'r');
  const length = readSync(descriptor, bytes, 0, HEAD_BYTES, 0);
  closeSync(descriptor);
  return bytes.subarray(0, length);
}
