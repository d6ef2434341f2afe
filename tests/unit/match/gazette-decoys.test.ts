// Twelve whole articles of as many desks, two of them not in English, against a list of their own, marked blind: nobody tunes on them. Only the
// material is checked here; how often the matcher is fooled by it is printed as totals and has no bound.

import { describe, expect, it } from 'vitest';
import { GAZETTE_DECOYS } from '../../cases/match/gazette-decoys';
import { GAZETTE_LIST } from '../../cases/match/gazette-list';
import { compileActors, marked } from '../../support/compiled-list';
import { mentionScore } from '../../support/mention-score';

const FEWEST_WORDS = 350;
const MOST_WORDS = 600;

describe('gazette decoys', () => {
  const { traps, all } = mentionScore(GAZETTE_DECOYS, GAZETTE_LIST, compileActors(GAZETTE_LIST));
  const found = all.right + all.missed.length;
  console.info(`gazette: fooled ${all.wrong.length} of ${traps}; found ${all.right} of ${found}`);

  it('holds twelve articles, a third of the traps of each kind', () => {
    expect(GAZETTE_DECOYS).toHaveLength(12);
    expect(found).toBe(219);
    const kinds = GAZETTE_DECOYS.map(({ trapKinds }) => trapKinds).join('');
    expect([...'abc'].map((kind) => kinds.split(kind).length - 1)).toEqual([37, 36, 37]);
    expect(traps).toBe(37 + 36 + 37);
  });

  it('names every actor of the list once', () => {
    expect(new Set(GAZETTE_LIST.map(({ name }) => name)).size).toBe(GAZETTE_LIST.length);
  });

  describe.each(GAZETTE_DECOYS)('$title', ({ text: source, trapKinds }) => {
    const { text, marks, traps: places } = marked(source);

    it('is a whole article without a mark left over', () => {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
      expect(words).toBeLessThanOrEqual(MOST_WORDS);
      expect(text).not.toMatch(/[[\]{}|]/);
    });

    it('tells the kind of every trap', () => {
      expect(trapKinds).toMatch(/^[abc]+$/);
      expect(trapKinds).toHaveLength(places.length);
    });

    it('marks actors of the list alone', () => {
      const listed = new Set(GAZETTE_LIST.map(({ name }) => name));
      expect(marks.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([]);
    });
  });
});
