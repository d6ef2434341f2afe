// A layer of gated recurrent units that reads a paragraph in both directions (Cho et al. 2014, in PyTorch's arrangement of the gates).

import { filledUp, type Matrix, multiply, packed } from './matrix';
import { sigmoid, tanh } from './nonlinearity';

/** One direction. Rows of both matrices: reset, update and candidate gates, `hidden` rows each. */
export type Direction = { hidden: number; input: Matrix; inputBias: Float32Array; state: Matrix; stateBias: Float32Array };

/** Raw numbers of one direction, row after row. */
export type DirectionWeights = { input: Float32Array; inputBias: Float32Array; state: Float32Array; stateBias: Float32Array };

export type RecurrentLayer = { forward: Direction; backward: Direction };

export function direction(weights: DirectionWeights, columns: number, hidden: number): Direction {
  const input = packed(weights.input, 3 * hidden, columns);
  const state = packed(weights.state, 3 * hidden, hidden);
  return {
    hidden,
    input,
    inputBias: filledUp(weights.inputBias, input.stride),
    state,
    stateBias: filledUp(weights.stateBias, state.stride),
  };
}

/** `count` vectors in; out come `count` vectors of 2 × hidden numbers, the forward half first. */
export function runBothWays(layer: RecurrentLayer, inputs: Float32Array, count: number): Float32Array {
  const { hidden } = layer.forward;
  const outputs = new Float32Array(count * 2 * hidden);
  run(layer.forward, inputs, count, outputs, 0, 1);
  run(layer.backward, inputs, count, outputs, hidden, -1);
  return outputs;
}

/** The inputs of all tokens are multiplied at once; only the state's product has to wait for the token before. */
function run(one: Direction, inputs: Float32Array, count: number, outputs: Float32Array, column: number, step: 1 | -1): void {
  const { hidden } = one;
  const gates = new Float32Array(count * one.input.stride);
  multiply(one.input, one.inputBias, inputs, count, gates);
  const state = new Float32Array(hidden);
  const recurrent = new Float32Array(one.state.stride);
  for (let done = 0, at = step === 1 ? 0 : count - 1; done < count; done++, at += step) {
    multiply(one.state, one.stateBias, state, 1, recurrent);
    const gate = at * one.input.stride;
    const out = at * 2 * hidden + column;
    for (let unit = 0; unit < hidden; unit++) {
      const reset = sigmoid((gates[gate + unit] as number) + (recurrent[unit] as number));
      const update = sigmoid((gates[gate + hidden + unit] as number) + (recurrent[hidden + unit] as number));
      const candidate = tanh((gates[gate + 2 * hidden + unit] as number) + reset * (recurrent[2 * hidden + unit] as number));
      const next = candidate + update * ((state[unit] as number) - candidate);
      state[unit] = next;
      outputs[out + unit] = next;
    }
  }
}
