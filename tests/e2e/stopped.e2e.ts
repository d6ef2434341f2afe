// The background is stopped at the worst moments of an update: afterwards the list is wholly old or wholly new, nothing is left over, and the alarm still stands.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, chromiumPath, launchChromium } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import { afterWelcome, type Desk, followList, openDesk, paintedWords } from '../support/extension-story';
import { HARBOUR_ARTICLE, HARBOUR_ID, harbourList, harbourPeople, NAMED } from '../support/harbour-list';
import { type HeldStep, holdStorage, untilHeld } from '../support/hold-storage';
import { type ListServer, type Page, startListServer } from '../support/list-server';
import { incident } from '../support/make-list';
import { storedList, storedRows } from '../support/stored-rows';

const PATH = '/list.json';
const COUNT = 640;
const EVENTS = Array.from({ length: 120 }, (_, at) =>
  incident(`incident-${at}`, { actors: [{ entity: `person-${at}` }] }),
);
const NEW_NAME = 'Sigrid Vollan';
const OLD_DAY = '2026-03-02T09:00:00Z';
const NEW_DAY = '2026-03-03T09:00:00Z';

const list = (published: string, name = NAMED): string =>
  harbourList({
    published,
    entities: harbourPeople(COUNT).map((one) => (one.name === NAMED ? { ...one, name } : one)),
    events: EVENTS,
  });

const MOMENTS: [moment: string, step: HeldStep, after: 'old' | 'new'][] = [
  ['before the first record is staged', { store: 'chunks', method: 'add', after: 0 }, 'old'],
  ['in the middle of staging', { store: 'chunks', method: 'add', after: 5 }, 'old'],
  ['before the events’ keys are written', { store: 'postings', method: 'add', after: 0 }, 'old'],
  ['before the compiled names are written', { store: 'segments', method: 'add', after: 0 }, 'old'],
  ['before the manifest is written', { store: 'generations', method: 'put', after: 0 }, 'old'],
  ['at the flip, written but not committed', { store: 'lists', method: 'put', after: 2, isMade: true }, 'old'],
  ['after the flip, before anything is deleted', { store: 'chunks', method: 'delete', after: 0 }, 'new'],
  ['in the middle of deleting', { store: 'chunks', method: 'delete', after: 4, isMade: true }, 'new'],
  ['before the old manifest is deleted', { store: 'generations', method: 'delete', after: 0 }, 'new'],
];

