// The reader's own notes.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MyListSection } from '../../components/my-list/my-list-section';
import { browser } from '../../lib/browser';
import type { ListRecord } from '../../lib/model/list';
import { MY_LIST_HEALED, MY_LIST_ID, type MyListHealed } from '../../lib/model/note';
import { allRecords, generationRow } from '../../lib/store/read-records';
import { exportList } from './export-list';
import { callBackground, database, useQuery } from './use-stored';

export function MyListPage(): JSX.Element {
  const records = useQuery(notes);
  const header = useQuery(async () => (await database.lists.get(MY_LIST_ID))?.active?.header);
  const { healed, onHealedSeen } = useHealed();
  return (
    <MyListSection
      records={records}
      header={header}
      healed={healed}
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

function useHealed(): { healed: number | undefined; onHealedSeen(): void } {
  const [healed, setHealed] = useState<MyListHealed>();
  useEffect(() => {
    void browser.storage.local
      .get(MY_LIST_HEALED)
      .then((found) => setHealed(found[MY_LIST_HEALED] as MyListHealed | undefined));
  }, []);
  const onHealedSeen = (): void => {
    setHealed(undefined);
    void browser.storage.local.remove(MY_LIST_HEALED);
  };
  return { healed: healed?.notes, onHealedSeen };
}
