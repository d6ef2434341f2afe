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
      const order = Uint32Array.from(handles.keys()).sort(
        (a, b) => (handles[a] ?? 0) - (handles[b] ?? 0) || (chunks[a] ?? 0) - (chunks[b] ?? 0),
      );
      return {
        handles: Uint32Array.from(order, (at) => handles[at] ?? 0),
        chunks: Uint32Array.from(order, (at) => chunks[at] ?? 0),
      };
    },
  };
}

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
