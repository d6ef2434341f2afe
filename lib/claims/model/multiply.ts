// What a multiplication is asked for, and how matrices lie in memory; there is a plain one and one in WebAssembly.

/**
 * For each of `count` vectors: outputs[i] = matrix · inputs[i] + bias. The first four arguments are places in one block of numbers;
 * inputs stand `columns` numbers apart, outputs `stride`, the number of rows filled up to a multiple of ROW_GROUP.
 */
export type Multiply = (
  weights: number,
  bias: number,
  inputs: number,
  outputs: number,
  count: number,
  columns: number,
  stride: number,
) => void;

/** Matrix rows stand side by side in groups of this many, column after column: a cache line, or four registers of four. */
export const ROW_GROUP = 16;
