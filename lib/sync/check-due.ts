// When a list is to be looked at: intervals, jitter, back-off. Knows no clock and no chance: both are given.

import type { ListHeader } from '../model/list';
import type { Instant, StoredList } from '../model/list-store';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const DEFAULT_INTERVAL_MS = DAY;
const SHORTEST_MS = HOUR;
const LONGEST_MS = 14 * DAY;
/** Waits after one, two, three, four and more failures in a row. */
const BACK_OFF_MS = [15 * MINUTE, HOUR, 4 * HOUR, DAY];
const ORIGIN_PAUSE_MS = MINUTE;
/** How far a server may put us off. */
const LONGEST_WAIT_MS = 7 * DAY;

/** Whose wishes the interval follows. */
export type Wishes = { intervalMs?: number; header?: Pick<ListHeader, 'refresh'> };

/** Milliseconds of `P30D` or `PT6H`; undefined for anything else. */
export function durationMs(duration: string | undefined): number | undefined {
  const found = /^P(?:(\d{1,6})D|T(\d{1,6})H)$/.exec(duration ?? '');
  if (!found) return undefined;
  return found[1] === undefined ? Number(found[2]) * HOUR : Number(found[1]) * DAY;
}

/** The reader's own interval, else the publisher's wish, else a day; never under an hour or over fourteen days. */
export function intervalOf({ intervalMs, header }: Wishes): number {
  const wanted = intervalMs ?? durationMs(header?.refresh) ?? DEFAULT_INTERVAL_MS;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, wanted));
}

/** `chance` in [0, 1): spread by ±15 %, so that a publisher's readers do not all come at once. */
export function dueAfterSuccess(wishes: Wishes, now: Instant, chance: number): Instant {
  return Math.round(now + intervalOf(wishes) * (0.85 + 0.3 * chance));
}

/** `failures` counts this one. `waitUntil`: what the server asked for. */
export function dueAfterFailure(failures: number, now: Instant, chance: number, waitUntil?: Instant): Instant {
  const wait = BACK_OFF_MS[Math.min(failures, BACK_OFF_MS.length) - 1] ?? MINUTE;
  const own = Math.round(now + wait * (0.85 + 0.3 * chance));
  return waitUntil === undefined ? own : Math.max(own, waitUntil);
}

/** Retry-After in seconds or as a date; undefined when it says neither. */
export function retryAfterOf(header: string | null, now: Instant): Instant | undefined {
  if (header === null) return undefined;
  const until = /^\s*\d{1,9}\s*$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.min(Math.max(until, now), now + LONGEST_WAIT_MS);
}

/** Lists to check now, the longest unvisited first, at most one for each origin. */
export function dueLists(lists: readonly StoredList[], now: Instant): StoredList[] {
  const free = originsFreeAt(lists, now);
  const due = lists.filter((list) => isFetched(list) && dueAt(list, now) <= now);
  return due
    .sort((a, b) => (a.lastAttemptAt ?? 0) - (b.lastAttemptAt ?? 0))
    .filter((list) => {
      if ((free.get(originOf(list)) ?? 0) > now) return false;
      free.set(originOf(list), now + ORIGIN_PAUSE_MS);
      return true;
    });
}

/** When `dueLists` will next have something; undefined when nothing is followed. */
export function nextCheckAt(lists: readonly StoredList[], now: Instant): Instant | undefined {
  const free = originsFreeAt(lists, now);
  const times = lists.filter(isFetched).map((list) => Math.max(dueAt(list, now), free.get(originOf(list)) ?? 0));
  return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
}

const isFetched = (list: StoredList): boolean =>
  list.kind === 'url' && list.url !== undefined && list.enabled && !list.pinned;

/** What was planned by a clock that has been set back since would wait for as long: it is due now. */
const dueAt = (list: StoredList, now: Instant): Instant => (isAhead(list, now) ? now : list.nextDueAt);

/** A clock that is put right by seconds is no clock set back. */
const isAhead = ({ lastAttemptAt, nextDueAt }: StoredList, now: Instant): boolean =>
  (lastAttemptAt ?? nextDueAt) > now + ORIGIN_PAUSE_MS;

const originOf = (list: StoredList): string => new URL(list.url ?? '').origin;

/** A host that serves many lists is asked for one a minute. */
function originsFreeAt(lists: readonly StoredList[], now: Instant): Map<string, Instant> {
  const free = new Map<string, Instant>();
  for (const list of lists) {
    if (list.kind !== 'url' || list.url === undefined || list.lastAttemptAt === undefined || isAhead(list, now))
      continue;
    const origin = originOf(list);
    free.set(origin, Math.max(free.get(origin) ?? 0, list.lastAttemptAt + ORIGIN_PAUSE_MS));
  }
  return free;
}

/** The publisher has promised news by now and none came, even if every check succeeds. */
export function isOld(list: Pick<StoredList, 'active'>, now: Instant): boolean {
  const header = list.active?.header;
  const after = durationMs(header?.staleAfter);
  return header !== undefined && after !== undefined && now - Date.parse(header.published) > after;
}
