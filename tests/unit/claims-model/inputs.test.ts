// What the network is told about tokens: rows of the word table, shapes, flags, and pieces of long paragraphs.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PIECE_TOKENS, pieces } from '../../../lib/claims/model/pieces';
import { FLAGS, SHAPES, tokenFeatures } from '../../../lib/claims/model/token-features';
import { frontDecoded, UNKNOWN_ROW, vocabulary } from '../../../lib/claims/model/vocabulary';
import { sentences } from '../../../lib/text/sentences';
import { tokens } from '../../../lib/text/tokens';

describe('vocabulary', () => {
  const words = ['#', 'did', 'minister', 'old', '"', '—', 'u.s'];
  const rowOf = vocabulary(words);
  const cases: [string, string | undefined][] = [
    ['minister', 'minister'],
    ['minister’s', 'minister'],
    ["didn't", 'did'],
    ['didn’t', 'did'],
    ['six-year-old', 'old'],
    ['1,200', '#'],
    ['7', '#'],
    ['“', '"'],
    ['–', '—'],
    ['zyx', undefined],
    ['constructor', undefined],
    ['', undefined],
  ];
  for (const [word, listed] of cases) {
    it(`reads ${word || 'nothing'} as ${listed ?? 'unknown'}`, () => {
      expect(rowOf(word)).toBe(listed === undefined ? UNKNOWN_ROW : words.indexOf(listed) + 2);
    });
  }
});

describe('frontDecoded', () => {
  it('undoes front coding', () => {
    expect(frontDecoded(' about\n!bove\n"out\n %')).toEqual(['about', 'above', 'about'.slice(0, 2).concat('out'), '%']);
  });

  it('refuses a line that shares more than there is', () => {
    expect(() => frontDecoded(' a\n#b')).toThrow(/^claims weights: /);
  });
});

describe('tokenFeatures', () => {
  const read = (text: string, more = {}) => {
    const input = { text, span: { start: 0, end: text.length }, tokens: tokens(text), sentences: sentences(text) };
    return { ...tokenFeatures({ headline: false, openQuote: false, ...input, ...more }), tokens: input.tokens };
  };

  const shapes: [string, (typeof SHAPES)[number]][] = [
    ['port', 'lower'],
    ['Port', 'capitalised'],
    ['NATO', 'capitals'],
    ['NATO’s', 'capitals'],
    ['J', 'initial'],
    ['McAdam', 'mixed'],
    ['1,200', 'number'],
    [',', 'symbol'],
    ['“', 'opening quote'],
    ['"', 'opening quote'],
  ];
  for (const [word, shape] of shapes) {
    it(`takes ${word} for ${shape}`, () => {
      expect(SHAPES[read(word).shapes[0] ?? -1]).toBe(shape);
    });
  }

  const quotations: [string, string][] = [
    ['a “b c” d', 'b c'],
    ['a "b c" d', 'b c'],
    ['"b," a said, "c"', 'b , c'],
    ['a ‘b c’ d', 'b c'],
    ['a “b ‘c’ d” e', 'b c d'],
    ['a b', ''],
  ];
  for (const [text, inside] of quotations) {
    it(`finds "${inside}" quoted in ${text}`, () => {
      const found = read(text);
      const quoted = found.tokens.filter(
        (token, at) => ((found.flags[at] ?? 0) & FLAGS.inQuote) !== 0 && !/["“”‘’]/.test(token.text),
      );
      expect(quoted.map((token) => token.text).join(' ')).toBe(inside);
    });
  }

  it('marks where sentences start, headlines, and quotations left open before', () => {
    const found = read('One. Two more.', { headline: true, openQuote: true });
    const starts = [...found.flags].map((flags) => (flags & FLAGS.sentenceStart) !== 0);
    expect(starts).toEqual([true, false, true, false, false]);
    expect([...found.flags].every((flags) => (flags & FLAGS.headline) !== 0 && (flags & FLAGS.openQuote) !== 0)).toBe(
      true,
    );
    expect([...found.sentences]).toEqual([0, 0, 1, 1, 1]);
  });

  it('tells endings apart and gives equal endings one row', () => {
    const [running, walking, walked] = read('running walking walked').suffixes;
    expect(running).toBe(walking);
    expect(running).not.toBe(walked);
  });
});

describe('pieces', () => {
  it('covers every token once, in order, in pieces that are not too long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 12 }), (lengths) => {
        const numbers = Uint16Array.from(lengths.flatMap((length, sentence) => Array.from({ length }, () => sentence)));
        const found = pieces(numbers.length, numbers);
        expect(found.map((piece) => piece.start)).toEqual(
          [0, ...found.map((piece) => piece.end)].slice(0, found.length),
        );
        expect(found.at(-1)?.end ?? 0).toBe(numbers.length);
        expect(found.every((piece) => piece.start < piece.end && piece.end - piece.start <= MAX_PIECE_TOKENS)).toBe(
          true,
        );
        const cutInside = found.slice(1).filter(({ start }) => numbers[start] === numbers[start - 1]);
        const longest = Math.max(0, ...lengths);
        expect(longest > MAX_PIECE_TOKENS || cutInside.length === 0).toBe(true);
      }),
    );
  });
});
