// The Dexie database: tables, keys and versions. Opened lazily, reopened when the browser closed it; never in a content script.

import { Dexie, type Table } from 'dexie';
import type { Hidden } from '../model/hidden';
import type { ListId, RecordType } from '../model/list';
import type { StagedRecord, StoredList } from '../model/list-store';
import type { Unrelated } from '../model/parse-personal';
import { DATABASE_NAME, DATABASE_VERSION } from './database-version';
import { fullHiddenRow } from './hidden-row';

/** Up to `RECORDS_PER_CHUNK` (stage.ts) records of one type: a row a record would cost many times the writing time. */
export type ChunkRow = { id?: number; list: ListId; type: RecordType; records: StagedRecord[] };

/** Where each record of one type stands: two parallel arrays, ascending by handle. */
export type Placement = { handles: Uint32Array; chunks: Uint32Array };

/**
 * One generation of a list: a manifest of rows that several generations may share. Replacing a list is writing new rows,
 * one manifest, and one small flip in `lists`.
 */
export type GenerationRow = {
  list: ListId;
  generation: number;
  placements: Record<RecordType, Placement>;
  /** Posting rows by bucket; a key's bucket is its hash modulo the length. */
  postings: number[];
  /** Segment rows, the base first, then the deltas that hide parts of it. */
  segments: number[];
  counts: Record<RecordType, number>;
};

/** The posting lists of all keys of one bucket. */
export type PostingRow = {
  id?: number;
  list: ListId;
  keys: string[];
  starts: Uint32Array;
  days: Int32Array;
  handles: Uint32Array;
};

/** One compiled part of the match index; see segments.ts. */
export type SegmentRow = { id?: number; list: ListId; bytes: Blob | ArrayBuffer };

/** The reader's own layer over records: stands apart from lists and survives their updates. */
export type HiddenRow = Hidden & { key: string };
export type UnrelatedRow = Unrelated;

/** A local file that the browser lets us read again (Chromium). A handle cannot cross a message: the options page writes this table itself. */
export type FileRow = { list: ListId; handle: FileSystemFileHandle };

export type Database = Dexie & {
  lists: Table<StoredList, ListId>;
  generations: Table<GenerationRow, [ListId, number]>;
  chunks: Table<ChunkRow, number>;
  postings: Table<PostingRow, number>;
  segments: Table<SegmentRow, number>;
  hidden: Table<HiddenRow, string>;
  unrelated: Table<UnrelatedRow, string>;
  files: Table<FileRow, ListId>;
};

const REOPEN_AFTER_MS = 1000;

/** A large database opens in seconds after a restart; one that another connection blocks, or a broken disk, may never. */
const OPENS_WITHIN_MS = 20_000;

/** A database that opens itself on first use. Pass another name in tests. */
export function openDatabase(name = DATABASE_NAME): Database {
  const database = new Dexie(name, { autoOpen: true }) as Database;
  database.version(1).stores({
    lists: 'id',
    generations: '[list+generation], list',
    chunks: '++id, list',
    postings: '++id, list',
    segments: '++id, list',
    hidden: 'key',
    unrelated: 'key',
  });
  database.version(DATABASE_VERSION).stores({ files: 'list' });
  // After the versions: declaring one makes the tables anew.
  database.hidden.hook('reading', fullHiddenRow);
  reopenAfterFailure(database);
  return database;
}

/**
 * Dexie keeps to a failed opening for good, and to one that hangs. A disk that was full, busy or silent for a moment is not to
 * blind us until the browser ends.
 */
function reopenAfterFailure(database: Database): void {
  const open = database.open.bind(database);
  database.open = () => {
    // Once the database is there it is only being brought up to date, which is not to be cut short.
    const tooLong = setTimeout(() => database.backendDB() ?? database.close(), OPENS_WITHIN_MS);
    return open()
      .catch((cause) => {
        // Not at once: whoever waits would open it again and again.
        setTimeout(() => database.isOpen() || database.close({ disableAutoOpen: false }), REOPEN_AFTER_MS);
        throw cause;
      })
      .finally(() => clearTimeout(tooLong));
  };
}
