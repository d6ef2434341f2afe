// Events on the timeline: certainty as their dates have it, and no sign on top of another.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from '../../../components/dates';
import { type DatedEvent, placeEvents } from '../../../components/timeline/place-events';
import { ticks } from '../../../components/timeline/ticks';

const dated = (start: string, more: Partial<DatedEvent> = {}): DatedEvent => ({ start, approximate: false, ...more });

const CERTAINTY: [why: string, event: DatedEvent, certainty: string][] = [
  ['a day', dated('2020-07-29'), 'exact'],
  ['the same day twice', dated('2020-07-29', { end: '2020-07-29' }), 'exact'],
  ['days with an end', dated('2020-07-29', { end: '2020-08-02' }), 'lasting'],
  ['a month', dated('2020-07'), 'uncertain'],
  ['a year', dated('2020'), 'uncertain'],
  ['months', dated('2020-07', { end: '2020-09' }), 'uncertain'],
  ['a day that is only about right', dated('2020-07-29', { approximate: true }), 'uncertain'],
];

const anyEvents = fc.array(
  fc
    .record({
      day: fc.integer({ min: 12_000, max: 20_000 }),
      length: fc.constantFrom(4, 7, 10),
      days: fc.integer({ min: 0, max: 400 }),
      approximate: fc.boolean(),
    })
    .map(({ day, length, days, approximate }) => ({
      start: dateOfDay(day).slice(0, length),
      end: days > 300 ? dateOfDay(day + days).slice(0, length) : undefined,
      approximate,
    })),
  { maxLength: 30 },
);

describe('placing', () => {
  it.each(CERTAINTY)('%s', (_, event, certainty) => {
    expect(placeEvents([event, dated('2021-01-01')], '2021-02-01', 320).placed[0]?.certainty).toBe(certainty);
  });

  it('keeps every sign clear of every other in its lane, and its bar around it', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { placed, lanes } = placeEvents(events, '2024-10-01', 320);
        expect(placed.map(({ event }) => event).sort((a, b) => a - b)).toEqual(events.map((_, index) => index));
        for (const one of placed) {
          expect(one.lane).toBeLessThan(lanes);
          expect(one.foot).toBeGreaterThanOrEqual(one.from - 1e-6);
          expect(one.foot).toBeLessThanOrEqual(one.to + 1e-6);
          if (one.certainty !== 'exact') expect(one.x).toBe(one.foot);
          for (const other of placed) {
            if (other === one || other.lane !== one.lane) continue;
            expect(Math.abs(other.x - one.x)).toBeGreaterThanOrEqual(18 - 1e-6);
          }
        }
      }),
    );
  });

  it('leaves out what has no date, and does without the article’s', () => {
    const { placed, article } = placeEvents([dated('soon'), dated('2020-01-01')], undefined, 320);
    expect(placed.map(({ event }) => event)).toEqual([1]);
    expect(article).toBeUndefined();
  });

  it('has nothing to place for nothing', () => {
    expect(placeEvents([], undefined, 320)).toMatchObject({ placed: [], lanes: 0 });
  });
});

describe('a crowd', () => {
  it('steps aside instead of piling up, and keeps its days', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => dated(`2025-02-${String(at + 1).padStart(2, '0')}`));
    const { placed, lanes } = placeEvents([dated('2013-01-01'), dated('2019-05-05'), ...crowd], '2025-03-12', 480);
    expect(lanes).toBeLessThanOrEqual(4);
    expect(placed.map(({ foot }) => foot)).toEqual(placed.map(({ from }) => from));
  });

  it('is not told of a cut within the reach of one date', () => {
    const { scale, cuts } = placeEvents(
      [dated('1991'), ...['01', '02', '03'].map((day) => dated(`1992-02-${day}`))],
      undefined,
      480,
    );
    expect(scale.cuts.length).toBeGreaterThan(cuts.length);
  });
});

describe('ticks', () => {
  it('says when a lone event was', () => {
    const placement = placeEvents([dated('2023-02-03')], undefined, 480);
    expect(ticks(placement, 480, () => 50).map(({ date }) => date)).toEqual(['2023-02']);
  });

  it('writes years across years and months within one', () => {
    const years = placeEvents([dated('2018-03-01'), dated('2019-09-01'), dated('2021-03-01')], '2022-03-01', 600);
    const months = placeEvents([dated('2020-02-10'), dated('2020-05-10')], '2020-07-01', 600);
    const datesOf = (placement: typeof years) => ticks(placement, 600, () => 40).map(({ date }) => date);
    expect(datesOf(years)).toEqual(['2018-03', '2019', '2020', '2021', '2022']);
    expect(datesOf(months)).toEqual(['2020-02', '2020-03', '2020-04', '2020-05', '2020-06']);
  });

  it('says where time goes on behind a cut', () => {
    const days = ['2019-07-01', '2019-07-09', '2019-07-20', '2019-08-02', '2020-03-11', '2020-03-30'];
    const placement = placeEvents(
      days.map((day) => dated(day)),
      '2020-04-20',
      600,
    );
    expect(placement.cuts).toHaveLength(1);
    expect(ticks(placement, 520, () => 46).map(({ date }) => date)).toContain('2020-03');
  });

  it('keeps labels apart and never inside a cut', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const placement = placeEvents(events, '2024-10-01', 320);
        const { scale } = placement;
        const found = ticks(placement, 260, () => 46);
        for (const [index, tick] of found.entries()) {
          expect(tick.x).toBeLessThanOrEqual(260);
          const before = found[index - 1];
          const end = before && before.x + (before.starts ? 46 : 23);
          expect(tick.starts ? tick.x : tick.x - 23).toBeGreaterThanOrEqual(end ?? 0);
          for (const cut of scale.cuts) {
            expect(tick.x > cut.x + 1e-6 && tick.x < cut.x + cut.width - 1e-6).toBe(false);
          }
        }
      }),
    );
  });
});
