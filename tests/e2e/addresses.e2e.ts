// What a page could follow a reader by: the addresses of the extension's files, which in Firefox stay the same for as long as it is installed.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../support/extension-browser';
import { cardText, followList, markOnScreen, untilRead } from '../support/extension-story';
import { listText } from '../support/make-list';
import { inEachBrowser, setStage } from '../support/story-stage';

const PAGES = resolve(import.meta.dirname, '../pages');
const saved = (name: string): string => readFileSync(join(PAGES, name), 'utf8');
const LIST = listText({ entities: [{ id: 'orsk', kind: 'person', name: 'Lena Orsk' }] });

/** Names in the timings of a window, and whatever in its document speaks of another origin than http. */
const TOLD = `const told = (view) => [
  ...view.performance.getEntries().map(({ name }) => name),
  ...[...view.document.querySelectorAll('[src], [href]')].map((node) => String(node.src ?? node.href)),
  ...[...view.document.styleSheets, ...view.document.adoptedStyleSheets].flatMap((sheet) => [sheet.href ?? '', ...[...sheet.cssRules].map(({ cssText }) => cssText)]),
];`;

inEachBrowser('the addresses of our files', ({ launch }) => {
  const stage = setStage(launch, {
    answers: { '/frames.html': saved('frames.html'), '/plain.html': saved('plain.html'), '/list.json': LIST },
  });
  beforeAll(() => followList(stage.desk, `${stage.site.origin}/list.json`));

  const open = async (path: string): Promise<Tab> => {
    const tab = await stage.browser.open(`${stage.site.origin}${path}`);
    await untilRead(stage.desk, `${stage.site.origin}${path}`);
    return tab;
  };
  const told = (tab: Tab, view: string): Promise<string[]> => tab.run<string[]>(`${TOLD} return told(${view});`);

  it('are not told to a page, whose card was opened', async () => {
    const tab = await open('/plain.html');
    const { x, y } = await markOnScreen(tab, 'actor', 'Lena Orsk');
    await tab.clickAt(x, y);
    await cardText(tab);
    const all = await told(tab, 'window');
    expect(all.join('\n')).toContain('/plain.html');
    expect(all.filter((one) => one.includes('extension:'))).toEqual([]);
  });

  it('are not told to a frame that holds the article', async () => {
    const tab = await open('/frames.html');
    const story = `document.querySelector('#story').contentWindow`;
    await until('marks in the frame', () => tab.run<boolean>(`return ${story}.CSS.highlights.size > 0;`));
    for (const view of ['window', story]) {
      const all = await told(tab, view);
      expect(all.join('\n')).toContain('.html');
      expect(all.filter((one) => one.includes('extension:'))).toEqual([]);
    }
  });
});
