// What can be wrong with one value of a list, and how to put it right: one row a kind.

import type { ListProblemCode } from './list-problem';

/** Keyed by the message of the Valibot check that failed. The sentence goes on after the value, or after the property's name. */
export const PROBLEMS: Record<string, { code: ListProblemCode; fix: string }> = {
  date: { code: 'wrong-value', fix: 'is not a date that exists: write it as 2024, 2024-05 or 2024-05-31' },
  'date-form': { code: 'wrong-value', fix: 'is not how dates are written here: write 2024, 2024-05 or 2024-05-31' },
  end: { code: 'wrong-value', fix: 'lies before the start: swap the two, or leave the end out' },
  instant: { code: 'wrong-value', fix: 'is not a time: write it as 2026-03-01T09:00:00Z' },
  duration: { code: 'wrong-value', fix: 'is not a length of time: write P1D for a day or PT6H for six hours' },
  url: {
    code: 'unsafe-address',
    fix: 'is not an address that is accepted: it begins with http:// or https:// and has no blanks and no user name',
  },
  id: { code: 'unsafe-text', fix: 'cannot be an id: leave out blanks and invisible characters' },
  'list-id': {
    code: 'wrong-value',
    fix: 'cannot be the id of a list: use at least three of the characters A-Z a-z 0-9 . _ : / @ -',
  },
  language: { code: 'wrong-value', fix: 'is not a language tag: write en, fr or zh-Hant' },
  country: {
    code: 'wrong-value',
    fix: 'is not a country code: write the two letters of ISO 3166 in lower case, such as iq',
  },
  latitude: { code: 'wrong-value', fix: 'is not a latitude: it lies between -90 and 90' },
  longitude: { code: 'wrong-value', fix: 'is not a longitude: it lies between -180 and 180' },
  wikidata: { code: 'wrong-value', fix: 'is not a Wikidata item: write it as Q42' },
  count: { code: 'wrong-value', fix: 'is not a count: write a whole number from 0' },
  number: { code: 'wrong-value', fix: 'is too large to be a number here' },
  key: { code: 'wrong-value', fix: 'is not a public key in base64' },
  version: { code: 'wrong-value', fix: 'is not a version of this format: write "1.0"' },
  empty: { code: 'missing', fix: 'is empty: fill it in, or leave the record out' },
  party: { code: 'missing', fix: 'names nobody: give `entity` (the id of a record) or `name`' },
  match: { code: 'missing', fix: 'has neither `phrases` nor `all`: say which words in an article the claim is about' },
  'too-long': { code: 'too-long', fix: 'is too long: shorten it' },
  'too-many': { code: 'too-many', fix: 'has too many entries: keep the important ones' },
};
