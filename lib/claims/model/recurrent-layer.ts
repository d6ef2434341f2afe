// A layer of gated recurrent units that reads a paragraph in both directions (Cho et al. 2014, in PyTorch's arrangement of the gates).

import { floats, type WeightsFile } from './weights-file';
import { type Matrix, placeMatrix, product, type Workspace } from './workspace';

/** Both matrices have `hidden` rows each for the reset, update and candidate gates. */
type Direction = { hidden: number; input: Matrix; state: Matrix };

export type RecurrentLayer = { forward: Direction; backward: Direction };

/** `name` as in the weights file; `columns` numbers a token come in. */
export function recurrentLayer(
  space: Workspace,
  file: WeightsFile,
  name: string,
  columns: number,
  hidden: number,
): RecurrentLayer {
  const rows = 3 * hidden;
  const matrix = (part: string, width: number): Matrix =>
    placeMatrix(
      space,
      floats(file.tensor(part), rows, width),
      rows,
      width,
      floats(file.tensor(`${part}_bias`), 1, rows),
    );
  const direction = (side: keyof RecurrentLayer): Direction => ({
    hidden,
    input: matrix(`${name}.${side}.input`, columns),
    state: matrix(`${name}.${side}.state`, hidden),
  });
  return { forward: direction('forward'), backward: direction('backward') };
}

/** The place of `count` vectors of 2 × hidden numbers, the forward half first. */
export function runBothWays(space: Workspace, layer: RecurrentLayer, inputs: number, count: number): number {
  const outputs = space.take(count * 2 * layer.forward.hidden);
  const before = space.mark();
  run(space, layer.forward, inputs, count, outputs, 1);
  space.release(before);
  run(space, layer.backward, inputs, count, outputs + layer.backward.hidden, -1);
  space.release(before);
  return outputs;
}

/** The inputs of all tokens are multiplied at once; only the state's product has to wait for the token before. */
function run(space: Workspace, one: Direction, inputs: number, count: number, outputs: number, step: 1 | -1): void {
  const { hidden } = one;
  const { multiply, advance } = space.kernel;
  const { weights, bias, columns, stride } = one.state;
  const gates = product(space, one.input, inputs, count);
  const recurrent = space.take(stride);
  const state = space.take(hidden);
  space.floats.fill(0, state, state + hidden);
  for (let done = 0, at = step === 1 ? 0 : count - 1; done < count; done++, at += step) {
    multiply(weights, bias, state, recurrent, 1, columns, stride);
    advance(gates + at * one.input.stride, recurrent, state, outputs + at * 2 * hidden, hidden);
  }
}
