// Lists: following, checking, leaving. The background does the work; this page asks, shows, and asks for permissions in the click that needs them.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ListsSection } from '../../components/options/lists-section';
import type { ListActions } from '../../components/options/lists-state';
import type { ImportFilter } from '../../lib/model/import-filter';
import type { ListId } from '../../lib/model/list';
import type { StoredList } from '../../lib/model/list-store';
import { LISTS_HEALED, LISTS_LOST, type ListsHealed, type LocalList } from '../../lib/model/note';
import { inReaderOrder } from '../../lib/model/reader-order';
import { PREVIEW_ID, type SyncProgress } from '../../lib/model/sync-progress';
import { changedFields } from './changed-fields';
import { exportList } from './export-list';
import { readFile, readKeptFile, readKeptFiles } from './kept-files';
import { useAdding } from './use-adding';
import { useHealed } from './use-healed';
import { useRemedies } from './use-remedies';
import { callBackground, database, useQuery, useStorageItem } from './use-stored';

export function ListsPage(): JSX.Element {
  const lists = useQuery(() => database.lists.toArray());
  const kept = useQuery(() => database.files.toCollection().primaryKeys());
  const running = useStorageItem<Record<ListId, SyncProgress>>('session', 'progress') ?? {};
  const { savingId, adding, ...adder } = useAdding();
  const { asked, actions } = useListActions(lists);
  const { healed, onHealedSeen } = useHealed<ListsHealed>(LISTS_HEALED);
  const { healed: lost, onHealedSeen: onLostSeen } = useHealed<LocalList[]>(LISTS_LOST);
  // What is due is looked at when this page opens, as by the alarm; so are files that may be read again.
  useEffect(() => {
    readKeptFiles()
      .then(() => callBackground('checkDueLists'))
      // Nobody asked for it; the alarm comes round.
      .catch(() => undefined);
  }, []);

  const activities = new Map<ListId, SyncProgress | undefined>([...asked].map((id) => [id, undefined]));
  for (const [id, progress] of Object.entries(running)) if (id !== PREVIEW_ID) activities.set(id, progress);
  // Given again, it is lost no more.
  const missing = lost?.filter(({ id }) => !lists?.some((list) => list.id === id)) ?? [];
  const progress = adding.step === 'saving' ? running[savingId ?? ''] : running[PREVIEW_ID];
  return (
    <ListsSection
      // A list that is only just coming in is shown where it is added.
      lists={lists && inReaderOrder(lists.filter(({ id, active }) => active || id !== savingId))}
      activities={activities}
      keptFiles={new Set(kept)}
      now={Date.now()}
      healed={healed && { lists: healed.lists, onSeen: onHealedSeen }}
      lost={missing.length > 0 ? { lists: missing, onSeen: onLostSeen } : undefined}
      {...adder}
      adding={adding.step === 'fetching' || adding.step === 'saving' ? { ...adding, progress } : adding}
      {...actions}
    />
  );
}

/** A list with an address is read at once; a file by its handle, or when the reader chooses it again. */
async function takePart(id: ListId, filter: ImportFilter): Promise<void> {
  const isAll = Object.keys(filter).length === 0;
  await callBackground('setFilter', id, isAll ? undefined : filter);
  const list = await database.lists.get(id);
  if (list?.kind === 'file' && !(await readKeptFile(id))) await callBackground('fileUnread', id, 'FILE_GONE');
}

/** `asked`: lists whose check was asked for here and has not ended. */
function useListActions(lists: readonly StoredList[] | undefined): {
  asked: ReadonlySet<ListId>;
  actions: ListActions;
} {
  const [asked, setAsked] = useState<ReadonlySet<ListId>>(new Set());
  const busy = async (id: ListId, work: Promise<unknown>): Promise<void> => {
    setAsked((known) => new Set([...known, id]));
    await work.finally(() => setAsked((known) => new Set([...known].filter((other) => other !== id))));
  };
  const check = (id: ListId, options?: { allowOlder?: boolean }): Promise<void> =>
    busy(id, callBackground('checkList', id, options));
  const onRemedy = useRemedies(lists, check);
  const actions: ListActions = {
    onCheck: (id) => void check(id),
    onCheckAll: () => void Promise.all((lists ?? []).flatMap(({ id, kind }) => (kind === 'url' ? check(id) : []))),
    onEnable: (id, enabled) => void callBackground('enableList', id, enabled),
    onCancel: (id) => void callBackground('cancelList', id),
    onInterval: (id, intervalMs) => void callBackground('setInterval', id, intervalMs),
    onMove: (id, by) => void callBackground('moveList', id, by),
    onFileAgain: (id, file) => void busy(id, file ? readFile(id, file) : readKeptFile(id)),
    onFilter: (id, filter) => void busy(id, takePart(id, filter)),
    onChangedFields: changedFields,
    onRestore: (id) => void callBackground('restorePrevious', id),
    onUnpin: (id) => void callBackground('unpinList', id).then(() => check(id)),
    onExport: (id, as) => void exportList(id, as),
    onRemove: (id) => void callBackground('removeList', id),
    onApplyHeld: (id, since) => void callBackground('applyHeld', id, since),
    onKeepOld: (id, since) => void callBackground('dismissHeld', id, since),
    onRemedy,
  };
  return { asked, actions };
}
