// Every string of what a page says is cut, none is refused, and what is short stays as it is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf, LONGEST_TEXT } from '../../../lib/model/article-head';
import { cutAddress, withinBounds } from '../../../lib/model/page-bounds';
import { LONGEST_TITLE, LONGEST_WORDS } from '../../../lib/model/page-lengths';

const LONG = 'Orskvik '.repeat(500_000);

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : [];

describe('what a page says', () => {
  it('stays as it is where it is short', () => {
    const article = {
      text: 'The Harbour Guard said so.',
      title: 'The Harbour Guard said so',
      url: 'https://post.example/a?page=2',
      language: 'zh-Hant-TW',
      headline: { start: 0, end: 3 },
      dated: {
        stamps: ['2025-06-12T10:00:00Z'],
        times: [],
        addresses: ['https://post.example/2025/06/12/a'],
        lines: [],
      },
    };
    expect(withinBounds([article, 12, true, null])).toEqual([article, 12, true, null]);
  });

  it('is cut where it is long, a title so that the reader sees it', () => {
    const cut = withinBounds({ title: LONG, words: LONG, language: LONG });
    expect(cut.title).toHaveLength(LONGEST_TITLE);
    expect(cut.title).toMatch(/^Orskvik .*…$/);
    expect(cut.words).toBe(LONG.slice(0, LONGEST_WORDS));
    expect(cut.language).toBe('');
  });

  it('states its date in few and short words', () => {
    const stamps = Array.from({ length: 100_000 }, (_, at) => `${at} ${LONG.slice(0, 500)}`);
    const { dated } = withinBounds({ dated: { stamps, times: stamps, addresses: stamps, lines: stamps } });
    for (const said of Object.values(dated)) expect(said).toHaveLength(40);
    expect(Math.max(...stringsOf([dated.stamps, dated.times, dated.lines]).map((text) => text.length))).toBe(160);
  });

  it.each([
    ['https://post.example/a?from=x', 'https://post.example/a?from=x'],
    [`https://post.example/a?from=${LONG}`, 'https://post.example/a'],
    [`https://post.example/a#${LONG}`, 'https://post.example/a'],
    [`https://post.example/${LONG}`, 'https://post.example/'],
  ])('at a long address is known by what is left of it: %#', (address, short) => {
    expect(cutAddress(address)).toBe(short);
    expect(withinBounds({ url: address })).toEqual({ url: short });
  });

  it('cuts no sign in two', () => {
    const text = `${'a'.repeat(LONGEST_WORDS - 1)}😀`;
    expect(withinBounds({ words: text }).words).toBe('a'.repeat(LONGEST_WORDS - 1));
  });

  it('is cut once: a second time changes nothing, whatever it is', () => {
    const long = fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat(3000)).map(([text, times]) => text.repeat(times));
    const name = fc.constantFrom(
      'title',
      'url',
      'addresses',
      'language',
      'words',
      'stamps',
      '__proto__',
      'constructor',
    );
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(long, fc.array(long, { maxLength: 3 }))), (said) => {
        const once = withinBounds(said);
        expect(withinBounds(once)).toEqual(once);
        expect(Math.max(0, ...stringsOf(once).map((text) => text.length))).toBeLessThanOrEqual(LONGEST_WORDS);
        expect(Object.keys(once)).toEqual(Object.keys(said));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a text that was cut to its head already', () => {
    const head = headOf({ text: LONG });
    expect(withinBounds(head)).toEqual(head);
    expect(withinBounds({ text: LONG }).text).toHaveLength(LONGEST_TEXT);
  });
});
