// @vitest-environment jsdom
// A page's life with events in any order: changes, navigations and the end, each in the middle of something else.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageLife, pageLife } from '../../../entrypoints/article.content/page-life';
import { DEFAULT_SETTINGS, type PageSettings } from '../../../lib/model/settings';
import { asked, questions } from '../../support/asked-background';
import { painted } from '../../support/painted-words';

vi.mock('../../../lib/browser', async () => (await import('../../support/asked-background')).browserWithBackground);
vi.mock(
  '../../../lib/page/highlight-painter',
  async () => (await import('../../support/painted-words')).painterOfWords,
);

const PARAGRAPH = 'Ansgar Brennholt keeps the fourth berth of the quay, and Birgitta Askeland keeps the fifth. ';
const ANSGAR = { id: 0, kind: 'actor', start: 0, end: 6, subject: { type: 'mention', mention: 0 } } as const;
const ON: PageSettings = { opensOn: DEFAULT_SETTINGS.opensOn, colours: DEFAULT_SETTINGS.colours, off: undefined };
const OFF: PageSettings = { ...ON, off: 'site' };
const RED: PageSettings = { ...ON, colours: { ...ON.colours, actor: '#ff0000' } };

let end: AbortController;
let life: PageLife;
const last = (): string | undefined => painted.at(-1);
const state = (): string => life.state().state;

/** Everything that has been asked so far was answered, and nothing more is asked. */
const expectQuiet = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(questions.map(({ call }) => call)).toEqual([]);
};
const readAll = async (): Promise<void> => {
  (await asked('pageSettings')).answer(ON);
  await readKnown();
};
/** The settings are known already. */
const readKnown = async (): Promise<void> => {
  (await asked('readNames')).answer([ANSGAR]);
  (await asked('readArticle')).answer([ANSGAR]);
};
const begin = async (): Promise<void> => {
  const beginning = life.start();
  await readAll();
  await beginning;
};

