// Lists: following, checking, leaving. The background does the work; this page asks, shows, and asks for permissions in the click that needs them.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListActivity } from '../../components/options/list-status';
import { ListsSection } from '../../components/options/lists-section';
import type { ListActions } from '../../components/options/lists-state';
import type { ListId } from '../../lib/model/list';
import { exportList } from './export-list';
import { useAdding } from './use-adding';
import { useRemedies } from './use-remedies';
import { callBackground, database, useQuery, useSessionItem } from './use-stored';

export function ListsPage(): JSX.Element {
  const lists = useQuery(() => database.lists.toArray());
  const running = useSessionItem<Record<ListId, ListActivity>>('activities');
  const [checking, setChecking] = useState<ReadonlySet<ListId>>(new Set());
  const adding = useAdding();

  const check = async (id: ListId, options?: { allowOlder?: boolean }): Promise<void> => {
    setChecking((known) => new Set([...known, id]));
    await callBackground('checkList', id, options).catch(() => undefined);
    setChecking((known) => new Set([...known].filter((other) => other !== id)));
  };
  const onRemedy = useRemedies(lists, check);
  const actions: ListActions = {
    onCheck: (id) => void check(id),
    onCheckAll: () => void Promise.all((lists ?? []).flatMap(({ id, kind }) => (kind === 'url' ? check(id) : []))),
    onEnable: (id, enabled) => void callBackground('enableList', id, enabled),
    onCancel: (id) => void callBackground('cancelList', id),
    onInterval: (id, intervalMs) => void callBackground('setInterval', id, intervalMs),
    onRestore: (id) => void callBackground('restorePrevious', id),
    onUnpin: (id) => void callBackground('unpinList', id).then(() => check(id)),
    onExport: (id, as) => void exportList(id, as),
    onRemove: (id) => void callBackground('removeList', id),
    onApplyHeld: (id) => void callBackground('applyHeld', id),
    onKeepOld: (id) => void callBackground('dismissHeld', id),
    onRemedy,
  };
  const activities = new Map(
    [...checking].map((id): [ListId, ListActivity] => [id, running?.[id] ?? { doing: 'checking' }]),
  );
  const inOrder = lists && [...lists].sort((a, b) => a.addedAt - b.addedAt);
  return <ListsSection lists={inOrder} activities={activities} now={Date.now()} {...adding} {...actions} />;
}
