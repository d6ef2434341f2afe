// A list file of any known format, read whole, for the commands of `npm run list`.

import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ListReport } from '../../../lib/lists/list-report';
import { isReading, type ReadListOptions, readList } from '../../../lib/lists/read-list';
import type { ContextList, ListHeader, ListRecord } from '../../../lib/model/list';
import { headerWithout } from '../../../lib/sync/incoming';

export type FileList = { report: ListReport; records: ListRecord[] };

const NOT_A_LIST = {
  html: 'is a web page: save the list itself, not the page that shows it.',
  zip: 'is a zip or a workbook: save each sheet as CSV.',
  empty: 'is empty.',
  unknown: 'is in no format that is known: see lib/lists/README.md.',
};

/** Throws when nothing can be made of the file. Bad records are in the report. */
export async function readFileList(file: string, options: Partial<ReadListOptions> = {}): Promise<FileList> {
  const { size, mtimeMs } = statSync(file);
  const incoming = { name: basename(file), bytes: size, lastModified: new Date(mtimeMs).toUTCString() };
  const header: ListHeader = headerWithout({ ...incoming, open: () => createReadStream(file) }, undefined, Date.now());
  const reading = await readList(createReadStream(file), { header, pause: async () => undefined, ...options });
  if (!isReading(reading)) throw new Error(`${file} ${NOT_A_LIST[reading.code]}`);
  const records: ListRecord[] = [];
  for await (const batch of reading.batches) records.push(...batch);
  return { report: reading.report, records };
}

export function toContextList({ report, records }: FileList): ContextList {
  const list: ContextList = { header: report.header, entities: [], events: [], claims: [] };
  for (const entry of records) {
    if (entry.type === 'entity') list.entities.push(entry.record);
    else if (entry.type === 'event') list.events.push(entry.record);
    else list.claims.push(entry.record);
  }
  return list;
}
