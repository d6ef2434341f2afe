// The days on which a listed event may have happened, from its partial dates; knows nothing of articles.

import { type DayInterval, daysOfDate } from '../model/calendar';
import type { PriorEvent } from '../model/list';

/** From the first day of `start` to the last day of `end`, or of `start` where no end is given. Undefined for a date that is none. */
export function eventDays(event: Pick<PriorEvent, 'start' | 'end'>): DayInterval | undefined {
  const start = daysOfDate(event.start);
  if (!start) return undefined;
  const end = event.end === undefined ? undefined : daysOfDate(event.end);
  return { from: start.from, to: Math.max(start.to, end?.to ?? start.to) };
}

/** The first possible day, under which a store files the event. A date that is none counts as day 0. */
export const eventDay = (event: Pick<PriorEvent, 'start' | 'end'>): number => eventDays(event)?.from ?? 0;
