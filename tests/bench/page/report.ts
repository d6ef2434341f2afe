// Rows of the page bench, and the check that a measured answer was right.

import type { Bench, Fresh } from './open';

/** Of several rounds on fresh pages: whatever else the machine does only adds. */
export const least = (values: readonly number[]): number => Math.min(...values);

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Up to `most` rounds, two at least, none begun after `withinMs`: a busy machine gets fewer of them, not a bench without an end. */
export function* rounds(most: number, withinMs: number): Generator<number> {
  const began = performance.now();
  for (let round = 0; round < most && (round < 2 || performance.now() - began < withinMs); round++) yield round;
}

export const fixed = (value: number, digits = 2): string => value.toFixed(digits);

export const print = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell) => `${cell}`.padEnd(16)).join(' '));

/** A fast wrong answer is no result. */
export function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(`wrong answer: ${what}`);
}

/** Measures on a fresh page, and closes it whatever happens. */
export async function withPage<T>(
  bench: Bench,
  name: string,
  copies: number,
  measure: (fresh: Fresh) => Promise<T>,
): Promise<T> {
  const fresh = await bench.open(name, copies);
  try {
    return await measure(fresh);
  } finally {
    await fresh.close();
  }
}
