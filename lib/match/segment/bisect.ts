// Bisection in sorted rows. It knows order, not what is ordered.

/** The first place of `length` for which `isReached` holds, which then holds for all after it; `length` when there is none. */
export function firstWhere(length: number, isReached: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place of the first value in an ascending row that is not smaller. */
export const firstAtLeast = (sorted: ArrayLike<number>, value: number): number =>
  firstWhere(sorted.length, (at) => (sorted[at] as number) >= value);
