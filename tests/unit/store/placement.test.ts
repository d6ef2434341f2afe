// Where records stand: found, replaced and taken away as by a plain list of pairs, also where two records share a handle.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedPlacement,
  chunksOf,
  emptyPlacement,
  isPlaced,
  placementBuilder,
  usedChunks,
} from '../../../lib/store/placement';

type Pair = [handle: number, chunk: number];

// Few numbers, so that handles meet.
const pairs = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 })), {
  selector: (pair) => pair.join(),
});

const placed = (all: readonly Pair[]) => {
  const builder = placementBuilder();
  for (const [handle, chunk] of all) builder.add(handle, chunk);
  return builder.finish();
};

const grouped = (all: readonly Pair[]): Map<number, number[]> => {
  const groups = new Map<number, number[]>();
  for (const [handle, chunk] of all) groups.set(handle, [...(groups.get(handle) ?? []), chunk]);
  return groups;
};

const sorted = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

describe('a placement', () => {
  it('finds the chunks of each handle, and none of another', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const placement = placed(all);
        for (let handle = 0; handle < 7; handle++)
          expect(sorted(chunksOf(placement, handle))).toEqual(sorted(grouped(all).get(handle) ?? []));
        expect(usedChunks(placement)).toEqual(sorted(new Set(all.map(([, chunk]) => chunk))));
        for (const [handle, chunk] of all) expect(isPlaced(placement, handle, chunk)).toBe(true);
      }),
    );
  });

  it('is changed as a list of pairs is: of two records with one handle, only the one that went goes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(24).keys()]), fc.nat(24), pairs, (numbers, cut, added) => {
        const own = numbers.map((number): Pair => [number >> 2, number & 3]);
        const removed = own.slice(0, Math.min(cut, own.length - 1));
        const news = added.map(([handle, chunk]): Pair => [handle, chunk + 4]);
        const changed = changedPlacement(placed(own), grouped(removed), placed(news));
        const left = grouped([...own.slice(removed.length), ...news]);
        for (let handle = 0; handle < 7; handle++)
          expect(sorted(chunksOf(changed, handle))).toEqual(sorted(left.get(handle) ?? []));
      }),
    );
  });

  it('begins as what is added', () => {
    const added = placed([[1, 0]]);
    expect(changedPlacement(emptyPlacement(), new Map(), added)).toBe(added);
  });
});
