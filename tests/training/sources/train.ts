// Learns the weights of lib/claims/sources/learnt from the tuning part of tests/gold, typed sentences and newspapers, and prints what
// cross-validation over articles says: npx tsx tests/training/sources/train.ts [--write]

import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  BIAS,
  decoded,
  encoded,
  hashOfFeature,
  scoresOf,
  TYPES,
  type TypeWeights,
} from '../../../lib/claims/sources/learnt/score-types';
import { votedTypes } from '../../../lib/claims/sources/learnt/vote';
import { type GoldArticle, loadGold } from '../../gold/load-gold';
import { loadTypedSources } from '../../gold/load-sources';
import { loadClaimTagger } from '../../support/load-claim-tagger';
import { FOLDS, foldOf } from '../folds';
import { foundMentions, type LabelledMention, markedMentions, typedMentions } from './labelled-mentions';
import { typedNewspapers } from './newspaper-sources';
import { type Row, softmax } from './softmax';

/** What is seen less often teaches more about its article than about sources. */
const LEAST_SEEN = 18;
/** Every article is learnt from twice, found and marked; a typed sentence once. */
const TWICE = 0.5;
const TABLE = resolve(import.meta.dirname, '../../../lib/claims/sources/learnt/type-weights-table.ts');
/** Articles that nobody had looked at when the rules were written. */
const UNSEEN_BY_RULES = /^tune-(?:22[5-9]|2[3-9]\d|3\d\d)-/;

const NEWSPAPERS = 'newspapers, new to the rules';

type Article = { name: string; part: string; read: LabelledMention[]; weight: number; measured: boolean };

const tagger = loadClaimTagger();
const articles: Article[] = [
  ...loadGold('tuning').flatMap((gold) =>
    readTwice(gold, UNSEEN_BY_RULES.test(gold.name) ? 'articles new to the rules' : 'articles the rules were made on'),
  ),
  ...typedNewspapers().flatMap((gold) => readTwice(gold, NEWSPAPERS)),
  ...loadTypedSources().map(
    (typed, at): Article => ({
      name: `typed ${at}`,
      part: 'typed sentences, new to the rules',
      read: typedMentions(typed, tagger),
      weight: 1,
      measured: true,
    }),
  ),
];

const columnOf = columnsOf(articles);

if (process.argv.includes('--write')) writeFileSync(TABLE, tableOf(weightsFrom(articles)));
crossValidate();

function readTwice(gold: GoldArticle, part: string): Article[] {
  const { name } = gold;
  return [
    { name, part, read: foundMentions(gold, tagger), weight: TWICE, measured: true },
    { name, part, read: markedMentions(gold), weight: TWICE, measured: false },
  ];
}

function columnsOf(learnt: readonly Article[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features, type } of learnt.filter(({ measured }) => measured).flatMap(({ read }) => read)) {
    if (type !== undefined) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_SEEN).map(([feature]) => feature);
  return new Map([...kept.sort(), BIAS].map((feature, at) => [feature, at]));
}

/** Rounded as they ship; without features that are rounded to nothing. */
function weightsFrom(learnt: readonly Article[]): TypeWeights {
  const weights = softmax(learntRows(learnt, columnOf), { columns: columnOf.size, classes: TYPES.length });
  const rounded = decoded(
    encoded(new Map([...columnOf].map(([feature, at]) => [hashOfFeature(feature), rowOf(weights, at)]))),
  );
  return new Map([...rounded].filter(([, row]) => row.some((weight) => weight !== 0)));
}

/** What all kinds have in common says nothing. */
function rowOf(weights: Float64Array, at: number): number[] {
  const row = [...weights.slice(at * TYPES.length, (at + 1) * TYPES.length)];
  const mean = row.reduce((sum, weight) => sum + weight, 0) / row.length;
  return row.map((weight) => weight - mean);
}

function learntRows(learnt: readonly Article[], numberOf: ReadonlyMap<string, number>): Row[] {
  return learnt.flatMap(({ read, weight, part }) =>
    read.flatMap(({ features, type }): Row[] => {
      // A name of which a newspaper tells nothing is one that everybody knows: it would teach that strangers hold office.
      const renowned = part === NEWSPAPERS && features.has('name alone');
      const label = type === undefined || renowned ? -1 : TYPES.indexOf(type);
      const columns = [...features, BIAS].map((feature) => numberOf.get(feature) ?? -1).filter((at) => at >= 0);
      return label < 0 ? [] : [{ columns: Int32Array.from(columns), label, weight }];
    }),
  );
}

/** Every article read with weights that have not seen it. */
function crossValidate(): void {
  const counts = new Map<string, { all: number; rules: number; learnt: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = weightsFrom(articles.filter(({ name }) => foldOf(name) !== fold));
    for (const { name, part, read, measured } of articles) {
      if (!measured || foldOf(name) !== fold) continue;
      const types = votedTypes(
        read.map(({ features, ...mention }) => ({ ...mention, scores: scoresOf(features, weights) })),
      );
      const count = counts.get(part) ?? { all: 0, rules: 0, learnt: 0 };
      counts.set(part, count);
      for (const [at, { type, byRules }] of read.entries()) {
        if (type === undefined) continue;
        count.all++;
        if (type === byRules) count.rules++;
        if (type === types[at]) count.learnt++;
      }
    }
  }
  for (const [part, { all, rules, learnt }] of counts)
    console.log(`${part.padEnd(36)} ${all}  rules ${percent(rules, all)}  learnt ${percent(learnt, all)}`);
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

function tableOf(weights: TypeWeights): string {
  return `// Weights of the features of a source for each kind of source, a letter each. Written by tests/training/sources/train.ts.

export const TYPE_WEIGHTS = \`${encoded(weights)}\`;
`;
}
