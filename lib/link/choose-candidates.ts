// Which stored events are worth fetching for an article: typed-array work over posting lists, bounded whatever the store's size.

import type { Day, DayInterval } from '../model/calendar';
import type { ListId } from '../model/list';
import { type Posting, recordHandle } from '../model/lookups';
import { dateWeight } from './evidence';
import type { LinkQuery } from './link-query';
import { rarityFrom } from './rarity';
import { type Tally, tally } from './tally';

export type ChosenEvents = { list: ListId; handles: number[] };

/** Each candidate costs a read from the store; more than this adds none that would be shown. */
const MOST_CANDIDATES = 160;
/** Of one list, so many events are looked at; what a longer posting holds beyond that is reached by its days only. */
const MOST_LOOKED_AT = 20_000;
/** Of those, so many of the best are looked up in the long postings. */
const MOST_CHECKED = 1_500;
/** A posting up to this length is taken whole. */
const SHORT = 4_000;
/** Of a longer one, the latest so many, and what lies in the windows. */
const LATEST = 200;
const MOST_IN_WINDOW = 2_000;
/** An event of a known month is filed under its first day. */
const MONTH_DAYS = 31;
/** Equal days are searched this far for one handle. */
const LONGEST_DAY = 256;

/** Best first within each list. `postings` may hold lists and keys in any order. */
export function chooseCandidates(query: LinkQuery, postings: readonly Posting[]): ChosenEvents[] {
  const rarity = rarityFrom(frequencyOf(postings));
  const partOf = new Map(query.parts.map((part) => [part.key, part]));
  const byList = new Map<ListId, Weighted[]>();
  for (const posting of postings) {
    const part = partOf.get(posting.key);
    if (!part || (part.lists && !part.lists.has(posting.list))) continue;
    const weighted = byList.get(posting.list) ?? [];
    weighted.push({ posting, weight: part.weight * rarity(part.key) });
    byList.set(posting.list, weighted);
  }
  const ranked = [...byList].flatMap(([list, weighted]) => rank(list, weighted, query));
  const chosen = ranked.sort((a, b) => b.worth - a.worth).slice(0, MOST_CANDIDATES);
  return grouped([...query.events.map(({ list, id }) => ({ list, handle: recordHandle(id) })), ...chosen]);
}

/** How many stored events carry each key, over all lists: what `linkEvents` takes as `frequency`. */
export function frequencyOf(postings: readonly Posting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, days } of postings) counts.set(key, (counts.get(key) ?? 0) + days.length);
  return counts;
}

type Weighted = { posting: Posting; weight: number };
type Ranked = { list: ListId; handle: number; worth: number };

/** Short postings whole, long ones in part; then the best of what was found is looked up in every long posting. */
function rank(
  list: ListId,
  weighted: readonly Weighted[],
  { windows, until = Number.POSITIVE_INFINITY }: LinkQuery,
): Ranked[] {
  const entries = weighted.reduce((sum, { posting }) => sum + posting.days.length, 0);
  const found = tally(Math.max(1, Math.min(MOST_LOOKED_AT, entries)));
  const reach = windows.map(({ from, to }) => ({ from: from - MONTH_DAYS, to }));
  const shortFirst = [...weighted].sort((a, b) => a.posting.days.length - b.posting.days.length);
  const long = shortFirst.filter(({ posting }) => posting.days.length > SHORT);
  for (const { posting, weight } of shortFirst) {
    const end = upperBound(posting.days, until);
    if (posting.days.length <= SHORT) addAll(found, posting, 0, end, weight);
    else for (const [from, to] of stretches(posting.days, end, reach)) addAll(found, posting, from, to, 0);
  }
  const worthOfWindow = windowWorth(windows, until);
  for (let slot = 0; slot < found.size(); slot++) {
    const day = found.days[slot] ?? 0;
    found.add(slot, worthOfWindow(day) + recency(day, until));
  }
  return best(found, MOST_CHECKED).map((slot) => {
    const [handle, day] = [found.handles[slot] ?? 0, found.days[slot] ?? 0];
    const more = long.reduce((sum, { posting, weight }) => (holds(posting, day, handle) ? sum + weight : sum), 0);
    return { list, handle, worth: (found.sums[slot] ?? 0) + more };
  });
}

/** Slots of the highest sums; ties beyond the number are passed over. */
function best(found: Tally, most: number): number[] {
  const size = found.size();
  const sorted = found.sums.slice(0, size).sort();
  const least = sorted[Math.max(0, size - most)] ?? 0;
  const slots: number[] = [];
  for (let slot = 0; slot < size && slots.length < most; slot++) if ((found.sums[slot] ?? 0) >= least) slots.push(slot);
  return slots;
}

function addAll(found: Tally, { days, handles }: Posting, from: number, to: number, weight: number): void {
  for (let at = to - 1; at >= from; at--) {
    const slot = found.slotOf(handles[at] ?? 0, days[at] ?? 0);
    if (slot >= 0 && weight > 0) found.add(slot, weight);
  }
}

/** Index ranges of a long posting: each window, then the latest entries. */
function stretches(days: Int32Array, end: number, windows: readonly DayInterval[]): [number, number][] {
  const inWindows = windows.map(({ from, to }): [number, number] => {
    const last = Math.min(end, upperBound(days, to));
    return [Math.max(upperBound(days, from - 1), last - MOST_IN_WINDOW), last];
  });
  return [...inWindows, [Math.max(0, end - LATEST), end]];
}

function holds({ days, handles }: Posting, day: Day, handle: number): boolean {
  const first = upperBound(days, day - 1);
  for (let at = first; at < first + LONGEST_DAY && days[at] === day; at++) if (handles[at] === handle) return true;
  return false;
}

/** First index whose day is after `day`. */
function upperBound(days: Int32Array, day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As linking will weigh the date, scaled to a rare actor; half for an event that may have been filed under its month's first day. */
function windowWorth(windows: readonly DayInterval[], until: number): (day: Day) => number {
  const published = Number.isFinite(until) ? until : undefined;
  const weighed = windows.map((window) => ({ ...window, worth: dateWeight(window, window, published) / 2 }));
  return (day) => {
    let most = 0;
    for (const { from, to, worth } of weighed) {
      if (day > to || day < from - MONTH_DAYS) continue;
      most = Math.max(most, day >= from ? worth : worth / 2);
    }
    return most;
  };
}

const recency = (day: Day, until: number): number =>
  Number.isFinite(until) ? 0.05 / (1 + Math.max(0, until - day) / 365) : 0;

function grouped(chosen: readonly { list: ListId; handle: number }[]): ChosenEvents[] {
  const byList = new Map<ListId, Set<number>>();
  for (const { list, handle } of chosen) {
    const handles = byList.get(list) ?? new Set<number>();
    byList.set(list, handles.add(handle));
  }
  return [...byList].map(([list, handles]) => ({ list, handles: [...handles] }));
}
