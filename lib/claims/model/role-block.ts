// One residual step of the role stage: every channel looks along the text by itself, then the channels are mixed
// (a depthwise separable convolution, Chollet 2017: a fifth of the products of a full one).

import { floats, type WeightsFile } from './weights-file';
import { type Matrix, placeMatrix, product, type Workspace } from './workspace';

const TAPS = 5;

export type RoleBlock = {
  width: number;
  dilation: number;
  /** `width` numbers a tap, tap after tap. */
  along: Float32Array;
  alongBias: Float32Array;
  mix: Matrix;
};

export function roleBlock(
  space: Workspace,
  file: WeightsFile,
  name: string,
  width: number,
  dilation: number,
): RoleBlock {
  const bias = floats(file.tensor(`${name}.mix.bias`), 1, width);
  return {
    width,
    dilation,
    along: transposed(floats(file.tensor(`${name}.along.weight`), width, TAPS), width, TAPS),
    alongBias: floats(file.tensor(`${name}.along.bias`), 1, width),
    mix: placeMatrix(space, floats(file.tensor(`${name}.mix.weight`), width, width), width, width, bias),
  };
}

/** state += relu(mix(along(state))), in place, for the `count` tokens at `state`. Beyond the ends stands nothing. */
export function runBlock(space: Workspace, block: RoleBlock, state: number, count: number): void {
  const { width, mix } = block;
  const numbers = space.floats;
  const before = space.mark();
  const seen = space.take(count * width);
  for (let token = 0; token < count; token++) lookAlong(numbers, block, state, count, token, seen + token * width);
  const mixed = product(space, mix, seen, count);
  for (let token = 0; token < count; token++) {
    const at = state + token * width;
    const from = mixed + token * mix.stride;
    for (let unit = 0; unit < width; unit++) {
      const value = numbers[from + unit] as number;
      if (value > 0) numbers[at + unit] = (numbers[at + unit] as number) + value;
    }
  }
  space.release(before);
}

function lookAlong(
  numbers: Float32Array,
  block: RoleBlock,
  state: number,
  count: number,
  token: number,
  out: number,
): void {
  const { width, dilation, along, alongBias } = block;
  numbers.set(alongBias, out);
  for (let tap = 0; tap < TAPS; tap++) {
    const source = token + (tap - (TAPS >> 1)) * dilation;
    if (source < 0 || source >= count) continue;
    const from = state + source * width;
    const weight = tap * width;
    for (let unit = 0; unit < width; unit++) {
      numbers[out + unit] =
        (numbers[out + unit] as number) + (along[weight + unit] as number) * (numbers[from + unit] as number);
    }
  }
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      out[column * rows + row] = values[row * columns + column] as number;
  }
  return out;
}
