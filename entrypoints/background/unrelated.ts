// Events that the reader said do not belong to an article: remembered by event and address.

import { type RecordRef, refKey } from '../../lib/model/list';
import type { Reading } from '../../lib/model/reading';
import type { Database } from '../../lib/store/database';

export const unrelatedKey = (event: RecordRef, url: string): string => `${refKey(event)}\u001f${url}`;

/** The Reading without them. */
export async function withoutUnrelated(database: Database, url: string, reading: Reading): Promise<Reading> {
  const keys = reading.events.flatMap(({ records }) => records.map((record) => unrelatedKey(record, url)));
  const known = new Set((await database.unrelated.bulkGet(keys)).flatMap((row) => row?.key ?? []));
  if (known.size === 0) return reading;
  return {
    ...reading,
    events: reading.events.filter(({ records }) => !records.some((record) => known.has(unrelatedKey(record, url)))),
  };
}
