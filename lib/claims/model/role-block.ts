// One residual step of the role stage: every channel looks along the text by itself, then the channels are mixed
// (a depthwise separable convolution, Chollet 2017: a twentieth of the products of a full one of this width).

import { filledUp, type Matrix, multiply, packed } from './matrix';
import { floats, type WeightsFile } from './weights-file';

const TAPS = 5;

export type RoleBlock = {
  width: number;
  dilation: number;
  /** `width` numbers a tap, tap after tap. */
  along: Float32Array;
  alongBias: Float32Array;
  mix: Matrix;
  mixBias: Float32Array;
};

export function roleBlock(file: WeightsFile, name: string, width: number, dilation: number): RoleBlock {
  const mix = packed(floats(file.tensor(`${name}.mix.weight`), width, width), width, width);
  return {
    width,
    dilation,
    along: transposed(floats(file.tensor(`${name}.along.weight`), width, TAPS), width, TAPS),
    alongBias: floats(file.tensor(`${name}.along.bias`), 1, width),
    mix,
    mixBias: filledUp(floats(file.tensor(`${name}.mix.bias`), 1, width), mix.stride),
  };
}

/** state += relu(mix(along(state))), in place, for `count` tokens. Beyond the ends stands nothing. */
export function runBlock(block: RoleBlock, state: Float32Array, count: number): void {
  const { width, dilation, along, alongBias } = block;
  const seen = new Float32Array(count * width);
  for (let token = 0; token < count; token++) {
    const out = token * width;
    for (let unit = 0; unit < width; unit++) seen[out + unit] = alongBias[unit] as number;
    for (let tap = 0; tap < TAPS; tap++) {
      const source = token + (tap - (TAPS >> 1)) * dilation;
      if (source < 0 || source >= count) continue;
      const from = source * width;
      const weight = tap * width;
      for (let unit = 0; unit < width; unit++) {
        seen[out + unit] = (seen[out + unit] as number) + (along[weight + unit] as number) * (state[from + unit] as number);
      }
    }
  }
  const mixed = new Float32Array(count * block.mix.stride);
  multiply(block.mix, block.mixBias, seen, count, mixed);
  for (let at = 0; at < state.length; at++) {
    const value = mixed[at] as number;
    if (value > 0) state[at] = (state[at] as number) + value;
  }
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) out[column * rows + row] = values[row * columns + column] as number;
  }
  return out;
}
