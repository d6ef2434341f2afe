// Events that the reader said do not belong to an article: remembered by event and address.

import { type RecordRef, refKey } from '../../lib/model/list';
import type { RecordLookups } from '../../lib/model/lookups';
import type { Reading } from '../../lib/model/reading';
import type { Database } from '../../lib/store/database';
import { keepChoices } from './choices-copy';

/** With the event's title, for the options to name it. */
export async function markUnrelated(
  database: Database,
  lookups: RecordLookups,
  event: RecordRef,
  url: string,
): Promise<void> {
  const [found] = await lookups.eventsById([event]);
  await database.unrelated.put({ key: unrelatedKey(event, url), title: found?.record.title ?? event.id, url });
  keepChoices(database).catch(() => undefined);
}

const unrelatedKey = (event: RecordRef, url: string): string => `${refKey(event)}\u001f${url}`;

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
