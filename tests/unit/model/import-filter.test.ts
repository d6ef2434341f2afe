// How many events a filter takes, against the obvious count over the rows themselves; and which filters are the same.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowFilter } from '../../../lib/lists/event-filter';
import { FacetCounter } from '../../../lib/lists/facet-counter';
import { type ImportFilter, isSameFilter, mostWanted } from '../../../lib/model/import-filter';

const NAMES = ['Government of Sarn', 'Harbour Guard', 'Civilians', 'Harbour Guard – North'];
const row = fc.record({
  country: fc.constantFrom('Iraq', 'Syria', 'Mexico', 'Old Sarn'),
  year: fc.integer({ min: 2001, max: 2006 }),
  actors: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
});
const filter: fc.Arbitrary<ImportFilter> = fc.record(
  {
    countries: fc.uniqueArray(fc.constantFrom('iq', 'sy', 'mx', 'old sarn')),
    fromYear: fc.integer({ min: 2000, max: 2007 }),
    toYear: fc.integer({ min: 2000, max: 2007 }),
    actors: fc.uniqueArray(fc.constantFrom(...NAMES, 'guard')),
  },
  { requiredKeys: [] },
);

describe('mostWanted', () => {
  it('is exact for places and years, and never too low for parties', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), filter, (rows, wanted) => {
        const counter = new FacetCounter();
        for (const facts of rows) counter.add(facts);
        const counted = mostWanted(counter.finish(), wanted);
        const taken = rows.filter(rowFilter(wanted)).length;
        if (wanted.actors?.length) expect(counted).toBeGreaterThanOrEqual(taken);
        else expect(counted).toBe(taken);
      }),
    );
  });

  it('keeps the parties that are named most often, and tells only so many names apart', () => {
    const counter = new FacetCounter();
    for (let at = 0; at < 30_000; at++)
      counter.add({ country: `Land ${at}`, year: 1000 + at, actors: [`Group ${at}`, at % 3 === 0 ? 'Known' : ''] });
    const { countries, actors } = counter.finish();
    expect(Object.keys(countries)).toHaveLength(400);
    expect(Object.entries(actors)[0]).toEqual(['Known', 10_000]);
    expect(Object.keys(actors)).toHaveLength(300);
  });

  it('takes names that are words of JavaScript for names', () => {
    const counter = new FacetCounter();
    counter.add({ country: '__proto__', year: 2001, actors: ['constructor', '__proto__'] });
    expect(mostWanted(counter.finish(), { actors: ['constructor'] })).toBe(1);
    expect(Object.keys(counter.finish().countries)).toEqual(['__proto__']);
  });
});

describe('isSameFilter', () => {
  it.each<[one: ImportFilter | undefined, other: ImportFilter | undefined, same: boolean]>([
    [undefined, {}, true],
    [{ countries: [] }, undefined, true],
    [{ countries: ['iq', 'sy'] }, { countries: ['sy', 'iq'] }, true],
    [{ countries: ['iq'] }, { countries: ['iq', 'sy'] }, false],
    [{ fromYear: 2001 }, { toYear: 2001 }, false],
    [{ actors: ['A'], fromYear: 2001 }, { fromYear: 2001, actors: ['A'] }, true],
  ])('%j, %j: %s', (one, other, same) => expect(isSameFilter(one, other)).toBe(same));
});
