// Adds the list that was previewed, or nothing: no row stays behind when its first copy does not come in.

import type { ListId } from '../model/list';
import type { StoredList } from '../model/list-store';
import type { SyncProblem } from '../model/sync-problem';
import { err, ok, type Result } from '../result';
import { type ApplyOptions, applyIncoming } from './apply-incoming';
import type { SyncEnvironment } from './environment';
import type { Preview } from './preview-list';
import { storeProblem } from './store-problem';

export type AddOptions = Pick<ApplyOptions, 'filter' | 'signal'> &
  Partial<Pick<StoredList, 'kind' | 'enabled' | 'intervalMs' | 'limits'>>;

/** Resolves to the new list's id. */
export async function addList(
  preview: Preview,
  environment: SyncEnvironment,
  options: AddOptions = {},
): Promise<Result<ListId, SyncProblem>> {
  const { store } = environment;
  const { id, title } = preview.report.header;
  const existing = await store.get(id);
  // A row without a copy is what an earlier attempt left when it was cut short.
  if (existing?.active)
    return err({ code: 'LIST_EXISTS', title: existing.active.header.title ?? title, address: existing.url });
  const list = rowFor(preview, environment, options);
  try {
    await store.save(list);
    const result = await applyIncoming(list, preview.incoming, environment, options);
    if (result.code === 'OK') return ok(id);
    await store.remove(id);
    return err(
      result.code === 'UNCHANGED' || result.code === 'HELD' || result.code === 'PINNED' ? { code: 'EMPTY' } : result,
    );
  } catch (error) {
    await store.remove(id).catch(() => undefined);
    return err(options.signal?.aborted ? { code: 'CANCELLED' } : storeProblem(error));
  }
}

/** At start-up: rows that were saved but whose first copy never came in. Lists with an address are tried again by the next check. */
export async function removeUnfinished({ store }: Pick<SyncEnvironment, 'store'>): Promise<void> {
  for (const list of await store.all()) {
    if (!list.active && (list.kind === 'file' || list.kind === 'paste')) await store.remove(list.id);
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
    limits: options.limits,
    lastAttemptAt: now,
    failures: 0,
    nextDueAt: now,
    pinned: false,
  };
}
