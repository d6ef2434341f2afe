// Dates, cells, countries and weak names, one row a case.

import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../lib/lists/country-code';
import { splitParties, splitValues } from '../../../lib/lists/csv-cells';
import { dateOrder, readDate } from '../../../lib/lists/csv-dates';
import { chooseNames } from '../../../lib/lists/foreign-names';
import { proposeMatch } from '../../../lib/lists/propose-match';
import { weaknessOf } from '../../../lib/lists/weak-alias';
import {
  COUNTRY_CASES,
  DATE_CASES,
  ORDER_CASES,
  PARTY_CASES,
  VALUE_CASES,
  WEAK_CASES,
} from '../../cases/lists/cell-cases';

describe('dates', () => {
  it.each(DATE_CASES)('%s (%s) is %s', (cell, order, date, why) => {
    expect(readDate(cell, order)).toEqual(why === undefined ? { date } : { date: undefined, why });
  });
  it.each(ORDER_CASES)('%j shows %s', (cells, order) => expect(dateOrder(cells)).toBe(order));
});

describe('cells', () => {
  it.each(VALUE_CASES)('%j holds %j', (cell, values) => expect(splitValues(cell)).toEqual(values));
  it.each(PARTY_CASES)('%j names %j', (cell, parties) => expect(splitParties(cell)).toEqual(parties));
});

describe('countries', () => {
  it.each(COUNTRY_CASES)('%j is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
    expect(countryCode(name), 'asked again').toBe(code);
  });
});

describe('names of foreign records', () => {
  it.each(WEAK_CASES)('%s (%s): %s', (name, kind, why) => expect(weaknessOf(name, kind)).toBe(why));

  it('lets the first strong name lead', () => {
    expect(
      chooseNames('organization', [
        { name: 'HWG' },
        { name: 'Old Watch', kind: 'former' },
        { name: 'Harbour Watch Group' },
      ]),
    ).toMatchObject({
      name: 'Harbour Watch Group',
      aliases: [
        { name: 'HWG', strength: 'weak', kind: 'acronym' },
        { name: 'Old Watch', kind: 'former' },
      ],
    });
  });

  it('keeps a weak name that is all there is, but not one word for a person', () => {
    expect(chooseNames('organization', [{ name: 'NATO' }])).toMatchObject({ name: 'NATO' });
    expect(chooseNames('person', [{ name: 'Ronald' }])).toBeUndefined();
    expect(chooseNames('person', [{ name: '' }, { name: 7 }])).toBeUndefined();
  });

  it('names each name once, however it is spelled', () => {
    const names = [{ name: 'Kata’ib Hezbollah' }, { name: "Kata'ib  Hezbollah" }, { name: 'KATAIB HEZBOLLAH' }];
    expect(chooseNames('armed-group', names)).toEqual({ name: 'Kata’ib Hezbollah', aliases: [] });
  });
});

describe('proposed words', () => {
  it.each([
    ['The Norvik lighthouse was sold to Brandvold in 2019.', ['Brandvold', 'Norvik', '2019', 'lighthouse']],
    ['Video shows people dancing', ['dancing']],
    ['It is so', ['It', 'is', 'so']],
  ])('%s', (claim, words) =>
    expect(proposeMatch(claim)).toEqual({ all: words.map((word) => [word]), within: 'sentence' }),
  );
});
