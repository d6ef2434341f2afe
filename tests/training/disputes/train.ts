// Learns the weights of lib/claims/disputes/pairs and of lib/claims/disputes/standing from the tuning part of tests/gold and from the short stories,
// and prints what cross-validation over articles says of whole readings: npx tsx tests/training/disputes/train.ts [--write]

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ComparedClaims, compareClaims, disputesOf, SCORER } from '../../../lib/claims/disputes/find-disputes';
import { FEATURES } from '../../../lib/claims/disputes/pairs/features';
import { BIAS, type PairWeights, type Regression } from '../../../lib/claims/disputes/pairs/score-pairs';
import { STANDING_FEATURES } from '../../../lib/claims/disputes/standing/standing-features';
import type { Scorer } from '../../../lib/claims/disputes/weighing';
import type { Claims } from '../../../lib/claims/read-claims';
import { type GoldArticle, loadGold } from '../../gold/load-gold';
import { type Count, measure, noCounts } from '../../gold/measure';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { FOLDS, foldOf } from '../folds';
import { foundClaims, type LabelledClaims } from './gold-pairs';
import { fitted } from './logistic';
import { countDisputed, newspapers } from './newspapers';
import { type LabelledStanding, standingsIn } from './standing-rows';
import { type TrainingArticle, trainingArticles } from './training-articles';

/** Hold weights small: most features are seen in few articles. */
const RIDGE = 300;
const STANDING_RIDGE = 100;
const DISPUTES = resolve(import.meta.dirname, '../../../lib/claims/disputes');

type Thresholds = Scorer['thresholds'];
type Prepared<Article> = { article: Article; claims: LabelledClaims; compared: ComparedClaims };

const tagger = loadClaimTagger();
const learnt = trainingArticles(tagger);
const pairCount = learnt.reduce((sum, { pairs }) => sum + pairs.length, 0);
console.log(`${FEATURES.length} features, ${pairCount} pairs in ${learnt.length} readings`);

const weights = weightsFrom(learnt);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  weightsFrom(
    learnt.filter(({ name }) => foldOf(name) !== fold),
    weights,
  ),
);
const own = prepared(loadGold('tuning'));
// Of pairs that were scored without their article, as the pairs of an article that nobody has seen will be.
const standings = own.map(({ article, claims, compared }) => ({
  name: article.name,
  rows: standingsIn(article, claims, compared, weightsFor(article)),
}));
if (process.argv.includes('--write')) {
  writeFileSync(resolve(DISPUTES, 'pairs/pair-weights-table.ts'), pairTable(weights));
  const standing = standingFrom(standings.flatMap(({ rows }) => rows));
  writeFileSync(resolve(DISPUTES, 'standing/standing-weights-table.ts'), standingTable(standing));
}
crossValidate();

function weightsFrom(articles: readonly TrainingArticle[], near?: PairWeights): PairWeights {
  const pairs = articles.flatMap((article) => article.pairs);
  const rows = pairs.map(({ features }) => features);
  const against = pairs.map((pair) => pair.against);
  const alike = pairs.map((pair) => pair.alike);
  return { against: fitted(rows, against, RIDGE, near?.against), alike: fitted(rows, alike, RIDGE, near?.alike) };
}

function standingFrom(rows: readonly LabelledStanding[]): Regression {
  return fitted(
    rows.map(({ features }) => features),
    rows.map(({ stands }) => stands),
    STANDING_RIDGE,
  );
}

function weightsFor({ name }: GoldArticle): PairWeights {
  return folds[foldOf(name)] ?? weights;
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
  const standingOf = Array.from({ length: FOLDS }, (_, fold) =>
    standingFrom(standings.filter(({ name }) => foldOf(name) !== fold).flatMap(({ rows }) => rows)),
  );
  const scorerFor = (article: GoldArticle, thresholds: Thresholds): Scorer => ({
    weights: weightsFor(article),
    standing: standingOf[foldOf(article.name)] ?? SCORER.standing,
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
    ...[0, 0.55, 0.62].map((stands) => ({ ...shipped, stands })),
    ...[0.58, 0.66].map((amidOpinions) => ({ ...shipped, amidOpinions })),
    ...[0, 0.4, 0.6].map((sure) => ({ ...shipped, sure })),
    ...[0.3, 0.4].map((begins) => ({ ...shipped, begins })),
    { ...shipped, joins: 0.3 },
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
    `  '${name}': [${one.toFixed(2)}, ${two.toFixed(2)}],`;
  const rows = FEATURES.map(([name], at) => row(name, against.weights[at] ?? 0, alike.weights[at] ?? 0));
  return `// Weights of the features of a pair: for standing against each other, for telling one account. Written by tests/training/disputes/train.ts.

export const PAIR_WEIGHTS: Readonly<Record<string, readonly [against: number, alike: number]>> = {
${row(BIAS, against.bias, alike.bias)}
${rows.join('\n')}
};
`;
}

function standingTable({ bias, weights: learned }: Regression): string {
  const row = (name: string, weight: number): string => `  '${name}': ${weight.toFixed(2)},`;
  const rows = STANDING_FEATURES.map(([name], at) => row(name, learned[at] ?? 0));
  return `// Weights of the features of a claim, for standing in a dispute. Written by tests/training/disputes/train.ts.

export const STANDING_WEIGHTS: Readonly<Record<string, number>> = {
${row(BIAS, bias)}
${rows.join('\n')}
};
`;
}
