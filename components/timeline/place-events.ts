// Events onto a TimeScale: where each sign stands, how far its date may reach, and in which lane, so that none hides another. Pure.

import type { PartialDate } from '../../lib/model/article';
import { daysOf } from '../dates';
import { type DayInterval, type TimeScale, timeScale } from './time-scale';

export type DatedEvent = { start: PartialDate; end?: PartialDate | undefined; approximate: boolean };

/** `exact`: one known day. `lasting`: from one known day to another. `uncertain`: somewhere within. */
export type DateCertainty = 'exact' | 'lasting' | 'uncertain';

export type PlacedEvent = {
  /** Index into the events given. */
  event: number;
  /** Of the sign's middle. */
  x: number;
  /** Of what the date may mean or how long it lasted. */
  from: number;
  to: number;
  certainty: DateCertainty;
  /** 0 stands nearest to the axis. */
  lane: number;
};

export type Placement = {
  scale: TimeScale;
  placed: PlacedEvent[];
  lanes: number;
  /** From the first day to the last; absent when there is nothing to place. */
  range?: DayInterval;
  /** Where the article's day stands. */
  article?: number;
};

const SIGN_PX = 18;
const MARGIN_PX = 12;
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Events whose date cannot be read are left out. `published` is the article's day. */
export function placeEvents(
  events: readonly DatedEvent[],
  published: PartialDate | undefined,
  widthPx: number,
): Placement {
  const article = published === undefined ? undefined : daysOf(published)?.from;
  const dated = events.flatMap((event, index) => {
    const interval = intervalOf(event);
    return interval ? [{ index, interval, certainty: certaintyOf(event) }] : [];
  });
  const intervals = dated.map(({ interval }) => interval);
  const all = article === undefined ? intervals : [...intervals, { from: article, to: article }];
  const scale = timeScale(all, widthPx, MARGIN_PX);
  const loose = dated
    .map(({ index, interval, certainty }) => {
      const [from, to] = [scale.x(interval.from), scale.x(interval.to)];
      return { event: index, from, to, x: certainty === 'uncertain' ? (from + to) / 2 : from, certainty };
    })
    .toSorted((a, b) => a.x - b.x);
  const placed = intoLanes(loose);
  return {
    scale,
    placed,
    lanes: placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    ...(all.length > 0 && {
      range: { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) },
    }),
    ...(article !== undefined && { article: scale.x(article) }),
  };
}

function intervalOf({ start, end }: DatedEvent): DayInterval | undefined {
  const first = daysOf(start);
  const last = daysOf(end ?? start) ?? first;
  return first && last ? { from: first.from, to: Math.max(first.to, last.to) } : undefined;
}

function certaintyOf({ start, end, approximate }: DatedEvent): DateCertainty {
  const isExact = !approximate && start.length === DAY_LENGTH && (end === undefined || end.length === DAY_LENGTH);
  if (!isExact) return 'uncertain';
  return end === undefined || end === start ? 'exact' : 'lasting';
}

/** Each event, from left to right, into the lowest lane where it touches nothing. */
function intoLanes(events: readonly Omit<PlacedEvent, 'lane'>[]): PlacedEvent[] {
  const ends: number[] = [];
  return events.map((event) => {
    const start = Math.min(event.from, event.x - SIGN_PX / 2);
    const end = Math.max(event.to, event.x + SIGN_PX / 2);
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return { ...event, lane };
  });
}
