// What the store threw, as a SyncProblem.

import type { SyncProblem } from '../model/sync-problem';

/** Abort errors without a cause are the reader's own doing, full storage has a name in every browser; the rest is told in its own words. */
export function storeProblem(error: unknown): SyncProblem {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { name, inner, cause } = at as { name?: string; inner?: unknown; cause?: unknown };
    if (name === 'QuotaExceededError') return { code: 'QUOTA' };
    at = inner ?? cause;
    // A transaction that the browser gave up is an abort too, with the reason inside.
    if (name === 'AbortError' && depth === 0 && !at) return { code: 'CANCELLED' };
  }
  return {
    code: 'STORE_FAILED',
    reason: error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200),
  };
}
