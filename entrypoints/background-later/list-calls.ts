// Answers the pages that look after followed lists: checking, choosing, reviewing, leaving.

import { browser } from '../../lib/browser';
import type { Handlers } from '../../lib/bus/bus';
import type { PanelCalls } from '../../lib/bus/calls';
import type { ListId } from '../../lib/model/list';
import { moved } from '../../lib/model/reader-order';
import type { SyncEnvironment } from '../../lib/sync/environment';
import { exportList } from '../../lib/sync/export-list';
import { originsNeeded } from '../../lib/sync/list-origins';
import type { ListSync } from '../../lib/sync/list-sync';
import { applyHeld, dismissHeld, restorePrevious, unpin } from '../../lib/sync/review-held';
import { localFile } from './adding-calls';
import { forgetFollowed } from './followed-copy';
import { forgetLocal } from './local-copy';

type ListCalls =
  | 'followedLists'
  | 'checkList'
  | 'checkAllLists'
  | 'checkDueLists'
  | 'checkFile'
  | 'fileUnread'
  | 'cancelList'
  | 'enableList'
  | 'moveList'
  | 'removeList'
  | 'restorePrevious'
  | 'unpinList'
  | 'setInterval'
  | 'setLimits'
  | 'setFilter'
  | 'applyHeld'
  | 'dismissHeld'
  | 'exportList';

type Parts = { environment: SyncEnvironment; sync: ListSync; checkDue(): Promise<void>; onListsChanged(): void };

export function listCalls(parts: Parts): Pick<Handlers<PanelCalls>, ListCalls> {
  const { environment, sync, onListsChanged } = parts;
  const { store } = environment;
  const changing = async (work: Promise<unknown>): Promise<void> => {
    await work;
    onListsChanged();
  };
  return {
    followedLists: async () => ({ lists: (await store.all()).flatMap(({ id, active }) => (active ? id : [])) }),
    checkList: (id, options) => sync.check(id, options && 'allowOlder' in options ? options : {}),
    checkAllLists: () => sync.checkAll(),
    checkDueLists: () => parts.checkDue(),
    checkFile: async (id, file) => sync.checkFile(id, await localFile(file)),
    fileUnread: async (id, code) => {
      const name = (await store.get(id))?.url ?? '';
      await store.patch(id, { lastResult: { code, name }, lastAttemptAt: environment.now() });
    },
    cancelList: (id) => sync.cancel(id),
    enableList: (id, enabled) => changing(store.patch(id, { enabled })),
    moveList: async (id, by) => changing(move(id, by, environment)),
    removeList: (id) => {
      sync.cancel(id);
      return changing(remove(id, environment));
    },
    restorePrevious: (id) => {
      // A check that is under way would take the restored copy's place.
      sync.cancel(id);
      return restorePrevious(id, environment);
    },
    unpinList: (id) => unpin(id, environment),
    setInterval: (id, intervalMs) => store.patch(id, { intervalMs, nextDueAt: environment.now() }),
    setLimits: async (id, limits) => {
      await store.patch(id, { limits });
      await sync.check(id);
    },
    setFilter: async (id, filter) => {
      // Without validators: the file is the same, what is taken of it is not.
      await store.patch(id, { filter, etag: undefined, lastModified: undefined, refusedHash: undefined });
      return (await store.get(id))?.kind === 'url' ? sync.check(id) : undefined;
    },
    applyHeld: async (id, since) => {
      sync.cancel(id);
      await applyHeld(id, since, environment);
    },
    dismissHeld: (id, since) => dismissHeld(id, since, environment),
    exportList: (id, as) => exportList(id, as, store),
  };
}

async function move(id: ListId, by: -1 | 1, { store }: SyncEnvironment): Promise<void> {
  const ids = moved(await store.all(), id, by);
  for (const [position, each] of ids.entries()) await store.patch(each, { position });
}

/** The access to an origin that no other list needs is given back. */
async function remove(id: ListId, { store }: SyncEnvironment): Promise<void> {
  const list = await store.get(id);
  await forgetFollowed(id);
  await forgetLocal(id);
  await store.remove(id);
  if (list?.kind !== 'url' || !list.url) return;
  const needed = (url: string | undefined, kind: string): string[] => (kind === 'url' && url ? originsNeeded(url) : []);
  const stillNeeded = new Set((await store.all()).flatMap(({ url, kind }) => needed(url, kind)));
  const origins = needed(list.url, list.kind).filter((origin) => !stillNeeded.has(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}
