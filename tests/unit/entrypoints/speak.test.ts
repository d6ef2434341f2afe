// @vitest-environment jsdom

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speakSummary } from '../../../entrypoints/article.content/speak';
import { speakMark } from '../../../entrypoints/card/speak-mark';
import type { Mark } from '../../../lib/model/mark';
import type { Reading } from '../../../lib/model/reading';

const { getMessage } = await vi.hoisted(async () => {
  const { default: english } = await import('../../../public/_locales/en/messages.json');
  const { catalogueTranslate } = await import('../../support/catalogue');
  const translate = catalogueTranslate(english);
  return { getMessage: (key: keyof typeof english, words: string[] = []) => translate(key, ...words) };
});
vi.mock('../../../lib/browser', () => ({ browser: { i18n: { getMessage, getUILanguage: () => 'en' } } }));

const TEXT = 'The Port Authority said that sources spoke of a fire.';
const mark = (id: number, words: string, kind: Mark['kind']): Mark => ({
  id,
  kind,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  subject: { type: 'mention', mention: id },
});
const MARKS = [mark(0, 'Port Authority', 'actor'), mark(1, 'sources spoke', 'unsettled')];
const shown = (marks: Mark[]) => ({
  marks,
  reading: { actors: [{}, {}], disputes: [{}] } as unknown as Reading,
  map: { text: TEXT } as never,
  article: { text: TEXT } as never,
});

describe('what a screen reader is told', () => {
  let said: string[];
  beforeEach(() => {
    said = [];
    Object.assign(document, { ariaNotify: (words: string) => said.push(words) });
  });

  it('is one sentence for an article', () => {
    speakSummary(shown(MARKS));
    expect(said).toEqual(['Says Who. Actors: 2. Unsettled claims: 1. Matters in dispute: 1.']);
  });

  it('is nothing where nothing is marked', () => {
    speakSummary(shown([]));
    expect(said).toEqual([]);
  });

  it('is the kind, the words and the place of the mark that the reader stepped to', () => {
    for (const one of MARKS) speakMark(one, MARKS, { text: TEXT } as never);
    expect(said).toEqual(['Actor: Port Authority. Mark 1 of 2.', 'Unsettled: sources spoke. Mark 2 of 2.']);
  });
});
