// Twelve whole articles of as many desks, two of them not in English, against a list of their own, blind until their misses were read. The
// bounds are what was measured, so that a change for the worse fails.

import { describe, expect, it } from 'vitest';
import { GAZETTE_DECOYS } from '../../cases/match/gazette-decoys-to-tune-on';
import { GAZETTE_LIST } from '../../cases/match/gazette-list';
import { compileActors, marked } from '../../support/compiled-list';
import { mentionScore, recallOf } from '../../support/mention-score';

const FEWEST_WORDS = 350;
const MOST_WORDS = 600;
const MOST_FOOLED = 7;
const LEAST_RECALL = 0.89;

describe('gazette decoys', () => {
  const { traps, all } = mentionScore(GAZETTE_DECOYS, GAZETTE_LIST, compileActors(GAZETTE_LIST));
  const found = all.right + all.missed.length;

  it('holds twelve articles, a third of the traps of each kind', () => {
    expect(GAZETTE_DECOYS).toHaveLength(12);
    expect(found).toBe(219);
    const kinds = GAZETTE_DECOYS.map(({ trapKinds }) => trapKinds).join('');
    expect([...'abc'].map((kind) => kinds.split(kind).length - 1)).toEqual([37, 36, 37]);
    expect(traps).toBe(37 + 36 + 37);
  });

  it('is fooled no more often than measured, and finds as much', () => {
    expect(all.wrong.length).toBeLessThanOrEqual(MOST_FOOLED);
    expect(recallOf(all)).toBeGreaterThanOrEqual(LEAST_RECALL);
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
