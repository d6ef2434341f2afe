// The reader's own notes.

import type { JSX } from 'preact';
import { MyListSection } from '../../components/my-list/my-list-section';
import type { ListRecord } from '../../lib/model/list';
import { MY_LIST_HEALED, MY_LIST_ID, type MyListHealed } from '../../lib/model/note';
import { allRecords, generationRow } from '../../lib/store/read-records';
import { exportList } from './export-list';
import { useHealed } from './use-healed';
import { callBackground, database, useQuery } from './use-stored';

export function MyListPage(): JSX.Element {
  const records = useQuery(notes);
  const header = useQuery(async () => (await database.lists.get(MY_LIST_ID))?.active?.header);
  const { healed, onHealedSeen } = useHealed<MyListHealed>(MY_LIST_HEALED);
  return (
    <MyListSection
      records={records}
      header={header}
      healed={healed?.notes}
      onHealedSeen={onHealedSeen}
      onSave={(record) => callBackground('saveRecord', record)}
      onDelete={(type, id) => void callBackground('deleteNote', type, id)}
      onDescribe={(said) => callBackground('describeMyList', said)}
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
  const day = ({ record }: ListRecord): string => record.updated ?? '';
  return found.reverse().sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}
