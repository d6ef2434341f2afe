// Adds the list that was previewed, or nothing: no row stays behind when its first copy does not come in.

import type { ListId } from '../model/list';
import type { StoredList, StoredListPatch } from '../model/list-store';
import { MY_LIST_ID } from '../model/note';
import type { SyncProblem } from '../model/sync-problem';
import { err, ok, type Result } from '../result';
import { type ApplyOptions, applyIncoming } from './apply-incoming';
import type { SyncEnvironment } from './environment';
import { outcomeOf } from './outcome';
import type { Preview } from './preview-list';
import { storeProblem } from './store-problem';

export type AddOptions = Pick<ApplyOptions, 'signal' | 'inTurn'> &
  Partial<Pick<StoredList, 'kind' | 'enabled' | 'intervalMs' | 'limits' | 'filter'>> & {
    /** The followed list that the reader replaces with this one: it keeps its row and is read from here on. */
    replaces?: ListId;
  };

/** Resolves to the list's id. */
export async function addList(
  preview: Preview,
  environment: SyncEnvironment,
  options: AddOptions = {},
): Promise<Result<ListId, SyncProblem>> {
  const id = options.replaces ?? preview.report.header.id;
  // No file takes the place of the reader's own notes, even one that was exported from them.
  if (id === MY_LIST_ID) return err({ code: 'LIST_EXISTS', title: preview.report.header.title });
  const existing = await environment.store.get(id);
  // A row without a copy is what an earlier attempt left when it was cut short.
  if (!existing?.active) return addNew(preview, environment, options);
  if (options.replaces === existing.id) return replace(existing, preview, environment, options);
  const title = existing.active.header.title ?? preview.report.header.title;
  return err({ code: 'LIST_EXISTS', title, address: existing.url });
}

/** A row that was saved but whose first copy never came in. Lists with an address are tried again by the next check. */
export const isUnfinished = ({ active, kind }: StoredList): boolean =>
  active === undefined && (kind === 'file' || kind === 'paste');

/** At start-up, while nobody adds this list. */
export async function removeUnfinished(id: ListId, { store }: Pick<SyncEnvironment, 'store'>): Promise<void> {
  const list = await store.get(id);
  if (list && isUnfinished(list)) await store.remove(id);
}

async function addNew(
  preview: Preview,
  environment: SyncEnvironment,
  options: AddOptions,
): Promise<Result<ListId, SyncProblem>> {
  const { store } = environment;
  const list = rowFor(preview, environment, options);
  try {
    await store.save(list);
    const result = await applyIncoming(list, preview.incoming, environment, options);
    if (result.code === 'OK') return ok(list.id);
    await store.remove(list.id);
    return err(
      result.code === 'UNCHANGED' || result.code === 'HELD' || result.code === 'PINNED' ? { code: 'EMPTY' } : result,
    );
  } catch (error) {
    await store.remove(list.id).catch(() => undefined);
    return err(options.signal?.aborted ? { code: 'CANCELLED' } : storeProblem(error));
  }
}

/** The copy comes in as an update would, with the same guards but for its age, which the reader has seen. On a problem all stays as it was. */
async function replace(
  existing: StoredList,
  preview: Preview,
  environment: SyncEnvironment,
  options: AddOptions,
): Promise<Result<ListId, SyncProblem>> {
  const { store } = environment;
  const { id, addedAt: _, enabled: __, ...row } = { ...rowFor(preview, environment, options), id: existing.id };
  const fresh = { finalOrigin: undefined, etag: undefined, lastModified: undefined, refusedHash: undefined };
  const list: StoredList = { ...existing, ...row, ...fresh };
  const changed = Object.keys({ ...row, ...fresh }) as (keyof typeof row)[];
  const before: StoredListPatch = Object.fromEntries(changed.map((name) => [name, existing[name]]));
  try {
    await store.patch(id, { ...row, ...fresh });
    const result = await applyIncoming(list, preview.incoming, environment, {
      allowOlder: true,
      again: true,
      signal: options.signal,
      inTurn: options.inTurn,
    });
    if (result.code === 'OK') return ok(id);
    if (result.code === 'UNCHANGED' || result.code === 'HELD' || result.code === 'PINNED') {
      await store.patch(id, outcomeOf(list, result, environment));
      return ok(id);
    }
    await store.patch(id, before);
    return err(result);
  } catch (error) {
    await store.patch(id, before).catch(() => undefined);
    return err(options.signal?.aborted ? { code: 'CANCELLED' } : storeProblem(error));
  }
}

function rowFor(preview: Preview, environment: SyncEnvironment, options: AddOptions): StoredList {
  const { url, typedUrl, incoming, report } = preview;
  const now = environment.now();
  return {
    id: report.header.id,
    kind: options.kind ?? (url === undefined ? 'file' : 'url'),
    url: url ?? incoming.name,
    typedUrl,
    enabled: options.enabled ?? true,
    addedAt: now,
    intervalMs: options.intervalMs,
    limits: options.limits ?? preview.limits,
    filter: options.filter,
    lastAttemptAt: now,
    failures: 0,
    nextDueAt: now,
    pinned: false,
  };
}
