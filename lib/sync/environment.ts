// Everything sync needs of the world, given from outside: the store, the network, the clock, chance. Tests give their own.

import type { ListId } from '../model/list';
import type { Instant, ListLimits, ListStore } from '../model/list-store';
import type { Fetch } from './fetch-list';

export type SyncPhase = 'fetching' | 'reading' | 'applying';

export type SyncProgress = {
  id: ListId;
  phase: SyncPhase;
  /** Records read so far and, when the file says, how many there will be. */
  records: number;
  expected?: number;
  bytes: number;
  totalBytes?: number;
};

export type SyncEnvironment = {
  store: ListStore;
  fetch: Fetch;
  now(): Instant;
  /** In [0, 1). */
  chance(): number;
  /** Whether the reader gave access to these match patterns. */
  isGranted(origins: readonly string[]): Promise<boolean>;
  /** False only when the browser knows that there is no connection. */
  isOnline(): boolean;
  /** The reader asked the browser to save data. */
  isMetered(): boolean;
  onProgress?(progress: SyncProgress): void;
  /** A list's records changed for the reader: tabs read their articles again. */
  onFlip?(id: ListId): void;
  limits?: ListLimits;
  /** Gives up a request after so long without a byte. */
  idleMs?: number;
};

/** For what comes from an address. */
export const DEFAULT_LIMITS: ListLimits = { maxBytes: 20_000_000, maxRecords: 50_000 };
/** For files that the reader chose: they are read piece by piece, so their size is no matter. */
export const FILE_LIMITS: ListLimits = { maxBytes: Number.MAX_SAFE_INTEGER, maxRecords: 200_000 };
export const DEFAULT_IDLE_MS = 30_000;
