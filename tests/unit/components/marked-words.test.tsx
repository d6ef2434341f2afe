// @vitest-environment jsdom
// The article's words, underlined: every character kept, exactly the signals' characters underlined.

import { render } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkedWords, shorten } from '../../../components/statement/marked-words';
import type { Span } from '../../../lib/model/span';
import { excerpt } from '../../../lib/model/statement';

const span = (max: number): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const cases = fc
  .string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'b', ' ', 'é', '“') })
  .chain((text) =>
    fc.record({ text: fc.constant(text), words: span(text.length), underlined: fc.array(span(text.length)) }),
  );

describe('marked words', () => {
  it('keeps the words and underlines the signals in them', () => {
    fc.assert(
      fc.property(cases, ({ text, words, underlined }) => {
        const { container, unmount } = render(<MarkedWords words={[excerpt(text, words)]} underlined={underlined} />);
        const wanted = [...text.slice(words.start, words.end)]
          .filter((_, index) =>
            underlined.some(({ start, end }) => start <= words.start + index && words.start + index < end),
          )
          .join('');
        const found = [...container.querySelectorAll('.line-unsettled')].map((mark) => mark.textContent).join('');
        expect(container.textContent).toBe(text.slice(words.start, words.end));
        expect(found).toBe(wanted);
        unmount();
      }),
      { numRuns: 60 },
    );
  });

  it('joins broken words with an ellipsis', () => {
    const text = '“We know,” she said, “nothing.”';
    const parts = [excerpt(text, { start: 0, end: 10 }), excerpt(text, { start: 21, end: 31 })];
    expect(render(<MarkedWords words={parts} />).container.textContent).toBe('“We know,” … “nothing.”');
  });
});

const SHORT: [text: string, length: number, shown: string][] = [
  ['short enough', 20, 'short enough'],
  ['cut between the words here', 15, 'cut between the …'],
  ['unbreakablewordofgreatlength', 10, 'unbreakabl …'],
];

describe('shortening', () => {
  it.each(SHORT)('%s to %d', (text, length, shown) => {
    const kept = shorten([{ start: 5, end: 5 + text.length, text }], length);
    expect(kept.map((part) => part.text).join('')).toBe(shown);
    expect(kept[0]?.start).toBe(5);
  });

  it('leaves out whole parts that no longer fit', () => {
    const parts = ['one two', 'three four', 'five'].map((text, index) => ({
      start: index * 20,
      end: index * 20 + text.length,
      text,
    }));
    expect(shorten(parts, 12).map((part) => part.text)).toEqual(['one two', 'three …']);
  });
});
