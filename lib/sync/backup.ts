// Everything that cannot be fetched again, as one file, and back: which lists are followed and how, notes and local files whole, settings.

import { isReading, readList } from '../lists/read-list';
import type { ListId, ListRecord } from '../model/list';
import { reachableLimits } from '../model/list-limits';
import { err, ok, type Result } from '../result';
import { addList } from './add-list';
import type { SyncEnvironment } from './environment';
import { contextListText } from './export-list';
import { type Followed, followedOf, parseFollowed } from './followed-list';
import { fromText, headerWithout } from './incoming';
import { previewIncoming } from './preview-list';

const FORMAT = 'says-who-backup';

/** `extras` are stored and given back as they are: settings, hidden Actors. */
export type Backup = {
  format: typeof FORMAT;
  version: 1;
  savedAt: string;
  lists: Followed[];
  extras: Record<string, unknown>;
};

export type BackupProblem = 'not-a-backup' | 'newer';

export async function writeBackup({ store, now }: SyncEnvironment, extras: Record<string, unknown>): Promise<string> {
  const lists: Followed[] = [];
  for (const list of await store.all()) {
    const isFetched = list.kind === 'url' || list.kind === 'starter';
    lists.push({ ...followedOf(list), text: isFetched ? undefined : await contextListText(list, store) });
  }
  const backup: Backup = { format: FORMAT, version: 1, savedAt: new Date(now()).toISOString(), lists, extras };
  return JSON.stringify(backup, null, 1);
}

export function readBackup(text: string): Result<Backup, BackupProblem> {
  let value: Partial<Backup> | null;
  try {
    value = JSON.parse(text) as Partial<Backup> | null;
  } catch {
    return err('not-a-backup');
  }
  if (value?.format !== FORMAT || !Array.isArray(value.lists)) return err('not-a-backup');
  if (value.version !== 1) return err('newer');
  const lists = value.lists.flatMap((list) => parseFollowed(list) ?? []);
  return ok({ ...value, lists, extras: value.extras ?? {} } as Backup);
}

/** Adds what is not followed yet; what is, stays as it is. Resolves to the ids that came back. Lists with an address are due at once. My list is `notesOf`'s. */
export async function restoreLists({ lists }: Pick<Backup, 'lists'>, environment: SyncEnvironment): Promise<ListId[]> {
  const restored: ListId[] = [];
  for (const followed of lists) {
    if (followed.kind === 'own') continue;
    if (await environment.store.get(followed.id)) continue;
    if (await restoreList(followed, environment)) restored.push(followed.id);
  }
  return restored;
}

/** The notes of the backed-up My list: they come back one by one beside those that were written since. */
export async function notesOf({ lists }: Backup): Promise<ListRecord[]> {
  const text = lists.find((list) => list.kind === 'own')?.text;
  if (typeof text !== 'string') return [];
  const incoming = fromText(text, 'my-list');
  const reading = await readList(incoming.open(), { header: headerWithout(incoming, undefined, 0) });
  const records: ListRecord[] = [];
  if (isReading(reading)) for await (const batch of reading.batches) records.push(...batch);
  return records;
}

async function restoreList(
  { text, redistribution, ...followed }: Followed,
  environment: SyncEnvironment,
): Promise<boolean> {
  if (text !== undefined) {
    const incoming = { ...fromText(text, followed.url ?? followed.id), redistribution };
    const preview = await previewIncoming(incoming, environment);
    return (
      preview.ok && (await addList(preview.value, environment, { kind: followed.kind, enabled: followed.enabled })).ok
    );
  }
  if (followed.kind !== 'url') return false;
  const limits = followed.limits && reachableLimits(followed.limits);
  await environment.store.save({ ...followed, limits, failures: 0, nextDueAt: environment.now(), pinned: false });
  return true;
}
