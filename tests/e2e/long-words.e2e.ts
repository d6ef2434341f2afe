// A page that says of itself far more than anybody reads: it is marked, its marks are taken away and noted from as on any other page. Once for each browser.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../support/extension-browser';
import { cardText, followList, markOnScreen, paintedWords, untilRead } from '../support/extension-story';
import { listText } from '../support/make-list';
import { inEachBrowser, setStage } from '../support/story-stage';

const WORDS = ['Harbour Guard', 'Port Union', 'Lena Orsk'];
const LIST = listText({ entities: WORDS.map((name, at) => ({ id: `w${at}`, kind: 'organization', name })) });

/** A title of megabytes, an address of its own that nobody could type, thousands of dates, a language that is none, and a headline without end. */
const HEAD = `<link rel="canonical" href="/long.html?from=${'x'.repeat(30_000)}">
${'<meta name="date" content="once upon a time 2000 years ago">'.repeat(5000)}`;
const PAGE = readFileSync(resolve(import.meta.dirname, '../pages/plain.html'), 'utf8')
  .replace('lang="en"', `lang="en-${'x'.repeat(100_000)}"`)
  .replace('<title>', `<title>${'again '.repeat(500_000)}`)
  .replace('</h1>', ` ${'again '.repeat(800)}</h1>`)
  .replace('</head>', `${HEAD}</head>`);

inEachBrowser('a page that says too much', ({ kind, launch }) => {
  const stage = setStage(launch, { answers: { '/list.json': LIST, '/long.html': PAGE } });
  let tab: Tab;
  let url: string;

  beforeAll(async () => {
    await followList(stage.desk, `${stage.site.origin}/list.json`);
    url = `${stage.site.origin}/long.html`;
    tab = await stage.browser.open(url);
  });
  const openCard = async (words: string): Promise<void> => {
    const { x, y } = await markOnScreen(tab, 'actor', words);
    await tab.clickAt(x, y);
    await cardText(tab);
  };
  const pressInCard = (label: string): Promise<unknown> =>
    until(label, () =>
      tab.inCard<boolean>(
        `const button = [...root.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(label)}));
        button?.click();
        return Boolean(button);`,
      ),
    );

  it('is marked, and known by what is left of its title and address', async () => {
    const { title, url: known, text } = await untilRead(stage.desk, url);
    expect({ known, title: title.slice(0, 28), isCut: title.length < 400 }).toEqual({
      known: `${url}?from=${'x'.repeat(30_000)}`,
      title: 'Fire at the Selm depot again',
      isCut: true,
    });
    expect(text.includes('Lena Orsk')).toBe(true);
    expect(await paintedWords(tab, 'actor')).toEqual(expect.arrayContaining(WORDS));
  });

  it('can have a mark taken away, and stays so', async () => {
    await openCard('Harbour Guard');
    await tab.inCard(`root.querySelector('.card-more-button').click()`);
    await pressInCard('Take this mark away');
    await until('the mark to be gone', async () => !(await paintedWords(tab, 'actor')).includes('Harbour Guard'));
    await tab.goto(url);
    await untilRead(stage.desk, url);
    expect(await paintedWords(tab, 'actor')).not.toContain('Harbour Guard');
    expect(await paintedWords(tab, 'actor')).toContain('Lena Orsk');
  });

  it('can be noted from', async () => {
    await openCard('Lena Orsk');
    await pressInCard('Note');
    const note = await stage.browser.opened('note.html');
    await until('the form', () => note.run<boolean>(`return document.querySelector('form') !== null`));
    await stage.picture(note, `${kind}-note-long`);
    if (await note.run<boolean>(`return document.querySelector('input[name=title]') !== null`))
      await note.fill('input[name=title]', 'Papers of the depot looked at');
    await note.click('button[type=submit]');
    const [file] = (await until('the note', async () => {
      const files = await stage.desk.call<{ text: string }[]>('exportList', 'says-who/my-list', 'json');
      return files.length > 0 && files;
    })) as { text: string }[];
    const { entities = [], events = [], claims = [] } = JSON.parse(file?.text ?? '{}');
    const [record] = [...entities, ...events, ...claims];
    expect(record.sources[0]).toMatchObject({
      url,
      title: expect.stringMatching(/^Fire at the Selm depot again .*…$/),
    });
  });
});
