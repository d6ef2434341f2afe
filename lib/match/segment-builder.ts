// Compiles the names of one list into one flat segment. It knows records and forms, not articles.

import type { Alias, ListId, ListRecord, RecordId, RecordType } from '../model/list';

/** A record that a later segment of the same list hides in the earlier ones. */
export type Replaced = { type: RecordType; id: RecordId };

export type SegmentOptions = {
  /** Makes a delta: these records of the list's earlier segments are hidden, whether or not this segment holds a new version. */
  replaces?: readonly Replaced[];
};

export type SegmentBuilder = { add(record: ListRecord): void; finish(): ArrayBuffer };

export function segmentBuilder(list: ListId, options: SegmentOptions = {}): SegmentBuilder {
  const records: unknown[] = [];
  return {
    add: (record) => void records.push(slim(record)),
    finish: () => {
      const bytes = new TextEncoder().encode(JSON.stringify({ list, replaces: options.replaces ?? [], records }));
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    },
  };
}

function slim(entry: ListRecord): unknown {
  if (entry.type === 'entity') {
    const { id, kind, name, aliases, identifiers, sameAs } = entry.record;
    return { type: 'entity', id, kind, name, aliases: aliases as Alias[], wikidata: identifiers?.wikidata, sameAs };
  }
  if (entry.type === 'event') {
    const { id, names, places } = entry.record;
    return { type: 'event', id, names, places: places.map(({ name, aliases }) => ({ name, aliases })) };
  }
  return { type: 'claim', id: entry.record.id, match: entry.record.match };
}
