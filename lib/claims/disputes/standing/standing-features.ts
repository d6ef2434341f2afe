// What tells a claim that stands in a dispute from one that stands in none: its pairs together, how it is put, whose it is, what the article is about.

import { SOURCE_TYPES } from '../../../model/reading';
import { asserts } from '../comparable-claims';
import { ACTS, type Act } from '../pairs/act-words-table';
import { MANNER_NAMES } from '../pairs/manner-features';
import type { Company } from './company';

export type StandingFeature = readonly [name: string, of: (company: Company) => number];

const MOST = 4;
/** Few claims say little about an article. */
const FEW_CLAIMS = 6;

const odds = (probability = 0): number => Math.log((probability + 0.01) / (1.01 - probability));
const sum = (all: readonly number[]): number =>
  Math.min(
    MOST,
    all.reduce((total, one) => total + one, 0),
  );
const shareOver =
  (least: number) =>
  ({ article }: Company): number =>
    article.filter((one) => one > least).length / Math.max(FEW_CLAIMS, article.length);

const TOGETHER: readonly StandingFeature[] = [
  ['surest against', ({ against }) => against[0] ?? 0],
  ['any against', ({ against }) => 1 - against.reduce((none, one) => none * (1 - one), 1)],
  ['all against', ({ against }) => sum(against)],
  ['odds of the surest', ({ against }) => odds(against[0])],
  ['odds of the second', ({ against }) => odds(against[1])],
  ['odds of the third', ({ against }) => odds(against[2])],
  ['odds of the most alike', ({ alike }) => odds(alike[0])],
  ['all alike', ({ alike }) => sum(alike)],
  ['surest shown', ({ shown }) => shown],
  ['odds of the surest shown', ({ shown }) => odds(shown)],
  ['odds beside', ({ beside }) => odds(beside)],
  ['by rule', ({ byRule }) => Math.min(3, byRule)],
  ['the claim before', ({ before }) => before],
  ['the claim after', ({ after }) => after],
  ['odds of the surest in the article', ({ article }) => odds(article[0])],
  ['claims surely opposed', shareOver(0.5)],
  ['claims perhaps opposed', shareOver(0.3)],
  ['quarrelsome claims', ({ climate }) => climate.quarrelsome],
  ['conflicts by rule', ({ climate }) => climate.conflicts],
  ['speakers', ({ climate }) => climate.speakers],
  ['words for a quarrel', ({ climate }) => climate.quarrelWords],
];

const is =
  (test: (claim: Company['claim']) => unknown): StandingFeature[1] =>
  ({ claim }) =>
    test(claim) ? 1 : 0;

const PUT: readonly StandingFeature[] = [
  ['rejects', is(({ rejects }) => rejects)],
  ['answering', is(({ traits }) => traits.answering)],
  ['contrasting', is(({ traits }) => traits.contrasting)],
  ['joining', is(({ traits }) => traits.joining)],
  ['takes an account up', is(({ traits }) => traits.anaphor)],
  ['asserts', is(asserts)],
  ['in the headline', is(({ paragraph }) => paragraph === 0)],
  ['in the lead', is(({ paragraph }) => paragraph === 1)],
  ['hedged', is(({ attribution }) => /hedged$/.test(attribution.certainty))],
  ['predicted', is(({ attribution }) => attribution.certainty === 'predicted')],
  ['denied', is(({ attribution }) => attribution.certainty === 'denied')],
  ['shortness', ({ claim }) => 1 / Math.max(2, claim.tokens.length)],
  ['party', is(({ attribution }) => attribution.party)],
  ['nobody named', is(({ speaker }) => speaker === '')],
  ...MANNER_NAMES.map((name): StandingFeature => [name, ({ claim }) => claim.manners[name]]),
  ...(Object.keys(ACTS) as Act[]).map(
    (act): StandingFeature => [`act: ${act}`, is(({ traits }) => traits.acts.has(act))],
  ),
];

const WEIGHT = 6;
const TIMES = 5;

const ABOUT: readonly StandingFeature[] = [
  ...SOURCE_TYPES.map(
    (type): StandingFeature => [`source: ${type}`, is(({ attribution }) => attribution.sourceType === type)],
  ),
  ['about the headline', ({ claim }) => Math.min(WEIGHT, claim.prominence.headline)],
  ['about the lead', ({ claim }) => Math.min(WEIGHT, claim.prominence.lead)],
  ['speaker heard', ({ claim }) => Math.min(TIMES, claim.prominence.heard)],
  ['speaker spoken of', ({ claim }) => Math.min(TIMES, claim.prominence.mentioned)],
  ['headline turns', is(({ prominence }) => prominence.headlineTurns)],
  ['claims in the headline', ({ claim }) => Math.min(3, claim.prominence.headlineClaims)],
];

export const STANDING_FEATURES: readonly StandingFeature[] = [...TOGETHER, ...PUT, ...ABOUT];
