// The header of a Context List: its Valibot schema. The version is judged before, in parse-list.ts.

import * as v from 'valibot';
import { count, isAtMost, LIST_ID_PATTERN, language, line, listOf, text, url } from './parse-pieces';

const INSTANT_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const publisher = v.object({
  name: line,
  url: v.optional(url),
  contact: v.optional(line),
  corrections: v.optional(url),
});

const duration = v.pipe(v.string(), v.regex(/^P(\d{1,6}D|T\d{1,6}H)$/, 'duration'));

export const header = v.object({
  format: v.literal('context-list'),
  formatVersion: v.pipe(v.string(), v.regex(/^1\.\d{1,6}$/, 'version')),
  id: v.pipe(
    v.string(),
    v.minLength(3, 'list-id'),
    v.check((value) => isAtMost(value, 200), 'too-long'),
    v.regex(LIST_ID_PATTERN, 'list-id'),
  ),
  title: line,
  description: v.optional(text),
  publisher,
  published: v.pipe(
    v.string(),
    v.regex(INSTANT_PATTERN, 'instant'),
    v.check((value) => !Number.isNaN(Date.parse(value)), 'instant'),
  ),
  revision: v.optional(line),
  language: v.optional(language),
  license: v.optional(line),
  attribution: v.optional(line),
  homepage: v.optional(url),
  url: v.optional(url),
  mirrors: v.optional(listOf(url, 5)),
  refresh: v.optional(duration),
  staleAfter: v.optional(duration),
  changes: v.optional(url),
  publicKey: v.optional(v.pipe(v.string(), v.maxLength(200, 'too-long'), v.regex(/^[A-Za-z0-9+/=_-]+$/, 'key'))),
  movedTo: v.optional(url),
  counts: v.optional(v.object({ entities: v.optional(count), events: v.optional(count), claims: v.optional(count) })),
});
