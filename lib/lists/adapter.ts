// What every format adapter is: something that recognises a file by its content and turns it, piece by piece, into Context List values.
// Adapters validate nothing: the one parser (lib/model/parse-list.ts) judges whatever they hand on.

import type { ImportFilter } from '../model/import-filter';
import type { ListHeader, RecordType } from '../model/list';
import type { ListProblem } from '../model/list-problem';
import type { RowFacts } from './event-filter';
import type { Head } from './head';

/** One record as a Context List JSON value, not yet validated. */
export type Candidate = {
  kind: 'record';
  type: RecordType;
  value: unknown;
  /** Where it stands in the file, for problems: `events[3]`, `row 41`. */
  path: string;
  line?: number;
  /** Where a part of it stands on a line of its own: the line of `versions[2].date`. */
  lineOf?: (path: string) => number | undefined;
  /** The record as published, when the file is in our own format (its digest is taken of this). */
  raw?: unknown;
  /** What a filter asks of it; only from adapters that can filter. */
  facts?: RowFacts;
};

export type ListPart =
  | Candidate
  /** `early`: as far as it was read when the first record came; a whole one follows. */
  | { kind: 'header'; value: unknown; early?: boolean }
  /** A record that could not even be turned into a value. */
  | { kind: 'problem'; problem: ListProblem; type?: RecordType }
  /** Something worth saying that costs no record: an encoding that was guessed, ids that were made up. */
  | { kind: 'warning'; problem: ListProblem }
  /** A record of a kind that we have no place for, on purpose: `Sanction`, `Ownership`. */
  | { kind: 'skipped'; what: string }
  /** A row of a large table that the reader did not ask for. */
  | { kind: 'filtered'; facts: RowFacts }
  /** The file broke off inside a record. */
  | { kind: 'truncated' }
  /** Nothing can be made of the file as a whole. */
  | { kind: 'unreadable'; problem: ListProblem };

export type ReadOptions = {
  /** What a format without a header cannot say. Taken from the dialog or the address. */
  header: ListHeader;
  head: Head;
  filter?: ImportFilter;
  /** For the publisher's tool: claims without words to look for get proposed ones. Without it they stay silent. */
  proposeMatches?: boolean;
};

export type ListAdapter = {
  id: string;
  recognises(head: Head): boolean;
  /** What to show with every record when the file itself does not say. */
  attribution?: Pick<ListHeader, 'license' | 'attribution'>;
  /** Yields small batches, also empty ones, so that a reader of many skipped rows comes up for air. */
  read(chunks: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<ListPart[]>;
  /** Every record comes with facts, and `filter` is obeyed. */
  canFilter?: true;
  /** The source forbids passing its data on. */
  redistribution?: 'prohibited';
};
