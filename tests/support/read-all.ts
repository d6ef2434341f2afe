// Reads a whole list into memory, for tests.

import type { ListReport } from '../../lib/lists/list-report';
import { isReading, type ReadListOptions, readList } from '../../lib/lists/read-list';
import type { ListHeader } from '../../lib/model/list';
import type { StagedRecord } from '../../lib/model/list-store';

export const NO_HEADER: ListHeader = {
  format: 'context-list',
  formatVersion: '1.0',
  id: 'file/none',
  title: 'None',
  publisher: { name: 'Nobody' },
  published: '2026-01-01T00:00:00Z',
};

/** The report and every record, or the code of what is no list. */
export async function readAll(
  chunks: AsyncIterable<Uint8Array>,
  options: Partial<ReadListOptions> = {},
): Promise<{ report: ListReport; records: StagedRecord[] } | string> {
  const reading = await readList(chunks, { header: NO_HEADER, ...options });
  if (!isReading(reading)) return reading.code;
  const records: StagedRecord[] = [];
  for await (const batch of reading.batches) records.push(...batch);
  return { report: reading.report, records };
}
