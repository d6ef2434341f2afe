// Sentences: a table of texts, and what holds of any text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../lib/text/sentences';
import { SENTENCE_CASES } from '../../cases/text/sentences';

const joint = (name: string): string => (name === 'a line break' ? '\n' : ' ');

describe('sentences', () => {
  it.each(SENTENCE_CASES)('%s', (name, expected) => {
    const text = expected.join(joint(name));
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('stays within the given span and keeps the offsets of the whole text', () => {
    const text = 'First one. Second one. Third one.';
    const within = { start: 11, end: 22 };
    expect(sentences(text, within)).toEqual([within]);
  });

  it('covers every character but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', '”', '“', ' ', '\n', '3', '。', ','), maxLength: 60 }),
        (text) => {
          const found = sentences(text);
          let at = 0;
          for (const { start, end } of found) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
