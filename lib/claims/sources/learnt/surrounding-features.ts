// What the learner looks at around a source: the words of saying, what stands before words that only point back, the body that is spoken for. Knows no weights.

import type { Token } from '../../../text/tokens';
import { bare } from '../spelling';
import { kindsIn } from './kind-features';
import type { Mention } from './mention-features';

const CUE = 5;
const SHORT = 3;
const POINTS_BACK = /^(?:the|he|she|they|it|both|this|that|those)$/;

export const surroundingFeatures = (mention: Mention): string[] => [
  ...cueFeatures(mention.cue),
  ...beforeFeatures(mention),
  ...houseFeatures(mention),
];

/** A paper shows, a court rules, somebody who was there recalls. */
function cueFeatures(cue: readonly Token[]): string[] {
  const last = cue.at(-1);
  return [
    ...(last ? [`cue ${bare(last.lower)}`] : []),
    ...cue.slice(0, CUE).map(({ lower }) => `cue has ${bare(lower)}`),
  ];
}

/** "the older", "the pair": whoever was spoken of just now; a name that nothing is told of. */
function beforeFeatures({ before, phrase, source: { evidence } }: Mention): string[] {
  const pointsBack = phrase.length <= SHORT && POINTS_BACK.test(phrase[0]?.lower ?? '');
  const plain = evidence.route.startsWith('plain');
  if (!pointsBack && !plain) return [];
  return kindsIn(before).flatMap((kind) => [
    ...(pointsBack ? [`before k ${kind}`] : []),
    ...(plain ? [`plain before k ${kind}`] : []),
  ]);
}

function houseFeatures({ source: { evidence } }: Mention): string[] {
  const owner = evidence.words[0]?.lower ?? '';
  return kindsIn(evidence.houseWords).flatMap((kind) => [`house k ${kind}`, `house k ${kind} ${owner}`]);
}
