// My list from end to end, once for each browser: words are selected, noted, marked, corrected, taken back, lost and brought back, published and followed.

import { beforeAll, expect, it } from 'vitest';
import type { ListRecord } from '../../lib/model/list';
import { HARBOUR_LIST, HARBOUR_PAGE } from '../cases/e2e/harbour-story';
import { type Tab, until } from '../support/extension-browser';
import {
  afterWelcome,
  cardText,
  followList,
  markOnScreen,
  openDesk,
  paintedWords,
  untilRead,
} from '../support/extension-story';
import { inEachBrowser, setStage } from '../support/story-stage';

/** Selects words as the pointer would, wherever in the article they stand. */
const select = (tab: Tab, words: string): Promise<void> =>
  tab.run(
    `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(values[0]);
      if (at < 0) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection().setBaseAndExtent(node, at, node, at + values[0].length);
      return;
    }
    throw new Error('not on the page: ' + values[0]);`,
    words,
  );

const textOf = (tab: Tab): Promise<string> => tab.run('return document.body.innerText');

type Fields = Record<string, string>;

/** What the form in the note window holds, field by field. */
const fieldsOf = (note: Tab): Promise<Fields> =>
  until('the note’s form', () =>
    note.run<Fields>(
      `const form = document.querySelector('form'); return form && Object.fromEntries(new FormData(form));`,
    ),
  );

