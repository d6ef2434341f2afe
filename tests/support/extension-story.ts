// The steps that end-to-end stories share: calling the background, asking a page, finding a mark on the screen.

import type { PageState } from '../../lib/model/page-state';
import { type ExtensionBrowser, type Tab, until } from './extension-browser';

/** One of the extension's own pages, kept open to ask from. */
export type Desk = {
  tab: Tab;
  /** A call to the background, as the extension's own pages make it. Throws with the background's reason. */
  call<T>(name: string, ...parameters: unknown[]): Promise<T>;
  /** What the page at this address says of itself. */
  page(url: string): Promise<PageState>;
  /** A call to the content script at this address. */
  tell(url: string, name: string, ...parameters: unknown[]): Promise<void>;
};

const SEND = `const send = async (target, message) => {
  const api = globalThis.browser ?? globalThis.chrome;
  const answer = await (target === undefined ? api.runtime.sendMessage(message) : api.tabs.sendMessage(target, message));
  if (!answer) throw new Error('nobody answered ' + message.call);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};`;

export async function openDesk(browser: ExtensionBrowser): Promise<Desk> {
  const tab = await browser.openOwn('options.html');
  const send = <T>(channel: string, target: number | undefined, call: string, parameters: unknown[]): Promise<T> =>
    tab.run<T>(
      `${SEND} return send(values[0] ?? undefined, { says: values[1], call: values[2], parameters: values[3] });`,
      target ?? null,
      channel,
      call,
      parameters,
    );
  const ids = new Map<string, number>();
  const idOf = async (url: string): Promise<number> => {
    const known = ids.get(url) ?? (await browser.tabIdOf(url));
    ids.set(url, known);
    return known;
  };
  return {
    tab,
    call: (name, ...parameters) => send('panel', undefined, name, parameters),
    page: async (url) => send('tab', await idOf(url), 'pageState', []),
    tell: async (url, name, ...parameters) => send('tab', await idOf(url), name, parameters),
  };
}

/** Resolves to the page's state once it was read. Throws at once when reading failed. */
export async function untilRead(desk: Desk, url: string): Promise<Extract<PageState, { state: 'read' }>> {
  return until(`${url} to be read`, async () => {
    const state = await desk.page(url);
    if (state.state === 'failed') throw new Error(state.reason);
    return state.state === 'read' ? state : undefined;
  }) as Promise<Extract<PageState, { state: 'read' }>>;
}

export type MarkOnScreen = { x: number; y: number; words: string };

/** Words that are painted as `kind`, with the middle of their first line, scrolled into view. Rejects when there is none that fits. */
export const markOnScreen = async (tab: Tab, kind: string, words = ''): Promise<MarkOnScreen> => {
  const found = await until(`a ${kind} mark${words && ` on “${words}”`}`, () =>
    tab.run<MarkOnScreen | undefined>(
      `for (const [name, highlight] of CSS.highlights) {
        if (!name.endsWith(values[0])) continue;
        for (const painted of highlight) {
          const range = document.createRange();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          if (!range.toString().includes(values[1])) continue;
          range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
          const line = range.getClientRects()[0];
          return { x: line.left + line.width / 2, y: line.top + line.height / 2, words: range.toString() };
        }
      }`,
      kind,
      words,
    ),
  );
  return found as MarkOnScreen;
};

/** How many ranges are painted, by kind. */
export const paintedCounts = (tab: Tab): Promise<Record<string, number>> =>
  tab.run(
    `return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name.replace(/^.*-/, ''), highlight.size]));`,
  );

/** The words painted as `kind`, in the order of painting. */
export const paintedWords = (tab: Tab, kind: string): Promise<string[]> =>
  tab.run(
    `const words = [];
    for (const [name, highlight] of CSS.highlights) if (name.endsWith(values[0])) for (const painted of highlight) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      words.push(range.toString());
    }
    return words;`,
    kind,
  );

/** The text of the open card, once it is filled. */
export const cardText = (tab: Tab): Promise<string> =>
  until('the card to be filled', () =>
    tab.inCard<string>(
      `return root.querySelector('[aria-busy=true]') ? '' : (root.querySelector('[role=dialog]')?.textContent ?? '');`,
    ),
  );

export const isCardOpen = (tab: Tab): Promise<boolean> =>
  tab.run<boolean>(`return [...document.documentElement.children].some((child) => child.localName === 'says-who');`);

/** Adds the list at an address, as the options page does: preview first. Throws with the problem's code. */
export async function followList(desk: Desk, address: string): Promise<string> {
  type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: string } };
  const preview = await desk.call<Answer<{ token: string }>>('previewList', { from: 'address', typed: address });
  if (!preview.ok) throw new Error(`${address}: ${preview.error.code}`);
  const added = await desk.call<Answer<string>>('addPreviewed', preview.value.token);
  if (!added.ok) throw new Error(`${address}: ${added.error.code}`);
  return added.value;
}

export const STARTER_LISTS = ['says-who/iraq-2019-2020', 'says-who/world-public-bodies'] as const;

/** Waits for the welcome page, which opens by itself, to have added both starter lists, and takes the named ones away again. */
export async function afterWelcome(desk: Desk, without: readonly string[] = STARTER_LISTS): Promise<void> {
  await until(
    'both starter lists to be added',
    async () => {
      const { lists } = await desk.call<{ lists: string[] }>('followedLists');
      return STARTER_LISTS.every((id) => lists.includes(id));
    },
    30_000,
  );
  for (const id of without) await desk.call('removeList', id);
}

export const textOf = (tab: Tab): Promise<string> => tab.run<string>('return document.body.innerText');

export const untilShown = (tab: Tab, words: string | RegExp): Promise<unknown> =>
  until(`“${words}” to be shown`, async () => {
    const text = await textOf(tab);
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  });

/** Presses the button with these words once it can be pressed. */
export const clickButton = (tab: Tab, label: string): Promise<unknown> =>
  until(`a button “${label}”`, () =>
    tab.run<boolean>(
      `const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === values[0] && !one.disabled);
      button?.click();
      return Boolean(button);`,
      label,
    ),
  );

/** The middle of an element of the open card, for a real click. */
export const pointInCard = async (tab: Tab, selector: string, words: string): Promise<{ x: number; y: number }> =>
  (await until(`“${words}” in the card`, () =>
    tab.inCard<{ x: number; y: number } | undefined>(
      `const found = [...root.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.textContent.includes(${JSON.stringify(words)}));
      found?.scrollIntoView({ block: 'nearest' });
      const box = found?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
    ),
  )) as { x: number; y: number };

/** As a reader looks at something before pressing it: longer than it has to have stood there, with the card's own looks and frames. */
export const look = (): Promise<void> => new Promise((done) => setTimeout(done, 700));

/** The words on the toolbar button of a tab. */
export const badgeOf = (desk: Desk, tabId: number): Promise<string> =>
  desk.tab.run<string>(
    `return (globalThis.browser ?? globalThis.chrome).action.getBadgeText({ tabId: values[0] });`,
    tabId,
  );
