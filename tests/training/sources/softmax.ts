// Multinomial logistic regression with a ridge, by Adagrad over all rows: the same weights on every machine, no randomness, no clock.

export type Row = { columns: Int32Array; label: number; weight: number };

export type Shape = { columns: number; classes: number };

const STEPS = 160;
const RATE = 0.2;

/** `weights[column * classes + class]`; the last column is the bias and not held by `ridge`. */
export function softmax(rows: readonly Row[], { columns, classes }: Shape, ridge: number): Float64Array {
  const weights = new Float64Array(columns * classes);
  const seen = new Float64Array(weights.length).fill(1e-6);
  for (let step = 0; step < STEPS; step++) {
    const slopes = slopesOf(rows, weights, classes, ridge);
    for (const [at, slope] of slopes.entries()) {
      const squares = (seen[at] ?? 0) + slope * slope;
      seen[at] = squares;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares);
    }
  }
  return weights;
}

function slopesOf(rows: readonly Row[], weights: Float64Array, classes: number, ridge: number): Float64Array {
  const held = weights.length - classes;
  const slopes = weights.map((weight, at) => (at < held ? ridge * weight : 0));
  for (const { columns, label, weight } of rows) {
    const chances = chancesOf(columns, weights, classes);
    for (let kind = 0; kind < classes; kind++) {
      const error = weight * ((chances[kind] ?? 0) - (kind === label ? 1 : 0));
      for (const column of columns) slopes[column * classes + kind] = (slopes[column * classes + kind] ?? 0) + error;
    }
  }
  return slopes;
}

export function chancesOf(columns: Int32Array, weights: Float64Array, classes: number): Float64Array {
  const sums = new Float64Array(classes);
  for (const column of columns) {
    for (let kind = 0; kind < classes; kind++) sums[kind] = (sums[kind] ?? 0) + (weights[column * classes + kind] ?? 0);
  }
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const whole = raised.reduce((sum, chance) => sum + chance, 0);
  return raised.map((chance) => chance / whole);
}