inEachBrowser('My list', ({ kind, launch }) => {
  const stage = setStage(launch, {
    answers: {
      '/harbour.html': HARBOUR_PAGE,
      '/harbour.context-list.json': JSON.stringify(HARBOUR_LIST),
    },
  });
  let page: Tab;
  let url: string;

  const records = async (): Promise<ListRecord['record'][]> => {
    const [file] = await stage.desk.call<{ text: string }[]>('exportList', 'says-who/my-list', 'json');
    const list = JSON.parse(file?.text ?? '{}');
    return [...(list.entities ?? []), ...(list.events ?? []), ...(list.claims ?? [])];
  };
  const noted = async (words: string, item: string): Promise<Tab> => {
    await select(page, words);
    await stage.browser.chooseFromMenu(page, item);
    return stage.browser.opened('note.html');
  };
  const save = async (note: Tab): Promise<void> => {
    const before = (await records()).length;
    await note.click('button[type=submit]');
    await until('the note to be saved', async () => (await records()).length > before);
    await until('the window to close', () =>
      note.run('return true').then(
        () => false,
        () => true,
      ),
    );
  };

  const byId = (all: ListRecord['record'][]): unknown =>
    Object.fromEntries(all.map((record) => [record.id, { ...record, updated: undefined }]));
  const hideFromCard = async (words: string, label: string): Promise<void> => {
    const { x, y } = await markOnScreen(page, 'actor', words);
    await page.clickAt(x, y);
    await cardText(page);
    await page.inCard(`root.querySelector('.card-more-button').click()`);
    await until(label, () =>
      page.inCard<boolean>(
        `const button = [...root.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(label)});
          button?.click();
          return Boolean(button);`,
      ),
    );
  };

  beforeAll(async () => {
    url = `${stage.site.origin}/harbour.html`;
    await stage.desk.tab.run(
      `await (globalThis.browser ?? chrome).storage.local.set({ settings: { marks: { actors: 'every' } } });`,
    );
    await followList(stage.desk, `${stage.site.origin}/harbour.context-list.json`);
    page = await stage.browser.open(url);
    await untilRead(stage.desk, url);
  });

  it('notes selected words as an earlier event, filled in from the sentence', async () => {
    const note = await noted('ran onto the Skerry bank', 'note-event');
    expect(await fieldsOf(note)).toMatchObject({
      title: 'Ran onto the Skerry bank',
      start: '2024-03',
      places: 'Lindsund',
      actors: 'Halden Star',
    });
    await stage.picture(note, `${kind}-note-event`);
    await save(note);
    expect(await records()).toMatchObject([
      {
        start: '2024-03',
        actors: [{ name: 'Halden Star' }],
        places: [{ name: 'Lindsund' }],
        sources: [
          {
            url,
            title: 'Harbour board backs new pilot rules',
            date: '2025-06-12',
            quote:
              'In March 2024 the tanker Halden Star ran onto the Skerry bank off Lindsund, and two members of the rescue crew were hurt.',
          },
        ],
      },
    ]);
  });

  it('notes an actor, whose name is marked on the open page at once', async () => {
    expect(await paintedWords(page, 'actor')).not.toContain('Ane Solvik');
    await save(await noted('Ane Solvik', 'note-actor'));
    await until('the new name to be marked', async () => (await paintedWords(page, 'actor')).includes('Ane Solvik'));
  });

  it('notes another name of an actor that a followed list has, and the card shows both as one', async () => {
    const note = await noted('Old Maren', 'note-alias');
    await until('the actors of the page', async () =>
      (await note.run<string>('return document.body.innerText')).includes('Halden Star'),
    );
    await note.fill('input[type=search]', 'brek');
    await until('the actors of all lists that fit', () =>
      note.run<boolean>(
        `const offered = [...document.querySelectorAll('.choice-option')];
          return offered.length === 1 && offered[0].textContent.includes('Tova Brekke');`,
      ),
    );
    await note.fill('input[type=search]', 'halden');
    await until('the ship', () =>
      note.run<boolean>(
        `const [ship] = document.querySelectorAll('.choice-option input');
          const found = document.body.textContent.includes('Halden Star');
          if (found) ship.click();
          return found && ship.checked;`,
      ),
    );
    await stage.picture(note, `${kind}-note-alias`);
    await save(note);
    await until('the other name to be marked', async () => (await paintedWords(page, 'actor')).includes('Old Maren'));
    await page.run('getSelection().empty()');
    const { x, y } = await markOnScreen(page, 'actor', 'Old Maren');
    await page.clickAt(x, y);
    const text = await cardText(page);
    expect(text).toContain('Halden Star');
    expect(text).toContain('A tanker of 120 metres.');
    await stage.picture(page, `${kind}-card-alias`);
    await page.press('Escape');
  });

  it('notes one more account of a listed dispute', async () => {
    const note = await noted('three times as high', 'note-account');
    const fields = await fieldsOf(note);
    expect(fields.statement).toContain('three times as high');
    expect(fields.by).toBe('Tova Brekke');
    expect(fields.claim).toContain('oil');
    await stage.picture(note, `${kind}-note-account`);
    await save(note);
    expect(await records()).toContainEqual(
      expect.objectContaining({
        topic: 'How much oil did the Halden Star lose?',
        versions: [expect.objectContaining({ by: [{ name: 'Tova Brekke' }], date: '2025-06-12' })],
      }),
    );
  });

  it('is searched, corrected, deleted and taken back in the options, and the marks follow at once', async () => {
    const options = await stage.browser.openOwn('options.html#my-list');
    await until('the notes', async () => (await textOf(options)).includes('Ane Solvik'));
    await stage.picture(options, `${kind}-options-my-list`);
    await options.fill('input[type=search]', 'solvik');
    await until(
      'the search',
      async () => (await options.run<number>(`return document.querySelectorAll('.note-row').length`)) === 1,
    );
    await options.click('.note-row button');
    await options.fill('input[name=aliases]', 'Brattvik');
    await options.click('.edit-note button[type=submit]');
    await until('the added name to be marked', async () => (await paintedWords(page, 'actor')).includes('Brattvik'));
    await until(
      'the row',
      async () => (await options.run<number>(`return document.querySelectorAll('.note-row').length`)) === 1,
    );
    await options.click('.note-row button:last-of-type');
    await until(
      'the names to lose their marks',
      async () => !(await paintedWords(page, 'actor')).includes('Ane Solvik'),
    );
    await options.click('.deleted button');
    await until('the names to be marked again', async () => (await paintedWords(page, 'actor')).includes('Ane Solvik'));
    await options.close();
  });

  it('comes back by itself when the browser has lost its database, and says so', async () => {
    const before = await records();
    await stage.desk.tab.run(
      `await new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('says-who');
          request.onsuccess = () => resolve();
          request.onerror = reject;
        });`,
    );
    await stage.browser.stopBackground();
    await stage.desk.call('followedLists');
    await until('My list to be healed', async () => (await records()).length === before.length, 20_000);
    expect(byId(await records())).toEqual(byId(before));
    const options = await stage.browser.openOwn('options.html#my-list');
    await until('the word about it', async () => /came back from the second copy/.test(await textOf(options)));
    await stage.picture(options, `${kind}-options-healed`);
    await options.close();
  });

  it('comes back from a backup with settings, followed lists and hidden marks', async () => {
    await followList(stage.desk, `${stage.site.origin}/harbour.context-list.json`);
    await page.goto(url);
    await untilRead(stage.desk, url);
    await hideFromCard('Coast Agency', 'Do not mark this anywhere');
    await until('the mark to go', async () => !(await paintedWords(page, 'actor')).includes('Coast Agency'));
    await stage.desk.call('addStarterLists', ['world-public-bodies.context-list.json']);
    const followed = await stage.desk.call<{ lists: string[] }>('followedLists');
    const backup = await stage.desk.call<string>('backup');
    const before = await records();
    await stage.desk.call('eraseEverything');
    await until('no mark to be left', async () => (await stage.desk.page(url)).state === 'off');
    expect(await stage.desk.call('exportList', 'says-who/my-list', 'json')).toEqual([]);
    expect((await stage.desk.call('restoreBackup', backup)) ?? 'restored').toBe('restored');
    expect(byId(await records())).toEqual(byId(before));
    const again = await stage.desk.call<{ lists: string[] }>('followedLists');
    expect(again.lists.sort()).toEqual(followed.lists.sort());
    await until('the names of both lists to be marked', async () => {
      const words = await paintedWords(page, 'actor');
      return words.includes('Old Maren') && words.includes('Lindsund Harbour Board');
    });
    expect(await paintedWords(page, 'actor')).not.toContain('Coast Agency');
  });

  it('lists what is hidden in the options, where it can be undone', async () => {
    const options = await stage.browser.openOwn('options.html#marks');
    await until('the hidden actor', async () => (await textOf(options)).includes('Coast Agency'));
    await options.click('[aria-label*="Coast Agency"]');
    await until('the mark to return', async () => (await paintedWords(page, 'actor')).includes('Coast Agency'));
    await options.close();
  });

  /** The site of these tests stands on this computer. */
  const waitsUnfetched = async (options: Tab, path: string): Promise<void> => {
    const address = await until('the address in the field', () =>
      options.run<string>(`return document.querySelector('#add-address')?.value`),
    );
    expect(address).toBe(stage.site.origin + path);
    expect(await textOf(options)).toContain('nothing has been fetched yet');
    expect(stage.site.requests.filter((request) => request.path === path)).toEqual([]);
    await options.click('.add-form [type=submit]');
  };

  it('opens the preview of a linked list from the link’s menu, and adds nothing by itself', async () => {
    stage.site.set(
      '/second.context-list.json',
      JSON.stringify({ ...HARBOUR_LIST, id: 'post.example/second', title: 'Second list' }),
    );
    await page.run(
      `document.querySelector('#list').href = '/second.context-list.json'; document.querySelector('#list').scrollIntoView()`,
    );
    await stage.browser.chooseFromMenu(page, 'follow', '#list');
    const options = await stage.browser.opened('options.html?follow=');
    await waitsUnfetched(options, '/second.context-list.json');
    await until('the preview', async () => (await textOf(options)).includes('Second list'));
    const { lists } = await stage.desk.call<{ lists: string[] }>('followedLists');
    expect(lists).not.toContain('post.example/second');
    await options.close();
  });

  it.runIf(kind === 'firefox')('opens the preview of a web+contextlist: link once the reader allows it', async () => {
    const path = '/third.context-list.json';
    stage.site.set(path, JSON.stringify({ ...HARBOUR_LIST, id: 'post.example/third', title: 'Third list' }));
    const publisher = await stage.browser.open(`${stage.site.origin}/harbour.html`);
    await publisher.run(
      `document.querySelector('#list').href = 'web+contextlist:' + values[0]`,
      stage.site.origin + path,
    );
    await publisher.click('#list');
    await stage.browser.allowProtocol?.();
    const options = await stage.browser.opened('options.html?follow=web');
    await waitsUnfetched(options, path);
    await until('the preview', async () => (await textOf(options)).includes('Third list'));
    const { lists } = await stage.desk.call<{ lists: string[] }>('followedLists');
    expect(lists).not.toContain('post.example/third');
    await options.close();
  });

  it('is published as a file that another reader follows', async () => {
    await stage.desk.call('describeMyList', {
      title: 'Ane’s harbour notes',
      publisher: { name: 'A reader of Lindsund' },
    });
    const [file] = await stage.desk.call<{ name: string; text: string }[]>('exportList', 'says-who/my-list', 'json');
    stage.site.set('/notes.context-list.json', file?.text ?? '');
    const other = await launch();
    try {
      const otherDesk = await openDesk(other);
      await afterWelcome(otherDesk);
      const id = await followList(otherDesk, `${stage.site.origin}/notes.context-list.json`);
      expect(id).toBe(JSON.parse(file?.text ?? '').id);
      const otherPage = await other.open(url);
      await untilRead(otherDesk, url);
      expect(await paintedWords(otherPage, 'actor')).toContain('Brattvik');
      const { x, y } = await markOnScreen(otherPage, 'actor', 'Brattvik');
      await otherPage.clickAt(x, y);
      expect(await cardText(otherPage)).toContain('A reader of Lindsund');
      expect(await otherDesk.call('exportList', 'says-who/my-list', 'json')).toEqual([]);
    } finally {
      await other.close();
    }
  }, 120_000);
});
