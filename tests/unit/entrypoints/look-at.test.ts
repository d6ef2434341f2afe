// What popup and side panel say when one of the things they ask does not answer.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Look, lookAt } from '../../../entrypoints/popup/look-at';
import type { PageState } from '../../../lib/model/page-state';

const { world } = vi.hoisted(() => ({
  world: {
    state: (): Promise<PageState> => Promise.resolve({ state: 'not-article' }),
    background: (): Promise<unknown> => Promise.resolve({ article: {} }),
    tab: (): Promise<object> => Promise.resolve({ url: 'https://news.example/quay' }),
    storage: (): Promise<object> => Promise.resolve({}),
    origins: (): Promise<object> => Promise.resolve({ origins: ['https://*/*'] }),
  },
}));
vi.mock('../../../lib/browser', () => {
  const answer = async (value: Promise<unknown>) => ({ ok: true, value: await value });
  const sendMessage = (_: number, { call }: { call: string }) =>
    answer(call === 'pageState' ? world.state() : Promise.resolve('https://news.example/quay'));
  return {
    browser: {
      tabs: { get: () => world.tab(), sendMessage },
      runtime: { sendMessage: () => answer(world.background()) },
      storage: { local: { get: () => world.storage() } },
      permissions: { getAll: () => world.origins() },
    },
  };
});

const READ = {
  state: 'read',
  text: '',
  title: '',
  url: '',
  reading: {},
  marks: 3,
  shown: true,
} as unknown as PageState;
const NEVER = (): Promise<never> => new Promise(() => undefined);
const FAIL = (): Promise<never> => Promise.reject(new Error('it does not answer'));
const USUAL = { ...world };

beforeEach(() => void Object.assign(world, USUAL));
afterEach(() => void vi.useRealTimers());

const pageOf = async (): Promise<Look['page']> => (await lookAt({ id: 7 }, () => true)).page;

const FAILURES: [string, Partial<typeof world>, Look['page']][] = [
  [
    'the page was read',
    { state: async () => READ },
    { state: 'read', page: { article: {} } as never, marks: 3, shown: true },
  ],
  [
    'the background fails',
    { state: async () => READ, background: FAIL },
    { state: 'failed', reason: 'Error: pageReading: it does not answer' },
  ],
  ['the settings cannot be read', { state: async () => READ, storage: FAIL }, { state: 'failed' }],
  ['the page has no content script', { state: FAIL }, { state: 'not-loaded' }],
  ['and sites are withheld', { state: FAIL, origins: async () => ({}) }, { state: 'no-access' }],
  ['and permissions cannot be asked', { state: FAIL, origins: FAIL }, { state: 'failed' }],
  ['the tab was closed', { state: FAIL, tab: FAIL }, { state: 'gone' }],
  ['the tab has no address', { state: FAIL, tab: async () => ({}) }, { state: 'unsupported', what: 'browser-page' }],
];

describe('lookAt', () => {
  it.each(FAILURES)('when %s', async (_, change, page) => {
    Object.assign(world, change);
    expect(await pageOf()).toEqual(page);
  });

  it('waits for a page that is still coming, and says why when it came without an answer', async () => {
    const url = 'https://news.example/quay';
    const answers = [
      { url, status: 'loading' },
      { url, status: 'loading' },
      { url, status: 'complete' },
    ];
    Object.assign(world, { state: FAIL, tab: async () => answers.shift() });
    expect(await pageOf()).toEqual({ state: 'not-loaded' });
    expect(answers).toEqual([]);
    Object.assign(world, { tab: async () => ({ url, status: 'loading' }) });
    let asked = 0;
    world.state = () => (asked++ === 0 ? FAIL() : Promise.resolve(READ));
    expect(await pageOf()).toMatchObject({ state: 'read' });
  });

  it('knows no page where there is no tab', async () => {
    expect((await lookAt({}, () => true)).page).toEqual({ state: 'unsupported', what: 'browser-page' });
  });

  it.each([
    ['answers nothing at all', NEVER],
    ['goes on reading', async (): Promise<PageState> => ({ state: 'reading' })],
    ['goes on being paused', async (): Promise<PageState> => ({ state: 'off', why: 'paused' })],
  ])('says that it is reading, and after a while that it takes long, when the page %s', async (_, state) => {
    vi.useFakeTimers();
    world.state = state;
    const drawn: Look['page'][] = [];
    let isWanted = true;
    void lookAt({ id: 7 }, ({ page }) => drawn.push(page) > 0 && isWanted);
    await vi.advanceTimersByTimeAsync(1000);
    expect(drawn.at(-1)).toEqual({ state: 'reading', isSlow: false });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn.at(-1)).toEqual({ state: 'reading', isSlow: true });
    isWanted = false;
    await vi.advanceTimersByTimeAsync(1000);
    const { length } = drawn;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(drawn).toHaveLength(length);
  });
});
