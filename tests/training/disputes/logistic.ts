// Logistic regression with a ridge, by Newton's method: the same weights on every machine, no randomness, no clock.

import type { Regression } from '../../../lib/claims/disputes/pairs/score-pairs';

const STEPS = 8;
/** Keeps the bias, which nothing else holds, from being divided by nothing. */
const HARDLY = 1e-6;

/** Columns and values of what is not zero: most features of most pairs are. */
type SparseRow = { columns: Int32Array; values: Float64Array };

/**
 * Features are scaled to unit variance inside, so that `ridge` holds all of them alike; the weights come back for features as they
 * are. The bias, column 0, is not held.
 */
export const fitted = (rows: readonly (readonly number[])[], labels: readonly boolean[], ridge: number): Regression =>
  fittedByFold(rows, labels, [], 0, ridge).whole;

export type FoldedFit = {
  whole: Regression;
  /** Learnt without the rows of each fold. */
  folds: Regression[];
};

/**
 * `foldOf`: the fold of every row, under `folds`. What a fold's rows added to gradient and curvature is taken away where the whole has
 * settled; one step of Newton's from there is as good as learning anew, at a tenth of the time.
 */
export function fittedByFold(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  foldOf: readonly number[],
  folds: number,
  ridge: number,
): FoldedFit {
  const spreads = spreadsOf(rows);
  const sparse = rows.map((row) => sparseOf(row, spreads));
  let weights: Float64Array = new Float64Array(spreads.length + 1);
  for (let step = 0; step < STEPS; step++) weights = stepped(weights, derivatives(sparse, labels, weights, ridge));
  const all = derivatives(sparse, labels, weights, ridge);
  const asTheyAre = (scaled: Float64Array): Regression => ({
    bias: scaled[0] ?? 0,
    weights: spreads.map((spread, at) => (scaled[at + 1] ?? 0) / spread),
  });
  const without = (fold: number): Regression => {
    const own = rows.flatMap((_, at) => (foldOf[at] === fold ? [at] : []));
    const part = derivatives(
      own.map((at) => sparse[at] as SparseRow),
      own.map((at) => labels[at] ?? false),
      weights,
      0,
    );
    return asTheyAre(stepped(weights, less(all, part)));
  };
  return { whole: asTheyAre(weights), folds: Array.from({ length: folds }, (_, fold) => without(fold)) };
}

function stepped(weights: Float64Array, { gradient, curvature }: Derivatives): Float64Array {
  const change = solved(curvature, gradient);
  return weights.map((weight, at) => weight - (change[at] ?? 0));
}

const less = (all: Derivatives, part: Derivatives): Derivatives => ({
  gradient: all.gradient.map((value, at) => value - (part.gradient[at] ?? 0)),
  // The bias is held by next to nothing, which each of the two has once.
  curvature: all.curvature.map((line, row) =>
    line.map((value, at) => value - (part.curvature[row]?.[at] ?? 0) + (row === 0 && at === 0 ? HARDLY : 0)),
  ),
});

/** Standard deviations; one for what never varies and so teaches nothing. */
function spreadsOf(rows: readonly (readonly number[])[]): number[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const spread = Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length);
    return spread < 1e-9 ? 1 : spread;
  });
}

function sparseOf(row: readonly number[], spreads: readonly number[]): SparseRow {
  const columns = [0];
  const values = [1];
  for (const [at, value] of row.entries()) {
    if (value === 0) continue;
    columns.push(at + 1);
    values.push(value / (spreads[at] ?? 1));
  }
  return { columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

type Derivatives = { gradient: Float64Array; curvature: Float64Array[] };

function derivatives(
  rows: readonly SparseRow[],
  labels: readonly boolean[],
  weights: Float64Array,
  ridge: number,
): Derivatives {
  const gradient = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
  const curvature = Array.from(weights, (_, at) => {
    const line = new Float64Array(weights.length);
    line[at] = at === 0 ? HARDLY : ridge;
    return line;
  });
  for (const [index, { columns, values }] of rows.entries()) {
    let sum = 0;
    for (let at = 0; at < columns.length; at++) sum += (values[at] ?? 0) * (weights[columns[at] ?? 0] ?? 0);
    const chance = 1 / (1 + Math.exp(-sum));
    const error = chance - (labels[index] ? 1 : 0);
    const slope = chance * (1 - chance);
    for (let at = 0; at < columns.length; at++) {
      const one = columns[at] ?? 0;
      const value = values[at] ?? 0;
      gradient[one] = (gradient[one] ?? 0) + error * value;
      const line = curvature[one] as Float64Array;
      for (let before = 0; before <= at; before++) {
        const two = columns[before] ?? 0;
        line[two] = (line[two] ?? 0) + slope * value * (values[before] ?? 0);
      }
    }
  }
  return { gradient, curvature };
}

/** Cholesky: `curvature` (its lower triangle) times the answer is `gradient`. */
function solved(curvature: readonly Float64Array[], gradient: Float64Array): Float64Array {
  const lower = curvature.map((line) => Float64Array.from(line));
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (const [column] of lower.entries()) {
    for (let row = column; row < lower.length; row++) {
      let sum = at(row, column);
      for (let inner = 0; inner < column; inner++) sum -= at(row, inner) * at(column, inner);
      const line = lower[row] as Float64Array;
      line[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  const answer = Float64Array.from(gradient);
  for (const [row] of lower.entries()) {
    for (let inner = 0; inner < row; inner++) answer[row] = (answer[row] ?? 0) - at(row, inner) * (answer[inner] ?? 0);
    answer[row] = (answer[row] ?? 0) / at(row, row);
  }
  for (let row = lower.length - 1; row >= 0; row--) {
    for (let inner = row + 1; inner < lower.length; inner++)
      answer[row] = (answer[row] ?? 0) - at(inner, row) * (answer[inner] ?? 0);
    answer[row] = (answer[row] ?? 0) / at(row, row);
  }
  return answer;
}
