// From scores to spans: the best sequence of begin, inside and outside labels (Viterbi 1967), and its runs.

import type { Span } from '../../model/span';

/** Label 0 is outside; each role r has a begin label 2r + 1 and an inside label 2r + 2, which only its own begin or inside may precede. */
export const beginLabel = (role: number): number => 2 * role + 1;

/** Scores of `count` tokens, from place `at` on and `stride` numbers apart, of which the first `labels` count. */
export type Scores = { floats: Float32Array; at: number; count: number; labels: number; stride: number };

/** The allowed sequence with the highest sum. */
export function bestLabels({ floats, at: first, count, labels, stride }: Scores): Uint8Array {
  const best = new Uint8Array(count);
  if (count === 0) return best;
  const back = new Uint8Array(count * labels);
  let sums = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let label = 0; label < labels; label++)
    sums[label] = isInside(label) ? Number.NEGATIVE_INFINITY : (floats[first + label] as number);
  for (let at = 1; at < count; at++) {
    const free = bestOf(sums);
    for (let label = 0; label < labels; label++) {
      const from = !isInside(label) ? free : (sums[label] as number) > (sums[label - 1] as number) ? label : label - 1;
      back[at * labels + label] = from;
      next[label] = (sums[from] as number) + (floats[first + at * stride + label] as number);
    }
    [sums, next] = [next, sums];
  }
  best[count - 1] = bestOf(sums);
  for (let at = count - 1; at > 0; at--) best[at - 1] = back[at * labels + (best[at] as number)] as number;
  return best;
}

/** Runs of one role as half-open token ranges, counted from `offset`. */
export function labelSpans(labels: Uint8Array, role: number, offset = 0): Span[] {
  const begin = beginLabel(role);
  const spans: Span[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== begin) continue;
    let end = at + 1;
    while (labels[end] === begin + 1) end++;
    spans.push({ start: offset + at, end: offset + end });
  }
  return spans;
}

const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

function bestOf(sums: Float64Array): number {
  let best = 0;
  for (let label = 1; label < sums.length; label++) if ((sums[label] as number) > (sums[best] as number)) best = label;
  return best;
}
