// Earlier events, told once for each browser: two lists that differ on one event, the way from it to the article's words and to its sources, "not related", the search, and a page without a date.

import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../support/extension-browser';
import { followList, untilRead } from '../support/extension-story';
import { incident, listText } from '../support/make-list';
import { inEachBrowser, setStage } from '../support/story-stage';

const AGROUND = 'Aurelia runs aground off Low Kestrel';
const CONTRACT = 'Kestrel Lines signs with the harbour';
/** The contract is dated by its month, the grounding by its year: the narrower words rank first. */
const AT_CONTRACT = '[data-entry="0"]';
const AT_AGROUND = '[data-entry="1"]';

const FILLER = Array.from(
  { length: 60 },
  (_, at) =>
    `<p>Passengers on deck ${at + 1} waited with their bags while the crew read out one notice after another, and nobody could say when the crossing would be open again.</p>`,
).join('');

/** `head` gives the page its date, or does not. */
const page = (
  head: string,
): string => `<!doctype html><html lang="en"><head><title>Ferry stuck again</title>${head}</head><body><main><article>
<h1>Ferry Aurelia stuck again off Low Kestrel</h1>
<p>The ferry Aurelia of Kestrel Lines lay on a sandbank off Low Kestrel with two hundred people on board, the coast guard said, and tugs were on their way from the mainland.</p>
${FILLER}
<p>A year ago the Aurelia ran aground off Low Kestrel, and the divers of the coast guard took the passengers off in the dark.</p>
<p>In October 2023 Kestrel Lines signed a contract with the harbour of Low Kestrel that nobody has seen.</p>
</article></main></body></html>`;

const aground = (day: string, hurt: number, site: string): object =>
  incident('aground', {
    title: 'Aurelia runs aground off Low Kestrel',
    start: day,
    kind: 'accident',
    places: [{ name: 'Low Kestrel' }],
    actors: [{ name: 'Kestrel Lines' }, { entity: 'aurelia' }],
    keywords: ['ferry', 'aground'],
    figures: [{ label: 'injured', best: hurt }],
    identifiers: { wikidata: 'Q900' },
    sources: [{ url: `${site}/source.html`, publisher: 'Kestrel Gazette' }],
  });

const list = (name: string, day: string, hurt: number, site: string): string =>
  listText({
    id: `kestrel/${name}`,
    title: `The ${name} record`,
    entities: [
      { id: 'aurelia', kind: 'object', name: 'Aurelia' },
      { id: 'lines', kind: 'organization', name: 'Kestrel Lines' },
    ],
    events: [
      aground(day, hurt, site),
      incident('contract', {
        title: 'Kestrel Lines signs with the harbour',
        start: '2023-10-09',
        kind: 'agreement',
        places: [{ name: 'Low Kestrel' }],
        actors: [{ entity: 'lines' }],
        keywords: ['contract'],
        identifiers: { wikidata: 'Q901' },
        sources: [{ url: `${site}/source.html`, publisher: 'Kestrel Gazette' }],
      }),
      incident('later', {
        title: 'Aurelia runs aground off Low Kestrel a third time',
        start: '2024-09-01',
        kind: 'accident',
        places: [{ name: 'Low Kestrel' }],
        actors: [{ entity: 'aurelia' }],
        keywords: ['ferry', 'aground'],
      }),
    ],
  });

