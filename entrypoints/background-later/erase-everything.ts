// Takes the extension back to its first day: nothing that was under way may write after it, and nothing that was erased comes back.

import { browser } from '../../lib/browser';
import { NOTE_DRAFT } from '../../lib/model/note';
import { originsNeeded } from '../../lib/sync/list-origins';
import { afterChoices } from './choices-copy';
import { afterKeeping } from './followed-copy';
import { afterNotes } from './notes';
import type { Parts } from './panel-calls';

const ERASING = 'erasing';

type Erased = Pick<Parts, 'database' | 'sync'>;

/** Every list, note, choice and setting, their second copies, and the access that was given for lists. */
export async function eraseEverything({ database, sync }: Erased): Promise<void> {
  await sync.stop();
  await afterNotes(() =>
    afterKeeping(() =>
      afterChoices(async () => {
        const lists = await database.lists.toArray();
        await browser.storage.local.set({ [ERASING]: true });
        const { tables } = database;
        await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
        await browser.storage.session.remove(NOTE_DRAFT);
        await browser.storage.local.clear();
        const origins = lists.flatMap(({ kind, url }) => (kind === 'url' && url ? originsNeeded(url) : []));
        for (const origin of new Set(origins))
          await browser.permissions.remove({ origins: [origin] }).catch(() => false);
      }),
    ),
  );
}

/** What was stopped half-way is erased to the end: the second copies would bring back what the reader saw go. */
export async function finishErasing(parts: Erased): Promise<void> {
  const { [ERASING]: isErasing } = await browser.storage.local.get(ERASING);
  if (isErasing === true) await eraseEverything(parts);
}
