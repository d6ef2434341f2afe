// The inner loops of the network in plain TypeScript, laid out for how V8 compiles such loops. The same as kernel.wat, for where that may not run.

import { type Kernel, ROW_GROUP, TAPS } from './kernel';
import { sigmoid, tanh } from './sigmoid';

export const plainKernel = (floats: Float32Array): Kernel => ({
  floats,
  multiply(weights, bias, inputs, outputs, count, columns, stride) {
    // Two vectors at a time share each weight that is read: 2.1 against 1.2 thousand million products a second one at a time.
    let at = 0;
    for (; at + 1 < count; at += 2) {
      multiplyTwo(floats, weights, bias, inputs + at * columns, outputs + at * stride, columns, stride);
    }
    if (at < count) multiplyOne(floats, weights, bias, inputs + at * columns, outputs + at * stride, columns, stride);
  },
  advance(inputs, recurrent, state, outputs, hidden) {
    for (let unit = 0; unit < hidden; unit++) {
      const resets = unit;
      const updates = hidden + unit;
      const candidates = 2 * hidden + unit;
      const reset = sigmoid((floats[inputs + resets] as number) + (floats[recurrent + resets] as number));
      const update = sigmoid((floats[inputs + updates] as number) + (floats[recurrent + updates] as number));
      const candidate = tanh(
        (floats[inputs + candidates] as number) + reset * (floats[recurrent + candidates] as number),
      );
      const next = candidate + update * ((floats[state + unit] as number) - candidate);
      floats[state + unit] = next;
      floats[outputs + unit] = next;
    }
  },
  along(weights, bias, inputs, outputs, count, width, dilation) {
    for (let token = 0; token < count; token++) {
      const out = outputs + token * width;
      floats.copyWithin(out, bias, bias + width);
      for (let tap = 0; tap < TAPS; tap++) {
        const source = token + (tap - (TAPS >> 1)) * dilation;
        const there = source >= 0 && source < count;
        if (there) addProducts(floats, weights + tap * width, inputs + source * width, out, width);
      }
    }
  },
  addPositive(state, change, count) {
    for (let at = 0; at < count; at++) {
      const value = floats[change + at] as number;
      if (value > 0) floats[state + at] = (floats[state + at] as number) + value;
    }
  },
});

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

function addProducts(floats: Float32Array, weights: number, inputs: number, sums: number, width: number): void {
  for (let unit = 0; unit < width; unit++) {
    const product = (floats[weights + unit] as number) * (floats[inputs + unit] as number);
    floats[sums + unit] = (floats[sums + unit] as number) + product;
  }
}
