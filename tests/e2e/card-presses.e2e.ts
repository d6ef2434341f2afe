// A card on a page that wants it pressed without the reader's knowing, or wants to know what it says. Once for each browser.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { type Tab, until } from '../support/extension-browser';
import {
  cardText,
  followList,
  isCardOpen,
  look,
  markOnScreen,
  paintedWords,
  pointInCard,
} from '../support/extension-story';
import { listText } from '../support/make-list';
import { inEachBrowser, setStage } from '../support/story-stage';

const page = (name: string): string => readFileSync(resolve(import.meta.dirname, '../pages', name), 'utf8');
const WORDS = ['Harbour Guard', 'Port Union', 'Lena Orsk'] as const;
const LIST = listText({
  entities: WORDS.map((name, at) => ({ id: `w${at}`, kind: 'organization', name, summary: 'Kept to itself.' })),
});

inEachBrowser('a card on a hostile page', ({ kind, launch }) => {
  const stage = setStage(launch, {
    answers: {
      '/list.json': LIST,
      '/forging.html': page('forging.html'),
      '/story.js': page('story.js'),
    },
  });
  let tab: Tab;

  beforeAll(async () => {
    await followList(stage.desk, `${stage.site.origin}/list.json`);
    tab = await stage.browser.open(`${stage.site.origin}/forging.html`);
    await inPage(`document.body.style.padding = '60vh 0'; globalThis.hostile = {};`);
  });
  beforeEach(async () => {
    if (await isCardOpen(tab)) await tab.press('Escape');
  });

  /** As the page's own script: what a driver runs in Firefox has a scope of its own. */
  const inPage = (code: string): Promise<void> =>
    tab.run(
      `const script = document.createElement('script'); script.textContent = '(async () => {' + values[0] + '})()'; document.head.append(script); script.remove();`,
      code,
    );
  const open = async (words: string): Promise<string> => {
    const { x, y } = await markOnScreen(tab, 'actor', words);
    await tab.clickAt(x, y);
    return cardText(tab);
  };
  const openFolded = async (words: string): Promise<{ x: number; y: number }> => {
    await open(words);
    // Folding out what else can be done is nothing that a page could want: it counts at once.
    const more = await tab.inCard<{ x: number; y: number }>(
      `const { x, y, width, height } = root.querySelector('.card-more-button').getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 };`,
    );
    await tab.clickAt(more.x, more.y);
    return hideButton();
  };
  const hideButton = () => pointInCard(tab, 'button', 'Take this mark away');
  const hides = async (words: string): Promise<boolean> => {
    await until('the card to be gone', async () => !(await isCardOpen(tab)));
    await until(`“${words}” to be hidden`, async () => !(await paintedWords(tab, 'actor')).includes(words));
    return true;
  };
  const isRefused = (words: string): Promise<boolean> =>
    until('the reader to be told', async () =>
      tab.inCard<boolean>(`return root.querySelector('[role=alert]')?.textContent.includes('did not count') ?? false`),
    ).then(async () => (await paintedWords(tab, 'actor')).includes(words));
  const isTold = () => tab.inCard<boolean>(`return root.querySelector('[role=alert]') !== null`);

  it('counts the press of a reader who has seen what they press', async () => {
    const { x, y } = await openFolded('Port Union');
    await look();
    expect(await isTold()).toBe(false);
    await tab.clickAt(x, y);
    expect(await hides('Port Union')).toBe(true);
  });

  it('counts no press while the page moves the card, says so, and counts what comes by keyboard', async () => {
    await openFolded('Harbour Guard');
    await look();
    await inPage(
      `let by = 3; hostile.moving = setInterval(() => { by = -by; document.body.style.paddingTop = 'calc(60vh + ' + by + 'px)'; }, 40);`,
    );
    await look();
    const { x, y } = await hideButton();
    await tab.clickAt(x, y);
    expect(await isRefused('Harbour Guard')).toBe(true);
    await stage.picture(tab, `${kind}-card-refused`);
    await tab.inCard(
      `[...root.querySelectorAll('button')].find((one) => one.textContent.includes('Take this mark away')).focus()`,
    );
    await tab.press('Enter');
    expect(await hides('Harbour Guard')).toBe(true);
    await inPage('clearInterval(hostile.moving)');
  });

  it('counts no press whose beginning the page keeps from it', async () => {
    const { x, y } = await openFolded('Lena Orsk');
    await look();
    await inPage(
      `hostile.swallow = (event) => event.stopImmediatePropagation(); addEventListener('pointerdown', hostile.swallow, true);`,
    );
    await tab.clickAt(x, y);
    expect(await isRefused('Lena Orsk')).toBe(true);
    await inPage(`removeEventListener('pointerdown', hostile.swallow, true)`);
  });

  const COVERS = {
    // Where the browser tells of it the card comes to the front by itself (forging-page).
    ...(kind === 'firefox' && {
      'a sheet in the top layer': 'cover()',
      'a sheet that goes away at the press': `cover(); ${atPress(`document.querySelector('#glass').hidePopover()`)}`,
    }),
    'a sheet within a closed shadow root': `cover(); const host = document.createElement('div'); document.body.append(host);
      const glass = document.querySelector('#glass'); host.id = 'cover'; host.attachShadow({ mode: 'closed' }).append(glass); glass.showPopover();
      hostile.again = setInterval(() => { glass.hidePopover(); glass.showPopover(); }, 30);`,
    'a sheet that is laid again and again': `cover(); const glass = document.querySelector('#glass');
      hostile.again = setInterval(() => { glass.hidePopover(); glass.showPopover(); }, 30);`,
    'pictures of a view transition': `const style = document.createElement('style'); style.id = 'cover';
      style.textContent = '::view-transition { pointer-events: none } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 30s; pointer-events: none }';
      document.head.append(style); hostile.transition = document.startViewTransition(() => {}); await hostile.transition.ready;`,
    'pictures of a view transition that ends at the press': `const style = document.createElement('style'); style.id = 'cover';
      style.textContent = '::view-transition { pointer-events: none } ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 30s; pointer-events: none }';
      document.head.append(style); hostile.transition = document.startViewTransition(() => {}); await hostile.transition.ready; ${atPress('hostile.transition.skipTransition()')}`,
    'a size that nobody reads': `document.querySelector('says-who').style.setProperty('zoom', '0.2', 'important');`,
  };
  const UNCOVER = `clearInterval(hostile.again); removeEventListener('pointerdown', hostile.lift, true); document.querySelectorAll('#glass, #cover').forEach((one) => one.remove()); hostile.transition?.skipTransition();
    document.querySelector('says-who')?.style.removeProperty('zoom');`;

  it.each(Object.entries(COVERS))('counts no press through %s', async (_, cover) => {
    await openFolded('Lena Orsk');
    await inPage(cover);
    await look();
    const at = (await isCardOpen(tab)) && (await hideButton().catch(() => undefined));
    if (at) await tab.clickAt(at.x, at.y);
    // Who insists loses the card altogether.
    const outcome = await until('the reader to be told, or the card to be gone', async () =>
      (await isCardOpen(tab)) ? isTold().catch(() => false) : true,
    );
    expect(outcome).toBe(true);
    // A press that counted takes a moment to do what it does.
    await look();
    expect(await paintedWords(tab, 'actor')).toContain('Lena Orsk');
    await inPage(UNCOVER);
  });

  it('has no look that the page could give it', async () => {
    const shown = () =>
      tab.inCard<object>(
        `const { color, backgroundColor, fontSize, inlineSize } = getComputedStyle(root.querySelector('.card')); return { color, backgroundColor, fontSize, inlineSize };`,
      );
    await open('Lena Orsk');
    const before = await shown();
    await tab.press('Escape');
    await tab.run(
      `const names = values[0];
      for (const name of names) CSS.registerProperty({ name, syntax: '<length>', inherits: false, initialValue: '1px' });`,
      OWN_PROPERTIES,
    );
    await open('Lena Orsk');
    expect(await shown()).toEqual(before);
  });

  it('has names for its looks that no page can guess: new ones each time', async () => {
    const names = () =>
      tab.inCard<string[]>(
        `const rules = [...root.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
        return [...new Set(rules.map(({ cssText }) => cssText).join(' ').match(/--[\\w-]+/g))];`,
      );
    await open('Lena Orsk');
    const first = await names();
    await tab.press('Escape');
    await open('Lena Orsk');
    expect(first.length).toBeGreaterThan(20);
    expect((await names()).filter((name) => first.includes(name))).toEqual([]);
  });

  it('tells no letter of what it says by the fonts that it asks for', async () => {
    await tab.run(
      `const style = document.createElement('style');
      const families = values[0];
      style.textContent = families.map((family, at) => '@font-face { font-family: "' + family + '"; src: url(/font-' + at + ') }').join('');
      document.head.append(style);
      const probe = document.createElement('p');
      probe.style.fontFamily = '"' + families[0] + '"';
      probe.textContent = 'K';
      document.body.append(probe);`,
      FAMILIES,
    );
    const fonts = () => stage.site.requests.map(({ path }) => path).filter((path) => path.startsWith('/font-'));
    await until('the page’s own words to be asked for', async () => fonts().length > 0);
    await open('Lena Orsk');
    await look();
    expect(new Set(fonts())).toEqual(new Set(['/font-0']));
  });
});

/** Listeners of the page’s on the window come before ours. */
const atPress = (act: string): string =>
  `hostile.lift = () => { ${act}; }; addEventListener('pointerdown', hostile.lift, true);`;

const THEME = readFileSync(resolve(import.meta.dirname, '../../components/theme.css'), 'utf8');

/** Every custom property of the theme. */
const OWN_PROPERTIES = [...new Set(THEME.match(/--[a-z][a-z0-9-]*/g))];

/** One that only the page uses; every family that the theme names; the generic ones, which no page can declare. */
const FAMILIES = [
  'page',
  ...['serif', 'sans'].flatMap((kind) =>
    (THEME.split(`--${kind}:`)[1]?.split(';')[0] ?? '').split(',').map((family) => family.trim().replaceAll('"', '')),
  ),
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
];
