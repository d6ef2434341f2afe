// What a feature is, and the few measures of a pair that many features share. Knows no features.

import type { Pair } from './compared-article';

export type Feature = readonly [name: string, of: (pair: Pair) => number];

export const is =
  (test: (pair: Pair) => unknown): ((pair: Pair) => number) =>
  (pair) =>
    test(pair) ? 1 : 0;

/** In paragraphs. */
export const apart = ({ a, b }: Pair): number => b.paragraph - a.paragraph;

/** In claims. */
export const steps = ({ at: [first, second] }: Pair): number => second - first;

export const near = (pair: Pair): boolean => apart(pair) <= 1;

/** A long claim shares much with any other. */
export const capped = (overlap: number): number => Math.min(8, overlap);
