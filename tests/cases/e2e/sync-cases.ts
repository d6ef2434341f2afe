// What an address may answer on a bad day, and what the reader is told. Each case begins with the sixty people of the harbour list in use.

import { FIRST_PUBLISHED, harbourList, harbourPeople, LATER } from '../../support/harbour-list';
import type { Page } from '../../support/list-server';

export type SyncCase = {
  name: string;
  /** `elsewhere`: a second server, on another origin. */
  page: (elsewhere: string) => Page;
  says: RegExp;
  /** The button beside the words. */
  action?: string;
};

const good = harbourList();
const LARGE = `${harbourList({ published: LATER })}${' '.repeat(21_000_000)}`;
const text = (parts: Parameters<typeof harbourList>[0]): Page => ({ body: harbourList(parts) });
const later = (parts: Parameters<typeof harbourList>[0]): Page => text({ published: LATER, ...parts });

/** The update is refused and the old copy stays in use. */
export const REFUSED: SyncCase[] = [
  {
    name: '404',
    page: () => ({ status: 404, body: 'Not found' }),
    says: /no longer at this address \(404\)/,
    action: 'Change address',
  },
  {
    name: '410',
    page: () => ({ status: 410, body: 'Gone' }),
    says: /taken this file away for good \(410\)/,
    action: 'Change address',
  },
  {
    name: '429 with Retry-After',
    page: () => ({ status: 429, headers: { 'retry-after': '5400' } }),
    says: /asked us to wait until \d/,
  },
  {
    name: '503 without Retry-After',
    page: () => ({ status: 503, body: 'Busy' }),
    says: /asked us to wait\. It will be tried again/,
  },
  { name: '500', page: () => ({ status: 500 }), says: /answered with an error \(500\)/, action: 'Try again' },
  {
    name: 'a connection that breaks off',
    page: () => ({ body: harbourList({ published: LATER }), cutAt: 2000 }),
    says: /incomplete: it breaks off/,
    action: 'Try again',
  },
  {
    name: 'half a file',
    page: () => ({ body: harbourList({ published: LATER }).slice(0, 4000) }),
    says: /incomplete: it breaks off/,
    action: 'Try again',
  },
  {
    name: 'fewer records than it says',
    page: () => later({ counts: { entities: 60 }, entities: harbourPeople(45) }),
    says: /incomplete: it says 60 actors and holds 45/,
    action: 'Try again',
  },
  {
    name: 'a sign-in page',
    page: () => ({
      body: '<!doctype html><title>Sign in</title><form><input name="user"></form>',
      headers: { 'content-type': 'application/json' },
    }),
    says: /web page, perhaps a sign-in page/,
    action: 'How to publish',
  },
  {
    name: 'an Excel file',
    page: () => ({ body: 'PK\u0003\u0004 and so on' }),
    says: /packed file \(zip, gz\) or an Excel file/,
  },
  { name: 'an empty file', page: () => ({ body: '' }), says: /The file is empty/, action: 'Try again' },
  { name: 'invalid JSON', page: () => ({ body: '{ "format": context-list }' }), says: /not a list/ },
  {
    name: 'bad records',
    page: () => later({ entities: [...harbourPeople(40), ...harbourPeople(20).map(() => ({ id: 7, name: '' }))] }),
    says: /20 of 60 records cannot be read/,
    action: 'Copy report',
  },
  {
    name: 'a newer format',
    page: () => later({ formatVersion: '2.0' }),
    says: /newer version of this extension/,
    action: 'Update Says Who',
  },
  {
    name: 'an older version',
    page: () => text({ published: '2026-02-10T09:00:00Z', entities: harbourPeople(58) }),
    says: /older \(Feb 10, 2026\) than yours \(Mar 1, 2026\)/,
    action: 'Use it anyway',
  },
  {
    name: 'a version from the future',
    page: () => text({ published: '2099-01-01T00:00:00Z' }),
    says: /from Jan 1, 2099, which is still to come/,
  },
  {
    name: 'too large',
    page: () => ({ body: LARGE, headers: { 'content-length': String(LARGE.length) } }),
    says: /21 MB; the limit is 20 MB/,
    action: 'Allow more for this list',
  },
  {
    name: 'too large, of a length that nobody says',
    page: () => ({ body: LARGE }),
    says: /more than 20 MB, which is the limit/,
    action: 'Allow more for this list',
  },
  {
    name: 'endless',
    page: () => ({ body: 'x'.repeat(100_000), endless: true }),
    says: /more than 20 MB, which is the limit/,
    action: 'Allow more for this list',
  },
];

/** The update waits for the reader; the old copy stays in use until then. */
export const HELD: SyncCase[] = [
  { name: 'a shrunk list', page: () => later({ entities: harbourPeople(20) }), says: /removes 40 of 60 actors/ },
  {
    name: 'a mass renaming',
    page: () =>
      later({ entities: harbourPeople().map((one, at) => (at < 30 ? { ...one, name: `Other ${at}` } : one)) }),
    says: /renames 30 of 60 actors/,
  },
  {
    name: 'another id',
    page: () => later({ id: 'example.org/other' }),
    says: /calls itself .*example\.org\/other.* instead of/,
  },
  { name: 'another publisher', page: () => later({ publisher: { name: 'Nobody' } }), says: /publisher is .*Nobody/ },
  { name: 'another licence', page: () => later({ license: 'All rights reserved' }), says: /licence is .*All rights/ },
  {
    name: 'a redirect to another origin',
    page: (elsewhere) => ({ status: 302, headers: { location: `${elsewhere}/moved.json` } }),
    says: /now comes from .* instead of/,
  },
];

/** Nothing is wrong: the list is up to date. */
export type FineCase = Pick<SyncCase, 'name' | 'page'> & { code: 'OK' | 'UNCHANGED'; published: string };

export const FINE: FineCase[] = [
  { name: '304', page: () => ({ body: good, conditional: true }), code: 'UNCHANGED', published: FIRST_PUBLISHED },
  {
    name: 'the same bytes without a validator',
    page: () => ({ body: good }),
    code: 'UNCHANGED',
    published: FIRST_PUBLISHED,
  },
  { name: 'a slow answer', page: () => ({ ...later({}), delayMs: 2500 }), code: 'OK', published: LATER },
  {
    name: 'a redirect within the origin',
    page: () => ({ status: 302, headers: { location: '/moved.json' } }),
    code: 'OK',
    published: LATER,
  },
  {
    // The sites of the content script are ours to read; that a narrower grant is asked for is told in tests/unit/sync.
    name: 'a server that forbids other origins',
    page: () => ({ ...later({}), cors: false }),
    code: 'OK',
    published: LATER,
  },
  {
    name: 'another text of the same day',
    page: () => text({ description: 'More.' }),
    code: 'OK',
    published: FIRST_PUBLISHED,
  },
];
