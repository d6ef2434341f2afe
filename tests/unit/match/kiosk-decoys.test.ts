// Twelve whole articles of as many beats, two of them not in English, against a list of their own, marked blind and tuned on since they were read: the
// bounds are what is measured, so that a change for the worse fails and is named.

import { describe, expect, it } from 'vitest';
import { KIOSK_DECOYS } from '../../cases/match/kiosk-decoys-to-tune-on';
import { KIOSK_LIST } from '../../cases/match/kiosk-list';
import { compileActors, marked } from '../../support/compiled-list';
import { mentionScore, recallOf } from '../../support/mention-score';

const FEWEST_WORDS = 350;
const MOST_WORDS = 600;
const MOST_FOOLED = 22;
const LEAST_RECALL = 0.87;

describe('kiosk decoys', () => {
  const { traps, all } = mentionScore(KIOSK_DECOYS, KIOSK_LIST, compileActors(KIOSK_LIST));

  it('holds twelve articles, more right mentions than traps', () => {
    expect(KIOSK_DECOYS).toHaveLength(12);
    expect(traps).toBe(264);
    expect(all.right + all.missed.length).toBe(298);
  });

  it('is fooled no more often than measured, and finds as much', () => {
    expect(all.wrong.slice(MOST_FOOLED)).toEqual([]);
    expect(recallOf(all)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('names every actor of the list once', () => {
    expect(new Set(KIOSK_LIST.map(({ name }) => name)).size).toBe(KIOSK_LIST.length);
  });

  describe.each(KIOSK_DECOYS)('$title', ({ text: source }) => {
    const { text, marks } = marked(source);

    it('is a whole article without a mark left over', () => {
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
      expect(words).toBeLessThanOrEqual(MOST_WORDS);
      expect(text).not.toMatch(/[[\]{}|]/);
    });

    it('marks actors of the list alone', () => {
      const listed = new Set(KIOSK_LIST.map(({ name }) => name));
      expect(marks.map(({ name }) => name).filter((name) => !listed.has(name))).toEqual([]);
    });
  });
});
