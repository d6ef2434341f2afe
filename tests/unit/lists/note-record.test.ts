// What a note becomes in My list: a valid record that joins what it speaks of.

import { describe, expect, it } from 'vitest';
import { type Known, noteRecord } from '../../../lib/lists/note-record';
import { identityKeys, recordKey } from '../../../lib/match/identity';
import type { Actor, DisputedClaim } from '../../../lib/model/list';
import { MY_LIST_ID, type NewNote } from '../../../lib/model/note';
import { parseRecord } from '../../../lib/model/parse-list';

const source = { url: 'https://post.example/a', title: 'Pilots', date: '2025-06-12', quote: 'Old Maren was towed.' };
const ship: Actor = { id: 'halden', kind: 'object', name: 'Halden Star', aliases: [], sources: [] };
const oil: DisputedClaim = {
  id: 'oil',
  topic: 'How much oil?',
  status: 'unverified',
  match: { phrases: ['tonnes of oil'], entities: ['halden'], within: 'sentence' },
  versions: [{ by: [], statement: '40 tonnes.', sources: [] }],
  sources: [],
};
const elsewhere = { list: 'post.example/harbour', id: 'halden' };
const alias: NewNote = { type: 'alias', name: 'Old Maren', actor: elsewhere, source };
const account: NewNote = {
  type: 'account',
  topic: 'Oil?',
  statement: 'Three times as much.',
  by: 'Tova Brekke',
  phrase: 'three times',
  source,
};

const NOTES: [string, NewNote, Known][] = [
  ['an actor', { type: 'actor', name: 'Ane Solvik', kind: 'person', source }, {}],
  ['a name of a followed list’s actor', alias, { actor: { list: elsewhere.list, record: ship } }],
  ['a name of an actor that is gone', alias, {}],
  [
    'an event',
    {
      type: 'event',
      title: 'Tow',
      start: '2024-04',
      kind: 'other',
      places: ['Brattvik'],
      actors: ['Halden Star'],
      source,
    },
    {},
  ],
  ['an account of a new dispute', account, {}],
  ['an account of a listed one', { ...account, phrase: '' }, { claim: { list: elsewhere.list, record: oil } }],
];

describe('a note becomes a valid record', () => {
  it.each(NOTES)('%s', (_name, note, known) => {
    const { type, record } = noteRecord(note, 'note-1', known);
    expect(record.id).toBe('note-1');
    expect(record.sources).toEqual([{ ...source, kind: 'report' }]);
    expect(parseRecord(type, JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
  });
});

it('joins another name to the actor of a followed list, though neither has an identifier', () => {
  const { record } = noteRecord(alias, 'note-1', { actor: { list: elsewhere.list, record: ship } });
  expect(identityKeys(MY_LIST_ID, record as Actor)).toContain(recordKey(elsewhere.list, 'entity', 'halden'));
});

it('adds a name to a note, and an account to one', () => {
  expect(noteRecord(alias, 'note-2', { actor: { list: MY_LIST_ID, record: { ...ship, id: 'note-1' } } })).toMatchObject(
    {
      record: { id: 'note-1', aliases: [{ name: 'Old Maren' }], sources: [{ url: source.url }] },
    },
  );
  expect(
    noteRecord(account, 'note-2', { claim: { list: MY_LIST_ID, record: { ...oil, id: 'note-1' } } }),
  ).toMatchObject({
    record: {
      id: 'note-1',
      topic: 'How much oil?',
      versions: [{ statement: '40 tonnes.' }, { by: [{ name: 'Tova Brekke' }] }],
    },
  });
});

it('leaves behind what only the other list’s records can answer', () => {
  const { record } = noteRecord(account, 'note-1', { claim: { list: elsewhere.list, record: oil } });
  expect((record as DisputedClaim).match).toEqual({ phrases: ['tonnes of oil', 'three times'], within: 'sentence' });
});
