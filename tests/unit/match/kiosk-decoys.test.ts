// Twelve whole articles of as many beats, two of them not in English, against a list of their own, marked blind: nobody tunes on them, and no rule is
// changed because of a single case. Here stands what the set holds; bounds on what is found come with its first measurement.

import { describe, expect, it } from 'vitest';
import { KIOSK_DECOYS } from '../../cases/match/kiosk-decoys';
import { KIOSK_LIST } from '../../cases/match/kiosk-list';
import { compileActors, marked } from '../../support/compiled-list';
import { mentionScore } from '../../support/mention-score';

const FEWEST_WORDS = 350;
const MOST_WORDS = 600;

describe('kiosk decoys', () => {
  const { traps, all } = mentionScore(KIOSK_DECOYS, KIOSK_LIST, compileActors(KIOSK_LIST));

  it('holds twelve articles, more right mentions than traps', () => {
    expect(KIOSK_DECOYS).toHaveLength(12);
    expect(traps).toBe(264);
    expect(all.right + all.missed.length).toBe(298);
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
