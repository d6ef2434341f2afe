// A compiled list opened for reading. It knows the layout of the bytes, not articles.

import type { ListId, RecordId } from '../model/list';

export type Segment = {
  list: ListId;
  counts: { entities: number; events: number; claims: number };
  /** Private to lib/match. */
  records: SegmentRecord[];
  replaces: { type: string; id: RecordId }[];
};

export type SegmentRecord = {
  type: 'entity' | 'event' | 'claim';
  id: RecordId;
  kind?: never;
  name?: string;
  aliases?: { name: string }[];
  wikidata?: string;
  sameAs?: string[];
  names?: string[];
  places?: { name: string; aliases?: string[] }[];
  match?: { phrases?: string[] };
};

export function openSegment(bytes: ArrayBuffer): Segment {
  const { list, replaces, records } = JSON.parse(new TextDecoder().decode(bytes)) as Segment;
  const count = (type: string): number => records.filter((record) => record.type === type).length;
  return {
    list,
    replaces,
    records,
    counts: { entities: count('entity'), events: count('event'), claims: count('claim') },
  };
}
