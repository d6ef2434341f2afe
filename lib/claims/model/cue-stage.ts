// First stage: which tokens of an encoded paragraph attribute something. Answers token ranges; knows no text.

import type { Span } from '../../model/span';
import { bestLabels, labelSpans } from './label-spans';
import { floats, type WeightsFile } from './weights-file';
import { placeMatrix, product, type Workspace } from './workspace';

/** The place of `count` encoded tokens in, cues as token ranges out. */
export type CueStage = (states: number, count: number) => Span[];

const LABELS = 3;

/** `width`: numbers an encoded token. */
export function cueStage(space: Workspace, file: WeightsFile, width: number): CueStage {
  const weights = floats(file.tensor('cue.weight'), LABELS, width);
  const matrix = placeMatrix(space, weights, LABELS, width, floats(file.tensor('cue.bias'), 1, LABELS));
  return (states, count) => {
    const before = space.mark();
    const at = product(space, matrix, states, count);
    space.release(before);
    return labelSpans(bestLabels({ floats: space.floats, at, count, labels: LABELS, stride: matrix.stride }), 0);
  };
}
