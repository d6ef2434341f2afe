// One residual step of the role stage: every channel looks along the text by itself, then the channels are mixed
// (a depthwise separable convolution, Chollet 2017: a fifth of the products of a full one).

import { TAPS } from './kernel';
import { floats, type WeightsFile } from './weights-file';
import { type Matrix, place, placeMatrix, product, type Workspace } from './workspace';

export type RoleBlock = {
  /** Numbers a token: a multiple of ROW_GROUP. */
  width: number;
  dilation: number;
  /** Places of `width` numbers a tap, tap after tap, and of their bias. */
  along: number;
  alongBias: number;
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
  const along = floats(file.tensor(`${name}.along.weight`), width, TAPS);
  return {
    width,
    dilation,
    along: place(space, transposed(along, width, TAPS)),
    alongBias: place(space, floats(file.tensor(`${name}.along.bias`), 1, width)),
    mix: placeMatrix(space, floats(file.tensor(`${name}.mix.weight`), width, width), width, width, bias),
  };
}

/** state += relu(mix(along(state))), in place, for the `count` tokens at `state`. */
export function runBlock(space: Workspace, block: RoleBlock, state: number, count: number): void {
  const before = space.mark();
  const seen = space.take(count * block.width);
  space.kernel.along(block.along, block.alongBias, state, seen, count, block.width, block.dilation);
  space.kernel.addPositive(state, product(space, block.mix, seen, count), count * block.width);
  space.release(before);
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      out[column * rows + row] = values[row * columns + column] as number;
  }
  return out;
}
