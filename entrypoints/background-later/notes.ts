// Writes the reader's notes into My list, which is a list like any other, and brings My list back when the database lost it.

import { browser } from '../../lib/browser';
import { type Known, myListHeader, noteRecord } from '../../lib/lists/note-record';
import type {
  Actor,
  DisputedClaim,
  Listed,
  ListHeader,
  ListRecord,
  RecordId,
  RecordRef,
  RecordType,
} from '../../lib/model/list';
import type { ListCopy, Staging, StoredList } from '../../lib/model/list-store';
import { MY_LIST_ID, type MyListDescription, type NewNote } from '../../lib/model/note';
import { parseHeader, parseRecord } from '../../lib/model/parse-list';
import type { SyncEnvironment } from '../../lib/sync/environment';
import { keepCopy, lostCopy, tellHealed } from './my-list-copy';

/** Rejects when the note is no valid record, with the reason. */
export const saveNote = async (note: NewNote, environment: SyncEnvironment): Promise<void> =>
  saveRecord(noteRecord(note, `note-${crypto.randomUUID()}`, await knownOf(note, environment)), environment);

/** Adds a record or replaces the one with its id. Rejects when it is not valid, with the reason. */
export async function saveRecord({ type, record }: ListRecord, environment: SyncEnvironment): Promise<void> {
  const parsed = parseRecord(type, { ...record, updated: new Date(environment.now()).toISOString().slice(0, 10) });
  if (!parsed.ok) throw new Error(parsed.error[0]?.reason);
  await change(environment, (staging) => staging.put([parsed.value]));
}

export const deleteNote = (type: RecordType, id: RecordId, environment: SyncEnvironment): Promise<void> =>
  change(environment, (staging) => staging.delete(type, [id]));

/** What others will read of My list when they follow it. Rejects when it is no valid header, with the reason. */
export async function describeMyList(said: MyListDescription, environment: SyncEnvironment): Promise<void> {
  const parsed = parseHeader({ ...myListHeader('-', '-'), published: new Date(0).toISOString(), ...said });
  if (!parsed.ok) throw new Error(parsed.error[0]?.reason);
  const { title, description, license, publisher } = parsed.value;
  await change(environment, async () => undefined, { title, description, license, publisher });
}

/** Adds the notes whose ids My list does not hold: what was corrected since stays corrected. */
export const restoreNotes = (records: readonly ListRecord[], environment: SyncEnvironment): Promise<void> =>
  inTurn(async () => {
    await heal(environment);
    const missing: ListRecord[] = [];
    for (const entry of records) {
      const here = await find(entry.type, { list: MY_LIST_ID, id: entry.record.id }, environment);
      if (!here) missing.push(entry);
    }
    if (missing.length === 0) return;
    await changeNow(environment, (staging) => staging.put(missing));
    await copied(environment);
  });

/** Brings My list back from its second copy when the database has lost it, and keeps the copy current when not. Resolves to how many notes came back. */
export const healMyList = (environment: SyncEnvironment): Promise<number> =>
  inTurn(async () => {
    const count = await heal(environment);
    if (count === 0) await keepCopy(environment.store);
    return count;
  });

/** For what takes notes away: after whatever is being written. */
export const afterNotes = <T>(work: () => Promise<T>): Promise<T> => inTurn(work);

async function knownOf(note: NewNote, environment: SyncEnvironment): Promise<Known> {
  if (note.type === 'alias') return { actor: (await find('entity', note.actor, environment)) as Listed<Actor> };
  if (note.type === 'account' && note.claim)
    return { claim: (await find('claim', note.claim, environment)) as Listed<DisputedClaim> };
  return {};
}

async function find(
  type: RecordType,
  { list, id }: RecordRef,
  { store }: SyncEnvironment,
): Promise<Listed<unknown> | undefined> {
  const active = (await store.get(list))?.active;
  const [found] = active ? await store.find(list, active.generation, type, [id]) : [];
  return found && { list, record: found.record };
}

/** Notes come one at a time; two windows may save at once. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

const change = (environment: SyncEnvironment, edit: Edit, said?: Partial<ListHeader>): Promise<void> =>
  inTurn(async () => {
    await heal(environment);
    await changeNow(environment, edit, said);
    await copied(environment);
  });

/** The note stands by now, and who is told that it failed would write it twice: the next start makes the copy good. */
const copied = ({ store }: SyncEnvironment): Promise<void> => keepCopy(store).catch(() => undefined);

async function heal(environment: SyncEnvironment): Promise<number> {
  const lost = await lostCopy(environment.store);
  if (!lost) return 0;
  const { store, now } = environment;
  // What is left of it cannot be built upon.
  const list = await store.get(MY_LIST_ID);
  if (list) await store.save({ ...list, active: undefined, previous: undefined });
  await changeNow(environment, (staging) => staging.put(lost.records), lost.header);
  if (lost.missing > 0) await tellHealed(lost.missing, now());
  return lost.missing;
}

type Edit = (staging: Staging) => Promise<void>;

async function changeNow({ store, now }: SyncEnvironment, edit: Edit, said: Partial<ListHeader> = {}): Promise<void> {
  const known = await store.get(MY_LIST_ID);
  const list = known ?? newList(now());
  // A row that stands is changed by the flip alone: the reader may be switching the list off at this moment.
  if (!known) await store.save(list);
  const staging = await store.stage(MY_LIST_ID, list.active && { from: list.active.generation });
  try {
    await edit(staging);
    const counts = await staging.finish();
    const copy: ListCopy = {
      generation: staging.generation,
      header: { ...(list.active?.header ?? newHeader()), ...said, published: publishedAfter(list.active, now()) },
      counts,
      format: 'own',
      bytes: 0,
      readAt: now(),
      skipped: 0,
      problems: [],
    };
    await store.flip(MY_LIST_ID, copy);
  } catch (cause) {
    // What failed is what the reader is told; what stays behind is swept at the next start.
    await staging.abort().catch(() => undefined);
    throw cause;
  }
  await store.dropStale().catch(() => 0);
}

/** How far ahead a publication may lie before those who follow the list refuse it. */
const AHEAD_MS = 48 * 3_600_000;

/** Later than the copy before, though the clock was set back meanwhile: who follows My list is offered nothing older. */
function publishedAfter(before: ListCopy | undefined, now: number): string {
  const last = Date.parse(before?.header.published ?? '');
  return new Date(last >= now && last < now + AHEAD_MS ? last + 1 : now).toISOString();
}

const newHeader = (): Omit<ListHeader, 'published'> =>
  myListHeader(browser.i18n.getMessage('myList' as never) || 'My list', crypto.randomUUID());

const newList = (now: number): StoredList => ({
  id: MY_LIST_ID,
  kind: 'own',
  enabled: true,
  addedAt: now,
  failures: 0,
  nextDueAt: Number.MAX_SAFE_INTEGER,
  pinned: false,
});
