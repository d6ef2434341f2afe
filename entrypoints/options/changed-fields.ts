// What one changed record said before and says now, out of the two copies that an update lies between.

import { type FieldChange, fieldChanges } from '../../lib/model/field-changes';
import type { ListId } from '../../lib/model/list';
import type { ChangedRecord, ChangeSummary, StagedRecord } from '../../lib/model/list-store';
import { generationRow, recordsById } from '../../lib/store/read-records';
import { database } from './use-stored';

/** Nothing when one of the copies is gone. */
export async function changedFields(
  list: ListId,
  { from, to }: ChangeSummary,
  record: ChangedRecord,
): Promise<FieldChange[]> {
  const [before, after] = await Promise.all([find(list, from, record), find(list, to, record)]);
  return before && after ? fieldChanges(before, after) : [];
}

async function find(list: ListId, generation: number, { type, id }: ChangedRecord): Promise<StagedRecord | undefined> {
  const row = await generationRow(database, list, generation);
  return row && (await recordsById(database, row, type, [id]))[0];
}
