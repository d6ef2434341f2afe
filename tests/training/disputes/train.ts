// Learns the weights of lib/claims/disputes/pairs and of lib/claims/disputes/standing from the tuning part of tests/gold and from the short stories,
// and prints what cross-validation over articles says of whole readings: npx tsx tests/training/disputes/train.ts [--write]

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareClaims, disputesOf, SCORER } from '../../../lib/claims/disputes/find-disputes';
import { FEATURES } from '../../../lib/claims/disputes/pairs/features';
import type { PairWeights, Regression } from '../../../lib/claims/disputes/pairs/score-pairs';
import { STANDING_FEATURES } from '../../../lib/claims/disputes/standing/standing-features';
import type { Scorer } from '../../../lib/claims/disputes/weighing';
import type { Claims } from '../../../lib/claims/read-claims';
import { type GoldArticle, loadGold } from '../../gold/load-gold';
import { type Count, measure, noCounts } from '../../gold/measure';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { FOLDS, foldOf } from '../folds';
import { foundClaims } from './gold-pairs';
import { type FoldedFit, fittedByFold } from './logistic';
import { countDisputed, newspapers } from './newspapers';
import { standingsIn } from './standing-rows';
import { type FoundArticle, trainingArticles } from './training-articles';

/** Hold weights small: most features are seen in few articles. */
const RIDGE = 300;
const STANDING_RIDGE = 100;
/** First row of a table, whatever the features are. */
const BIAS = 'bias';
const DISPUTES = resolve(import.meta.dirname, '../../../lib/claims/disputes');

type Thresholds = Scorer['thresholds'];
type Prepared<Article> = FoundArticle & { article: Article };

const tagger = loadClaimTagger();
const own = prepared(loadGold('tuning'));
const learnt = trainingArticles(own, tagger).flatMap(({ name, pairs }) => pairs.map((pair) => ({ name, ...pair })));
console.log(`${FEATURES.length} features, ${learnt.length} pairs`);

const against = fitFor(
  learnt.map((pair) => pair.against),
  learnt,
  RIDGE,
);
const alike = fitFor(
  learnt.map((pair) => pair.alike),
  learnt,
  RIDGE,
);
const weights: PairWeights = { against: against.whole, alike: alike.whole };
// Of pairs that were scored without their article, as the pairs of an article that nobody has seen will be.
const standings = own.flatMap(({ article, claims, compared }) =>
  standingsIn(article, claims, compared, weightsFor(article)).map((row) => ({ name: article.name, ...row })),
);
const standing = fitFor(
  standings.map(({ stands }) => stands),
  standings,
  STANDING_RIDGE,
);
if (process.argv.includes('--write')) {
  writeFileSync(resolve(DISPUTES, 'pairs/pair-weights-table.ts'), pairTable(weights));
  writeFileSync(resolve(DISPUTES, 'standing/standing-weights-table.ts'), standingTable(standing.whole));
}
crossValidate();

function fitFor(
  labels: readonly boolean[],
  rows: readonly { name: string; features: readonly number[] }[],
  ridge: number,
): FoldedFit {
  return fittedByFold(
    rows.map(({ features }) => features),
    labels,
    rows.map(({ name }) => foldOf(name)),
    FOLDS,
    ridge,
  );
}

function weightsFor({ name }: GoldArticle): PairWeights {
  const fold = foldOf(name);
  return { against: against.folds[fold] ?? against.whole, alike: alike.folds[fold] ?? alike.whole };
}

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
  const papers = prepared(newspapers());
  const scorerFor = (article: GoldArticle, thresholds: Thresholds): Scorer => ({
    weights: weightsFor(article),
    standing: standing.folds[foldOf(article.name)] ?? standing.whole,
    thresholds,
  });
  console.log(
    `${Object.keys(SCORER.thresholds).join(', ')}: disputed P / R, pairs P / R, disputed in newspapers P / R, articles without dispute that show none`,
  );
  for (const thresholds of tried(SCORER.thresholds)) {
    const counts = noCounts();
    let calm = 0;
    for (const one of own) {
      const found = readWith(scorerFor(one.article, thresholds), one);
      measure(one.article, found, counts);
      if (one.article.disputes.length === 0 && found.disputes.length === 0) calm++;
    }
    const inPapers = { right: 0, found: 0, wanted: 0 };
    for (const one of papers) countDisputed(one.article, readWith(scorerFor(one.article, thresholds), one), inPapers);
    const settings = Object.values(thresholds).map((value) => value.toFixed(3));
    console.log(
      `${settings.join(' ')}   ${line(counts.disputed)}   ${line(counts.pairs)}   ${line(inPapers)}   ${calm}`,
    );
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
    ...[-0.025, 0.025].map(both),
    ...[0.58, 0.66].map((stands) => ({ ...shipped, stands })),
    { ...shipped, inBrief: 0.58 },
    { ...shipped, amidOpinions: 0.66 },
    ...[0.5, 1].map((told) => ({ ...shipped, told })),
    { ...shipped, sure: 0.4 },
  ];
}

function line({ right, found, wanted }: Count): string {
  return `${percent(right, found)} / ${percent(right, wanted)}`;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(5);
}

function pairTable({ against, alike }: PairWeights): string {
  const row = (name: string, one: number, two: number): string =>
    `  [${one.toFixed(2)}, ${two.toFixed(2)}], // ${name}`;
  const rows = FEATURES.map(([name], at) => row(name, against.weights[at] ?? 0, alike.weights[at] ?? 0));
  return `// Weights of the features of a pair, in their order: for standing against each other, for telling one account. Written by tests/training/disputes/train.ts.

export const PAIR_WEIGHTS: readonly (readonly [against: number, alike: number])[] = [
${row(BIAS, against.bias, alike.bias)}
${rows.join('\n')}
];
`;
}

function standingTable({ bias, weights: learned }: Regression): string {
  const row = (name: string, weight: number): string => `  ${weight.toFixed(2)}, // ${name}`;
  const rows = STANDING_FEATURES.map(([name], at) => row(name, learned[at] ?? 0));
  return `// Weights of the features of a claim, in their order, for standing in a dispute. Written by tests/training/disputes/train.ts.

export const STANDING_WEIGHTS: readonly number[] = [
${row(BIAS, bias)}
${rows.join('\n')}
];
`;
}
