// How each of the two claims is put: quoted, negated, by a pronoun, as a rejection; and where in the article it stands. Knows one claim at a time.

import { openingOf } from '../answers';
import { SLIGHTS } from '../dissent-words-table';
import type { PlacedClaim } from './compared-article';
import type { Feature } from './feature';

const PRONOUN = /^(?:he|she|it|they|his|her|its|their|we|i)$/;
const PLAIN_CUE = /^(?:said|says|told|say|added|wrote|saying)$/;
const OWN_WORDS = /^(?:we|our|i|my)$/;
const TURN = /^(?:but|however|yet|still|instead)$/;
const QUOTE = /^["“”]$/;
const FIRST_WORDS = 6;

const isHurt = ({ groups }: PlacedClaim): boolean => groups.has('kill') || groups.has('wound');

const MANNERS = {
  'all quoted': ({ tokens }) => QUOTE.test(tokens[0]?.text ?? ''),
  'words quoted': ({ tokens }) => tokens.some(({ text }) => QUOTE.test(text)),
  'by a pronoun': ({ source }) => source.length > 0 && source.length <= 2 && PRONOUN.test(source[0]?.lower ?? ''),
  'without source': ({ attribution }) => attribution.source.length === 0,
  'opens with a rejection': (claim) => openingOf(claim) !== undefined,
  slights: ({ tokens }) => tokens.some(({ lower }) => SLIGHTS.has(lower)),
  negated: ({ negation }) => negation !== undefined,
  number: ({ quantities }) => quantities.length > 0,
  'dead or hurt': isHurt,
  toll: (claim) => isHurt(claim) && claim.quantities.length > 0,
  'goes on': ({ goesOn }) => goesOn,
  question: ({ tokens }) => tokens.some(({ text }) => text === '?'),
  'place in the article': ({ depth }) => depth,
  'plainly said': ({ cue }) => cue.length === 1 && PLAIN_CUE.test(cue[0]?.lower ?? ''),
  'according to': ({ cue }) => cue[0]?.lower === 'according',
  cause: ({ cause }) => cause !== undefined,
  doer: ({ agent }) => agent !== undefined,
  'we or I': ({ tokens }) => tokens.slice(0, FIRST_WORDS).some(({ lower }) => OWN_WORDS.test(lower)),
  'sentence opens with but': ({ opens }) => TURN.test(opens),
  'handed on by nobody': ({ attribution }) => attribution.certainty === 'reported-hedged',
  signals: ({ attribution }) => attribution.signals.length,
  unverified: ({ attribution }) => attribution.signals.some(({ kind }) => kind === 'unverified'),
} as const satisfies Readonly<Record<string, (claim: PlacedClaim) => number | boolean>>;

type Manner = keyof typeof MANNERS;
export type Manners = Readonly<Record<Manner, number>>;

export const MANNER_NAMES = Object.keys(MANNERS) as Manner[];

/** Looked at once a claim: it is compared with many. */
export const mannersOf = (claim: PlacedClaim): Manners =>
  Object.fromEntries(MANNER_NAMES.map((name) => [name, Number(MANNERS[name](claim))])) as Manners;

export const MANNER_FEATURES: readonly Feature[] = MANNER_NAMES.flatMap((name): Feature[] => [
  [`first: ${name}`, ({ a }) => a.manners[name]],
  [`second: ${name}`, ({ b }) => b.manners[name]],
]);
