// Second stage: for one cue, which tokens around it are its source and which its content. Answers token ranges; knows no text.

import type { Span } from '../../model/span';
import { type CuePlaces, cuePlaces } from './cue-places';
import { bestLabels, labelSpans } from './label-spans';
import { runBlock } from './role-block';
import { ROLE_LABELS, type RoleWeights, readRoleWeights } from './role-weights';
import type { WeightsFile } from './weights-file';
import { product, type Workspace } from './workspace';

export type Roles = { source: Span[]; content: Span[] };

/** An encoded paragraph: the place of its tokens' vectors, and the number of each token's sentence. */
export type EncodedParagraph = { states: number; count: number; sentences: Uint16Array };

/** One answer a cue, in the order of the cues. */
export type RoleStage = (paragraph: EncodedParagraph, cues: readonly Span[]) => Roles[];

/** Tokens on either side of a cue that its roles may stand in: 97 % of them do, and the cost grows with it. */
const REACH = 48;

/** `width`: numbers an encoded token. */
export function roleStage(space: Workspace, file: WeightsFile, width: number): RoleStage {
  const weights = readRoleWeights(space, file, width);
  return ({ states, count, sentences }, cues) => {
    const before = space.mark();
    const tokens = product(space, weights.token, states, count);
    const means = cueMeans(space, states, width, cues);
    const cueVectors = product(space, weights.cue, means, cues.length);
    const found = cues.map((cue, at) => {
      const window = { start: Math.max(0, cue.start - REACH), end: Math.min(count, cue.end + REACH) };
      const places = cuePlaces(cue, cues, sentences, window);
      const firstToken = tokens + window.start * weights.token.stride;
      const labels = windowLabels(space, weights, places, firstToken, cueVectors + at * weights.cue.stride);
      return { source: labelSpans(labels, 0, window.start), content: labelSpans(labels, 1, window.start) };
    });
    space.release(before);
    return found;
  };
}

/** The mean of every cue's tokens, one vector a cue. */
function cueMeans(space: Workspace, states: number, width: number, cues: readonly Span[]): number {
  const numbers = space.floats;
  const means = space.take(cues.length * width);
  numbers.fill(0, means, means + cues.length * width);
  cues.forEach((cue, at) => {
    const out = means + at * width;
    for (let token = cue.start; token < cue.end; token++) {
      for (let unit = 0; unit < width; unit++) {
        const part = (numbers[states + token * width + unit] as number) / (cue.end - cue.start);
        numbers[out + unit] = (numbers[out + unit] as number) + part;
      }
    }
  });
  return means;
}

function windowLabels(
  space: Workspace,
  weights: RoleWeights,
  places: CuePlaces,
  tokens: number,
  cue: number,
): Uint8Array {
  const before = space.mark();
  const count = places.marks.length;
  const state = firstState(space, weights, places, tokens, cue);
  for (const block of weights.blocks) runBlock(space, block, state, count);
  const at = product(space, weights.last, state, count);
  space.release(before);
  return bestLabels({ floats: space.floats, at, count, labels: ROLE_LABELS, stride: weights.last.stride });
}

/** relu(token + cue + where the token stands seen from the cue), for every token of the window. */
function firstState(space: Workspace, weights: RoleWeights, places: CuePlaces, tokens: number, cue: number): number {
  const { width, distances, sentences, marks } = weights;
  const numbers = space.floats;
  const count = places.marks.length;
  const state = space.take(count * width);
  for (let token = 0; token < count; token++) {
    const distance = (places.distances[token] as number) * width;
    const sentence = (places.sentences[token] as number) * width;
    const mark = (places.marks[token] as number) * width;
    const from = tokens + token * weights.token.stride;
    const to = state + token * width;
    for (let unit = 0; unit < width; unit++) {
      const sum =
        (numbers[from + unit] as number) +
        (numbers[cue + unit] as number) +
        (distances[distance + unit] as number) +
        (sentences[sentence + unit] as number) +
        (marks[mark + unit] as number);
      numbers[to + unit] = Math.max(sum, 0);
    }
  }
  return state;
}
