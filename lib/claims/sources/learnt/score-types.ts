// Weighs named features: how likely each kind of source is. Knows the table of weights, no words.

import { SOURCE_TYPES, type SourceType } from '../../../model/reading';
import { decodedHashes, encodedHashes, hashOfEntry, type Widths } from '../lexicon/hashed-words';
import { TYPE_WEIGHTS } from './type-weights-table';

/** Kinds of source that can be told from words. */
export const TYPES: readonly SourceType[] = SOURCE_TYPES.filter((type) => type !== 'nobody');

/** Weights of features by their hashes, one for each of `TYPES`. */
export type TypeWeights = ReadonlyMap<number, readonly number[]>;

export const BIAS = 'bias';

/** A weight is kept as one letter: this many steps to a unit, zero in the middle of the alphabet. */
const STEPS_PER_UNIT = 4;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ZERO = 31;
/** Of 500 features that nothing was learnt of one is taken for another. */
const WIDTHS: Widths = { hash: 20, step: 8, rank: 1 };

export const hashOfFeature = (feature: string): number => hashOfEntry(feature, WIDTHS);

let shipped: TypeWeights | undefined;

/** Logarithms of the chances of `TYPES`, none so small that one mention silences a hundred others. */
export function scoresOf(features: ReadonlySet<string>, other?: TypeWeights): number[] {
  shipped ??= decoded(TYPE_WEIGHTS);
  const weights = other ?? shipped;
  const bias = weights.get(hashOfFeature(BIAS));
  const sums = TYPES.map((_, kind) => bias?.[kind] ?? 0);
  for (const feature of features) {
    const row = weights.get(hashOfFeature(feature));
    if (!row) continue;
    for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) + (row[kind] ?? 0);
  }
  const most = Math.max(...sums);
  const whole = sums.reduce((sum, score) => sum + Math.exp(score - most), 0);
  return sums.map((score) => Math.log(Math.exp(score - most) / whole + LEAST_CHANCE));
}

const LEAST_CHANCE = 1e-3;

/** Hashes as `encodedHashes` has them, then a letter a weight in the order of the hashes. */
export function encoded(weights: TypeWeights): string {
  const hashes = [...weights.keys()].sort((a, b) => a - b);
  const rows = hashes.map((hash) => (weights.get(hash) ?? []).map(letterOf).join(''));
  return [encodedHashes(new Map(hashes.map((hash) => [hash, ''])), WIDTHS), rows.join('')].join('\n');
}

export function decoded(table: string): TypeWeights {
  const end = table.lastIndexOf('\n');
  const letters = table.slice(end + 1);
  return new Map(
    [...decodedHashes(table.slice(0, end), WIDTHS).keys()].map((hash, at) => [
      hash,
      Array.from(letters.slice(at * TYPES.length, (at + 1) * TYPES.length), weightOf),
    ]),
  );
}

const letterOf = (weight: number): string =>
  LETTERS[ZERO + Math.max(-ZERO, Math.min(LETTERS.length - 1 - ZERO, Math.round(weight * STEPS_PER_UNIT)))] ?? '';

const weightOf = (letter: string): number => (LETTERS.indexOf(letter) - ZERO) / STEPS_PER_UNIT;
