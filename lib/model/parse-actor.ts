// An `entity` record of a Context List: its Valibot schema.

import * as v from 'valibot';
import { ACTOR_KINDS, ALIAS_KINDS } from './list';
import {
  codes,
  country,
  language,
  line,
  lines,
  listOf,
  oneOf,
  partialDate,
  recordId,
  records,
  shortLine,
  text,
  urls,
} from './parse-pieces';
import { sources } from './parse-source';

const fullAlias = v.object({
  name: line,
  lang: v.optional(language),
  kind: v.optional(oneOf(ALIAS_KINDS, 'alias'), 'alias'),
  // A strength of a later version is taken as weak: no match beats a wrong match.
  strength: v.optional(oneOf(['strong', 'weak'], 'weak'), 'strong'),
  caseSensitive: v.optional(v.boolean()),
  requires: v.optional(lines),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
});

const alias = v.pipe(
  v.union([v.string(), v.record(v.string(), v.unknown())]),
  v.transform((value): unknown => (typeof value === 'string' ? { name: value } : value)),
  fullAlias,
);

const relation = v.object({
  type: shortLine,
  entity: v.optional(recordId),
  name: v.optional(line),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  sources: v.optional(sources),
});

export const actor = v.object({
  id: recordId,
  kind: oneOf(ACTOR_KINDS, 'other'),
  name: line,
  aliases: v.optional(listOf(alias, 300), []),
  familyNames: v.optional(lines),
  titles: v.optional(lines),
  excludes: v.optional(lines),
  summary: v.optional(line),
  description: v.optional(text),
  countries: v.optional(listOf(country, 30)),
  topics: v.optional(lines),
  identifiers: v.optional(codes),
  sameAs: v.optional(urls),
  formerIds: v.optional(records),
  relations: v.optional(listOf(relation, 200)),
  sources: v.optional(sources, []),
  updated: v.optional(partialDate),
});
