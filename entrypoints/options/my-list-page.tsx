// The reader's own notes.

import type { JSX } from 'preact';
import { MyListSection } from '../../components/options/my-list-section';
import type { ListRecord } from '../../lib/model/list';
import { MY_LIST_ID } from '../../lib/model/note';
import { allRecords, generationRow } from '../../lib/store/read-records';
import { exportList } from './export-list';
import { callBackground, database, useQuery } from './use-stored';

export function MyListPage(): JSX.Element {
  const records = useQuery(notes);
  return (
    <MyListSection
      records={records}
      onSave={(record) => callBackground('saveRecord', record)}
      onDelete={(type, id) => void callBackground('deleteNote', type, id)}
      onExport={(as) => void exportList(MY_LIST_ID, as)}
    />
  );
}

/** The newest first. */
async function notes(): Promise<ListRecord[]> {
  const list = await database.lists.get(MY_LIST_ID);
  const row = list?.active && (await generationRow(database, MY_LIST_ID, list.active.generation));
  const found: ListRecord[] = [];
  if (row)
    for (const type of ['entity', 'event', 'claim'] as const)
      for await (const record of allRecords(database, row, type)) found.push(record);
  return found.reverse();
}
