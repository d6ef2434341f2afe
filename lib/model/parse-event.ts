// An `event` record of a Context List: its Valibot schema.

import * as v from 'valibot';
import { EVENT_KINDS, EVENT_STATUSES, PLACE_PRECISIONS } from './list';
import {
  codes,
  country,
  line,
  lines,
  listOf,
  number,
  oneOf,
  partialDate,
  recordId,
  records,
  text,
  urls,
} from './parse-pieces';
import { party, sources } from './parse-source';

const place = v.object({
  name: line,
  aliases: v.optional(lines),
  country: v.optional(country),
  admin: v.optional(line),
  lat: v.optional(v.pipe(number, v.minValue(-90, 'latitude'), v.maxValue(90, 'latitude'))),
  lon: v.optional(v.pipe(number, v.minValue(-180, 'longitude'), v.maxValue(180, 'longitude'))),
  precision: v.optional(oneOf(PLACE_PRECISIONS, undefined)),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'wikidata'))),
});

const figure = v.object({
  label: line,
  low: v.optional(number),
  best: v.optional(number),
  high: v.optional(number),
  by: v.optional(party),
  sources: v.optional(sources),
});

export const priorEvent = v.pipe(
  v.object({
    id: recordId,
    title: line,
    summary: v.optional(text),
    start: partialDate,
    end: v.optional(partialDate),
    dateApprox: v.optional(v.boolean()),
    dateNote: v.optional(line),
    kind: v.optional(oneOf(EVENT_KINDS, 'other'), 'other'),
    tags: v.optional(lines),
    codes: v.optional(codes),
    places: v.optional(listOf(place, 30), []),
    actors: v.optional(listOf(party, 60), []),
    names: v.optional(lines),
    keywords: v.optional(lines),
    status: v.optional(oneOf(EVENT_STATUSES, undefined)),
    figures: v.optional(listOf(figure, 30)),
    partOf: v.optional(records),
    related: v.optional(records),
    claims: v.optional(records),
    identifiers: v.optional(codes),
    sameAs: v.optional(urls),
    formerIds: v.optional(records),
    sources: v.optional(sources, []),
    updated: v.optional(partialDate),
  }),
  v.forward(
    v.check((event) => !endsBeforeStart(event.start, event.end), 'end'),
    ['end'],
  ),
);

/** Compared at the coarser precision of the two: 2024-05 does not end before 2024-05-20. */
function endsBeforeStart(start: string, end: string | undefined): boolean {
  if (end === undefined) return false;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}
