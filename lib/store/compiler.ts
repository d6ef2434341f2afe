// What the store needs to know of matching and linking to write their indexes while it stages; handed in, so that the store imports neither.

import type { ListId, ListRecord, PriorEvent, RecordRef, RecordType } from '../model/list';

export type SegmentWriter = { add(record: ListRecord): void; finish(): ArrayBuffer };

/** A record of an older segment that a delta segment hides. */
export type ReplacedRecord = { type: RecordType; id: RecordRef['id'] };

/** What is needed to bring an index up to date; the rest only to write a new one. */
export type SegmentCompiler = {
  /** A writer for the match index of one list; with `replaces`, of a delta that hides those records of the segments before it. */
  segment(list: ListId, replaces?: readonly ReplacedRecord[]): SegmentWriter;
  /** Whether this version can open the bytes of a segment; those of an older layout it cannot. */
  isReadable(bytes: ArrayBuffer): boolean;
};

export type Compiler = SegmentCompiler & {
  /** The keys under which an event is filed. */
  eventKeys(event: PriorEvent): string[];
  /** First possible day of an event, in days since 1970-01-01. */
  eventDay(event: PriorEvent): number;
};
