// What sync and the importers need of the place where lists are kept. Knows nothing of how they are kept.
//
// A generation is one whole copy of a list's records. It is staged beside the active one, unseen, and becomes active in
// one small transaction (`flip`), so that a list is wholly old or wholly new whenever the program is stopped.

import type { EventFacets, ImportFilter } from './import-filter';
import type { ListHeader, ListId, ListRecord, RecordId, RecordType } from './list';
import type { ListProblem } from './list-problem';
import type { CheckResult, HoldReason } from './sync-problem';

/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number;

export type RecordCounts = { entities: number; events: number; claims: number };

/** A record as it is staged and kept. */
export type StagedRecord = ListRecord & {
  /** SHA-256, hex, of the record's canonical JSON as published. Only in lists that offer a changes file (see lib/sync/README.md). */
  digest?: string;
};

/** What is known about one generation. Kept with the list, so that restoring the previous one restores its facts too. */
export type ListCopy = {
  generation: number;
  header: ListHeader;
  counts: RecordCounts;
  /** Id of the adapter that read it: `context-list`, `csv`, … */
  format: string;
  bytes: number;
  /** SHA-256, hex, of the body's bytes. */
  bodyHash?: string;
  /** Sum of the records' digests modulo 2^256, hex. Only beside digests. */
  digestSum?: string;
  readAt: Instant;
  /** Records left out because they were bad, and the first of the reasons (at most 200). */
  skipped: number;
  problems: ListProblem[];
  /** Some sources forbid passing their data on: such a list is never exported. */
  redistribution?: 'prohibited';
  /** The part of a large event table that was taken, and what there was to choose from. */
  filter?: ImportFilter;
  facets?: EventFacets;
};

export type ChangedRecord = { type: RecordType; id: RecordId; title: string; change: 'added' | 'removed' | 'changed' };

/** What an update changed. `records` holds the first 100 of each kind of change; the counts are whole. */
export type ChangeSummary = {
  from: number;
  to: number;
  at: Instant;
  added: RecordCounts;
  removed: RecordCounts;
  changed: RecordCounts;
  /** Records whose main name or title changed. */
  renamed: RecordCounts;
  records: ChangedRecord[];
};

/** What one update took from a list of so many records. */
export type Loss = { at: Instant; of: RecordCounts; removed: RecordCounts; renamed: RecordCounts };

/** How much one copy may hold. `maxBytes` counts the body as decoded by the network (before text decoding). */
export type ListLimits = { maxBytes: number; maxRecords: number };

/** A staged generation that waits for the reader's decision. */
export type HeldCopy = { copy: ListCopy; reasons: HoldReason[]; changes?: ChangeSummary; since: Instant };

export type StoredList = {
  id: ListId;
  /** `own` is My list: never fetched, written by the reader. `starter` ships with the extension. */
  kind: 'url' | 'file' | 'paste' | 'starter' | 'own';
  /** Address that is fetched (normalised), or the file's name. */
  url?: string;
  /** What the reader typed, when normalising changed it. */
  typedUrl?: string;
  /** Origin that answered last, after redirects. */
  finalOrigin?: string;
  enabled: boolean;
  addedAt: Instant;
  /** The reader's own choice of interval; otherwise the header's `refresh`. */
  intervalMs?: number;
  /** Raised by the reader for this list; otherwise the defaults of lib/sync. */
  limits?: ListLimits;
  /** The reader's choice from a large event table; holds for every later copy. */
  filter?: ImportFilter;
  /** The reader's order, ascending; lists without one stand by `addedAt`. */
  position?: number;
  /** Absent until the first copy is in. */
  active?: ListCopy;
  previous?: ListCopy;
  held?: HeldCopy;
  etag?: string;
  lastModified?: string;
  /** SHA-256, hex, of an update that the reader chose not to apply: the same bytes are not offered again. */
  refusedHash?: string;
  /** Ed25519 public key trusted on first use, base64. */
  trustedKey?: string;
  /** When the whole file was last asked for; lists that offer changes are otherwise followed by differences. */
  lastWholeAt?: Instant;
  lastAttemptAt?: Instant;
  lastSuccessAt?: Instant;
  lastChangeAt?: Instant;
  lastResult?: CheckResult;
  lastChanges?: ChangeSummary;
  /** Of the last days, oldest first; none after an update that the reader accepted. */
  losses?: Loss[];
  /** Failed checks in a row. */
  failures: number;
  nextDueAt: Instant;
  /** Set by `restorePrevious`: no check replaces the copy until the reader unpins. */
  pinned: boolean;
};

export type StoredListPatch = Partial<Omit<StoredList, 'id' | 'active' | 'previous'>>;

export type Staging = {
  generation: number;
  /** Adds records whose ids this generation does not hold yet. Resolves when they are written. */
  add(records: readonly StagedRecord[]): Promise<void>;
  /** Adds records or replaces those of the same type and id. For generations staged `from` another one. */
  put(records: readonly StagedRecord[]): Promise<void>;
  delete(type: RecordType, ids: readonly RecordId[]): Promise<void>;
  /** Ends writing (and compiling). The generation stays unseen until `flip`. */
  finish(): Promise<RecordCounts>;
  /** Deletes everything staged. */
  abort(): Promise<void>;
};

export type ListStore = {
  get(id: ListId): Promise<StoredList | undefined>;
  all(): Promise<StoredList[]>;
  /** Inserts or replaces the list's row whole. For new lists; running checks use `patch`, which leaves the reader's other changes alone. */
  save(list: StoredList): Promise<void>;
  /** Changes the named properties (undefined removes one). Nothing happens when the list is gone. */
  patch(id: ListId, patch: StoredListPatch): Promise<void>;
  /** Starts a generation with a number never used before for this list; `from` starts it as a copy that shares unchanged chunks. */
  stage(id: ListId, options?: { from?: number }): Promise<Staging>;
  /** One small transaction: active becomes previous, `copy` becomes active, `patch` is applied. Rejects when the list is gone. */
  flip(id: ListId, copy: ListCopy, patch?: StoredListPatch): Promise<void>;
  /** Previous becomes active again and the list is pinned; the newer copy becomes the previous one. */
  restorePrevious(id: ListId): Promise<void>;
  remove(id: ListId): Promise<void>;
  /** The records of one generation, in the order they were added. */
  records(id: ListId, generation: number, type: RecordType): AsyncIterable<StagedRecord>;
  /** Single records by id; missing ones are left out. Costs in proportion to the ids. */
  find(id: ListId, generation: number, type: RecordType, ids: readonly RecordId[]): Promise<StagedRecord[]>;
  /** Deletes generations that are neither active, previous nor held, in small steps; returns how many. */
  dropStale(): Promise<number>;
};
