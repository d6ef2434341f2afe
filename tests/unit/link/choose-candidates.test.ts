// The choice of candidates against the slow obvious way, and its bounds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCandidates, frequencyOf } from '../../../lib/link/choose-candidates';
import type { LinkQuery } from '../../../lib/link/link-query';
import { rarityFrom } from '../../../lib/link/rarity';
import { tally } from '../../../lib/link/tally';
import { type Posting, recordHandle } from '../../../lib/model/lookups';

const posting = (list: string, key: string, entries: readonly (readonly [number, number])[]): Posting => {
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  return {
    list,
    key,
    days: Int32Array.from(sorted, ([day]) => day),
    handles: Uint32Array.from(sorted, ([, handle]) => handle),
  };
};

const query = (keys: readonly string[], more: Partial<LinkQuery> = {}): LinkQuery => ({
  keys: [...keys],
  parts: keys.map((key) => ({ key, weight: 1 })),
  events: [],
  windows: [],
  ...more,
});

describe('chooseCandidates', () => {
  it('ranks as adding up the rarities of shared keys does, when postings are short', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 40 }));
    // One event has one day: the handle decides it.
    const postings = fc
      .array(fc.array(entry, { maxLength: 30 }), { minLength: 1, maxLength: 6 })
      .map((lists) =>
        lists.map((entries, at) =>
          posting('list', `key${at}`, [
            ...new Map(entries.map(([, handle]) => [handle, [handle * 7, handle] as const])).values(),
          ]),
        ),
      );
    fc.assert(
      fc.property(postings, (found) => {
        const rarity = rarityFrom(frequencyOf(found));
        const sums = new Map<number, number>();
        for (const { key, handles } of found)
          for (const handle of handles) sums.set(handle, (sums.get(handle) ?? 0) + rarity(key));
        const chosen = chooseCandidates(query(found.map(({ key }) => key)), found).flatMap(({ handles }) => handles);
        expect([...chosen].sort((a, b) => a - b)).toEqual([...sums.keys()].sort((a, b) => a - b));
        const values = chosen.map((handle) => sums.get(handle) ?? 0);
        values.forEach((value, at) => {
          expect(value).toBeLessThanOrEqual((values[at - 1] ?? Infinity) + 1e-5);
        });
      }),
    );
  });

  it('leaves out what came after the article', () => {
    const found = [
      posting('list', 'k', [
        [10, 1],
        [20, 2],
        [30, 3],
      ]),
    ];
    expect(chooseCandidates(query(['k'], { until: 20 }), found)[0]?.handles.sort()).toEqual([1, 2]);
  });

  it('counts a key only in the lists that it belongs to', () => {
    const found = [posting('mine', 'actor:a', [[1, 1]]), posting('other', 'actor:a', [[1, 2]])];
    const parts = [{ key: 'actor:a', lists: new Set(['mine']), weight: 1 }];
    expect(chooseCandidates(query(['actor:a'], { parts }), found)).toEqual([{ list: 'mine', handles: [1] }]);
  });

  it('takes events that are named outright even where no posting holds them', () => {
    expect(chooseCandidates(query([], { events: [{ list: 'l', id: 'e' }] }), [])).toEqual([
      { list: 'l', handles: [recordHandle('e')] },
    ]);
  });

  it('finds the one event of a window and a rare key among a hundred thousand', () => {
    const common = Array.from({ length: 100_000 }, (_, at): [number, number] => [at % 9000, at + 10]);
    const found = [
      posting('l', 'common', [...common, [4000, 5]]),
      posting('l', 'rare', [
        [4000, 5],
        [8000, 6],
      ]),
    ];
    const chosen = chooseCandidates(
      query(['common', 'rare'], { windows: [{ from: 3990, to: 4010 }], until: 9000 }),
      found,
    );
    expect(chosen[0]?.handles[0]).toBe(5);
  });

  it('stays bounded, whatever the postings hold', () => {
    const many = Array.from({ length: 50_000 }, (_, at): [number, number] => [at, at]);
    const found = ['a', 'b', 'c'].map((key) => posting('l', key, many));
    expect(chooseCandidates(query(['a', 'b', 'c'], { until: 1e6 }), found)[0]?.handles.length).toBeLessThanOrEqual(300);
  });
});

describe('tally', () => {
  it('sums as a Map does, and holds no more than it may', () => {
    const adds = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 1, max: 9 })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(adds, fc.integer({ min: 1, max: 64 }), (pairs, most) => {
        const sums = tally(most);
        const oracle = new Map<number, number>();
        for (const [handle, amount] of pairs) {
          const slot = sums.slotOf(handle, 3);
          if (oracle.has(handle) || oracle.size < most) {
            oracle.set(handle, (oracle.get(handle) ?? 0) + amount);
            sums.add(slot, amount);
          } else expect(slot).toBe(-1);
        }
        const held = Array.from({ length: sums.size() }, (_, slot) => [sums.handles[slot], sums.sums[slot]]);
        expect(held).toEqual([...oracle]);
      }),
    );
  });
});
