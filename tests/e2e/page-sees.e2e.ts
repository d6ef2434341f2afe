// Everything that a page can see of marks, once for each browser: which of its own words are marked and how, whatever list says it, and nothing besides.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { HIGHLIGHTED, highlightName } from '../../lib/page/mark-style';
import { type Tab, until } from '../support/extension-browser';
import { cardText, followList, markOnScreen, paintedWords } from '../support/extension-story';
import { listText } from '../support/make-list';
import { inEachBrowser, setStage } from '../support/story-stage';

const WORDS = ['Harbour Guard', 'Port Union', 'Lena Orsk'];

/** Two lists that know the same names, and agree in nothing else. */
const ONE = listText({
  id: 'example.org/first',
  title: 'Firstlist',
  publisher: { name: 'Firstdesk' },
  entities: WORDS.map((name, at) => ({ id: `first-${at}`, kind: 'organization', name, summary: 'Firstwords.' })),
});
const OTHER = listText({
  id: 'other.example/second',
  title: 'Secondlist',
  publisher: { name: 'Seconddesk' },
  entities: WORDS.map((name, at) => ({
    id: `second-${at}`,
    kind: 'armed-group',
    name,
    aliases: [`Secondalias ${at}`],
  })),
});

/** Highlights, style sheets and the document itself, as a script of the page reads them. */
const SIGHT = `const highlights = [...document.defaultView.CSS.highlights].map(([name, highlight]) => ({
    name, type: highlight.type, priority: highlight.priority, size: highlight.size,
    words: [...highlight].map((painted) => [painted.constructor.name, painted.startContainer.data, painted.startOffset, painted.endOffset]),
  }));
  const sheets = [...document.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  const styled = [document.documentElement, ...document.querySelectorAll('article *')].map((element) => highlights.map(({ name }) => {
    const style = getComputedStyle(element, '::highlight(' + name + ')');
    return [style.textDecorationLine, style.textDecorationStyle, style.textDecorationColor, style.backgroundColor].join(' ');
  }));
  return { highlights, sheets, styled, html: document.documentElement.outerHTML };`;

/** Every kind of timing that the browser tells a page, from its beginning on. */
const TIMINGS = `const heard = [];
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => heard.push(...list.getEntries().map((entry) => JSON.stringify(entry)))).observe({ type, buffered: true });
  await new Promise((done) => setTimeout(done, 500));
  return heard.join();`;

/** No article, but everything that an earlier version of the extension could have left behind. */
const DECOYS = `<!doctype html><meta charset="utf-8"><title>Decoys</title><p>Nothing to read.
<script>
  const decoy = document.createElement('says-who');
  document.documentElement.append(decoy);
  const highlight = new Highlight();
  CSS.highlights.set('says-who-actor', highlight);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(says-who-actor) { text-decoration: underline }');
  document.adoptedStyleSheets = [sheet];
  window.stillThere = () => [decoy.isConnected, CSS.highlights.get('says-who-actor') === highlight, document.adoptedStyleSheets[0] === sheet];
</script>`;

type Sight = { highlights: { name: string; words: [string, string, number, number][] }[]; sheets: string[][] };

inEachBrowser('a page that looks at marks', ({ launch }) => {
  const stage = setStage(launch, {
    answers: {
      '/one.json': ONE,
      '/other.json': OTHER,
      '/plain.html': readFileSync(resolve(import.meta.dirname, '../pages/plain.html'), 'utf8'),
      '/decoys.html': DECOYS,
    },
  });
  let tab: Tab;
  let first: Sight;

  /** On a page that has just been loaded: what was painted before leaves its order behind. */
  const sightWith = async (list: string): Promise<Sight> => {
    await followList(stage.desk, `${stage.site.origin}/${list}`);
    tab = await stage.browser.open(`${stage.site.origin}/plain.html`);
    let last = '';
    // Names are painted before claims, and the look of links a moment later.
    return until('a page that stays as it is', async () => {
      await new Promise((done) => setTimeout(done, 400));
      const sight = await tab.run<Sight>(SIGHT);
      const words = await paintedWords(tab, 'actor');
      const text = JSON.stringify(sight);
      const isWhole = (await paintedWords(tab, 'unsettled')).length > 0 && WORDS.every((word) => words.includes(word));
      const isSettled = text === last && isWhole;
      last = text;
      return isSettled ? sight : undefined;
    }) as Promise<Sight>;
  };

  beforeAll(async () => {
    first = await sightWith('one.json');
  });

  it('sees names of highlights that say the kind of mark alone, and ranges over its own text', () => {
    const known: string[] = HIGHLIGHTED.map(highlightName);
    expect(first.highlights.length).toBeGreaterThan(1);
    expect(first.highlights.filter(({ name }) => !known.includes(name))).toEqual([]);
    expect(new Set(first.highlights.flatMap(({ words }) => words.map(([type]) => type)))).toEqual(
      new Set(['StaticRange']),
    );
  });

  it('sees one style sheet, with rules for those highlights and nothing else', () => {
    expect(first.sheets).toHaveLength(1);
    const rules = first.sheets.flat().filter((rule) => !rule.startsWith('@media'));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => !/^[^{]*::highlight\(says-who-[a-z-]+\) ?\{[^{}]*\}$/.test(rule))).toEqual([]);
  });

  it('is told of no file, no name and no word of ours by the browser’s timings, a card being opened meanwhile', async () => {
    const { x, y } = await markOnScreen(tab, 'actor', 'Lena Orsk');
    await tab.clickAt(x, y);
    expect(await cardText(tab)).toContain('Firstlist');
    const heard = await tab.run<string>(TIMINGS);
    expect(heard).toContain('plain.html');
    expect(heard).not.toMatch(/extension|says-?who|Firstlist|Firstdesk|Firstwords|first-\d/i);
    await tab.close();
  });

  it('sees nothing go that it put up under our names, on a page without marks', async () => {
    const address = `${stage.site.origin}/decoys.html`;
    const decoys = await stage.browser.open(address);
    expect(await until('the content script', () => stage.desk.page(address).catch(() => undefined))).toEqual({
      state: 'not-article',
    });
    await new Promise((done) => setTimeout(done, 500));
    const kept = `return (document.defaultView.wrappedJSObject ?? document.defaultView).stillThere()`;
    expect([...(await decoys.run<boolean[]>(kept))]).toEqual([true, true, true]);
    await decoys.close();
  });

  it('sees the same, to the letter, when another list knows the same names', async () => {
    await stage.desk.call('removeList', 'example.org/first');
    expect(await sightWith('other.json')).toEqual(first);
  });
});
