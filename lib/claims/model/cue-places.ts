// Where each token of a window stands, seen from one cue: how far, in which sentence, in which cue. Row numbers for the role stage's tables.

import type { Span } from '../../model/span';

/** Bucket k holds signed distances from the cue, in tokens, up to DISTANCES[k]; the last bucket all beyond. */
const DISTANCES = [-40, -28, -20, -13, -8, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 8, 13, 20, 28, 40];
const SENTENCE_REACH = 3;
const OTHER_CUE = 1;
const THIS_CUE = 2;

/** Rows of the three tables. */
export const PLACE_ROWS = { distance: DISTANCES.length + 1, sentence: 2 * SENTENCE_REACH + 1, mark: THIS_CUE + 1 };

/** One row number a token of the window. */
export type CuePlaces = { distances: Uint8Array; sentences: Uint8Array; marks: Uint8Array };

export function cuePlaces(cue: Span, cues: readonly Span[], sentences: Uint16Array, window: Span): CuePlaces {
  const size = window.end - window.start;
  const places = { distances: new Uint8Array(size), sentences: new Uint8Array(size), marks: new Uint8Array(size) };
  const here = sentences[cue.start] as number;
  for (let at = 0; at < size; at++) {
    const token = window.start + at;
    places.distances[at] = distanceRow(token, cue);
    const offset = (sentences[token] as number) - here;
    places.sentences[at] = SENTENCE_REACH + Math.max(-SENTENCE_REACH, Math.min(SENTENCE_REACH, offset));
  }
  for (const other of cues) {
    if (other.start >= window.end || other.end <= window.start) continue;
    places.marks.fill(OTHER_CUE, Math.max(0, other.start - window.start), other.end - window.start);
  }
  places.marks.fill(THIS_CUE, cue.start - window.start, cue.end - window.start);
  return places;
}

function distanceRow(token: number, cue: Span): number {
  const distance = token < cue.start ? token - cue.start : token >= cue.end ? token - cue.end + 1 : 0;
  let row = 0;
  while (row < DISTANCES.length && (DISTANCES[row] as number) < distance) row++;
  return row;
}
