// The part of a unit that a word names: "early", "the end of".

import { type Interval, type Part, partOf } from '../interval';

export function partNamed(words: string | undefined): Part | undefined {
  if (words === undefined) return undefined;
  if (/\b(?:early|beginning|start|turn)\b/i.test(words)) return 'early';
  if (/\b(?:mid|middle)\b/i.test(words)) return 'mid';
  return /\b(?:late|end|close)\b/i.test(words) ? 'late' : undefined;
}

/** The part of the interval that the words name; all of it where they name none. */
export function narrowed(whole: Interval, words: string | undefined): Interval {
  const part = partNamed(words);
  return part ? partOf(whole, part) : whole;
}
