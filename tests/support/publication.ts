// A list file as its publisher's tool knows it: header and records as published, which steps from one edition to the next are made of.

import type { ListHeader, RecordType } from '../../lib/model/list';
import { parseHeader, parseRecord } from '../../lib/model/parse-list';
import type { PublishedRecord } from '../../lib/sync/write-changes';
import type { ListFile } from './make-list';

export function headerOf(file: ListFile): ListHeader {
  const parsed = parseHeader(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

export function publishedOf({ entities = [], events = [] }: ListFile): PublishedRecord[] {
  const parse = (type: RecordType, raw: object): PublishedRecord => {
    const parsed = parseRecord(type, raw);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return { entry: parsed.value, raw };
  };
  return [...entities.map((raw) => parse('entity', raw)), ...events.map((raw) => parse('event', raw))];
}
