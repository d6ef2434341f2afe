// Weighs named features: how likely each kind of source is. Knows the table of weights, no words.

import { SOURCE_TYPES, type SourceType } from '../../../model/reading';
import { TYPE_WEIGHTS } from './type-weights-table';

/** Kinds of source that can be told from words. */
export const TYPES: readonly SourceType[] = SOURCE_TYPES.filter((type) => type !== 'nobody');

/** Weights by feature, one for each of `TYPES`. */
export type TypeWeights = ReadonlyMap<string, readonly number[]>;

export const BIAS = 'bias';

/** A weight is kept as one letter: this many steps to a unit, zero in the middle of the alphabet. */
const STEPS_PER_UNIT = 8;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ZERO = 31;

let shipped: TypeWeights | undefined;

/** Logarithms of the chances of `TYPES`, none so small that one mention silences a hundred others. */
export function scoresOf(features: ReadonlySet<string>, other?: TypeWeights): number[] {
  shipped ??= decoded(TYPE_WEIGHTS);
  const weights = other ?? shipped;
  const sums = [...(weights.get(BIAS) ?? [])];
  for (const feature of features) {
    const row = weights.get(feature);
    if (!row) continue;
    for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (row[kind] ?? 0);
  }
  const most = Math.max(...sums);
  const whole = sums.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return sums.map((score) => Math.log(Math.exp(score - most) / whole + LEAST_CHANCE));
}

const LEAST_CHANCE = 1e-3;

/** Feature, "=", letters; one a line. */
export function encoded(weights: TypeWeights): string {
  return [...weights].map(([feature, row]) => `${feature}=${row.map(letterOf).join('')}`).join('\n');
}

export function decoded(table: string): TypeWeights {
  return new Map(
    table.split('\n').map((line) => {
      const end = line.lastIndexOf('=');
      return [line.slice(0, end), Array.from(line.slice(end + 1), weightOf)] as const;
    }),
  );
}

const letterOf = (weight: number): string =>
  LETTERS[ZERO + Math.max(-ZERO, Math.min(LETTERS.length - 1 - ZERO, Math.round(weight * STEPS_PER_UNIT)))] ?? '';

const weightOf = (letter: string): number => (LETTERS.indexOf(letter) - ZERO) / STEPS_PER_UNIT;
