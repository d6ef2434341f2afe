// The reader's answer to an update that was held, and to a copy that turned out worse than the one before.

import type { ListId } from '../model/list';
import type { HeldCopy, Instant, StoredList } from '../model/list-store';
import { dueAfterSuccess } from './check-due';
import type { SyncEnvironment } from './environment';

/**
 * Makes the held copy the active one. `since`: when the copy that the reader saw was held. False when that one is held no more: another may have
 * taken its place while the reader looked, and nobody has seen it.
 */
export async function applyHeld(id: ListId, since: Instant, environment: SyncEnvironment): Promise<boolean> {
  const { store, now, chance } = environment;
  const list = await store.get(id);
  const held = list && heldSince(list, since);
  if (!held) return false;
  const { copy, changes } = held;
  await store.flip(id, copy, {
    held: undefined,
    refusedHash: undefined,
    // What was held for its key is trusted from now on: the reader saw it.
    trustedKey: copy.header.publicKey ?? (keyWasQuestioned(list) ? undefined : list.trustedKey),
    finalOrigin: originAccepted(list),
    lastResult: { code: 'OK', bytes: copy.bytes, incremental: false },
    lastChanges: changes,
    // The reader saw what it came to.
    losses: undefined,
    lastChangeAt: now(),
    nextDueAt: dueAfterSuccess({ intervalMs: list.intervalMs, header: copy.header }, now(), chance()),
  });
  environment.onFlip?.(id);
  return true;
}

/** Drops the held copy that the reader saw; the same bytes are not offered again. */
export async function dismissHeld(id: ListId, since: Instant, { store }: SyncEnvironment): Promise<void> {
  const list = await store.get(id);
  const held = list && heldSince(list, since);
  if (!held) return;
  await store.patch(id, { held: undefined, refusedHash: held.copy.bodyHash, lastResult: { code: 'UNCHANGED' } });
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

const heldSince = ({ held }: StoredList, since: Instant): HeldCopy | undefined =>
  held?.since === since ? held : undefined;

const keyWasQuestioned = ({ held }: StoredList): boolean =>
  held?.reasons.some(({ code }) => code === 'KEY_CHANGED') ?? false;

function originAccepted({ held, finalOrigin }: StoredList): string | undefined {
  const moved = held?.reasons.find((reason) => reason.code === 'ORIGIN_CHANGED');
  return moved?.code === 'ORIGIN_CHANGED' ? moved.to : finalOrigin;
}
