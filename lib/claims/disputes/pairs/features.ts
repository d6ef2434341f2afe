// What the scorer looks at in a pair of claims: places, speakers, words, acts, rules, the article's climate. Knows no weights.

import type { ConflictKind, SourceType } from '../../../model/reading';
import { asserts } from '../comparable-claims';
import { elsewhere, nested, shareGroup, speaksOf } from '../link';
import { isAboutAccount } from '../retraction';
import { ACTS, type Act } from './act-words-table';
import type { Pair } from './compared-article';
import { apart, capped, type Feature, is, near, steps } from './feature';
import { MANNER_FEATURES } from './manner-features';
import { MEETING_FEATURES } from './meeting-features';

const PLACES: readonly Feature[] = [
  ['same sentence', is(({ a, b }) => a.sentence === b.sentence)],
  ['same paragraph', is((pair) => apart(pair) === 0)],
  ['next paragraph', is((pair) => apart(pair) === 1)],
  ['second next paragraph', is((pair) => apart(pair) === 2)],
  ['paragraphs apart', (pair) => Math.min(3, Math.log2(1 + apart(pair)))],
  ['next claim', is((pair) => steps(pair) === 1)],
  ['second next claim', is((pair) => steps(pair) === 2)],
  ['three or four claims on', is((pair) => steps(pair) === 3 || steps(pair) === 4)],
  ['first in the headline', is(({ a }) => a.paragraph === 0)],
  ['first in the lead', is(({ a }) => a.paragraph === 1)],
  ['both in the headline', is(({ b }) => b.paragraph === 0)],
];

const type =
  (kind: SourceType) =>
  ({ a, b }: Pair): number =>
    (a.attribution.sourceType === kind ? 1 : 0) + (b.attribution.sourceType === kind ? 1 : 0);

const between = ({ a, b }: Pair, one: SourceType, two: SourceType): boolean =>
  (a.attribution.sourceType === one && b.attribution.sourceType === two) ||
  (a.attribution.sourceType === two && b.attribution.sourceType === one);

const SPEAKERS: readonly Feature[] = [
  ['one side', is(({ same }) => same)],
  ['one side, near', is((pair) => pair.same && near(pair))],
  ['nobody named', is(({ a, b }) => a.speaker === '' || b.speaker === '')],
  ['two sides, same paragraph', is((pair) => pair.opposed && apart(pair) === 0)],
  ['two sides, near', is((pair) => pair.opposed && near(pair))],
  ['speakers between', ({ speakersBetween }) => Math.min(4, speakersBetween)],
  ['nobody else between', is(({ nearest }) => nearest)],
  ['first speaks of the second', is(({ a, b, same }) => !same && speaksOf(a, b))],
  ['second speaks of the first', is(({ a, b, same }) => !same && speaksOf(b, a))],
  ['parties', ({ a, b }) => (a.attribution.party ? 1 : 0) + (b.attribution.party ? 1 : 0)],
  ['both parties', is(({ a, b }) => a.attribution.party && b.attribution.party)],
  ['officials', type('official')],
  ['institutions', type('institution')],
  ['persons', type('person')],
  ['witnesses', type('witness')],
  ['observers', type('observers')],
  ['documents', type('document')],
  ['unnamed sources', type('unnamed')],
  ['same kind of source', is(({ a, b }) => a.attribution.sourceType === b.attribution.sourceType)],
  ['official and witness', is((pair) => between(pair, 'official', 'witness'))],
];

const WORDS: readonly Feature[] = [
  ['shared words', ({ overlap }) => capped(overlap)],
  ['any shared word', is(({ overlap }) => overlap > 0)],
  [
    'shared words for their length',
    ({ a, b, overlap }) => overlap / Math.sqrt(4 + Math.min(a.stems.size, b.stems.size)),
  ],
  ['shared words with headline or lead', ({ a, overlap }) => (a.paragraph <= 1 ? capped(overlap) : 0)],
  ['shared happening', is(({ a, b }) => shareGroup(a, b))],
  ['other place', is(({ a, b }) => elsewhere(a, b))],
  ['one inside the other', is(({ a, b }) => nested(a, b))],
  ['negated once', is(({ a, b }) => Boolean(a.negation) !== Boolean(b.negation))],
  [
    'negated once, shared words',
    ({ a, b, overlap }) => (Boolean(a.negation) !== Boolean(b.negation) ? capped(overlap) : 0),
  ],
  ['numbers', is(({ a, b }) => a.quantities.length > 0 && b.quantities.length > 0)],
  [
    'other number of the same',
    is(({ a, b }) =>
      a.quantities.some((one) =>
        b.quantities.some((two) => one.counted === two.counted && (one.high < two.low || two.high < one.low)),
      ),
    ),
  ],
  ['shortness of the first', ({ a }) => 1 / Math.max(2, a.tokens.length)],
  ['shortness of the second', ({ b }) => 1 / Math.max(2, b.tokens.length)],
];

