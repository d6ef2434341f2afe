// What stands between quotation marks: a table, and what holds of any text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../../lib/claims/quotations';
import { QUOTATION_CASES } from '../../cases/claims/quotations';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

describe('quotations', () => {
  it.each(QUOTATION_CASES)('%s', (_name, text, expected, open) => {
    expect(quotations(text, whole(text), open).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('tells what is left open and what goes on', () => {
    expect(quotations('“It is over.', whole('“It is over.'))).toMatchObject([{ open: true, continued: false }]);
    expect(quotations('“So.”', whole('“So.”'), true)).toMatchObject([{ open: false, continued: true }]);
  });

  it('never overlaps, never leaves the paragraph', () => {
    const unit = fc.constantFrom('“', '”', '"', "'", '’', '‘', '«', '»', 'a', 's', ' ', '.', ',');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 50 }), fc.boolean(), (text, open) => {
        let at = 0;
        for (const { start, end } of quotations(text, whole(text), open)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
