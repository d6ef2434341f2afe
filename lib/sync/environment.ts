// Everything sync needs of the world, given from outside: the store, the network, the clock, chance. Tests give their own.

import type { ListId } from '../model/list';
import type { Instant, ListLimits, ListStore } from '../model/list-store';
import type { SyncProgress } from '../model/sync-progress';
import type { Fetch } from './fetch-list';

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
  /** What was told of by `onProgress` has ended, well or not. */
  onEnd?(id: ListId): void;
  /** A list's records changed for the reader: tabs read their articles again. */
  onFlip?(id: ListId): void;
  limits?: ListLimits;
  /** Gives up a request after so long without a byte. */
  idleMs?: number;
};

export const DEFAULT_IDLE_MS = 30_000;

/** Tells those who watch how much of a file has come. */
export const reportBytes =
  (id: ListId, { onProgress }: SyncEnvironment) =>
  (bytes: number, totalBytes: number | undefined): void =>
    onProgress?.({ id, phase: 'fetching', records: 0, bytes, totalBytes });
