// How two claims meet: one speaker going on, two kinds of source side by side, what the text around them shares, the same figure. Knows no weights.

import type { SourceType } from '../../../model/reading';
import type { Pair } from './compared-article';
import { apart, capped, type Feature, is, near, steps } from './feature';

/** In sentences. */
const gap = ({ a, b }: Pair): number => b.sentence - a.sentence;

const ONE_SPEAKER: readonly Feature[] = [
  ['one speaker', is(({ a, b }) => a.speaker !== '' && a.speaker === b.speaker)],
  ['one side, next claim', is((pair) => pair.same && steps(pair) === 1)],
  ['one side, same paragraph', is((pair) => pair.same && apart(pair) === 0)],
  ['one side, same sentence', is((pair) => pair.same && gap(pair) === 0)],
  ['one side, next sentence', is((pair) => pair.same && gap(pair) === 1)],
  ['one side, next claim by a pronoun', is((pair) => pair.same && steps(pair) === 1 && pair.b.manners['by a pronoun'])],
  ['one side, second turns', is(({ same, b }) => same && b.manners['sentence opens with but'])],
  ['one side, first rejects', is(({ same, a }) => same && a.rejects)],
  ['one side, second rejects', is(({ same, b }) => same && b.rejects)],
  ['one side, first opens with a rejection', is(({ same, a }) => same && a.manners['opens with a rejection'])],
  ['one side, far', is((pair) => pair.same && apart(pair) > 2)],
  ['one side, shared words', ({ same, overlap }) => (same ? capped(overlap) : 0)],
];

const TWO_SPEAKERS: readonly Feature[] = [
  ['two sides, next claim', is((pair) => pair.opposed && steps(pair) === 1)],
  ['two sides, next sentence', is((pair) => pair.opposed && gap(pair) === 1)],
  ['two sides, next paragraph', is((pair) => pair.opposed && apart(pair) === 1)],
  [
    'two sides, second opens with a rejection',
    is((pair) => pair.opposed && near(pair) && pair.b.manners['opens with a rejection']),
  ],
  ['two sides, second slights', is((pair) => pair.opposed && near(pair) && pair.b.manners.slights)],
  ['two sides, shared words', ({ opposed, overlap }) => (opposed ? capped(overlap) : 0)],
  [
    'second rejects what the first accuses of',
    is((pair) => pair.a.traits.acts.has('accuse') && pair.b.rejects && near(pair)),
  ],
];

const MEETING_TYPES = [
  'official',
  'institution',
  'person',
  'witness',
  'observers',
  'document',
] as const satisfies SourceType[];

const TYPES: readonly Feature[] = MEETING_TYPES.flatMap((one, at) =>
  MEETING_TYPES.slice(at).map(
    (two): Feature => [
      `two sides: ${one}, ${two}`,
      is(({ a, b, same }) => {
        const types = [a.attribution.sourceType, b.attribution.sourceType];
        return (
          !same && (one === two ? types.every((type) => type === one) : types.includes(one) && types.includes(two))
        );
      }),
    ],
  ),
);

const COMMON: readonly Feature[] = [
  ['shared words of their sentences', ({ around }) => Math.min(10, around.sentences)],
  ['shared words of their paragraphs', ({ around }) => Math.min(15, around.paragraphs)],
  ['shared words with the sentence before the second', ({ around }) => Math.min(10, around.before)],
  ['sentences without claims between', ({ around }) => Math.min(4, around.plainBetween)],
  ['shared words, far', (pair) => (apart(pair) > 2 ? capped(pair.overlap) : 0)],
  ['many shared words', is(({ overlap }) => overlap > 6)],
  ['shared words with the headline', ({ a, overlap }) => (a.paragraph === 0 ? capped(overlap) : 0)],
  ['headline and lead', is(({ a, b }) => a.paragraph === 0 && b.paragraph === 1)],
  ['shared names', ({ a, b }) => Math.min(3, [...a.names].filter((name) => b.names.has(name)).length)],
  ['share of the article between', ({ a, b }) => b.depth - a.depth],
  ['quarrelsome claims, near', (pair) => (near(pair) ? pair.climate.quarrelsome : 0)],
];

const FIGURES: readonly Feature[] = [
  ['two tolls', is(({ a, b }) => a.manners.toll && b.manners.toll)],
  ['two causes', is(({ a, b }) => a.cause && b.cause)],
  ['two doers', is(({ a, b }) => a.agent && b.agent)],
  [
    'same number of the same',
    is(({ a, b }) =>
      a.quantities.some((one) =>
        b.quantities.some((two) => one.counted === two.counted && one.low === two.low && one.high === two.high),
      ),
    ),
  ],
];

export const MEETING_FEATURES: readonly Feature[] = [...ONE_SPEAKER, ...TWO_SPEAKERS, ...TYPES, ...COMMON, ...FIGURES];
