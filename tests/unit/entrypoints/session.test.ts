// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Session, startSession } from '../../../entrypoints/article.content/session';
import type { Mark, MarkedReading } from '../../../lib/model/mark';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { until } from '../../support/extension-browser';

type Question = { call: string; answer(marks: Mark[]): void; fail(): void };

const { questions, painted } = vi.hoisted(() => ({ questions: [] as Question[], painted: [] as string[] }));
vi.mock('../../../entrypoints/article.content/call-background', () => ({
  callBackground: (call: string) =>
    call === 'showCount'
      ? Promise.resolve()
      : new Promise<MarkedReading>((resolve, reject) => {
          const answer = (marks: Mark[]): void => resolve({ marks, reading: {} as never });
          questions.push({ call, answer, fail: () => reject(new Error('aborted')) });
        }),
}));
vi.mock('../../../lib/page/highlight-painter', () => ({
  createHighlightPainter: () => ({
    paint: (marks: Mark[], { text }: { text: string }) =>
      painted.push(marks.map(({ start, end }) => text.slice(start, end)).join(' ')),
    clear: () => painted.push('nothing'),
    focus: () => undefined,
    hover: () => undefined,
  }),
}));

const PARAGRAPH = 'Ansgar Brennholt keeps the fourth berth of the quay, and Birgitta Askeland keeps the fifth. ';
const ANSGAR = { id: 0, kind: 'actor', start: 0, end: 6, subject: { type: 'mention', mention: 0 } } as const;
const BIRGITTA = { ...ANSGAR, id: 1, start: PARAGRAPH.indexOf('Birgitta'), end: PARAGRAPH.indexOf('Birgitta') + 8 };

describe('a session whose lists, notes or settings change', () => {
  let ending: AbortController;
  let session: Session;
  const last = (): string | undefined => painted.at(-1);
  /** The next question to the background, once it has been asked. */
  const asked = async (call: string): Promise<Question> => {
    await until(call, async () => questions.length > 0);
    const question = questions.shift() as Question;
    expect(question.call).toBe(call);
    return question;
  };
  const readBoth = async (): Promise<void> => {
    (await asked('readNames')).answer([ANSGAR, BIRGITTA]);
    (await asked('readArticle')).answer([ANSGAR, BIRGITTA]);
  };
  /** As a click does: the page is looked at again, and says what it said before. */
  const lookAgain = async (): Promise<void> => {
    document.body.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
  };

  beforeEach(() => {
    questions.length = painted.length = 0;
    document.body.innerHTML = `<article>${`<p>${PARAGRAPH.repeat(4)}</p>`.repeat(3)}</article>`;
    ending = new AbortController();
    session = startSession(document, { ...DEFAULT_SETTINGS, off: undefined }, ending.signal);
  });
  afterEach(() => ending.abort());

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
});
