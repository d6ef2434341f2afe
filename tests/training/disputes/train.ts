// Learns the weights of lib/claims/disputes/pairs from the tuning part of tests/gold and from the short stories, and prints what
// cross-validation over articles says of whole readings: npx tsx tests/training/disputes/train.ts [--write]

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type ComparedClaims,
  compareClaims,
  disputesOf,
  SCORER,
  type Scorer,
} from '../../../lib/claims/disputes/find-disputes';
import type { Thresholds } from '../../../lib/claims/disputes/matter-board';
import { FEATURES } from '../../../lib/claims/disputes/pairs/features';
import { BIAS, type PairWeights } from '../../../lib/claims/disputes/pairs/score-pairs';
import type { Claims } from '../../../lib/claims/read-claims';
import { type GoldArticle, loadGold } from '../../gold/load-gold';
import { type Count, measure, noCounts } from '../../gold/measure';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { FOLDS, foldOf } from '../folds';
import { foundClaims, type LabelledClaims } from './gold-pairs';
import { fitted } from './logistic';
import { countDisputed, newspapers } from './newspapers';
import { type TrainingArticle, trainingArticles } from './training-articles';

/** Holds weights small: most features are seen in few articles. */
const RIDGE = 300;
const TABLE = resolve(import.meta.dirname, '../../../lib/claims/disputes/pairs/pair-weights-table.ts');

const tagger = loadClaimTagger();
const learnt = trainingArticles(tagger);
const pairCount = learnt.reduce((sum, { pairs }) => sum + pairs.length, 0);
console.log(`${FEATURES.length} features, ${pairCount} pairs in ${learnt.length} readings`);

const weights = weightsFrom(learnt);
if (process.argv.includes('--write')) writeFileSync(TABLE, tableOf(weights));
crossValidate();

function weightsFrom(articles: readonly TrainingArticle[]): PairWeights {
  const pairs = articles.flatMap((article) => article.pairs);
  const rows = pairs.map(({ features }) => features);
  const against = pairs.map((pair) => pair.against);
  const alike = pairs.map((pair) => pair.alike);
  return { against: fitted(rows, against, RIDGE), alike: fitted(rows, alike, RIDGE) };
}

type Prepared<Article> = { article: Article; claims: LabelledClaims; compared: ComparedClaims };

function prepared<Article extends GoldArticle>(articles: readonly Article[]): Prepared<Article>[] {
  return articles.map((article) => {
    const claims = foundClaims(article, tagger);
    return { article, claims, compared: compareClaims(claims.input) };
  });
}

function readWith(scorer: Scorer, { claims, compared }: Prepared<GoldArticle>): Claims {
  const { disputes } = disputesOf(compared, claims.input, scorer);
  return { attributions: claims.attributions, disputes };
}

/** Every article read with weights that have not seen it, at the shipped thresholds and around them. */
function crossValidate(): void {
  const [own, papers] = [prepared(loadGold('tuning')), prepared(newspapers())];
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    weightsFrom(learnt.filter(({ name }) => foldOf(name) !== fold)),
  );
  const weightsFor = ({ name }: GoldArticle): PairWeights => folds[foldOf(name)] ?? weights;
  console.log(
    'sure     begins   joins    against  alike   disputed P / R    pairs P / R       disputed in newspapers, P / R',
  );
  for (const thresholds of tried(SCORER.thresholds)) {
    const counts = noCounts();
    for (const one of own)
      measure(one.article, readWith({ weights: weightsFor(one.article), thresholds }, one), counts);
    const inPapers = { right: 0, found: 0, wanted: 0 };
    for (const one of papers)
      countDisputed(one.article, readWith({ weights: weightsFor(one.article), thresholds }, one), inPapers);
    const settings = Object.values(thresholds).map((value) => value.toFixed(3).padEnd(8));
    console.log(`${settings.join(' ')} ${line(counts.disputed)}    ${line(counts.pairs)}    ${line(inPapers)}`);
  }
}

function tried(shipped: Thresholds): Thresholds[] {
  const both = (step: number): Thresholds => ({
    ...shipped,
    against: shipped.against + step,
    alike: shipped.alike + step,
  });
  return [
    shipped,
    ...[-0.025, 0.025, 0.05, 0.1].map(both),
    ...[0, 0.6].map((sure) => ({ ...shipped, sure })),
    ...[0.05, 0.1].map((step) => ({ ...shipped, alike: shipped.alike + step })),
    { ...shipped, joins: shipped.joins + 0.05 },
  ];
}

function line({ right, found, wanted }: Count): string {
  return `${percent(right, found)} / ${percent(right, wanted)}`;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(5);
}

function tableOf({ against, alike }: PairWeights): string {
  const row = (name: string, one: number, two: number): string =>
    `  '${name}': [${one.toFixed(2)}, ${two.toFixed(2)}],`;
  const rows = FEATURES.map(([name], at) => row(name, against.weights[at] ?? 0, alike.weights[at] ?? 0));
  return `// Weights of the features of a pair: for standing against each other, for telling one account. Written by tests/training/disputes/train.ts.

export const PAIR_WEIGHTS: Readonly<Record<string, readonly [against: number, alike: number]>> = {
${row(BIAS, against.bias, alike.bias)}
${rows.join('\n')}
};
`;
}
