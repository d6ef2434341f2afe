// Everything that cannot be fetched again, out to a file and back: lists and notes, settings, what was hidden and put aside.

import { hiddenKey } from '../../lib/model/hidden';
import { parseHidden, parseSettings, parseUnrelated } from '../../lib/model/parse-personal';
import { loadSettings, saveSettings } from '../../lib/settings';
import { type BackupProblem, notesOf, readBackup, restoreLists, writeBackup } from '../../lib/sync/backup';
import { restoreStarters } from './adding-calls';
import { keepChoices } from './choices-copy';
import { restoreNotes } from './notes';
import type { Parts } from './panel-calls';

export const backUp = async ({ database, environment }: Parts): Promise<string> =>
  writeBackup(environment, {
    settings: await loadSettings(),
    hidden: await database.hidden.toArray(),
    unrelated: await database.unrelated.toArray(),
  });

/** Settings are replaced, everything else is added to what is here. */
export async function restoreBackup(
  text: string,
  { database, environment, sync, onListsChanged }: Parts,
): Promise<BackupProblem | undefined> {
  const backup = readBackup(text);
  if (!backup.ok) return backup.error;
  const { settings, hidden, unrelated } = backup.value.extras;
  await saveSettings(parseSettings(settings) ?? {});
  await database.hidden.bulkPut(parseHidden(hidden).map((one) => ({ ...one, key: hiddenKey(one) })));
  await database.unrelated.bulkPut(parseUnrelated(unrelated));
  keepChoices(database).catch(() => undefined);
  await restoreNotes(await notesOf(backup.value), environment);
  await restoreStarters(backup.value.lists, environment, sync);
  for (const id of await restoreLists(backup.value, environment)) await sync.check(id);
  onListsChanged();
  return undefined;
}
