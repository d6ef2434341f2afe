// The four inner loops of the network, as asked of whoever runs them: plain TypeScript or WebAssembly. All work on one block of float32 numbers.

/** Every argument is a place in the block or a count, in numbers. */
export type Kernel = {
  floats: Float32Array;
  /**
   * For each of `count` vectors: outputs[i] = matrix · inputs[i] + bias. Inputs stand `columns` numbers apart, outputs `stride`, the number
   * of rows filled up to a multiple of ROW_GROUP.
   */
  multiply: (
    weights: number,
    bias: number,
    inputs: number,
    outputs: number,
    count: number,
    columns: number,
    stride: number,
  ) => void;
  /**
   * One step of `hidden` gated recurrent units (a multiple of 4). `inputs` and `recurrent` hold the products of the token and of the state
   * before, each `hidden` numbers for the reset, update and candidate gates. Changes `state` and copies it to `outputs`.
   */
  advance: (inputs: number, recurrent: number, state: number, outputs: number, hidden: number) => void;
  /**
   * For each of `count` tokens of `width` numbers (a multiple of 4), channel by channel: the weighted sum of the tokens 2, 1 and 0 steps of
   * `dilation` before and after it. Weights stand tap after tap. Beyond the ends stands nothing.
   */
  along: (
    weights: number,
    bias: number,
    inputs: number,
    outputs: number,
    count: number,
    width: number,
    dilation: number,
  ) => void;
  /** state[i] += max(0, change[i]) for `count` numbers (a multiple of 4). */
  addPositive: (state: number, change: number, count: number) => void;
};

/** Matrix rows stand side by side in groups of this many, column after column: a cache line, or four registers of four. */
export const ROW_GROUP = 16;

/** Tokens that `along` looks at. */
export const TAPS = 5;
