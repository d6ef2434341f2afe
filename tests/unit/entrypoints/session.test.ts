// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Session, startSession } from '../../../entrypoints/article.content/session';
import type { Article } from '../../../lib/model/article';
import { LONGEST_TEXT } from '../../../lib/model/article-head';
import type { Mark } from '../../../lib/model/mark';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { asked, counts, questions } from '../../support/asked-background';
import { painted } from '../../support/painted-words';

vi.mock('../../../lib/browser', async () => (await import('../../support/asked-background')).browserWithBackground);
vi.mock(
  '../../../lib/page/highlight-painter',
  async () => (await import('../../support/painted-words')).painterOfWords,
);

const PARAGRAPH = 'Ansgar Brennholt keeps the fourth berth of the quay, and Birgitta Askeland keeps the fifth. ';
const ANSGAR = { id: 0, kind: 'actor', start: 0, end: 6, subject: { type: 'mention', mention: 0 } } as const;
const BIRGITTA = { ...ANSGAR, id: 1, start: PARAGRAPH.indexOf('Birgitta'), end: PARAGRAPH.indexOf('Birgitta') + 8 };

describe('a session', () => {
  let ending: AbortController;
  let session: Session;
  let failures: unknown[];
  const last = (): string | undefined => painted.at(-1);
  /** Pages that change hard upon their last change are looked at ever more rarely; here each change comes a minute later. */
  let minutes = 0;
  const passTime = (): void => {
    minutes++;
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + minutes * 60_000);
  };
  const readBoth = async (): Promise<void> => {
    (await asked('readNames')).answer([ANSGAR, BIRGITTA]);
    (await asked('readArticle')).answer([ANSGAR, BIRGITTA]);
  };
  /** As a click does: the page is looked at again, and says what it said before. */
  const lookAgain = async (): Promise<void> => {
    passTime();
    document.body.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
  };

  beforeEach(() => {
    passTime();
    questions.length = painted.length = counts.length = 0;
    failures = [];
    document.body.innerHTML = `<article>${`<p>${PARAGRAPH.repeat(4)}</p>`.repeat(3)}</article>`;
    ending = new AbortController();
    session = startSession(document, { ...DEFAULT_SETTINGS, off: undefined }, ending.signal, (cause) =>
      failures.push(cause),
    );
  });
  afterEach(() => ending.abort());

  it('sends the head of a very long article, and is content with what is said of it', async () => {
    await readBoth();
    await session.whole;
    ending.abort();
    ending = new AbortController();
    document.body.innerHTML = `<article>${`<p>${PARAGRAPH.repeat(1000)}</p>`.repeat(30)}</article>`;
    session = startSession(document, { ...DEFAULT_SETTINGS, off: undefined }, ending.signal);
    for (const call of ['readNames', 'readArticle']) {
      const question = await asked(call);
      const { text } = question.parameters[0] as Article;
      expect(text.length).toBeGreaterThan(LONGEST_TEXT / 2);
      expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
      question.answer([ANSGAR, BIRGITTA]);
    }
    await session.whole;
    expect(session.state()).toMatchObject({ state: 'read' });
    expect(last()).toBe('Ansgar Birgitta');
    await lookAgain();
    expect(questions).toEqual([]);
  });

  it('says where the headline stands, and in which language', async () => {
    await readBoth();
    await session.whole;
    ending.abort();
    ending = new AbortController();
    document.documentElement.lang = 'en';
    document.body.innerHTML = `<article><h1>Two keep the quay</h1>${`<p>${PARAGRAPH.repeat(4)}</p>`.repeat(3)}</article>`;
    session = startSession(document, { ...DEFAULT_SETTINGS, off: undefined }, ending.signal);
    const question = await asked('readNames');
    const { text, headline, language } = question.parameters[0] as Article;
    expect(text.slice(headline?.start, headline?.end)).toBe('Two keep the quay');
    expect(language).toBe('en');
    question.answer([]);
    (await asked('readArticle')).answer([]);
    await session.whole;
  });

  it('shows what the background says now', async () => {
    await readBoth();
    await session.whole;
    const again = session.readAgain();
    (await asked('readArticle')).answer([ANSGAR]);
    await again;
    expect(last()).toBe('Ansgar');
  });

  it('shows it too when the page is looked at again meanwhile', async () => {
    await readBoth();
    await session.whole;
    const again = session.readAgain();
    const overtaken = await asked('readArticle');
    await lookAgain();
    (await asked('readNames')).answer([ANSGAR]);
    const newer = await asked('readArticle');
    overtaken.fail();
    newer.answer([ANSGAR]);
    await again;
    expect(last()).toBe('Ansgar');
  });

  it('shows it too when the change comes during the first reading, which is left to finish', async () => {
    (await asked('readNames')).answer([ANSGAR, BIRGITTA]);
    const first = await asked('readArticle');
    const again = session.readAgain();
    first.answer([ANSGAR, BIRGITTA]);
    (await asked('readArticle')).answer([BIRGITTA]);
    await again;
    await session.whole;
    expect(last()).toBe('Birgitta');
  });

  it('asks once for changes that come together', async () => {
    await readBoth();
    await session.whole;
    const both = [session.readAgain(), session.readAgain()];
    (await asked('readArticle')).answer([]);
    await Promise.all(both);
    expect(last()).toBe('');
    expect(questions).toEqual([]);
  });

  it('asks nothing when the page is looked at again and nothing has changed', async () => {
    await readBoth();
    await session.whole;
    await lookAgain();
    expect(questions).toEqual([]);
    expect(last()).toBe('Ansgar Birgitta');
  });

  it('rejects when the reading fails, and is silent when the page has ended', async () => {
    await readBoth();
    await session.whole;
    const failing = session.readAgain();
    (await asked('readArticle')).fail();
    await expect(failing).rejects.toThrow('aborted');
    const late = session.readAgain();
    const question = await asked('readArticle');
    ending.abort();
    question.answer([ANSGAR]);
    await expect(late).resolves.toBeUndefined();
    expect(last()).toBe('nothing');
  });

  describe('whose text changes', () => {
    const MORE = 'Birgitta Askeland said in the evening that the fifth berth is free. ';
    const addParagraph = (): void => {
      const paragraph = document.createElement('p');
      paragraph.textContent = MORE;
      document.querySelector('article')?.append(paragraph);
    };
    const birgittaBelow = (text: unknown): Mark => {
      const start = String((text as { text: string }).text).lastIndexOf('Birgitta');
      return { ...BIRGITTA, start, end: start + 8 };
    };

    beforeEach(async () => {
      await readBoth();
      await session.whole;
      passTime();
    });

    it('keeps what still holds until the new text is read', async () => {
      addParagraph();
      const names = await asked('readNames');
      expect(last()).toBe('Ansgar Birgitta');
      expect(session.state()).toEqual({ state: 'reading' });
      names.answer([]);
      const whole = await asked('readArticle');
      expect(last()).toBe('Ansgar Birgitta');
      whole.answer([ANSGAR, birgittaBelow(whole.parameters[0])]);
      await vi.waitFor(() => expect(session.state()).toMatchObject({ state: 'read', marks: 2 }));
    });

    it.each(['readNames', 'readArticle'])(
      'reads it to the end when it is looked at again during %s',
      async (during) => {
        addParagraph();
        if (during === 'readArticle') (await asked('readNames')).answer([]);
        const overtaken = await asked(during);
        await lookAgain();
        overtaken.fail();
        (await asked('readNames')).answer([]);
        const whole = await asked('readArticle');
        whole.answer([ANSGAR, birgittaBelow(whole.parameters[0])]);
        await vi.waitFor(() => expect(session.state()).toMatchObject({ state: 'read', marks: 2 }));
      },
    );

    it('needs no reading when the old text comes back, and shows all its marks again', async () => {
      const first = document.querySelector('p')?.firstChild as Text;
      const { data } = first;
      first.data = `Nobody keeps anything. ${data.slice(60)}`;
      const overtaken = await asked('readNames');
      first.data = data;
      await lookAgain();
      overtaken.answer([]);
      await vi.waitFor(() => expect(session.state()).toMatchObject({ state: 'read', marks: 2 }));
      expect(last()).toBe('Ansgar Birgitta');
      expect(questions).toEqual([]);
    });

    it('says when it cannot be read', async () => {
      addParagraph();
      (await asked('readNames')).fail();
      await vi.waitFor(() => expect(failures).toHaveLength(1));
    });

    it('paints no marks of the older text on it when lists change after it could not be read', async () => {
      const first = document.querySelector('p')?.firstChild as Text;
      first.data = `In the morning ${first.data}`;
      (await asked('readNames')).fail();
      await vi.waitFor(() => expect(failures).toHaveLength(1));
      const again = session.readAgain();
      (await asked('readNames')).answer([]);
      (await asked('readArticle')).answer([{ ...ANSGAR, start: 15, end: 21 }]);
      await again;
      expect(last()).toBe('Ansgar');
    });

    it('is found again when the page empties itself before it brings the next article', async () => {
      const article = document.querySelector('article') as Element;
      article.remove();
      (await asked('readNames')).answer([]);
      (await asked('readArticle')).answer([]);
      await vi.waitFor(() => expect(session.state()).toMatchObject({ state: 'read', marks: 0 }));
      passTime();
      document.body.append(article);
      (await asked('readNames')).answer([]);
      (await asked('readArticle')).answer([ANSGAR]);
      await vi.waitFor(() => expect(last()).toBe('Ansgar'));
    });

    it('tells the toolbar only what is new', async () => {
      await lookAgain();
      expect(counts).toEqual([2]);
      session.toggleMarks();
      session.toggleMarks();
      ending.abort();
      expect(counts).toEqual([2, 0, 2, 0]);
    });
  });

  describe('whose background is stopped', () => {
    it.each(['readNames', 'readArticle'])('during %s asks once more', async (during) => {
      if (during === 'readArticle') (await asked('readNames')).answer([ANSGAR]);
      (await asked(during)).lose();
      if (during === 'readNames') (await asked('readNames')).answer([ANSGAR]);
      else expect(last()).toBe('Ansgar');
      (await asked('readArticle')).answer([ANSGAR, BIRGITTA]);
      await session.whole;
      expect(last()).toBe('Ansgar Birgitta');
    });

    it('gives up when it is lost again', async () => {
      (await asked('readNames')).lose();
      (await asked('readNames')).lose();
      await expect(session.whole).rejects.toThrow('channel closed');
    });

    it('does not ask again what is no longer wanted', async () => {
      const lost = await asked('readNames');
      ending.abort();
      lost.lose();
      await expect(session.whole).rejects.toThrow();
      expect(questions).toEqual([]);
    });
  });
});
