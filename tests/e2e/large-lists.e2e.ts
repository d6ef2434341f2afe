// A hundred thousand records through the options page: seen moving, stopped without a trace, and no page frozen meanwhile; and a part of a table of events.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextListText, gedText } from '../bench/lists/make-large-files';
import { type ChromiumBrowser, chromiumPath, launchChromium } from '../support/chromium-extension';
import { type Tab, until } from '../support/extension-browser';
import { afterWelcome, type Desk, openDesk, textOf } from '../support/extension-story';
import { startWatching, type Watched } from '../support/import-watch';
import { listRow } from '../support/options-row';
import { storedList, storedRows } from '../support/stored-rows';

const OUTPUT = resolve(import.meta.dirname, 'output');
const LIST_ID = 'example.org/list';
const TABLE_ID = 'file/events.csv';
const RECORDS = 100_000;
const ROWS = 385_918;

describe.skipIf(!chromiumPath())('a very large list', () => {
  let browser: ChromiumBrowser;
  let desk: Desk;
  let options: Tab;
  let folder: string;
  const press = async (label: string): Promise<void> =>
    void (await until(
      `a button “${label}”`,
      () =>
        options.run<boolean>(
          `const button = [...document.querySelectorAll('.add-list button')].find((one) => one.textContent.trim() === values[0] && !one.disabled); button?.click(); return Boolean(button);`,
          label,
        ),
      120_000,
    ));
  const untilShown = (words: RegExp, timeoutMs = 240_000): Promise<unknown> =>
    until(`${words}`, async () => words.test(await textOf(options)), timeoutMs);

  beforeAll(async () => {
    mkdirSync(OUTPUT, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'says-who-large-'));
    writeFileSync(join(folder, 'list.json'), contextListText(RECORDS));
    writeFileSync(join(folder, 'events.csv'), gedText(ROWS));
    browser = await launchChromium({ width: 900, height: 900 });
    desk = await openDesk(browser);
    await afterWelcome(desk);
    options = await browser.openOwn('options.html');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('can be stopped while it is read, and leaves nothing behind', { timeout: 200_000 }, async () => {
    await options.upload('input[type=file]', join(folder, 'list.json'));
    await press('Add this list');
    await untilShown(/Reading… [3-9]\d,\d{3} of 100,000 records/);
    await options.screenshot(join(OUTPUT, 'large-reading.png'));
    await press('Cancel');
    await untilShown(/Stopped\. Nothing was changed/);
    expect(await storedList(desk.tab, LIST_ID)).toBeUndefined();
    expect(await storedRows(desk.tab, LIST_ID)).toEqual({ generations: [], used: 0, loose: 0 });
  });

  it('comes in whole, with a bar that moves and no page frozen', { timeout: 400_000 }, async () => {
    await options.upload('input[type=file]', join(folder, 'list.json'));
    await untilShown(/50,000 actors and 50,000 events/);
    const watched: Watched = await startWatching(options, browser);
    await press('Add this list');
    await untilShown(/is yours now/);
    const { shares, longestFrozenMs, longestAnswerMs, mostHeapBytes } = await watched.stop();
    console.log(
      `${RECORDS} records: ${shares.length} steps of the bar, page frozen ${longestFrozenMs} ms at most, background answers after ${longestAnswerMs} ms at most, heap ${Math.round(mostHeapBytes / 1e6)} MB at most`,
    );
    expect(new Set(shares).size).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(mostHeapBytes).toBeLessThan(300_000_000);
    expect((await storedList(desk.tab, LIST_ID))?.active?.counts).toEqual({
      entities: 50_000,
      events: 50_000,
      claims: 0,
    });
    expect((await storedRows(desk.tab, LIST_ID)).loose).toBe(0);
    await desk.call('removeList', LIST_ID);
    expect(await storedRows(desk.tab, LIST_ID)).toEqual({ generations: [], used: 0, loose: 0 });
  });

  it('is taken in part: countries and years out of a table', { timeout: 400_000 }, async () => {
    await options.upload('input[type=file]', join(folder, 'events.csv'));
    await untilShown(/It holds 385,918 events/);
    expect(await textOf(options)).toContain('More than 200,000 records are not taken unless you say so');
    const isDisabled = await options.run<boolean>(
      `return [...document.querySelectorAll('.add-list button')].find((one) => one.textContent.trim() === 'Add this list').disabled;`,
    );
    expect(isDisabled, 'too many to be added as they are').toBe(true);
    const choose = (words: string): Promise<void> =>
      options.run(
        `[...document.querySelectorAll('.pick-option')].find((one) => one.textContent.startsWith(values[0])).querySelector('input').click()`,
        words,
      );
    await choose('Iraq');
    await choose('Syria');
    const chooseYear = (at: number, year: number): Promise<void> =>
      options.run(
        `const field = document.querySelectorAll('.part-year select')[values[0]];
        field.value = String(values[1]);
        field.dispatchEvent(new Event('change', { bubbles: true }));`,
        at,
        year,
      );
    await chooseYear(0, 2014);
    await chooseYear(1, 2020);
    await until('the number to follow', async () => /This takes 1\d,\d{3} records/.test(await textOf(options)));
    const [, said = ''] = /This takes ([\d,]+) records/.exec(await textOf(options)) ?? [];
    await options.screenshot(join(OUTPUT, 'large-part.png'));
    await press('Add this list');
    await untilShown(/is yours now/);
    const stored = await storedList(desk.tab, TABLE_ID);
    expect(stored?.active?.counts.events).toBe(Number(said.replaceAll(',', '')));
    expect(stored?.filter).toEqual({ countries: ['iq', 'sy'], fromYear: 2014, toYear: 2020 });
    const row = listRow(options, 'events.csv');
    await row.untilSays(/Iraq and Syria, 2014–2020/);
    await options.screenshot(join(OUTPUT, 'large-row.png'));

    await row.press('Choose another part');
    await options.run(
      `[...document.querySelectorAll('.list-row .pick-chip')].find((one) => one.textContent.startsWith('Syria')).click()`,
    );
    await row.press('Take this part');
    await row.untilSays(/must be chosen again/);
    await options.upload('.list-row .status input[type=file]', join(folder, 'events.csv'));
    await row.untilSays(/Taken of this table: Iraq, 2014–2020/, 120_000);
    await until(
      'the smaller part',
      async () => {
        const list = await storedList(desk.tab, TABLE_ID);
        return list?.active?.filter?.countries?.length === 1;
      },
      120_000,
    );
    const smaller = await storedList(desk.tab, TABLE_ID);
    expect(smaller?.held).toBeUndefined();
    expect(smaller?.active?.counts.events).toBeLessThan(stored?.active?.counts.events ?? 0);
  });
});
