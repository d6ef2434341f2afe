// A matrix times many vectors in plain TypeScript, laid out for how V8 compiles such loops. The same as multiply.wat, for where that may not run.

import { type Multiply, ROW_GROUP } from './multiply';

/** Two vectors at a time share each weight that is read: 2.1 against 1.2 thousand million products a second one at a time. */
export const plainMultiply =
  (floats: Float32Array): Multiply =>
  (weights, bias, inputs, outputs, count, columns, stride) => {
    let at = 0;
    for (; at + 1 < count; at += 2) {
      multiplyTwo(floats, weights, bias, inputs + at * columns, outputs + at * stride, columns, stride);
    }
    if (at < count) multiplyOne(floats, weights, bias, inputs + at * columns, outputs + at * stride, columns, stride);
  };

function multiplyTwo(
  floats: Float32Array,
  weights: number,
  bias: number,
  input: number,
  output: number,
  columns: number,
  stride: number,
): void {
  for (let row = 0; row < stride; row += 4) {
    let weight = weights + groupStart(row) * columns + (row % ROW_GROUP);
    let a0 = floats[bias + row] as number;
    let a1 = floats[bias + row + 1] as number;
    let a2 = floats[bias + row + 2] as number;
    let a3 = floats[bias + row + 3] as number;
    let b0 = a0;
    let b1 = a1;
    let b2 = a2;
    let b3 = a3;
    for (let at = input; at < input + columns; at++, weight += ROW_GROUP) {
      const a = floats[at] as number;
      const b = floats[at + columns] as number;
      const w0 = floats[weight] as number;
      const w1 = floats[weight + 1] as number;
      const w2 = floats[weight + 2] as number;
      const w3 = floats[weight + 3] as number;
      a0 += w0 * a;
      a1 += w1 * a;
      a2 += w2 * a;
      a3 += w3 * a;
      b0 += w0 * b;
      b1 += w1 * b;
      b2 += w2 * b;
      b3 += w3 * b;
    }
    store(floats, output + row, a0, a1, a2, a3);
    store(floats, output + stride + row, b0, b1, b2, b3);
  }
}

function multiplyOne(
  floats: Float32Array,
  weights: number,
  bias: number,
  input: number,
  output: number,
  columns: number,
  stride: number,
): void {
  for (let row = 0; row < stride; row += 4) {
    let weight = weights + groupStart(row) * columns + (row % ROW_GROUP);
    let sum0 = floats[bias + row] as number;
    let sum1 = floats[bias + row + 1] as number;
    let sum2 = floats[bias + row + 2] as number;
    let sum3 = floats[bias + row + 3] as number;
    for (let at = input; at < input + columns; at++, weight += ROW_GROUP) {
      const value = floats[at] as number;
      sum0 += (floats[weight] as number) * value;
      sum1 += (floats[weight + 1] as number) * value;
      sum2 += (floats[weight + 2] as number) * value;
      sum3 += (floats[weight + 3] as number) * value;
    }
    store(floats, output + row, sum0, sum1, sum2, sum3);
  }
}

const groupStart = (row: number): number => row - (row % ROW_GROUP);

function store(floats: Float32Array, at: number, v0: number, v1: number, v2: number, v3: number): void {
  floats[at] = v0;
  floats[at + 1] = v1;
  floats[at + 2] = v2;
  floats[at + 3] = v3;
}
