// Events onto a TimeScale: where each sign stands, how far its date may reach, and in which lane, so that none hides another. Pure.

import type { PartialDate } from '../../lib/model/article';
import { daysOf } from '../dates';
import { type Cut, type DayInterval, type TimeScale, timeScale } from './time-scale';

export type DatedEvent = { start: PartialDate; end?: PartialDate | undefined; approximate: boolean };

/** `exact`: one known day. `lasting`: from one known day to another. `uncertain`: somewhere within. */
export type DateCertainty = 'exact' | 'lasting' | 'uncertain';

export type PlacedEvent = {
  /** Index into the events given. */
  event: number;
  /** Of the sign's middle; beside its day where the day is crowded. */
  x: number;
  /** Where the day itself stands, or the middle of what it may be. */
  foot: number;
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
  /** The silences that are cut short. What is cut within the reach of one date is no silence. */
  cuts: Cut[];
  /** From the first day to the last; absent when there is nothing to place. */
  range?: DayInterval;
  /** Where the article's day stands. */
  article?: number;
};

const SIGN_PX = 18;
const MARGIN_PX = 12;
/** So many signs at least stand over one another before they step aside; more where all together need the room. */
const LEAST_PILED = 4;
/** The lanes that signs may pile up in are filled to this share. */
const FILLED = 0.6;
const STEP_ASIDE_PX = SIGN_PX / 2;
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
      return { event: index, from, to, foot: certainty === 'uncertain' ? (from + to) / 2 : from, certainty };
    })
    .toSorted((a, b) => a.foot - b.foot);
  const placed = intoLanes(loose, widthPx).toSorted((a, b) => a.foot - b.foot || a.lane - b.lane);
  return {
    scale,
    placed,
    lanes: placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    cuts: scale.cuts.filter((cut) => !intervals.some(({ from, to }) => from <= cut.from && cut.to <= to)),
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

type Loose = Omit<PlacedEvent, 'lane' | 'x'>;
type Taken = { start: number; end: number };

/** Each event, from left to right, into the lowest lane where it touches nothing; beside its day where that would pile up. */
function intoLanes(events: readonly Loose[], widthPx: number): PlacedEvent[] {
  const lanes: Taken[][] = [];
  const piled = Math.max(LEAST_PILED, Math.ceil((events.length * SIGN_PX) / (FILLED * widthPx)));
  return events.map((event) => {
    const { x, lane } = placeFor(event, lanes, { widthPx, piled });
    const taken = lanes[lane] ?? [];
    lanes[lane] = taken;
    taken.push(reachOf(event, x));
    return { ...event, x, lane };
  });
}

function placeFor(
  event: Loose,
  lanes: readonly Taken[][],
  { widthPx, piled }: { widthPx: number; piled: number },
): { x: number; lane: number } {
  const isFree = (lane: number, { start, end }: Taken): boolean =>
    (lanes[lane] ?? []).every((other) => other.end <= start || other.start >= end);
  // The reach of an uncertain date must be seen where it is.
  const steps = event.certainty === 'exact' ? Math.ceil(widthPx / STEP_ASIDE_PX) : 0;
  for (let step = 0; step <= steps; step++) {
    for (const x of [event.foot - step * STEP_ASIDE_PX, event.foot + step * STEP_ASIDE_PX]) {
      if (step > 0 && (x < MARGIN_PX || x > widthPx - MARGIN_PX)) continue;
      const reach = reachOf(event, x);
      for (let lane = 0; lane < piled; lane++) if (isFree(lane, reach)) return { x, lane };
    }
  }
  let lane = 0;
  while (!isFree(lane, reachOf(event, event.foot))) lane++;
  return { x: event.foot, lane };
}

const reachOf = ({ from, to, certainty }: Loose, x: number): Taken =>
  certainty === 'exact'
    ? { start: x - SIGN_PX / 2, end: x + SIGN_PX / 2 }
    : { start: Math.min(from, x - SIGN_PX / 2), end: Math.max(to, x + SIGN_PX / 2) };
