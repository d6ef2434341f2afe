// Takes the extension back to its first day: nothing that was under way may write after it.

import { browser } from '../../lib/browser';
import { afterKeeping } from './followed-copy';
import { afterNotes } from './notes';
import type { Parts } from './panel-calls';

/** Every list, note and setting, and their second copies. */
export async function eraseEverything({ database, sync }: Pick<Parts, 'database' | 'sync'>): Promise<void> {
  await sync.stop();
  await afterNotes(() =>
    afterKeeping(async () => {
      const { tables } = database;
      await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
      await browser.storage.local.clear();
    }),
  );
}
