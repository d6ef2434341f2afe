// The door for content scripts: whatever a page made them say, nothing behind it gets a longer string than a reader would read.

import { beforeEach, expect, it, vi } from 'vitest';
import type { PageCalls } from '../../../lib/bus/calls';
import { LONGEST_TEXT } from '../../../lib/model/article-head';
import { LONGEST_WORDS } from '../../../lib/model/page-lengths';

type Listener = (message: unknown, sender: unknown, reply: (result: { ok: boolean }) => void) => true | undefined;
let listener: Listener | undefined;
const hearNext = (added: Listener): void => {
  listener = added;
};
/** Everything that came through the door. */
let heard: unknown[] = [];
const hear = async (...parameters: unknown[]): Promise<object> => {
  heard.push(parameters);
  return {};
};

vi.mock('../../../lib/browser', () => ({
  ownUrl: (path: string) => `chrome-extension://ours/${path}`,
  browser: {
    runtime: { id: 'ours', onMessage: { addListener: hearNext } },
    storage: { session: { get: async () => ({}), set: hear } },
    tabs: { create: hear },
    windows: { getLastFocused: async () => ({}), create: async () => ({ id: 1 }), update: async () => undefined },
    action: { setBadgeText: hear, setBadgeBackgroundColor: async () => undefined },
    sidePanel: { open: hear },
  },
}));
vi.mock('../../../lib/settings', () => ({
  loadSettings: async () => ({ sites: { mode: 'everywhere', hosts: [] }, colours: {}, opensOn: 'click', marks: {} }),
}));
vi.mock('../../../lib/model/settings', async (original) => ({
  ...(await original<object>()),
  allowsHost: (_: unknown, host: string) => {
    heard.push(host);
    return true;
  },
}));

const { servePages } = await import('../../../entrypoints/background/page-calls');

const LONG = 'Orskvik '.repeat(500_000);
const SENDER = { id: 'ours', url: 'https://post.example/a', tab: { id: 3, windowId: 1 }, frameId: 0 };

const article = {
  text: LONG,
  title: LONG,
  url: `https://post.example/${LONG}`,
  language: LONG,
  dated: { stamps: [LONG], times: [LONG], addresses: [LONG], lines: [LONG] },
};
const reading = { actors: [{ name: LONG, records: [{ list: LONG, id: LONG }] }] };
const record = { list: LONG, id: LONG };

/** What a page could have made a content script send, as far as the messages' shapes are kept. */
const SAID = {
  pageSettings: [LONG],
  livingSince: [],
  readNames: [article],
  readArticle: [article],
  cardContent: [{ article, reading, focus: { start: 0, end: 1 }, mentions: [0], attributions: [], listed: [] }],
  openNote: [
    { kind: 'event', words: LONG, source: { url: LONG, title: LONG, quote: LONG }, parties: [LONG], by: LONG },
  ],
  hide: [[{ what: 'mark', words: LONG, title: LONG, url: LONG }]],
  markUnrelated: [record, LONG],
  showCount: [12],
  openSidePanel: [],
  openOptions: [LONG],
} satisfies Record<keyof PageCalls, unknown[]>;

/** The fields that are longer than they may be. An address that says them in hundreds (`%20`) is longer than what it says. */
const tooLong = (value: unknown, name = ''): string[] => {
  if (typeof value === 'string')
    return value.length > (name === 'text' ? LONGEST_TEXT : 2 * LONGEST_WORDS) ? [`${name}: ${value.length}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => tooLong(item, key));
};

beforeEach(() => {
  heard = [];
  const unread = { actors: [], mentions: [], disputes: [], attributions: [], listedClaims: [] };
  const take = async (...parameters: unknown[]) => {
    await hear(...parameters);
    return unread;
  };
  const later = { page: { readArticle: take, cardContent: take, hide: take, markUnrelated: take } };
  servePages(
    { lists: async () => [{}], hidden: async () => [], index: take } as never,
    { prepare: () => undefined, names: take } as never,
    { open: async () => later, isOpen: () => true } as never,
  );
});

it.each(Object.entries(SAID))('%s', async (call, parameters) => {
  await new Promise((resolve) => {
    expect(listener?.({ says: 'page', call, parameters }, SENDER, resolve)).toBe(true);
  });
  if (parameters.length > 0) expect(heard, 'something came through').not.toEqual([]);
  expect(tooLong(heard)).toEqual([]);
});
