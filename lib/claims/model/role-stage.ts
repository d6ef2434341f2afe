// Second stage: for one cue, which tokens around it are its source and which its content. Answers token ranges; knows no text.

import type { Span } from '../../model/span';
import { bestLabels, labelSpans } from './label-spans';
import { filledUp, multiply, packed } from './matrix';
import { roleBlock, runBlock } from './role-block';
import { floats, type WeightsFile } from './weights-file';

/** Tokens on either side of a cue that its roles may stand in: 97 % of them do, and the cost grows with it. */
const REACH = 48;

/** Bucket k holds signed distances from the cue, in tokens, up to DISTANCES[k]; the last bucket all beyond. */
const DISTANCES = [-40, -28, -20, -13, -8, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 8, 13, 20, 28, 40];
const SENTENCE_REACH = 3;
const MARKS = { plain: 0, otherCue: 1, cue: 2 };
const DILATIONS = [1, 2, 4, 8];
const LABELS = 5;

export type Roles = { source: Span[]; content: Span[] };

/** An encoded paragraph, with what the second stage computes once for all its cues. */
export type RoleInput = { states: Float32Array; count: number; sentences: Uint16Array; cues: readonly Span[] };

export type RoleStage = (input: RoleInput) => Roles[];

export function roleStage(file: WeightsFile, width: number): RoleStage {
  const { role = 0 } = file.sizes;
  const token = packed(floats(file.tensor('role_token.weight'), role, width), role, width);
  const tokenBias = filledUp(floats(file.tensor('role_token.bias'), 1, role), token.stride);
  const cueMatrix = packed(floats(file.tensor('role_cue.weight'), role, width), role, width);
  const noBias = new Float32Array(cueMatrix.stride);
  const tables = {
    distances: floats(file.tensor('role_distance'), DISTANCES.length + 1, role),
    sentences: floats(file.tensor('role_sentence'), 2 * SENTENCE_REACH + 1, role),
    marks: floats(file.tensor('role_mark'), Object.keys(MARKS).length, role),
  };
  const blocks = DILATIONS.map((dilation, at) => roleBlock(file, `role_blocks.${at}`, role, dilation));
  const last = packed(floats(file.tensor('role.weight'), LABELS, role), LABELS, role);
  const lastBias = filledUp(floats(file.tensor('role.bias'), 1, LABELS), last.stride);

  return (input) => {
    const { states, count, cues } = input;
    if (cues.length === 0) return [];
    const tokens = new Float32Array(count * token.stride);
    multiply(token, tokenBias, states, count, tokens);
    const means = new Float32Array(cues.length * width);
    cues.forEach((cue, at) => writeMean(states, width, cue, means, at * width));
    const cueVectors = new Float32Array(cues.length * cueMatrix.stride);
    multiply(cueMatrix, noBias, means, cues.length, cueVectors);
    const marks = new Uint8Array(count);
    for (const cue of cues) marks.fill(MARKS.otherCue, cue.start, cue.end);

    return cues.map((cue, at) => {
      const window = { start: Math.max(0, cue.start - REACH), end: Math.min(count, cue.end + REACH) };
      const size = window.end - window.start;
      marks.fill(MARKS.cue, cue.start, cue.end);
      const state = new Float32Array(size * role);
      for (let token = window.start; token < window.end; token++) {
        const distance = distanceBucket(token, cue) * role;
        const sentence = sentenceBucket(input.sentences, token, cue) * role;
        const mark = (marks[token] as number) * role;
        const out = (token - window.start) * role;
        for (let unit = 0; unit < role; unit++) {
          const sum =
            (tokens[token * role + unit] as number) +
            (cueVectors[at * role + unit] as number) +
            (tables.distances[distance + unit] as number) +
            (tables.sentences[sentence + unit] as number) +
            (tables.marks[mark + unit] as number);
          state[out + unit] = sum > 0 ? sum : 0;
        }
      }
      marks.fill(MARKS.otherCue, cue.start, cue.end);
      for (const block of blocks) runBlock(block, state, size);
      const scores = new Float32Array(size * last.stride);
      multiply(last, lastBias, state, size, scores);
      const labels = bestLabels(scores, size, LABELS, last.stride);
      return { source: labelSpans(labels, 0, window.start), content: labelSpans(labels, 1, window.start) };
    });
  };
}

function writeMean(states: Float32Array, width: number, cue: Span, out: Float32Array, at: number): void {
  for (let token = cue.start; token < cue.end; token++) {
    for (let unit = 0; unit < width; unit++) out[at + unit] = (out[at + unit] as number) + (states[token * width + unit] as number);
  }
  for (let unit = 0; unit < width; unit++) out[at + unit] = (out[at + unit] as number) / (cue.end - cue.start);
}

function distanceBucket(token: number, cue: Span): number {
  const distance = token < cue.start ? token - cue.start : token >= cue.end ? token - cue.end + 1 : 0;
  let bucket = 0;
  while (bucket < DISTANCES.length && (DISTANCES[bucket] as number) < distance) bucket++;
  return bucket;
}

function sentenceBucket(sentences: Uint16Array, token: number, cue: Span): number {
  const offset = (sentences[token] as number) - (sentences[cue.start] as number);
  return SENTENCE_REACH + Math.max(-SENTENCE_REACH, Math.min(SENTENCE_REACH, offset));
}
