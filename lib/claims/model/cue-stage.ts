// First stage: which tokens of an encoded paragraph attribute something. Answers token ranges; knows no text.

import type { Span } from '../../model/span';
import { bestLabels, labelSpans } from './label-spans';
import { filledUp, multiply, packed } from './matrix';
import { floats, type WeightsFile } from './weights-file';

/** Encoded tokens in, cues as token ranges out. */
export type CueStage = (states: Float32Array, count: number) => Span[];

const LABELS = 3;

export function cueStage(file: WeightsFile, width: number): CueStage {
  const matrix = packed(floats(file.tensor('cue.weight'), LABELS, width), LABELS, width);
  const bias = filledUp(floats(file.tensor('cue.bias'), 1, LABELS), matrix.stride);
  return (states, count) => {
    const scores = new Float32Array(count * matrix.stride);
    multiply(matrix, bias, states, count, scores);
    return labelSpans(bestLabels(scores, count, LABELS, matrix.stride), 0);
  };
}
