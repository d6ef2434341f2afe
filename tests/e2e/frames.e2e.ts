// An article in a frame of the page's own: marks, card and popup there, nothing in the page around it and in other frames.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../support/extension-browser';
import { followList, untilRead, untilShown } from '../support/extension-story';
import { listText } from '../support/make-list';
import { inEachBrowser, setStage } from '../support/story-stage';

const PAGES = resolve(import.meta.dirname, '../pages');
const saved = (name: string): string => readFileSync(join(PAGES, name), 'utf8');
const LIST = listText({
  entities: [
    { id: 'guard', kind: 'organization', name: 'Harbour Guard' },
    { id: 'orsk', kind: 'person', name: 'Lena Orsk' },
  ],
});

inEachBrowser('an article in a frame', ({ launch }) => {
  const stage = setStage(launch, {
    answers: { '/frames.html': saved('frames.html'), '/plain.html': saved('plain.html'), '/list.json': LIST },
  });
  let page: Tab;
  let url: string;

  beforeAll(async () => {
    url = `${stage.site.origin}/frames.html`;
    await followList(stage.desk, `${stage.site.origin}/list.json`);
    page = await stage.browser.open(url);
  });

  /** How many words are marked: in the story’s frame, in the page around it, in the frame with an advertisement. */
  const marked = (): Promise<number[]> =>
    page.run<number[]>(
      `return [document.querySelector('#story').contentWindow, window, document.querySelector('#advert').contentWindow].map((view) =>
          [...view.CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));`,
    );

  it('is marked, and nothing else is', async () => {
    await until('marks in the frame', async () => ((await marked())[0] ?? 0) > 3);
    expect((await marked()).slice(1)).toEqual([0, 0]);
  });

  it('is what the popup shows', async () => {
    const state = await untilRead(stage.desk, url);
    expect(state.marks).toBeGreaterThan(3);
    const popup = await stage.browser.openOwn(`popup.html#${await stage.browser.tabIdOf(url)}`);
    await untilShown(popup, `On at 127.0.0.1`);
    await popup.run(`document.querySelector('#tab-actors, [role=tab]:nth-of-type(2)').click();`);
    await untilShown(popup, 'Harbour Guard');
    await popup.close();
  });

  it('loses its marks with the site', async () => {
    await stage.desk.tab.run(
      `await (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: { sites: { mode: 'not', hosts: ['127.0.0.1'] } } });`,
    );
    await until('no mark to be left', async () => (await marked())[0] === 0);
  });
});
