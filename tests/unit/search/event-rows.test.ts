// Rows come back as they were added, whatever their size and script.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventRows } from '../../../lib/search/event-rows';
import { event } from '../../cases/link/story';

describe('rows of stored events', () => {
  it('hold what a row shows and no more', () => {
    const rows = eventRows();
    const given = {
      ...event('fire-2018', '2018-02', 'disaster', 'Fire at a depot', { places: ['Kelta'], keywords: ['depot'] }),
      end: '2018-03',
      dateApprox: true,
      status: 'reported' as const,
      sources: [{ url: 'https://press.example/a', publisher: 'Press' }],
    };
    rows.add('a list', given);
    expect(rows.row(0)).toEqual({
      list: 'a list',
      record: {
        id: 'fire-2018',
        title: 'Fire at a depot',
        start: '2018-02',
        end: '2018-03',
        dateApprox: true,
        kind: 'disaster',
        status: 'reported',
        sources: [{ url: 'https://press.example/a', publisher: 'Press' }],
      },
    });
    expect(rows.row(1)).toBeUndefined();
  });

  it('keep every text apart, also those that fill blocks or are larger than one', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const large = fc.constantFrom('x'.repeat(700_000), '\u6c34'.repeat(400_000), '\u0644'.repeat(1_100_000));
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: large }), { maxLength: 12 }),
        (titles) => {
          const rows = eventRows();
          for (const [at, title] of titles.entries())
            rows.add(at % 3 === 0 ? 'one' : 'other', event(`${at}`, '2020-01-01', 'other', title));
          for (const [at, title] of titles.entries()) {
            expect(rows.row(at)?.record.title).toBe(title);
            expect(rows.row(at)?.list).toBe(at % 3 === 0 ? 'one' : 'other');
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
