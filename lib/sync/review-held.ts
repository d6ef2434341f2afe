// The reader's answer to an update that was held, and to a copy that turned out worse than the one before.

import type { ListId } from '../model/list';
import type { StoredList } from '../model/list-store';
import { dueAfterSuccess } from './check-due';
import type { SyncEnvironment } from './environment';

/** Makes the held copy the active one. False when nothing is held any more. */
export async function applyHeld(id: ListId, environment: SyncEnvironment): Promise<boolean> {
  const { store, now, chance } = environment;
  const list = await store.get(id);
  if (!list?.held) return false;
  const { copy, changes } = list.held;
  await store.flip(id, copy, {
    held: undefined,
    refusedHash: undefined,
    // What was held for its key is trusted from now on: the reader saw it.
    trustedKey: copy.header.publicKey ?? (keyWasQuestioned(list) ? undefined : list.trustedKey),
    finalOrigin: originAccepted(list),
    lastResult: { code: 'OK', bytes: copy.bytes, incremental: false },
    lastChanges: changes,
    lastChangeAt: now(),
    nextDueAt: dueAfterSuccess({ intervalMs: list.intervalMs, header: copy.header }, now(), chance()),
  });
  environment.onFlip?.(id);
  return true;
}

/** Drops the held copy; the same bytes are not offered again. */
export async function dismissHeld(id: ListId, { store }: SyncEnvironment): Promise<void> {
  const list = await store.get(id);
  if (!list?.held) return;
  await store.patch(id, { held: undefined, refusedHash: list.held.copy.bodyHash, lastResult: { code: 'UNCHANGED' } });
  await store.dropStale();
}

/** Back to the copy before; the list stays there until it is unpinned. */
export async function restorePrevious(id: ListId, environment: SyncEnvironment): Promise<void> {
  await environment.store.restorePrevious(id);
  environment.onFlip?.(id);
}

/** Follows the publisher again: due at once. The validators go, so that the file is read even if it did not change. */
export async function unpin(id: ListId, { store, now }: SyncEnvironment): Promise<void> {
  await store.patch(id, { pinned: false, nextDueAt: now(), etag: undefined, lastModified: undefined });
}

const keyWasQuestioned = ({ held }: StoredList): boolean =>
  held?.reasons.some(({ code }) => code === 'KEY_CHANGED') ?? false;

function originAccepted({ held, finalOrigin }: StoredList): string | undefined {
  const moved = held?.reasons.find((reason) => reason.code === 'ORIGIN_CHANGED');
  return moved?.code === 'ORIGIN_CHANGED' ? moved.to : finalOrigin;
}
