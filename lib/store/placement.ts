// Which chunk holds which record, as two parallel typed arrays that a worker loads in one read. Knows nothing of Dexie.

import type { Placement } from './database';

/** Collects (handle, chunk) pairs in any order. */
export type PlacementBuilder = { add(handle: number, chunk: number): void; finish(): Placement };

export function placementBuilder(): PlacementBuilder {
  const handles: number[] = [];
  const chunks: number[] = [];
  return {
    add(handle, chunk) {
      handles.push(handle);
      chunks.push(chunk);
    },
    finish() {
      // Each pair as one number of 64 bits, handle first: the engine sorts those by itself, ten times as fast as by a comparison of ours.
      const pairs = new Uint32Array(2 * handles.length);
      for (const [at, handle] of handles.entries()) {
        pairs[2 * at + HIGH] = handle;
        pairs[2 * at + 1 - HIGH] = chunks[at] ?? 0;
      }
      new BigUint64Array(pairs.buffer).sort();
      return {
        handles: pairs.filter((_, at) => at % 2 === HIGH),
        chunks: pairs.filter((_, at) => at % 2 !== HIGH),
      };
    },
  };
}

/** Which half of 64 bits counts more on this machine. */
const HIGH = new Uint32Array(BigUint64Array.of(1n).buffer)[0] === 1 ? 1 : 0;

export const emptyPlacement = (): Placement => ({ handles: new Uint32Array(), chunks: new Uint32Array() });

/** Chunks that may hold the record with this handle; usually one, none when it is absent. */
export function chunksOf({ handles, chunks }: Placement, handle: number): number[] {
  const found: number[] = [];
  for (let at = lowerBound(handles, handle); handles[at] === handle; at++) found.push(chunks[at] ?? 0);
  return [...new Set(found)];
}

/** Whether this chunk's copy of the record is the one that counts; an older chunk may still hold a replaced copy. */
export const isPlaced = (placement: Placement, handle: number, chunk: number): boolean =>
  chunksOf(placement, handle).includes(chunk);

/** Every chunk in use, in the order of writing. */
export const usedChunks = ({ chunks }: Placement): number[] => [...new Set(chunks)].sort((a, b) => a - b);

/** The placement without the pairs `removed` names (`handle` → chunks) and with those of `added`. Linear, by copying. */
export function changedPlacement(
  placement: Placement,
  removed: ReadonlyMap<number, readonly number[]>,
  added: Placement,
): Placement {
  // A first copy: nothing to merge with.
  if (placement.handles.length === 0) return added;
  const builder = placementBuilder();
  placement.handles.forEach((handle, at) => {
    const chunk = placement.chunks[at] ?? 0;
    if (!removed.get(handle)?.includes(chunk)) builder.add(handle, chunk);
  });
  added.handles.forEach((handle, at) => {
    builder.add(handle, added.chunks[at] ?? 0);
  });
  return builder.finish();
}

/** First index whose value is not below `wanted`. */
export function lowerBound(values: Uint32Array | Int32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
