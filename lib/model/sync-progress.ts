// How far reading one list has got: what the background tells the pages that watch.

import type { ListId } from './list';

/** `applying`: everything is read; the copy is compiled and put in use. */
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

/** Stands for the list that is being previewed, whose id is not known yet. No list's id is empty. */
export const PREVIEW_ID: ListId = '';

/** How much is done, 0 to 1; undefined where nobody can say. A filter leaves records out, so bytes are the better measure. */
export function shareDone({ phase, records, expected, bytes, totalBytes }: SyncProgress): number | undefined {
  if (phase === 'applying') return undefined;
  if (totalBytes) return Math.min(1, bytes / totalBytes);
  return phase === 'reading' && expected ? Math.min(1, records / expected) : undefined;
}
