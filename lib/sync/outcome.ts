// What a list's row says after a check: the result, how often it failed in a row, when to look again.

import type { ListHeader } from '../model/list';
import type { StoredList, StoredListPatch } from '../model/list-store';
import type { CheckResult } from '../model/sync-problem';
import { dueAfterFailure, dueAfterSuccess } from './check-due';
import type { SyncEnvironment } from './environment';

/** Held updates and unchanged files are successes: the publisher's file was read. `header`: of a copy that is just coming in. */
export function outcomeOf(
  list: StoredList,
  result: CheckResult,
  environment: Pick<SyncEnvironment, 'now' | 'chance'>,
  header: ListHeader | undefined = list.active?.header,
): StoredListPatch {
  const now = environment.now();
  if (result.code === 'OK' || result.code === 'UNCHANGED' || result.code === 'HELD') {
    const nextDueAt = dueAfterSuccess({ intervalMs: list.intervalMs, header }, now, environment.chance());
    return { lastResult: result, lastSuccessAt: now, failures: 0, nextDueAt };
  }
  // The reader's own "stop" is no failure of the publisher's.
  const failures = result.code === 'CANCELLED' ? list.failures : list.failures + 1;
  const waitUntil = 'until' in result ? result.until : undefined;
  const nextDueAt = dueAfterFailure(Math.max(1, failures), now, environment.chance(), waitUntil);
  return { lastResult: result, failures, nextDueAt };
}
