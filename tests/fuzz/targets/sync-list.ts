// A damaged update of a followed list: the copy in use is wholly the old or wholly the new one, nothing half-written stays, My list is untouched.

import fc from 'fast-check';
import type { ListHeader } from '../../../lib/model/list';
import type { RecordCounts } from '../../../lib/model/list-store';
import { MY_LIST_ID } from '../../../lib/model/note';
import { addList } from '../../../lib/sync/add-list';
import { fromText, type LocalFile } from '../../../lib/sync/incoming';
import { ListSync } from '../../../lib/sync/list-sync';
import { previewIncoming } from '../../../lib/sync/preview-list';
import { listText, people } from '../../support/make-list';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';
import { byteMutations, jsonMutations, mutateBytes, mutateJson } from '../mutations';
import { assert, checkPlain, checkPrototypes } from '../record-rules';
import { target } from '../target';

const ID = 'example.org/list';
const OLD = listText({ entities: people(12) });
const NEW = listText({ published: '2026-03-02T09:00:00Z', entities: people(14), claims: [], events: [] });

const update = fc.oneof(
  byteMutations.map((mutations) => mutateBytes(new TextEncoder().encode(NEW), mutations)),
  jsonMutations.map((mutations) => {
    const tree: unknown = JSON.parse(NEW);
    mutateJson(tree, mutations);
    return new TextEncoder().encode(JSON.stringify(tree));
  }),
);

const fileOf = (bytes: Uint8Array): LocalFile => ({
  name: 'list.json',
  size: bytes.length,
  lastModified: Date.parse('2026-03-02T10:00:00Z'),
  stream: () => new Blob([bytes as Uint8Array<ArrayBuffer>]).stream(),
});

export const syncListTarget = target<Uint8Array>({
  name: 'sync-list',
  share: 0.05,
  inputs: update,
  sizeOf: (bytes) => bytes.length + 4000,
  msPerThousand: 25,
  async check(bytes) {
    const environment = await followed();
    const before = await contentOf(environment);
    const result = await new ListSync(environment).checkFile(ID, fileOf(bytes));
    assert(/^[A-Z][A-Z_]+$/.test(result?.code ?? ''), `the check ended with ${JSON.stringify(result)}`);
    const after = await contentOf(environment);
    if (result?.code === 'OK') assert(after.text !== before.text || bytes.length > 0, 'nothing changed');
    else assert(after.text === before.text, `${result?.code} changed the list`);
    assert(after.counted === after.held, `the row says ${after.counted}, held are ${after.held}`);
    const row = await environment.store.get(ID);
    const live = [row?.active, row?.previous, row?.held?.copy].filter((copy) => copy !== undefined);
    assert(environment.store.generations(ID).length === live.length, `${result?.code} left generations behind`);
    checkPlain({ ...row, url: undefined }, 'row');
    assert(environment.store.generations(MY_LIST_ID).length === 1, 'My list was touched');
    checkPrototypes();
  },
});

async function followed(): Promise<TestEnvironment> {
  const environment = testEnvironment();
  const preview = await previewIncoming(fromText(OLD, 'list.json'), environment);
  if (!preview.ok) throw new Error(preview.error.code);
  const added = await addList(preview.value, environment);
  if (!added.ok) throw new Error(added.error.code);
  await keepMyList(environment, preview.value.report.header);
  return environment;
}

/** One note, as the background writes it. */
async function keepMyList({ store, time }: TestEnvironment, header: ListHeader): Promise<void> {
  const staging = await store.stage(MY_LIST_ID);
  await staging.add([
    { type: 'entity', record: { id: 'note', kind: 'person', name: 'Astrid Dahl', aliases: [], sources: [] } },
  ]);
  const facts = { header, format: 'own', bytes: 0, readAt: time, skipped: 0, problems: [] };
  await store.save({
    ...{ id: MY_LIST_ID, kind: 'own', enabled: true, addedAt: time, failures: 0, nextDueAt: time, pinned: false },
    active: { ...facts, generation: staging.generation, counts: await staging.finish() },
  });
}

const sum = (counts: RecordCounts | undefined): number =>
  (counts?.entities ?? 0) + (counts?.events ?? 0) + (counts?.claims ?? 0);

/** Every record of the copy in use, as text. */
async function contentOf({ store }: TestEnvironment): Promise<{ text: string; held: number; counted: number }> {
  const active = (await store.get(ID))?.active;
  const records: string[] = [];
  for (const type of ['entity', 'event', 'claim'] as const)
    for await (const staged of store.records(ID, active?.generation ?? -1, type)) records.push(JSON.stringify(staged));
  return { text: records.join('\n'), held: records.length, counted: sum(active?.counts) };
}
