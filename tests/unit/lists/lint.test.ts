// Warnings for makers of lists: each where it belongs and nowhere else.

import { describe, expect, it } from 'vitest';
import { ListLint } from '../../../lib/lists/lint-list';
import type { ListRecord } from '../../../lib/model/list';
import { parseRecord } from '../../../lib/model/parse-list';

const SOURCE = [{ url: 'https://example.org/' }];

function lint(...records: [type: ListRecord['type'], value: object][]): string[] {
  const found = new ListLint();
  for (const [type, value] of records) {
    const parsed = parseRecord(type, value);
    if (!parsed.ok) throw new Error(parsed.error[0]?.reason);
    found.add(parsed.value);
  }
  return found.finish().map(({ code, where }) => `${code} ${where}`);
}

const TWO = ['S', 'T'].map((statement) => ({ statement, sources: SOURCE }));

const body = (id: string, name: string, more: object = {}): [ListRecord['type'], object] => [
  'entity',
  { id, kind: 'organization', name, identifiers: { wikidata: `Q${id.charCodeAt(0)}` }, sources: SOURCE, ...more },
];

describe('ListLint', () => {
  it('finds nothing in a careful list', () => {
    const claim = {
      id: 'c',
      topic: 'Who lit the fire?',
      match: { phrases: ['quay fire'] },
      versions: TWO,
    };
    const weak = { name: 'HWG', kind: 'acronym', strength: 'weak', requires: ['Norvik'] };
    expect(lint(body('a', 'Harbour Watch Group', { aliases: [weak] }), ['claim', claim])).toEqual([]);
  });

  it.each<[string, [ListRecord['type'], object][], string[]]>([
    [
      'one item in two records',
      [body('a', 'Harbour Watch'), body('b', 'Quay Watch', { identifiers: { wikidata: 'Q97' } })],
      ['duplicate entity b'],
    ],
    [
      'one event twice',
      ['e1', 'e2', 'e3'].map((id, index) => [
        'event',
        {
          id,
          title: index === 1 ? 'Fire on the Quay' : 'Fire on the quay',
          start: index === 2 ? '2022' : '2021',
          sources: SOURCE,
        },
      ]),
      ['duplicate event e2'],
    ],
    ['an everyday word as a strong name', [body('a', 'Reform')], ['common-alias entity a']],
    ...'Apple Amazon Monday March May The Will Nice Reading Mars Target Delta Horizon Oracle'
      .split(' ')
      .map((word): [string, [ListRecord['type'], object][], string[]] => [
        `"${word}" as a strong name`,
        [body('a', word)],
        ['common-alias entity a'],
      ]),
    ['a given name for a person', [body('a', 'Bill', { kind: 'person' })], ['common-alias entity a']],
    ['a word in a longer name', [body('a', 'Apple Growers of Norvik'), body('b', 'Reading Harbour')], []],
    [
      'a strong acronym whose case counts',
      [body('a', 'Harbour Watch', { aliases: [{ name: 'HARWA', kind: 'acronym' }] })],
      [],
    ],
    [
      'a strong acronym whose case does not',
      [body('a', 'Harbour Watch', { aliases: [{ name: 'HARWA', caseSensitive: false }] })],
      ['common-alias entity a'],
    ],
    [
      'a short acronym without context',
      [body('a', 'Harbour Watch', { aliases: [{ name: 'HW', kind: 'acronym', strength: 'weak' }] })],
      ['common-alias entity a'],
    ],
    [
      'one name for two',
      [body('a', 'Harbour Watch'), body('b', 'Coast Watch', { aliases: ['harbour watch'] })],
      ['shared-alias entity a'],
    ],
    ['the same name twice in one record', [body('a', 'Harbour Watch', { aliases: ['Harbour-Watch'] })], []],
    ['no source', [body('a', 'Harbour Watch', { sources: [] })], ['no-sources entity a']],
    ['no identifier', [body('a', 'Harbour Watch', { identifiers: undefined })], ['no-identifier entity a']],
    ['a judging word', [body('a', 'Harbour Watch', { summary: 'Spreads propaganda.' })], ['loaded-word entity a']],
    [
      'a claim that answers itself',
      [['claim', { id: 'c', topic: 'The fire was lit', match: { phrases: ['the fire'] }, versions: TWO }]],
      ['loaded-word claim c'],
    ],
    [
      'a claim of one version without a source',
      [['claim', { id: 'c', topic: 'Who?', match: { phrases: ['the fire'] }, versions: [{ statement: 'S' }] }]],
      ['no-sources claim c', 'one-version claim c'],
    ],
    [
      'a phrase that stands everywhere',
      [['claim', { id: 'c', topic: 'Who?', match: { phrases: ['fire', 'the', 'arson'] }, versions: TWO }]],
      ['common-phrase claim c', 'common-phrase claim c'],
    ],
    [
      'two names in one, and commas that belong',
      [
        body('a', 'Harbour Watch', {
          aliases: ['Quay Watch, Dock Watch', 'Norvik Watch, Inc.', 'Watch of Quay, Dock and Pier'],
        }),
        body('b', 'Blue Crane', { aliases: ['Blue Crane Brigade, BCB', 'Old Crane, Tarn'] }),
      ],
      ['several-names entity a', 'several-names entity b'],
    ],
  ])('%s', (_, records, expected) => expect(lint(...records)).toEqual(expected));
});
