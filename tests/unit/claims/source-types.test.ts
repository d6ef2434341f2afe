// Which kind of source a phrase names, read as the subject of a plain statement.

import { describe, expect, it } from 'vitest';
import { SOURCE_TYPE_CASES } from '../../cases/claims/source-types';
import { readClaimsOf } from '../../support/read-claims-of';

/** Rows that are known to be read otherwise; the list may only grow shorter. */
const MOST_WRONG = 0.1;

const typeOf = (phrase: string): string | undefined => {
  const start = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  const { attributions } = readClaimsOf(`${start} said that the bridge was closed on Monday.`);
  return attributions.find(({ source }) => source.length > 0)?.sourceType;
};

describe('source types', () => {
  it(`are right for nine tenths of ${SOURCE_TYPE_CASES.length} phrases and more`, () => {
    const wrong = SOURCE_TYPE_CASES.flatMap(([phrase, type]) => {
      const found = typeOf(phrase);
      return found === type ? [] : [`${phrase}: ${found ?? 'no source'}, not ${type}`];
    });
    expect(wrong.slice(Math.floor(SOURCE_TYPE_CASES.length * MOST_WRONG))).toEqual([]);
  });
});
