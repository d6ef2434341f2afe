// The block of numbers that weights and intermediate results live in, and who runs the loops on it. Knows nothing of networks.

import { type Kernel, ROW_GROUP } from './kernel';
import { plainKernel } from './plain-kernel';
import { simdKernel } from './simd-kernel';

export type Workspace = {
  kernel: Kernel;
  /** The kernel's block. */
  floats: Float32Array;
  /** The place of `count` numbers, not cleared. Throws when the workspace is full, which its fixed sizes rule out. */
  take: (count: number) => number;
  /** `release(place)` gives back everything taken since `mark()` answered `place`. */
  mark: () => number;
  release: (place: number) => void;
};

/** A matrix in the workspace with its bias. */
export type Matrix = { weights: number; bias: number; columns: number; stride: number };

// 4 MiB, as in kernel.wat: under 300,000 weights, and what one piece of a paragraph and one role window need.
const WORKSPACE_FLOATS = 1 << 20;

/** `simd: false` keeps to plain TypeScript, which is also what happens where WebAssembly is not allowed. */
export function workspace({ simd = true } = {}): Workspace {
  const kernel = (simd ? simdKernel() : undefined) ?? plainKernel(new Float32Array(WORKSPACE_FLOATS));
  const { floats } = kernel;
  let taken = 0;
  return {
    kernel,
    floats,
    take(count) {
      const place = taken;
      taken += filledUp(count);
      if (taken > floats.length) throw new Error(`claims workspace: ${taken} numbers do not fit into ${floats.length}`);
      return place;
    },
    mark: () => taken,
    release(place) {
      taken = place;
    },
  };
}

/** Puts numbers into the workspace for good. */
export function place(space: Workspace, values: Float32Array): number {
  const at = space.take(values.length);
  space.floats.set(values, at);
  return at;
}

/** Puts `rows` rows of `columns` numbers, and a bias a row (none: zeros), into the workspace for good. */
export function placeMatrix(
  space: Workspace,
  values: Float32Array,
  rows: number,
  columns: number,
  bias: Float32Array = new Float32Array(rows),
): Matrix {
  const stride = filledUp(rows);
  const grouped = new Float32Array(stride * columns);
  for (let row = 0; row < rows; row++) {
    const lane = row % ROW_GROUP;
    const group = (row - lane) * columns + lane;
    for (let column = 0; column < columns; column++) {
      grouped[group + column * ROW_GROUP] = values[row * columns + column] as number;
    }
  }
  const biases = new Float32Array(stride);
  biases.set(bias);
  return { weights: place(space, grouped), bias: place(space, biases), columns, stride };
}

/** The place of the products of `count` vectors, taken anew; `stride` numbers each. */
export function product(space: Workspace, matrix: Matrix, inputs: number, count: number): number {
  const outputs = space.take(count * matrix.stride);
  space.kernel.multiply(matrix.weights, matrix.bias, inputs, outputs, count, matrix.columns, matrix.stride);
  return outputs;
}

/** The next multiple of ROW_GROUP, a power of two. */
const filledUp = (count: number): number => (count + ROW_GROUP - 1) & -ROW_GROUP;
