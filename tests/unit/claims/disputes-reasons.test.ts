// What a reader is shown as the reason of a dispute: words that explain it.

import { describe, expect, it } from 'vitest';
import { loadGold } from '../../gold/load-gold';
import { readClaimsOf } from '../../support/read-claims-of';

describe('reasons', () => {
  it('are never a plain "said", an article or a question mark alone', { timeout: 120_000 }, () => {
    let seen = 0;
    for (const { text } of loadGold('tuning')) {
      for (const { reasons } of readClaimsOf(text).disputes) {
        for (const { spans } of reasons) {
          seen++;
          const words = spans.map(({ start, end }) => text.slice(start, end).toLowerCase());
          expect(
            words.every((word) => /^(?:said|says|told|added|wrote|the|an?|\\?)$/.test(word)),
            words.join(' … '),
          ).toBe(false);
        }
      }
    }
    expect(seen).toBeGreaterThan(20);
  });
});
