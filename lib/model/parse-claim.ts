// A `claim` record of a Context List: its Valibot schema.

import * as v from 'valibot';
import { CLAIM_STATUSES } from './list';
import { line, lines, listOf, number, oneOf, partialDate, recordId, records, text, url } from './parse-pieces';
import { party, sources } from './parse-source';

const match = v.pipe(
  v.object({
    phrases: v.optional(lines),
    all: v.optional(listOf(v.pipe(listOf(line, 40), v.minLength(1, 'empty')), 10)),
    entities: v.optional(records),
    // A reach of a later version is taken as the narrowest.
    within: v.optional(oneOf(['sentence', 'paragraph'], 'sentence'), 'paragraph'),
    excludes: v.optional(lines),
  }),
  v.check((value) => value.phrases !== undefined || value.all !== undefined, 'match'),
);

const version = v.object({
  id: v.optional(recordId),
  by: v.optional(listOf(party, 20), []),
  statement: v.pipe(text, v.minLength(1, 'empty')),
  date: v.optional(partialDate),
  sources: v.optional(sources, []),
});

const review = v.object({
  label: line,
  value: v.optional(number),
  best: v.optional(number),
  worst: v.optional(number),
  by: v.optional(line),
  url: v.optional(url),
  date: v.optional(partialDate),
});

export const disputedClaim = v.object({
  id: recordId,
  topic: line,
  summary: v.optional(text),
  match,
  status: v.optional(oneOf(CLAIM_STATUSES, 'disputed'), 'disputed'),
  versions: v.pipe(listOf(version, 20), v.minLength(1, 'empty')),
  reviews: v.optional(listOf(review, 30)),
  events: v.optional(records),
  entities: v.optional(records),
  formerIds: v.optional(records),
  sources: v.optional(sources, []),
  updated: v.optional(partialDate),
});
