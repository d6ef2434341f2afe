// What a week of updates removed and renamed, added up: a list that is emptied step by step is held as one that is emptied at once. Pure.

import type { ChangeSummary, Instant, Loss, RecordCounts, StoredList } from '../model/list-store';

/**
 * Lists of what is new let go of old events every day: one that reaches a month back loses less than a third of itself in a week. Nobody who takes a
 * third a week away is held; but the reader sees each step, and has weeks to see it.
 */
export const LOSS_DAYS = 7;
const DAY_MS = 86_400_000;
/** Lists are looked at once an hour at most. */
const MOST_KEPT = 200;

/** The losses of the last days with this update's, to be kept once it is applied; `current` is what it is applied to. */
export function lossesWith(
  { losses = [], active }: Pick<StoredList, 'losses' | 'active'>,
  changes: ChangeSummary | undefined,
  now: Instant,
): Loss[] {
  const recent = losses.filter(({ at }) => at > now - LOSS_DAYS * DAY_MS && at <= now);
  if (!active || !changes || total(changes.removed) + total(changes.renamed) === 0) return recent;
  const { removed, renamed } = changes;
  return [...recent, { at: now, of: active.counts, removed, renamed }].slice(-MOST_KEPT);
}

/** All that went, of the most that there was. */
export function addUp(losses: readonly Loss[]): Omit<Loss, 'at'> {
  return {
    of: together(losses, 'of', Math.max),
    removed: together(losses, 'removed', plus),
    renamed: together(losses, 'renamed', plus),
  };
}

const plus = (a: number, b: number): number => a + b;

function together(
  losses: readonly Loss[],
  part: 'of' | 'removed' | 'renamed',
  join: (a: number, b: number) => number,
): RecordCounts {
  const whole = { entities: 0, events: 0, claims: 0 };
  for (const key of ['entities', 'events', 'claims'] as const)
    whole[key] = losses.reduce((sum, loss) => join(sum, loss[part][key]), 0);
  return whole;
}

const total = ({ entities, events, claims }: RecordCounts): number => entities + events + claims;