const hedged = ({ attribution: { certainty } }: Pair['a']): boolean => /hedged$/.test(certainty);

const ANSWERS: readonly Feature[] = [
  ['second rejects', is(({ b }) => b.rejects)],
  ['first rejects', is(({ a }) => a.rejects)],
  ['second rejects, near', is((pair) => pair.b.rejects && near(pair))],
  ['first rejects, near', is((pair) => pair.a.rejects && near(pair))],
  ['second rejects whoever was heard last', is((pair) => pair.b.rejects && pair.nearest && pair.opposed)],
  ['second answers, near', is((pair) => near(pair) && (pair.b.traits.acts.has('answer') || pair.b.traits.answering))],
  ['second opens with a contrast, near', is((pair) => near(pair) && pair.b.traits.contrasting)],
  ['second takes an account up, near', is((pair) => near(pair) && pair.b.traits.anaphor)],
  ['second adds', is(({ b }) => b.traits.joining)],
  ['second adds, one side', is(({ b, same }) => same && b.traits.joining)],
  ['first accuses the second', is(({ a, b }) => a.traits.acts.has('accuse') && speaksOf(a, b))],
  ['first hedged', is(({ a }) => hedged(a))],
  ['second hedged', is(({ b }) => hedged(b))],
  ['first predicts', is(({ a }) => a.attribution.certainty === 'predicted')],
  ['second predicts', is(({ b }) => b.attribution.certainty === 'predicted')],
  ['both assert', is(({ a, b }) => asserts(a) && asserts(b))],
  ['first without cue', is(({ a }) => a.cue.length === 0)],
  ['second without cue', is(({ b }) => b.cue.length === 0)],
  ['first about an account', is(({ a }) => isAboutAccount(a))],
  ['second about an account', is(({ b }) => isAboutAccount(b))],
];

const ACT_FEATURES: readonly Feature[] = (Object.keys(ACTS) as Act[]).flatMap((act): Feature[] => [
  [`first: ${act}`, is(({ a }) => a.traits.acts.has(act))],
  [`second: ${act}`, is(({ b }) => b.traits.acts.has(act))],
]);

const KINDS = [
  'denial',
  'contrast',
  'number',
  'polarity',
  'agent',
  'cause',
  'exclusivity',
] as const satisfies ConflictKind[];

const RULES: readonly Feature[] = [
  ['any rule', is(({ links }) => links.length > 0)],
  ['several rules', is(({ links }) => links.length > 1)],
  ['first against another', is(({ linkedElsewhere }) => linkedElsewhere[0])],
  ['second against another', is(({ linkedElsewhere }) => linkedElsewhere[1])],
  ['second with the foe of the first', is(({ withFoe, same }) => withFoe[0] && !same)],
  ['first with the foe of the second', is(({ withFoe, same }) => withFoe[1] && !same)],
  ['one side, first against another', is(({ linkedElsewhere, same }) => linkedElsewhere[0] && same)],
  ['one side, second against another', is(({ linkedElsewhere, same }) => linkedElsewhere[1] && same)],
  ...KINDS.map((kind): Feature => [`rule: ${kind}`, is(({ links }) => links.some((link) => link.kind === kind))]),
];

const CLIMATE: readonly Feature[] = [
  ['quarrelsome claims', ({ climate }) => climate.quarrelsome],
  ['conflicts by rule', ({ climate }) => climate.conflicts],
  ['words for a quarrel', ({ climate }) => climate.quarrelWords],
  ['speakers', ({ climate }) => climate.speakers],
];

export const FEATURES: readonly Feature[] = [
  ...PLACES,
  ...SPEAKERS,
  ...WORDS,
  ...ANSWERS,
  ...ACT_FEATURES,
  ...RULES,
  ...CLIMATE,
  ...MANNER_FEATURES,
  ...MEETING_FEATURES,
];