inEachBrowser('earlier events', ({ kind, launch }) => {
  const stage = setStage(launch, {
    answers: {
      '/ferry.html': page('<meta property="article:published_time" content="2024-05-20T23:30:00-04:00">'),
      '/undated.html': page('<meta property="og:type" content="article">'),
      '/source.html': '<!doctype html><title>Gazette</title><p>The report.',
    },
  });
  let article: Tab;
  let popup: Tab;
  const address = (): string => `${stage.site.origin}/ferry.html`;

  const openEvents = async (of = address()): Promise<Tab> => {
    const tab = await stage.browser.openOwn(`popup.html#${await stage.browser.tabIdOf(of)}`);
    await until('the popup’s tabs', () =>
      tab.run<boolean>(`return document.querySelectorAll('[role=tab]').length === 3`),
    );
    await tab.run(`document.querySelector('#tab-before').click()`);
    await until('the view', () => tab.run<boolean>(`return Boolean(document.querySelector('.before-view'))`));
    return tab;
  };
  const titles = (tab: Tab): Promise<string[]> =>
    tab.run(`return [...document.querySelectorAll('[data-entry] .event-title')].map(({ textContent }) => textContent)`);

  beforeAll(async () => {
    stage.site.set('/coast.json', list('coast', '2023-05-19', 3, stage.site.origin));
    stage.site.set('/harbour.json', list('harbour', '2023-05-20', 11, stage.site.origin));
    for (const name of ['coast', 'harbour']) await followList(stage.desk, `${stage.site.origin}/${name}.json`);
    article = await stage.browser.open(address());
    expect((await untilRead(stage.desk, address())).published).toBe('2024-05-20');
    popup = await openEvents();
  });

  it('shows one event of two lists once, with what they say differently side by side, and nothing later', async () => {
    expect((await titles(popup)).sort()).toEqual([AGROUND, CONTRACT]);
    const differences = await popup.run<string[]>(
      `return [...document.querySelectorAll('${AT_AGROUND} .differences > li')].map(({ textContent }) => textContent)`,
    );
    expect(differences).toHaveLength(2);
    expect(differences[0]).toMatch(/coast record.*May 19, 2023.*3/);
    expect(differences[1]).toMatch(/harbour record.*May 20, 2023.*11/);
    await stage.picture(popup, `${kind}-events`);
  });

  it('says why each is shown, and leads to the words', async () => {
    const chips = await popup.run<string[]>(
      `return [...document.querySelectorAll('${AT_AGROUND} .chip')].map(({ textContent }) => textContent)`,
    );
    expect(chips.join(' | ')).toMatch(/A year ago/);
    expect(await article.run<number>('return scrollY')).toBe(0);
    await popup.run(
      `[...document.querySelectorAll('${AT_AGROUND} .chip-leads')].find(({ textContent }) => textContent.includes('A year ago')).click()`,
    );
    const seen = await until('the words to come into view', () =>
      article.run<boolean>(
        `const words = [...document.querySelectorAll('article p')].find(({ textContent }) => textContent.startsWith('A year ago'));
          const { top, bottom } = words.getBoundingClientRect();
          return scrollY > 0 && top >= 0 && bottom <= innerHeight;`,
      ),
    );
    expect(seen).toBe(true);
  });

  it('opens a source', async () => {
    await popup.click(`${AT_AGROUND} a.source`);
    await until('the source to be asked for', async () =>
      stage.site.requests.some(({ path }) => path === '/source.html'),
    );
  });

  it('can be walked by keyboard', async () => {
    await popup.run(`document.querySelector('.timeline [tabindex="0"]').focus()`);
    const focused = (): Promise<string> => popup.run(`return document.activeElement.getAttribute('aria-label') ?? ''`);
    expect(await focused()).toContain('Aurelia runs aground');
    await popup.press('ArrowRight');
    expect(await focused()).toContain('Kestrel Lines signs');
    expect(await popup.run(`return document.querySelector('[aria-current=true] .event-title').textContent`)).toContain(
      'Kestrel Lines signs',
    );
  });

  it('forgets an event that does not belong, for good, and only that one', async () => {
    await popup.click(`${AT_CONTRACT} .event-dismiss`);
    await until('the event to go', async () => (await titles(popup)).length === 1);
    await popup.close();
    await article.goto(address());
    await untilRead(stage.desk, address());
    popup = await openEvents();
    expect(await titles(popup)).toEqual([AGROUND]);
  });

  it('resolves no words of time on a page without a date, and says so', async () => {
    const undated = `${stage.site.origin}/undated.html`;
    await stage.browser.open(undated);
    expect((await untilRead(stage.desk, undated)).published ?? 'none').toBe('none');
    const tab = await openEvents(undated);
    const view = await tab.run<string>(`return document.querySelector('.before-view').textContent`);
    expect(view).toContain('no date of its own');
    expect(view).not.toContain('A year ago');
    expect(view).toContain('October 2023');
  });

  it('searches everything stored, also what the page does not speak of', async () => {
    const panel = await stage.browser.openOwn('sidepanel.html');
    await panel.fill('input[type=search]', 'third aurel');
    const found = await until('the hits', () =>
      panel.run<string[] | undefined>(
        `const found = [...document.querySelectorAll('.result .event-title')].map(({ textContent }) => textContent);
          return found.length > 0 ? found : undefined;`,
      ),
    );
    expect(found).toEqual(Array(2).fill('Aurelia runs aground off Low Kestrel a third time'));
    await stage.picture(panel, `${kind}-search`);
  });
});
