// Logistic regression with a ridge, by Newton's method: the same weights on every machine, no randomness, no clock.

import type { Regression } from '../../../lib/claims/disputes/pairs/score-pairs';

const STEPS = 8;
/** Newton's method doubles the right digits with every step: near the answer it needs few. */
const STEPS_FROM_NEAR = 3;

/** Columns and values of what is not zero: most features of most pairs are. */
type SparseRow = { columns: Int32Array; values: Float64Array };

/**
 * Features are scaled to unit variance inside, so that `ridge` holds all of them alike; the weights come back for features as they
 * are. The bias, column 0, is not held. `near`: what nearly the same rows gave.
 */
export function fitted(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  ridge: number,
  near?: Regression,
): Regression {
  const spreads = spreadsOf(rows);
  const sparse = rows.map((row) => sparseOf(row, spreads));
  let weights = Float64Array.from([near?.bias ?? 0, ...spreads.map((spread, at) => (near?.weights[at] ?? 0) * spread)]);
  for (let step = 0; step < (near ? STEPS_FROM_NEAR : STEPS); step++) {
    const { gradient, curvature } = derivatives(sparse, labels, weights, ridge);
    const change = solved(curvature, gradient);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  return { bias: weights[0] ?? 0, weights: spreads.map((spread, at) => (weights[at + 1] ?? 0) / spread) };
}

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
    line[at] = at === 0 ? 1e-6 : ridge;
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
