// What the reader hid is not marked: here, everywhere, with its list, or these words of this article; and nothing else is lost.

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { marked } from '../../../entrypoints/background/marked';
import { type Hidden, hiddenKey } from '../../../lib/model/hidden';
import type { Actor } from '../../../lib/model/list';
import { parseHeader } from '../../../lib/model/parse-list';
import { chooseMarks } from '../../../lib/reading/choose-marks';
import { readArticle } from '../../../lib/reading/read-article';
import { type Database, openDatabase } from '../../../lib/store/database';
import { memoryIndex } from '../../support/memory-index';

vi.mock('../../../lib/settings', () => ({
  loadSettings: async () => ({ marks: { actors: 'every', claims: 'none', context: false } }),
}));

const TEXT = 'Astrid Dahl met Tova Brekke in the harbour.\nTova Brekke spoke first, and Astrid Dahl agreed.';
const ARTICLE = { text: TEXT, url: 'https://www.post.example/a', published: '2025-06-12' };

const person = (id: string, name: string): Actor => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  identifiers: { wikidata: id === 'dahl' ? 'Q1' : 'Q2' },
  sources: [],
});
const list = (id: string, entities: Actor[]) => {
  const header = parseHeader({
    format: 'context-list',
    formatVersion: '1.0',
    id,
    title: id,
    publisher: { name: 'Desk' },
    published: '2025-01-01T00:00:00Z',
  });
  return { header: header.ok ? header.value : expect.fail('header'), entities, events: [], claims: [] };
};
const { segments, lookups } = memoryIndex([
  list('one.example/l', [person('dahl', 'Astrid Dahl'), person('brekke', 'Tova Brekke')]),
  list('two.example/l', [person('dahl', 'Astrid Dahl')]),
]);
const reading = await readArticle(ARTICLE, segments, lookups, {});

let database: Database;
let number = 0;
beforeEach(() => {
  database = openDatabase(`marked-${++number}`);
});

const CASES: [string, Hidden[], string[]][] = [
  ['nothing', [], ['Astrid Dahl', 'Tova Brekke', 'Tova Brekke', 'Astrid Dahl']],
  [
    'an actor everywhere',
    [{ what: 'actor', record: { list: 'two.example/l', id: 'dahl' }, name: 'x', host: '' }],
    ['Tova Brekke', 'Tova Brekke'],
  ],
  [
    'an actor on this site',
    [{ what: 'actor', record: { list: 'one.example/l', id: 'brekke' }, name: 'x', host: 'post.example' }],
    ['Astrid Dahl', 'Astrid Dahl'],
  ],
  [
    'an actor on another site',
    [{ what: 'actor', record: { list: 'one.example/l', id: 'brekke' }, name: 'x', host: 'other.example' }],
    ['Astrid Dahl', 'Tova Brekke', 'Tova Brekke', 'Astrid Dahl'],
  ],
  [
    'a list on this site, but not what another list knows as well',
    [{ what: 'list', list: 'one.example/l', name: 'x', host: 'post.example' }],
    ['Astrid Dahl', 'Astrid Dahl'],
  ],
  [
    'words of this article',
    [{ what: 'mark', words: 'Tova Brekke', title: '', url: ARTICLE.url }],
    ['Astrid Dahl', 'Astrid Dahl'],
  ],
  [
    'words of another article',
    [{ what: 'mark', words: 'Tova Brekke', title: '', url: 'https://www.post.example/b' }],
    ['Astrid Dahl', 'Tova Brekke', 'Tova Brekke', 'Astrid Dahl'],
  ],
];

describe('hidden', () => {
  it.each(CASES)('%s', async (_what, hidden, words) => {
    await database.hidden.bulkPut(hidden.map((one) => ({ ...one, key: hiddenKey(one) })));
    const { marks } = await marked(ARTICLE, reading, database.hidden.toArray(), chooseMarks);
    expect(marks.map(({ start, end }) => TEXT.slice(start, end))).toEqual(words);
  });

  it('rows of the first days, which knew actors only', async () => {
    const old = { key: 'k', record: { list: 'one.example/l', id: 'brekke' }, name: 'x', host: '' };
    await database.hidden.put(old as never);
    const { marks } = await marked(ARTICLE, reading, database.hidden.toArray(), chooseMarks);
    expect(marks.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Astrid Dahl', 'Astrid Dahl']);
  });
});
