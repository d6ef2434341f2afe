// How much one list may hold, and how much more when the reader says yes to a limit that was met. Pure.

import type { ListLimits } from './list-store';
import type { CheckResult } from './sync-problem';

/** For what comes from an address. */
export const DEFAULT_LIMITS: ListLimits = { maxBytes: 20_000_000, maxRecords: 50_000 };
/** For files that the reader chose: they are read piece by piece, so their size is no matter. */
export const FILE_LIMITS: ListLimits = { maxBytes: Number.MAX_SAFE_INTEGER, maxRecords: 200_000 };

/** Above this a body, which is held whole while it is checked, would not fit beside a browser's other work. */
const MOST_BYTES = 200_000_000;
/** What any list may hold. */
export const MOST_RECORDS = 500_000;
const ROUND_BYTES = 10_000_000;
const ROUND_RECORDS = 10_000;

/** Undefined when the problem is no limit, or when it is one that is not raised any further. */
export function raisedLimits(limits: ListLimits, problem: CheckResult | undefined): ListLimits | undefined {
  if (problem?.code === 'TOO_LARGE') {
    const wanted = Math.max(2 * problem.limitBytes, 1.25 * problem.bytes);
    const maxBytes = Math.min(MOST_BYTES, roundUp(wanted, ROUND_BYTES));
    // Large files hold many records: one question is enough.
    const maxRecords = Math.max(limits.maxRecords, Math.min(MOST_RECORDS, 4 * limits.maxRecords));
    return maxBytes > problem.limitBytes ? { maxBytes, maxRecords } : undefined;
  }
  if (problem?.code !== 'TOO_MANY') return undefined;
  const maxRecords = Math.min(MOST_RECORDS, roundUp(2 * problem.limit, ROUND_RECORDS));
  return maxRecords > problem.limit ? { ...limits, maxRecords } : undefined;
}

/** What a reader could have said yes to: a backup is a file like any other. */
export const reachableLimits = ({ maxBytes, maxRecords }: ListLimits): ListLimits => ({
  maxBytes: Math.min(MOST_BYTES, maxBytes),
  maxRecords: Math.min(MOST_RECORDS, maxRecords),
});

/** Limits that so many records fit; undefined when they would be too many. */
export function limitsToHold(limits: ListLimits, records: number): ListLimits | undefined {
  // A little more, because tables grow.
  const maxRecords = roundUp(1.1 * records, ROUND_RECORDS);
  return records <= MOST_RECORDS ? { ...limits, maxRecords: Math.min(MOST_RECORDS, maxRecords) } : undefined;
}

const roundUp = (value: number, to: number): number => Math.ceil(value / to) * to;
