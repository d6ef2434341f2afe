// Posting lists built in memory from whole events: for the command line, for tests, and as the picture of what a store keeps.

import type { ListId, PriorEvent } from '../model/list';
import { type Posting, recordHandle } from '../model/lookups';
import { eventDay } from './event-day';
import { eventKeys } from './event-keys';

/** One Posting for every key that the events of one list carry. */
export function postingsOf(list: ListId, events: readonly PriorEvent[]): Map<string, Posting> {
  const entries = new Map<string, { day: number; handle: number }[]>();
  for (const event of events) {
    const entry = { day: eventDay(event), handle: recordHandle(event.id) };
    for (const key of eventKeys(event)) {
      const filed = entries.get(key);
      if (filed) filed.push(entry);
      else entries.set(key, [entry]);
    }
  }
  return new Map([...entries].map(([key, filed]) => [key, toPosting(list, key, filed)]));
}

function toPosting(list: ListId, key: string, filed: { day: number; handle: number }[]): Posting {
  filed.sort((a, b) => a.day - b.day);
  return {
    list,
    key,
    days: Int32Array.from(filed, ({ day }) => day),
    handles: Uint32Array.from(filed, ({ handle }) => handle),
  };
}