beforeEach(() => {
  questions.length = painted.length = 0;
  history.replaceState(null, '', '/2026/03/01/the-quay-in-the-evening.html');
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = `<article>${`<p>${PARAGRAPH.repeat(4)}</p>`.repeat(3)}</article>`;
  end = new AbortController();
  life = pageLife(end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a page', () => {
  it('that is read says so', async () => {
    const beginning = life.start();
    expect(state()).toBe('not-article');
    const settings = await asked('pageSettings');
    expect(settings.parameters).toEqual(['localhost']);
    expect(state()).toBe('reading');
    settings.answer(ON);
    (await asked('readNames')).answer([ANSGAR]);
    (await asked('readArticle')).answer([ANSGAR]);
    await beginning;
    expect(state()).toBe('read');
    expect(last()).toBe('Ansgar');
  });

  it('that started twice at once is read once', async () => {
    const both = [life.start(), life.start()];
    await readAll();
    await Promise.all(both);
    await expectQuiet();
    expect(state()).toBe('read');
  });

  it('that is no article any more when a second start finds it is nothing', async () => {
    vi.useFakeTimers();
    const first = life.start();
    document.body.innerHTML = '';
    const second = life.start();
    await vi.runAllTimersAsync();
    await Promise.all([first, second]);
    expect(state()).toBe('not-article');
    expect(questions).toEqual([]);
  });

  it.each(['pageSettings', 'readNames', 'readArticle'])(
    'that goes elsewhere during %s is read there alone',
    async (during) => {
      const first = life.start();
      if (during !== 'pageSettings') (await asked('pageSettings')).answer(ON);
      if (during === 'readArticle') (await asked('readNames')).answer([ANSGAR]);
      const late = await asked(during);
      const second = life.start();
      late.answer(during === 'pageSettings' ? OFF : []);
      await first;
      await readAll();
      await second;
      expect(state()).toBe('read');
      expect(last()).toBe('Ansgar');
      await expectQuiet();
    },
  );

  it.each(['pageSettings', 'readNames', 'readArticle'])(
    'that ends during %s shows nothing and asks nothing more',
    async (during) => {
      const beginning = life.start();
      if (during !== 'pageSettings') (await asked('pageSettings')).answer(ON);
      if (during === 'readArticle') (await asked('readNames')).answer([ANSGAR]);
      const late = await asked(during);
      end.abort();
      late.lose();
      await beginning;
      await life.refresh();
      await life.start();
      await expectQuiet();
      expect(painted.filter((words) => words !== 'nothing')).toEqual(during === 'readArticle' ? ['Ansgar'] : []);
      expect(['nothing', undefined]).toContain(last());
      expect(life.running()).toBeUndefined();
    },
  );
});

describe('a change of settings or lists', () => {
  it('keeps the session when settings are the same, and reads again', async () => {
    await begin();
    const session = life.running()?.session;
    const refreshing = life.refresh();
    (await asked('pageSettings')).answer(ON);
    (await asked('readArticle')).answer([]);
    await refreshing;
    expect(life.running()?.session).toBe(session);
    expect(last()).toBe('');
  });

  it.each([
    ['switched off', OFF, 'off'],
    ['in other colours', RED, 'read'],
  ])('starts anew when the page is %s', async (_, settings, becomes) => {
    await begin();
    const refreshing = life.refresh();
    (await asked('pageSettings')).answer(settings);
    if (becomes === 'read') await readKnown();
    await refreshing;
    expect(state()).toBe(becomes);
  });

  it('starts anew once for two that come together', async () => {
    await begin();
    const both = [life.refresh(), life.refresh()];
    (await asked('pageSettings')).answer(RED);
    (await asked('pageSettings')).answer(RED);
    await readKnown();
    await Promise.all(both);
    await expectQuiet();
    expect(life.running()?.session.settings).toEqual(RED);
  });

  it('that comes while the page goes elsewhere is left to what starts there', async () => {
    await begin();
    const refreshing = life.refresh();
    const old = await asked('pageSettings');
    const starting = life.start();
    old.answer(RED);
    (await asked('pageSettings')).answer(RED);
    await readKnown();
    await Promise.all([refreshing, starting]);
    await expectQuiet();
    expect(state()).toBe('read');
  });

  it('is waited for by whoever told it, though something else started', async () => {
    await begin();
    const refreshing = life.refresh();
    const old = await asked('pageSettings');
    const starting = life.start();
    old.answer(RED);
    let isOver = false;
    void refreshing.then(() => {
      isOver = true;
    });
    const settings = await asked('pageSettings');
    expect(isOver).toBe(false);
    settings.answer(OFF);
    await Promise.all([refreshing, starting]);
  });

  it('that comes before the first settings are known is asked for', async () => {
    const starting = life.start();
    const early = await asked('pageSettings');
    const refreshing = life.refresh();
    early.answer(ON);
    (await asked('pageSettings')).answer(OFF);
    await Promise.all([starting, refreshing]);
    expect(state()).toBe('off');
    await expectQuiet();
  });
});

describe('a reading that fails', () => {
  it('takes every mark away, says so, and is tried again by itself', async () => {
    const beginning = life.start();
    (await asked('pageSettings')).answer(ON);
    (await asked('readNames')).answer([ANSGAR]);
    (await asked('readArticle')).fail();
    await beginning;
    expect(life.state()).toEqual({ state: 'failed', reason: 'Error: readArticle: aborted' });
    expect(last()).toBe('nothing');
    await readAll();
    await vi.waitFor(() => expect(state()).toBe('read'));
    expect(last()).toBe('Ansgar');
  });

  it('is tried at once when the reader says so, and not a second time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    void life.start();
    await vi.waitFor(() => expect(questions).toHaveLength(1));
    questions.shift()?.fail();
    await vi.waitFor(() => expect(state()).toBe('failed'));
    void life.refresh();
    await vi.waitFor(() => expect(questions).toHaveLength(1));
    questions.shift()?.answer(OFF);
    await vi.waitFor(() => expect(state()).toBe('off'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(questions).toEqual([]);
  });

  it('is given up in the end, until something changes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    void life.start();
    let tried = 0;
    for (let minute = 0; minute < 10; minute++) {
      await vi.waitFor(() => expect(questions.length + minute).toBeGreaterThan(0));
      for (const question of questions.splice(0)) {
        tried++;
        question.fail();
      }
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(tried).toBe(4);
    expect(state()).toBe('failed');
  });

  it('that never answers ends too', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    void life.start();
    await vi.waitFor(() => expect(state()).toBe('reading'));
    await vi.advanceTimersByTimeAsync(59_000);
    expect(state()).toBe('reading');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(life.state()).toEqual({ state: 'failed', reason: 'Error: pageSettings: no answer' });
  });

  it('later, of a page that changed, counts as well', async () => {
    await begin();
    document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: PARAGRAPH }));
    (await asked('readNames')).fail();
    await vi.waitFor(() => expect(state()).toBe('failed'));
    expect(last()).toBe('nothing');
    await readAll();
    await vi.waitFor(() => expect(state()).toBe('read'));
  });
});
