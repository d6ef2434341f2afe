// Random records of the format, as the parser returns them: for round trips.

import fc from 'fast-check';
import {
  ACTOR_KINDS,
  ALIAS_KINDS,
  CLAIM_STATUSES,
  EVENT_KINDS,
  EVENT_STATUSES,
  type ListRecord,
  PLACE_PRECISIONS,
  SOURCE_KINDS,
} from '../../lib/model/list';
import { cleanLine, cleanText } from '../../lib/model/parse-pieces';

const SIGNS = fc.constantFrom(...'abcXYZ éØاكي中0189 .,;|"\'=+-@#&<>/()\n\t'.split(''), '👩');

export const lineText = fc
  .string({ unit: SIGNS, minLength: 1, maxLength: 12 })
  .map(cleanLine)
  .filter((text) => text !== '');
const longText = fc.string({ unit: SIGNS, maxLength: 30 }).map(cleanText);
export const id = fc.string({ unit: fc.constantFrom(...'abcXYZ019._:/#@é-'.split('')), minLength: 1, maxLength: 10 });
const address = fc.constantFrom(
  'https://example.org/',
  'http://example.org/a?b=c;d|e',
  'https://example.org/"x"',
  'https://beispiel.example/ä',
);
export const date = fc.constantFrom('1999', '2024-02', '2024-02-29', '2025-12-31');
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 3 });

const source = fc.record({
  url: address,
  title: optional(lineText),
  date: optional(date),
  quote: optional(longText),
  kind: optional(fc.constantFrom(...SOURCE_KINDS)),
});
const party = fc
  .record({ entity: optional(id), name: optional(lineText), role: optional(lineText) })
  .filter(({ entity, name }) => entity !== undefined || name !== undefined);
const alias = fc.record({
  name: lineText,
  lang: optional(fc.constantFrom('en', 'ar')),
  kind: fc.constantFrom(...ALIAS_KINDS),
  strength: fc.constantFrom('strong' as const, 'weak' as const),
  caseSensitive: optional(fc.boolean()),
  requires: optional(some(lineText)),
  from: optional(date),
});
const place = fc.record({
  name: lineText,
  country: optional(fc.constantFrom('iq', 'us')),
  lat: optional(fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0)),
  precision: optional(fc.constantFrom(...PLACE_PRECISIONS)),
});

const actor = fc.record({
  id,
  kind: fc.constantFrom(...ACTOR_KINDS),
  name: lineText,
  aliases: some(alias),
  familyNames: optional(some(lineText)),
  summary: optional(lineText),
  description: optional(longText),
  identifiers: optional(
    fc.dictionary(fc.constantFrom('wikidata', 'ror', 'local'), lineText, { noNullPrototype: true }),
  ),
  relations: optional(some(fc.record({ type: lineText, entity: optional(id) }))),
  sources: some(source),
});
const event = fc.record({
  id,
  title: lineText,
  start: date,
  kind: fc.constantFrom(...EVENT_KINDS),
  places: some(place),
  actors: some(party),
  names: optional(some(lineText)),
  status: optional(fc.constantFrom(...EVENT_STATUSES)),
  figures: optional(some(fc.record({ label: lineText, best: optional(fc.integer()), by: optional(party) }))),
  sources: some(source),
});
const claim = fc.record({
  id,
  topic: lineText,
  match: fc.record({ phrases: some(lineText), within: fc.constantFrom('sentence' as const, 'paragraph' as const) }),
  status: fc.constantFrom(...CLAIM_STATUSES),
  versions: fc.array(fc.record({ by: some(party), statement: lineText, date: optional(date), sources: some(source) }), {
    minLength: 1,
    maxLength: 3,
  }),
  sources: some(source),
});

/** Lists whose ids are unique. */
export const listRecords: fc.Arbitrary<ListRecord[]> = fc
  .uniqueArray(
    fc.oneof(
      actor.map((record): ListRecord => ({ type: 'entity', record })),
      event.map((record): ListRecord => ({ type: 'event', record })),
      claim.map((record): ListRecord => ({ type: 'claim', record })),
    ),
    { maxLength: 8, selector: ({ type, record }) => `${type} ${record.id}` },
  )
  .map((records) => JSON.parse(JSON.stringify(records)));
