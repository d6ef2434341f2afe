// A damaged backup, or one made to do harm: refused, or restored without anything that could not have been saved.

import fc from 'fast-check';
import { MY_LIST_ID } from '../../../lib/model/note';
import { addList } from '../../../lib/sync/add-list';
import { readBackup, restoreLists, writeBackup } from '../../../lib/sync/backup';
import { fromText } from '../../../lib/sync/incoming';
import { previewIncoming } from '../../../lib/sync/preview-list';
import { listText, people } from '../../support/make-list';
import { testEnvironment } from '../../support/sync-environment';
import { byteMutations, jsonMutations, mutateBytes, mutateJson } from '../mutations';
import { assert, checkPlain, checkPrototypes } from '../record-rules';
import { target } from '../target';

const GOOD = await goodBackup();

async function goodBackup(): Promise<string> {
  const environment = testEnvironment();
  const preview = await previewIncoming(fromText(listText({ entities: people(3) }), 'a.json'), environment);
  if (preview.ok) await addList(preview.value, environment, { kind: 'paste' });
  await environment.store.save({
    ...{ id: 'example.org/far', kind: 'url', url: 'https://example.org/far.json', enabled: true, addedAt: 1 },
    ...{ failures: 0, nextDueAt: 1, pinned: false },
  });
  return writeBackup(environment, { settings: { opensOn: 'click' }, hidden: [] });
}

export const restoreBackupTarget = target<string>({
  name: 'restore-backup',
  share: 0.05,
  inputs: fc.oneof(
    byteMutations.map((mutations) => new TextDecoder().decode(mutateBytes(new TextEncoder().encode(GOOD), mutations))),
    jsonMutations.map((mutations) => {
      const tree: unknown = JSON.parse(GOOD);
      mutateJson(tree, mutations);
      return JSON.stringify(tree);
    }),
  ),
  sizeOf: (text) => text.length + 4000,
  msPerThousand: 15,
  async check(text) {
    const backup = readBackup(text);
    if (!backup.ok) return;
    const environment = testEnvironment();
    await restoreLists(backup.value, environment);
    for (const list of await environment.store.all()) {
      const { id, enabled, addedAt, kind, url } = list;
      checkPlain({ ...list, url: undefined }, 'list');
      assert(
        typeof id === 'string' && typeof enabled === 'boolean' && typeof addedAt === 'number',
        'a row of wrong types',
      );
      assert(
        (list.limits?.maxRecords ?? 0) <= 500_000 && (list.limits?.maxBytes ?? 0) <= 200_000_000,
        'limits out of reach',
      );
      assert(id !== MY_LIST_ID || kind === 'own', `${kind} under the id of My list`);
      assert(kind !== 'url' || /^https?:\/\/[^@]+$/.test(url ?? ''), `follows ${url}`);
    }
    checkPrototypes();
  },
});
