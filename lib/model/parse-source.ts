// Sources and parties, which every type of record has: Valibot schemas.

import * as v from 'valibot';
import { SOURCE_KINDS } from './list';
import { language, line, listOf, oneOf, partialDate, quote, recordId, shortLine, url } from './parse-pieces';

const source = v.object({
  url,
  title: v.optional(line),
  publisher: v.optional(line),
  author: v.optional(line),
  date: v.optional(partialDate),
  lang: v.optional(language),
  archiveUrl: v.optional(url),
  quote: v.optional(quote),
  kind: v.optional(oneOf(SOURCE_KINDS, 'other')),
});

/** At most 100 a record. */
export const sources = listOf(source, 100);

export const party = v.pipe(
  v.object({ entity: v.optional(recordId), name: v.optional(line), role: v.optional(shortLine) }),
  v.check((value) => value.entity !== undefined || value.name !== undefined, 'party'),
);
