// Lists out of local files: kept and read again in Chromium, chosen again otherwise; the reader's order; and the large published examples as they come.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, chromiumPath, launchChromium } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import { afterWelcome, type Desk, openDesk, textOf } from '../support/extension-story';
import { HARBOUR_ID, HARBOUR_TITLE, harbourList, harbourPeople, LATER } from '../support/harbour-list';
import { listRow, type Row } from '../support/options-row';
import { storedList } from '../support/stored-rows';

const SHARED = resolve(import.meta.dirname, '../../../shared/data');
const ACLED_FILE = resolve(import.meta.dirname, '../fixtures/formats/acled-whole/acled.csv');
const NAME = 'harbour.json';
const EVEN_LATER = '2026-03-03T09:00:00Z';

/** The page's own private files have handles as those of a picker are, without a window that a test could not press. */
const PICKER = `const folder = await navigator.storage.getDirectory();
globalThis.showOpenFilePicker = async () => [await folder.getFileHandle(values[0])];`;

describe.skipIf(!chromiumPath())('lists out of files', () => {
  let browser: ChromiumBrowser;
  let desk: Desk;
  let options: Tab;
  let row: Row;
  const write = (text: string): Promise<void> =>
    desk.tab.run(
      `const folder = await navigator.storage.getDirectory();
      const writable = await (await folder.getFileHandle(values[0], { create: true })).createWritable();
      await writable.write(values[1]);
      await writable.close();`,
      NAME,
      text,
    );
  const press = async (label: string): Promise<void> =>
    void (await until(`a button “${label}”`, () =>
      options.run<boolean>(
        `const button = [...document.querySelectorAll('.add-list button')].find((one) => one.textContent.trim() === values[0] && !one.disabled); button?.click(); return Boolean(button);`,
        label,
      ),
    ));
  const titles = (): Promise<string[]> =>
    options.run(`return [...document.querySelectorAll('.list-row h3')].map((one) => one.textContent);`);

  beforeAll(async () => {
    browser = await launchChromium({ width: 900, height: 900 });
    desk = await openDesk(browser);
    await afterWelcome(desk);
    options = await browser.openOwn('options.html');
    row = listRow(options, HARBOUR_TITLE);
  });
  afterAll(() => browser?.close());

  it('keeps a chosen file and reads it again when the page opens, and on a click', async () => {
    await write(harbourList());
    await options.run(PICKER, NAME);
    await press('Choose a file');
    await press('Add this list');
    await row.untilSays(/read again whenever you open this page/);
    await row.untilSays(/60 actors/);

    await write(harbourList({ published: LATER, entities: harbourPeople(62) }));
    await options.run('setTimeout(() => location.reload())');
    await row.untilSays(/62 actors/);

    await write(harbourList({ published: EVEN_LATER, entities: harbourPeople(64) }));
    await row.press('Read the file again');
    await row.untilSays(/64 actors/);
  });

  it('shows what the file’s last change was, down to what a record said before', async () => {
    const people = harbourPeople(64).map((one, at) => (at === 3 ? { ...one, summary: 'Retired.' } : one));
    await write(harbourList({ published: '2026-03-04T09:00:00Z', entities: people }));
    await row.press('Read the file again');
    await row.untilSays(/What the last update changed/);
    await until(
      'the change to be told',
      async () => (await storedList(desk.tab, HARBOUR_ID))?.lastChanges?.changed.entities === 1,
    );
    await row.open('What the last update changed');
    await options.run(`document.querySelector('.changes-open details').open = true`);
    await row.untilSays(/In one line\s+Keeps berth 3 of Fenholt harbour\.\s+Retired\./);
  });

  it('asks for the file when it is no longer there, and keeps the copy', async () => {
    await desk.tab.run(`await (await navigator.storage.getDirectory()).removeEntry(values[0])`, NAME);
    await row.press('Read the file again');
    await row.untilSays(/harbour\.json must be chosen again/);
    expect(await row.text()).toContain('64 actors');
  });

  it('forgets the file with its list', async () => {
    await desk.call('removeList', HARBOUR_ID);
    const kept = await options.run<number>(
      `const open = indexedDB.open('says-who');
      const database = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
      const count = await new Promise((resolve) => { const request = database.transaction('files').objectStore('files').count(); request.onsuccess = () => resolve(request.result); });
      database.close();
      return count;`,
    );
    expect(kept).toBe(0);
  });

  it('stands in the order that the reader likes', async () => {
    await desk.call('addStarterLists', readdirSync(resolve(import.meta.dirname, '../../public/lists')));
    const [first = '', second = ''] =
      (await until('both lists', async () => {
        const shown = await titles();
        return shown.length === 2 && shown;
      })) || [];
    await desk.call('moveList', (await storedOf(second)) ?? '', -1);
    await until('the other order', async () => (await titles())[0] === second);
    await options.goto(await options.run<string>('return location.href'));
    await until('the same order after all', async () => String(await titles()) === String([second, first]));
  });

  /** The id of the list with this title. */
  async function storedOf(title: string): Promise<string | undefined> {
    const { lists } = await desk.call<{ lists: string[] }>('followedLists');
    for (const id of lists) if ((await storedList(desk.tab, id))?.active?.header.title === title) return id;
    return undefined;
  }

  it('gives data that may not be passed on to nobody, and says why', async () => {
    await options.upload('input[type=file]', ACLED_FILE);
    await until('the preview', async () => (await textOf(options)).includes('cannot be exported'));
    await press('Add this list');
    const table = listRow(options, 'acled.csv');
    await table.untilSays(/2 events/);
    expect(await table.text()).toContain('The publisher does not allow this data to be passed on');
    const labels = (title: string): Promise<string[]> =>
      options.run(
        `const row = [...document.querySelectorAll('.list-row')].find((one) => one.querySelector('h3')?.textContent === values[0]);
        return [...row.querySelectorAll('button')].map((one) => one.textContent.trim());`,
        title,
      );
    expect(await labels('acled.csv')).not.toContain('Export');
    // The button is there for lists that may be passed on.
    const [other = ''] = (await titles()).filter((title) => title !== 'acled.csv');
    expect(await labels(other)).toContain('Export');
    for (const format of ['json', 'csv'])
      expect(await desk.call('exportList', (await storedOf('acled.csv')) ?? '', format)).toEqual([]);
    expect(await desk.call('exportList', (await storedOf(other)) ?? '', 'json')).toHaveLength(1);
  });

  describe.skipIf(!existsSync(SHARED))('published examples, as they come', () => {
    const files = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.context-list.json')) : [];

    it.each(files)('%s', async (name) => {
      const file = join(SHARED, name);
      const { id, title, entities = [], events = [], claims = [] } = JSON.parse(readFileSync(file, 'utf8'));
      await desk.call('removeList', id);
      await options.upload('input[type=file]', file);
      await until('the preview', async () => (await textOf(options)).includes('Before you add it'));
      await press('Add this list');
      await listRow(options, title).untilSays(/From a file/);
      expect((await storedList(desk.tab, id))?.active).toMatchObject({
        counts: { entities: entities.length, events: events.length, claims: claims.length },
        skipped: 0,
      });
    });
  });
});
