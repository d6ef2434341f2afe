// Two windows that change settings at once: both changes stay.

import { expect, it, vi } from 'vitest';
import { loadSettings, saveSettings } from '../../../lib/settings';

const local = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../../lib/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => {
          await new Promise((resolve) => setTimeout(resolve));
          return { [key]: structuredClone(local.get(key)) };
        },
        set: async (items: object) => {
          await new Promise((resolve) => setTimeout(resolve));
          for (const [key, value] of Object.entries(items)) local.set(key, structuredClone(value));
        },
      },
    },
  },
}));

/** As the browser gives it to all pages of one origin. */
let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', {
  locks: {
    request: (_name: string, work: () => Promise<unknown>) => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
  },
});

it('keeps both of two changes made at once', async () => {
  const block = (host: string) =>
    saveSettings(({ sites }) => ({ sites: { mode: 'not', hosts: [...sites.hosts, host] } }));
  await Promise.all([saveSettings({ opensOn: 'hover' }), block('a.example'), block('b.example')]);
  expect(await loadSettings()).toMatchObject({
    opensOn: 'hover',
    sites: { mode: 'not', hosts: ['a.example', 'b.example'] },
  });
});
