// Writes the reader's notes into My list, which is a list like any other.

import { browser } from '../../lib/browser';
import { myListHeader, noteRecord } from '../../lib/lists/note-record';
import type { Actor, ListRecord, RecordId, RecordType } from '../../lib/model/list';
import type { ListCopy, Staging, StoredList } from '../../lib/model/list-store';
import { MY_LIST_ID, type NewNote } from '../../lib/model/note';
import type { SyncEnvironment } from '../../lib/sync/environment';

export const saveNote = async (note: NewNote, environment: SyncEnvironment): Promise<void> => {
  const known = note.type === 'alias' ? await actorOf(note.actor, environment) : undefined;
  const record: ListRecord = noteRecord(note, `note-${crypto.randomUUID()}`, known);
  await change(environment, (staging) => staging.put([record]));
};

export const saveRecord = (record: ListRecord, environment: SyncEnvironment): Promise<void> =>
  change(environment, (staging) => staging.put([record]));

export const deleteNote = (type: RecordType, id: RecordId, environment: SyncEnvironment): Promise<void> =>
  change(environment, (staging) => staging.delete(type, [id]));

async function actorOf(
  { list, id }: { list: string; id: string },
  { store }: SyncEnvironment,
): Promise<Actor | undefined> {
  const active = (await store.get(list))?.active;
  const [found] = active ? await store.find(list, active.generation, 'entity', [id]) : [];
  return found?.type === 'entity' ? found.record : undefined;
}

/** Notes come one at a time; two windows may save at once. */
let last: Promise<unknown> = Promise.resolve();

function change(environment: SyncEnvironment, edit: (staging: Staging) => Promise<void>): Promise<void> {
  const turn = last.then(() => changeNow(environment, edit));
  last = turn.catch(() => undefined);
  return turn;
}

async function changeNow({ store, now }: SyncEnvironment, edit: (staging: Staging) => Promise<void>): Promise<void> {
  const list = (await store.get(MY_LIST_ID)) ?? newList(now());
  await store.save(list);
  const staging = await store.stage(MY_LIST_ID, list.active && { from: list.active.generation });
  try {
    await edit(staging);
    const counts = await staging.finish();
    const header = myListHeader(browser.i18n.getMessage('myList' as never) || 'My list', new Date(now()).toISOString());
    const copy: ListCopy = {
      generation: staging.generation,
      header,
      counts,
      format: 'own',
      bytes: 0,
      readAt: now(),
      skipped: 0,
      problems: [],
    };
    await store.flip(MY_LIST_ID, copy);
    await store.dropStale();
  } catch (cause) {
    await staging.abort();
    throw cause;
  }
}

const newList = (now: number): StoredList => ({
  id: MY_LIST_ID,
  kind: 'own',
  enabled: true,
  addedAt: now,
  failures: 0,
  nextDueAt: Number.MAX_SAFE_INTEGER,
  pinned: false,
});
