// What the reader decides about a list while it is being checked.

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listCalls } from '../../../entrypoints/background-later/list-calls';
import type { StoredList } from '../../../lib/model/list-store';
import { fromText } from '../../../lib/sync/incoming';
import { ListSync } from '../../../lib/sync/list-sync';
import { previewIncoming } from '../../../lib/sync/preview-list';
import { listText, people } from '../../support/make-list';
import { type TestEnvironment, testEnvironment } from '../../support/sync-environment';

vi.mock('../../../lib/browser', () => ({
  browser: {
    storage: { local: { get: async () => ({}), set: async () => undefined } },
    permissions: { remove: async () => true },
  },
  ownUrl: (path: string) => path,
}));

const ID = 'example.org/list';
const PUBLISHED = ['2026-02-01T09:00:00Z', '2026-02-02T09:00:00Z', '2026-03-01T09:00:00Z'];
const body = (version: number): string => listText({ published: PUBLISHED[version], entities: people(40 + version) });

let environment: TestEnvironment;
let sync: ListSync;
let calls: ReturnType<typeof listCalls>;
const stored = async (): Promise<StoredList> => (await environment.store.get(ID)) ?? expect.fail('list is gone');
const check = (version: number) => {
  environment.fetch = async () => new Response(body(version));
  return sync.check(ID);
};

beforeEach(async () => {
  environment = testEnvironment();
  sync = new ListSync(environment);
  calls = listCalls({ environment, sync, checkDue: async () => undefined, onListsChanged: () => undefined });
  const preview = await previewIncoming(fromText(body(0), 'list.json'), environment);
  if (preview.ok) await sync.add({ ...preview.value, url: 'https://desk.example/list.json' });
  expect(await check(1)).toMatchObject({ code: 'OK' });
});

/** Runs `decide` in the middle of the check of a newer version. */
async function whileChecked(decide: () => unknown): Promise<unknown> {
  let decided: unknown;
  environment.onProgress = ({ phase }) => {
    if (phase === 'applying') decided ??= decide();
  };
  const result = await check(2);
  await decided;
  expect(decided, 'it was decided').toBeDefined();
  return result;
}

describe('while a list is checked', () => {
  it('going back to the copy before holds: what was on its way does not take its place', async () => {
    const result = await whileChecked(() => calls.restorePrevious(ID, {}));
    expect(result).toEqual({ code: 'CANCELLED' });
    expect(await stored()).toMatchObject({ pinned: true, active: { counts: { entities: 40 } } });
    expect(environment.store.generations(ID)).toHaveLength(2);
  });

  it('switching it off holds, and the newer copy comes in', async () => {
    const result = await whileChecked(() => calls.enableList(ID, false, {}));
    expect(result).toMatchObject({ code: 'OK' });
    expect(await stored()).toMatchObject({ enabled: false, active: { counts: { entities: 42 } } });
  });

  it('leaving it leaves nothing', async () => {
    expect(await whileChecked(() => calls.removeList(ID, {}))).toEqual({ code: 'CANCELLED' });
    expect(await environment.store.all()).toEqual([]);
    expect(environment.store.generations(ID)).toEqual([]);
  });
});
