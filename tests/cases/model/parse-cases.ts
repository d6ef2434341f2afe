// Bad values with the problem they must give, and dirty text with its clean form.

import type { RecordType } from '../../../lib/model/list';
import type { ListProblemCode } from '../../../lib/model/list-problem';

type ProblemCase = {
  type: RecordType | 'header';
  value: unknown;
  expected: { code: ListProblemCode; path: string; says: string };
};

const header = { format: 'context-list', formatVersion: '1.0', id: 'a/b', title: 'T', publisher: { name: 'P' } };
const entity = { id: 'a', kind: 'person', name: 'A' };
const event = { id: 'e', title: 'E', start: '2024' };
const claim = { id: 'c', topic: 'Why?', match: { phrases: ['x'] }, versions: [{ statement: 'S' }] };

export const PROBLEM_CASES: ProblemCase[] = [
  { type: 'header', value: 'text', expected: { code: 'not-a-list', path: 'format', says: 'context-list' } },
  { type: 'header', value: null, expected: { code: 'not-a-list', path: 'format', says: 'context-list' } },
  {
    type: 'header',
    value: { ...header, formatVersion: '3.1', published: 'x' },
    expected: { code: 'newer-version', path: 'formatVersion', says: 'newer version of this extension' },
  },
  { type: 'header', value: header, expected: { code: 'missing', path: 'published', says: 'published is missing' } },
  {
    type: 'header',
    value: { ...header, published: 'yesterday' },
    expected: { code: 'wrong-value', path: 'published', says: '2026-03-01T09:00:00Z' },
  },
  {
    type: 'event',
    value: { ...event, start: '03/04/2024' },
    expected: { code: 'ambiguous-date', path: 'start', says: 'could be 3 April or 4 March: write 2024-04-03' },
  },
  {
    type: 'event',
    value: { ...event, start: '31/01/2024' },
    expected: { code: 'wrong-value', path: 'start', says: '2024-05-31' },
  },
  {
    type: 'event',
    value: { ...event, places: [{ name: 'X' }, { name: 'Y', lat: 95 }] },
    expected: { code: 'wrong-value', path: 'places[1].lat', says: 'between -90 and 90' },
  },
  {
    type: 'event',
    value: { ...event, end: '2023-12' },
    expected: { code: 'wrong-value', path: 'end', says: 'lies before the start' },
  },
  {
    type: 'event',
    value: { ...event, actors: [{ role: 'victim' }] },
    expected: { code: 'missing', path: 'actors[0]', says: 'names nobody' },
  },
  {
    type: 'entity',
    value: { ...entity, sources: [{ url: 'https://a@b.example/' }] },
    expected: { code: 'unsafe-address', path: 'sources[0].url', says: 'no user name' },
  },
  {
    type: 'entity',
    value: { ...entity, name: 7 },
    expected: { code: 'wrong-type', path: 'name', says: 'name is 7, but must be text' },
  },
  {
    type: 'entity',
    value: { ...entity, name: ' \u200b ' },
    expected: { code: 'missing', path: 'name', says: 'is empty' },
  },
  ...['\u200d', '\u2800\u2800', '\u3164', '\ufe0f\u200c', '\u0301', '\u3000\u00a0'].map(
    (name): ProblemCase => ({
      type: 'entity',
      value: { ...entity, name },
      expected: { code: 'missing', path: 'name', says: 'is empty' },
    }),
  ),
  {
    type: 'entity',
    value: { ...entity, aliases: [{ name: 'B', lang: 'english!' }] },
    expected: { code: 'wrong-value', path: 'aliases[0].lang', says: 'zh-Hant' },
  },
  {
    type: 'entity',
    value: { ...entity, id: 'a\u202eb' },
    expected: { code: 'unsafe-text', path: 'id', says: 'invisible' },
  },
  {
    type: 'claim',
    value: { ...claim, match: { within: 'sentence' } },
    expected: { code: 'missing', path: 'match', says: 'neither `phrases` nor `all`' },
  },
  {
    type: 'claim',
    value: { ...claim, versions: [] },
    expected: { code: 'missing', path: 'versions', says: 'is empty' },
  },
  { type: 'claim', value: [], expected: { code: 'missing', path: 'id', says: 'id is missing' } },
];

type CleanCase = { why: string; raw: string; line: string; text?: string };

export const CLEANED: CleanCase[] = [
  { why: 'plain text stays', raw: 'Plain text.', line: 'Plain text.' },
  { why: 'outer and double blanks go from a line', raw: '  two  words ', line: 'two words', text: 'two  words' },
  { why: 'line breaks stay in text only', raw: 'one\r\ntwo\ttabs', line: 'one two tabs', text: 'one\ntwo tabs' },
  { why: 'bidi overrides go', raw: 'Ali\u202eadniW\u202c', line: 'AliadniW' },
  { why: 'fillers and joiners that show nothing go', raw: 'Al\u034fi \u3164Win\u115fda\uffa0', line: 'Ali Winda' },
  { why: 'zero-width splits go', raw: 'Kata\u200bib\ufeff Hez\u2060bollah', line: 'Kataib Hezbollah' },
  { why: 'Persian keeps its joiner', raw: 'می\u200cخواهم', line: 'می\u200cخواهم' },
  { why: 'soft hyphens go', raw: 'Heiz\u00adöl', line: 'Heizöl' },
  { why: 'control characters become blanks', raw: 'a\u0000b\u001fc\u0085d', line: 'a b c d' },
  { why: 'tag characters go', raw: 'flag\u{E0067}\u{E007F}', line: 'flag' },
  { why: 'half of a surrogate pair becomes the replacement character', raw: 'a\ud800b', line: 'a\ufffdb' },
  { why: 'a family emoji keeps its joiners', raw: '👨\u200d👩', line: '👨\u200d👩' },
];
