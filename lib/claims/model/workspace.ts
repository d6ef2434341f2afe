// The one block of numbers that weights and intermediate results live in, and the multiplication that runs on it. Knows nothing of networks.

import { type Multiply, ROW_GROUP } from './multiply';
import { plainMultiply } from './plain-multiply';
import { simdMemory } from './simd-multiply';

export type Workspace = {
  floats: Float32Array;
  multiply: Multiply;
  /** The place of `count` numbers, not cleared. Throws when the workspace is full, which its fixed sizes rule out. */
  take: (count: number) => number;
  /** Gives back everything taken since `mark()` answered `place`. */
  mark: () => number;
  release: (place: number) => void;
};

/** A matrix in the workspace with its bias. */
export type Matrix = { weights: number; bias: number; columns: number; stride: number };

// 4 MiB: under 200,000 weights, and what one piece of a paragraph and one role window need.
export const WORKSPACE_FLOATS = 1 << 20;

/** `simd: false` keeps to plain TypeScript, which is also what happens where WebAssembly is not allowed. */
export function workspace({ simd = true } = {}): Workspace {
  const fast = simd ? simdMemory() : undefined;
  const floats = fast?.floats ?? new Float32Array(WORKSPACE_FLOATS);
  let taken = 0;
  return {
    floats,
    multiply: fast?.multiply ?? plainMultiply(floats),
    take(count) {
      const place = taken;
      taken += Math.ceil(count / ROW_GROUP) * ROW_GROUP;
      if (taken > floats.length) throw new Error(`claims workspace: ${taken} numbers do not fit into ${floats.length}`);
      return place;
    },
    mark: () => taken,
    release(place) {
      taken = place;
    },
  };
}

/** Puts `rows` rows of `columns` numbers, and a bias a row (none: zeros), into the workspace for good. */
export function placeMatrix(
  space: Workspace,
  values: Float32Array,
  rows: number,
  columns: number,
  bias?: Float32Array,
): Matrix {
  const stride = Math.ceil(rows / ROW_GROUP) * ROW_GROUP;
  const weights = space.take(stride * columns);
  for (let row = 0; row < rows; row++) {
    const lane = row % ROW_GROUP;
    const group = weights + (row - lane) * columns + lane;
    for (let column = 0; column < columns; column++) {
      space.floats[group + column * ROW_GROUP] = values[row * columns + column] as number;
    }
  }
  const biasAt = space.take(stride);
  if (bias) space.floats.set(bias, biasAt);
  return { weights, bias: biasAt, columns, stride };
}

/** The place of the products of `count` vectors, taken anew; `stride` numbers each. */
export function product(space: Workspace, matrix: Matrix, inputs: number, count: number): number {
  const outputs = space.take(count * matrix.stride);
  space.multiply(matrix.weights, matrix.bias, inputs, outputs, count, matrix.columns, matrix.stride);
  return outputs;
}
