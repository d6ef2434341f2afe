// Remembers, outside the database, which lists came from a file or were pasted: the browser may drop a database that broke, and nobody but the reader can give those again.

import { browser } from '../../lib/browser';
import type { ListId } from '../../lib/model/list';
import { LISTS_LOST, type LocalList } from '../../lib/model/note';
import { parseLocalLists } from '../../lib/model/parse-personal';
import type { SyncEnvironment } from '../../lib/sync/environment';
import { afterKeeping as inTurn } from './followed-copy';

const LOCAL_COPY = 'localCopy';

/**
 * Adds the local lists that are here now; only `forgetLocal` takes one out. Not their text: it may be a hundred megabytes, which
 * local storage reads and writes as a whole, and the reader has the file.
 */
export const keepLocal = ({ store }: SyncEnvironment): Promise<void> =>
  inTurn(async () => {
    const here = (await store.all()).flatMap(({ id, kind, url, active }): LocalList[] =>
      active && (kind === 'file' || kind === 'paste')
        ? [
            {
              id,
              title: active.header.title,
              at: active.readAt,
              ...(kind === 'file' && url !== undefined && { from: url }),
            },
          ]
        : [],
    );
    const others = (await read(LOCAL_COPY)).filter(({ id }) => here.every((list) => list.id !== id));
    await browser.storage.local.set({ [LOCAL_COPY]: [...others, ...here] });
  });

/** The reader leaves a list. */
export const forgetLocal = (id: ListId): Promise<void> =>
  inTurn(async () => {
    const kept = await read(LOCAL_COPY);
    await browser.storage.local.set({ [LOCAL_COPY]: kept.filter((list) => list.id !== id) });
  });

/** Tells the reader which the database has lost, until they have seen it: in one step, so that it is told once and not forgotten. */
export const tellLost = ({ store }: SyncEnvironment): Promise<void> =>
  inTurn(async () => {
    const kept = await read(LOCAL_COPY);
    const here = new Set((await store.all()).map(({ id }) => id));
    const lost = kept.filter(({ id }) => !here.has(id));
    if (lost.length === 0) return;
    const told = (await read(LISTS_LOST)).filter(({ id }) => lost.every((list) => list.id !== id));
    await browser.storage.local.set({
      [LOCAL_COPY]: kept.filter(({ id }) => here.has(id)),
      [LISTS_LOST]: [...told, ...lost],
    });
  });

async function read(key: string): Promise<LocalList[]> {
  const { [key]: kept } = await browser.storage.local.get(key);
  return parseLocalLists(kept);
}
