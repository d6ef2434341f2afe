// Learns how much each feature of a pair of claims speaks for a conflict, from the tuning part of tests/gold alone: npx tsx tests/training/claims/learn-conflicts.ts
// writes lib/claims/disputes/conflict-weights-table.ts and prints what four-fold cross-validation over articles says of single pairs.

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { linksByRule } from '../../../lib/claims/disputes/find-disputes';
import { CLAIMS_BACK, mayConflict, pairContext } from '../../../lib/claims/disputes/likely-conflicts';
import { pairFeatures } from '../../../lib/claims/disputes/pair-features';
import { prepareClaims } from '../../../lib/claims/finish-claims';
import { readParagraphs } from '../../../lib/claims/read-claims';
import type { Names } from '../../../lib/model/names';
import { tokens } from '../../../lib/text/tokens';
import { type GoldArticle, loadGold } from '../../gold/load-gold';
import { aligned, conflictsOf } from '../../gold/measure';
import { loadClaimTagger } from '../../support/load-claim-tagger';

type Pair = { features: readonly string[]; conflict: boolean; article: number };
type Weights = Record<string, number>;

const TABLE = resolve(import.meta.dirname, '../../../lib/claims/disputes/conflict-weights-table.ts');
const NO_NAMES: Names = { actors: [], mentions: [], places: [], eventNames: [], listedClaims: [] };
const FOLDS = 4;
const ROUNDS = 300;
const STEP = 0.5;
/** Holds weights small: most features are seen in few articles. */
const RIDGE = 4;

const tagger = loadClaimTagger();
const pairs = loadGold('tuning').flatMap(pairsOf);
crossValidate();
writeFileSync(TABLE, tableOf(learn(pairs)));

function pairsOf(gold: GoldArticle, article: number): Pair[] {
  const reader = readParagraphs({ text: gold.text }, { tagger });
  let step = reader.next();
  while (!step.done) step = reader.next();
  const { attributions, ...prepared } = prepareClaims(gold.text, step.value, NO_NAMES);
  const { propositions, links } = linksByRule({ ...prepared, names: NO_NAMES, listed: [] });
  const idOf = new Map(
    aligned(gold.claims, attributions, tokens(gold.text)).map(([wanted, found]) => [found, wanted.id]),
  );
  const conflicts = conflictsOf(gold);
  const context = pairContext(propositions, links, prepared.sentenceTokens);
  return propositions.flatMap((later, b) =>
    propositions.slice(Math.max(0, b - CLAIMS_BACK), b).flatMap((earlier): Pair[] => {
      if (!mayConflict(earlier, later)) return [];
      const ids = [earlier, later].map(
        ({ index }) => idOf.get(attributions[index] as (typeof attributions)[number]) ?? `x${index}`,
      );
      const features = pairFeatures(propositions.indexOf(earlier), b, context);
      return [{ features, conflict: conflicts.has(ids.sort().join(' ')), article }];
    }),
  );
}

/** Logistic regression by AdaGrad over the whole set: small, and the same on every machine. */
function learn(data: readonly Pair[]): Weights {
  const weights: Weights = {};
  const squares: Weights = {};
  for (let round = 0; round < ROUNDS; round++) {
    const slopes: Weights = {};
    for (const { features, conflict } of data) {
      const error = likelihood(features, weights) - (conflict ? 1 : 0);
      for (const feature of features) slopes[feature] = (slopes[feature] ?? 0) + error;
    }
    for (const [feature, slope] of Object.entries(slopes)) {
      const full = slope + RIDGE * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 1e-6) + full * full;
      weights[feature] = (weights[feature] ?? 0) - (STEP * full) / Math.sqrt(squares[feature]);
    }
  }
  return weights;
}

function likelihood(features: readonly string[], weights: Weights): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)));
}

function crossValidate(): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learn(pairs.filter(({ article }) => article % FOLDS !== fold));
    return pairs
      .filter(({ article }) => article % FOLDS === fold)
      .map((pair) => ({ ...pair, score: likelihood(pair.features, weights) }));
  }).flat();
  const all = judged.filter(({ conflict }) => conflict).length;
  for (const from of [0.3, 0.4, 0.5, 0.6]) {
    const taken = judged.filter(({ score }) => score > from);
    const right = taken.filter(({ conflict }) => conflict).length;
    console.log(
      `from ${from}: ${taken.length} of ${judged.length} pairs, P ${((100 * right) / taken.length).toFixed(1)} R ${((100 * right) / all).toFixed(1)}`,
    );
  }
}

function tableOf(weights: Weights): string {
  const rows = Object.entries(weights)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(2)},`);
  return `// How much each feature of a pair of claims speaks for a conflict: written by tests/training/claims/learn-conflicts.ts. Numbers only.

export const CONFLICT_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`;
}
