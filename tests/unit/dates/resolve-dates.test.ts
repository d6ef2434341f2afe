// Every row of the date tables: which words are dates, where they stand, and what they mean.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../../lib/dates/resolve-dates';
import type { DateMention } from '../../../lib/model/reading';
import * as english from '../../cases/dates/date-cases';
import { COUNTED_BACK, OTHER_LANGUAGES, RANGES_AND_ANNIVERSARIES } from '../../cases/dates/other-language-cases';

type Marked = { text: string; spans: { start: number; end: number }[] };

/** `[[words]]` marks a span; `[[written|marked]]` marks only the second part, which the first contains. */
function readMarks(marked: string): Marked {
  const spans: Marked['spans'] = [];
  let text = '';
  for (const [, plain = '', written, only] of marked.matchAll(/([^[]+|\[(?!\[))|\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g)) {
    if (written !== undefined) {
      const inner = only ?? written;
      const start = text.length + written.indexOf(inner);
      spans.push({ start, end: start + inner.length });
    }
    text += written ?? plain;
  }
  return { text, spans };
}

const shown = ({ from, to, grain, anchor }: DateMention): string =>
  anchor === 'open' ? 'open' : `${from}${to === from ? '' : `..${to}`} ${grain} ${anchor}`;

for (const [table, rows] of Object.entries({ ...english, OTHER_LANGUAGES, RANGES_AND_ANNIVERSARIES, COUNTED_BACK })) {
  describe(table, () => {
    it.each(rows)('$text', ({ text: marked, expect: expected, published, language }) => {
      const { text, spans } = readMarks(marked);
      const reference = published === 'unknown' ? undefined : (published ?? '2020-07-29');
      const found = resolveDates({ text, published: reference, language: language ?? 'en' });
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans);
      expect(found.map(shown)).toEqual(expected);
    });
  });
}

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'a the last next year years month ago three Monday May July 29 2020 1990s days later that same early end of to between and and, . - / quarter third summer’s “ \n this past week before Sept. 9/11'.split(
      ' ',
    ),
  );
  const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));

  it('mentions stand in text order, do not overlap, and run forwards', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, from, to } of resolveDates({ text, published: '2020-07-29', language: 'en' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect((from ?? '') <= (to ?? '')).toBe(true);
          last = end;
        }
      }),
    );
  });

  it('what stands in another paragraph does not change what a paragraph says, but for the story', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const alone = resolveDates({ text: second, published: '2020-07-29', language: 'en' });
        const together = resolveDates({ text: `${first}\n${second}`, published: '2020-07-29', language: 'en' });
        const shift = first.length + 1;
        const later = together.filter(({ start }) => start >= shift);
        expect(later.map(({ start, end }) => [start - shift, end - shift])).toEqual(
          alone.map(({ start, end }) => [start, end]),
        );
      }),
    );
  });
});
