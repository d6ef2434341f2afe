// A backup brings back what cannot be fetched again, and forgets no restriction.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MY_LIST_ID } from '../../../lib/model/note';
import { addList } from '../../../lib/sync/add-list';
import { readBackup, restoreLists, writeBackup } from '../../../lib/sync/backup';
import { exportList } from '../../../lib/sync/export-list';
import { fromText } from '../../../lib/sync/incoming';
import { previewIncoming } from '../../../lib/sync/preview-list';
import { incident, listText, people } from '../../support/make-list';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';

async function add(environment: TestEnvironment, text: string, name: string): Promise<string> {
  const preview = await previewIncoming(fromText(text, name), environment);
  if (!preview.ok) throw new Error(preview.error.code);
  const added = await addList(preview.value, environment);
  return added.ok ? added.value : expect.fail(added.error.code);
}

describe('backup', () => {
  it('brings local lists back whole, and keeps what may not be passed on from being exported', async () => {
    const before = testEnvironment();
    const list = await add(before, listText({ license: 'CC0-1.0', entities: people(3) }), 'list.json');
    const rows = readFileSync(join(import.meta.dirname, '../../fixtures/formats/acled.csv'), 'utf8')
      .split('\n')
      .slice(0, 3);
    const acled = await add(before, rows.join('\n'), 'acled.csv');
    expect(await exportList(acled, 'json', before.store)).toEqual([]);

    const backup = readBackup(await writeBackup(before, { settings: { a: 1 } }));
    if (!backup.ok) throw new Error(backup.error);
    const after = testEnvironment();
    expect(await restoreLists(backup.value, after)).toEqual([list, acled]);
    expect(await after.store.get(list)).toMatchObject({
      kind: 'file',
      active: { counts: { entities: 3 }, header: { license: 'CC0-1.0' } },
    });
    expect(await after.store.get(acled)).toMatchObject({
      active: { counts: { events: 2 }, redistribution: 'prohibited' },
    });
    expect(await exportList(acled, 'csv', after.store)).toEqual([]);
    expect(await exportList(list, 'json', after.store)).toEqual(await exportList(list, 'json', before.store));
    expect(backup.value.extras).toEqual({ settings: { a: 1 } });
  });

  it('exports lists without the publisher’s key and changes, which fit his own bytes only', async () => {
    const environment = testEnvironment();
    const text = listText({
      changes: 'https://example.org/changes.json',
      homepage: 'https://example.org/',
      entities: people(1),
    });
    const [file] = await exportList(await add(environment, text, 'list.json'), 'json', environment.store);
    expect(file?.name).toBe('example.org-list.context-list.json');
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ homepage: 'https://example.org/', entities: [{ id: 'p0' }] });
    expect(JSON.parse(file?.text ?? '')).not.toHaveProperty('changes');
  });

  it('exports a sheet for each kind of record that the list has', async () => {
    const environment = testEnvironment();
    const text = listText({ id: 'example.org/lists/quay', entities: people(2), events: [incident('a')] });
    const files = await exportList(await add(environment, text, 'list.json'), 'csv', environment.store);
    expect(files.map(({ name }) => name)).toEqual([
      'example.org-lists-quay.entities.csv',
      'example.org-lists-quay.events.csv',
    ]);
    expect(files.map(({ text: sheet }) => sheet.trim().split('\n').length)).toEqual([3, 2]);
  });

  const holding = (lists: object[]): string =>
    JSON.stringify({ format: 'says-who-backup', version: 1, savedAt: '2026-03-01T00:00:00Z', lists, extras: {} });
  const address = {
    ...{ id: 'example.org/far', kind: 'url', url: 'https://example.org/far.json', enabled: true, addedAt: 1 },
  };

  it('brings no address back under the id of My list', async () => {
    const backup = readBackup(holding([{ ...address, id: MY_LIST_ID }, address]));
    if (!backup.ok) throw new Error(backup.error);
    const after = testEnvironment();
    expect(await restoreLists(backup.value, after)).toEqual(['example.org/far']);
    expect(await after.store.get(MY_LIST_ID)).toBeUndefined();
  });

  it('brings no limits back that no reader could have set', async () => {
    const backup = readBackup(holding([{ ...address, limits: { maxBytes: 1e15, maxRecords: 1e15 } }]));
    if (!backup.ok) throw new Error(backup.error);
    const after = testEnvironment();
    await restoreLists(backup.value, after);
    const limits = { maxBytes: 200_000_000, maxRecords: 500_000 };
    expect(await after.store.get('example.org/far')).toMatchObject({ limits });
  });

  it.each([
    ['nonsense', 'not-a-backup'],
    ['{"format":"context-list"}', 'not-a-backup'],
    ['{"format":"says-who-backup","version":2,"lists":[]}', 'newer'],
  ])('refuses %s', (text, error) => expect(readBackup(text)).toEqual({ ok: false, error }));
});