describe.skipIf(!chromiumPath())('the background is stopped', () => {
  let server: ListServer;
  let browser: ChromiumBrowser;
  let desk: Desk;
  let article: Tab;

  const alarm = (): Promise<{ name: string; scheduledTime: number; periodInMinutes: number }> =>
    desk.tab.run(`return chrome.alarms.get('check-lists')`);
  const check = (): Promise<void> =>
    desk.tab.run(
      `void chrome.runtime.sendMessage({ says: 'panel', call: 'checkList', parameters: [values[0]] });`,
      HARBOUR_ID,
    );
  const untilMarkedBy = async (name: string, notBy: string): Promise<void> => {
    await article.goto(`${server.origin}/article.html`);
    await until(`${name} to be marked`, async () => (await paintedWords(article, 'actor')).includes(name));
    expect(await paintedWords(article, 'actor')).not.toContain(notBy);
  };
  /** The sweep comes some seconds after the background's start. */
  const untilTidy = async (): Promise<void> => {
    const list = await storedList(desk.tab, HARBOUR_ID);
    const live = [list?.active, list?.previous].flatMap((copy) => copy?.generation ?? []).sort((a, b) => a - b);
    await until('nothing to be left over', async () => {
      const { generations, loose } = await storedRows(desk.tab, HARBOUR_ID);
      return loose === 0 && String(generations) === String(live);
    });
  };

  beforeAll(async () => {
    server = await startListServer();
    const body = HARBOUR_ARTICLE.replace('</article>', `<p>${NEW_NAME} was not at the harbour that day.</p></article>`);
    server.pages.set('/article.html', { body, headers: { 'content-type': 'text/html' } });
    browser = await launchChromium();
    desk = await openDesk(browser);
    await afterWelcome(desk);
    article = await browser.open(`${server.origin}/article.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Two copies are in, so that a third has one to delete. */
  beforeEach(async () => {
    await desk.call('removeList', HARBOUR_ID);
    server.pages.set(PATH, { body: list('2026-03-01T09:00:00Z') });
    await followList(desk, server.origin + PATH);
    server.pages.set(PATH, { body: list(OLD_DAY) });
    await desk.call('checkList', HARBOUR_ID);
    server.pages.set(PATH, { body: list(NEW_DAY, NEW_NAME) });
    await untilMarkedBy(NAMED, NEW_NAME);
  });

  const afterwards = async (state: 'old' | 'new', leavesRows: boolean): Promise<void> => {
    await browser.stopBackground();
    const { generations, loose } = await storedRows(desk.tab, HARBOUR_ID);
    if (leavesRows) expect(loose + Math.max(0, generations.length - 2)).toBeGreaterThan(0);
    const stored = await storedList(desk.tab, HARBOUR_ID);
    expect(stored?.active).toMatchObject({
      header: { published: state === 'old' ? OLD_DAY : NEW_DAY },
      counts: { entities: COUNT, events: EVENTS.length },
    });
    if (state === 'old') await untilMarkedBy(NAMED, NEW_NAME);
    else await untilMarkedBy(NEW_NAME, NAMED);
    await untilTidy();
    await desk.call('checkList', HARBOUR_ID);
    await untilMarkedBy(NEW_NAME, NAMED);
    await untilTidy();
  };

  it.each(MOMENTS)('%s', async (_, step, state) => {
    await holdStorage(browser, step);
    await check();
    await untilHeld(browser);
    await afterwards(state, step.store !== 'chunks' || step.after > 0);
  });

  it.each<[moment: string, page: Partial<Page>]>([
    ['before its head has come', { delayMs: 10_000 }],
    ['between its head and its body', { stallAt: 0 }],
    ['while its body is still coming', { stallAt: 20_000 }],
  ])('while a file is fetched: %s', async (_, page) => {
    server.pages.set(PATH, { body: list(NEW_DAY, NEW_NAME), ...page });
    const asked = server.requests.length;
    await check();
    await until('the request', async () => server.requests.length > asked);
    const before = await storedList(desk.tab, HARBOUR_ID);
    expect(before?.nextDueAt, 'a check that always dies is not tried in a loop').toBeGreaterThan(Date.now());
    await browser.stopBackground();
    server.pages.set(PATH, { body: list(NEW_DAY, NEW_NAME) });
    await afterwards('old', false);
  });

  it('while a list is being added: the next check brings it in', async () => {
    await desk.call('removeList', HARBOUR_ID);
    const preview = await desk.call<{ value: { token: string } }>('previewList', {
      from: 'address',
      typed: server.origin + PATH,
    });
    await holdStorage(browser, { store: 'chunks', method: 'add', after: 3 });
    await desk.tab.run(
      `void chrome.runtime.sendMessage({ says: 'panel', call: 'addPreviewed', parameters: [values[0]] });`,
      preview.value.token,
    );
    await untilHeld(browser);
    await browser.stopBackground();
    expect(await desk.call('followedLists')).toEqual({ lists: [] });
    await desk.call('checkList', HARBOUR_ID);
    expect((await storedList(desk.tab, HARBOUR_ID))?.active?.counts.entities).toBe(COUNT);
    await untilTidy();
  });

  it('and the hourly alarm still stands, at the same time', async () => {
    const before = await alarm();
    expect(before).toMatchObject({ name: 'check-lists', periodInMinutes: 60 });
    for (let times = 0; times < 3; times++) {
      await browser.stopBackground();
      await desk.call('followedLists');
    }
    expect((await alarm()).scheduledTime).toBe(before.scheduledTime);
  });
});
