// What a pair of claims looks like before it is judged: distance, shared words, who speaks of whom, negation, connectives, links found by rule. Names and numbers only.

import type { SourceType } from '../../model/reading';
import type { Token } from '../../text/tokens';
import { verbOf } from '../rules/verbs';
import { dissentOf, openingOf, slightOf } from './answers';
import { ANNOUNCING } from './dissent-words-table';
import { ACCOUNT_WORDS, REPLYING } from './event-words-table';
import { type Link, sameSide, sharedItems, shareGroup, speaksOf } from './link';
import { phraseIn, phrasesOf } from './phrase-in';
import type { Proposition } from './proposition';

/** Links among claims by position, and which speakers they oppose. */
export type PairContext = {
  /** How much of the article is known to be in conflict. */
  quarrel: string;
  linksOf(at: number): readonly Link[];
  propositions: readonly Proposition[];
  sentenceTokens(sentence: number): readonly Token[];
};

/** Names of what holds of the pair `a` before `b`; each counts once. */
export function pairFeatures(a: number, b: number, context: PairContext): string[] {
  const one = context.propositions[a];
  const two = context.propositions[b];
  if (!one || !two) return [];
  return [
    'bias',
    ...distance(one, two, b - a),
    ...matter(one, two),
    ...manner(one, 'a'),
    ...manner(two, 'b'),
    ...polarity(one, two),
    ...setting(two, context),
    ...together(one, two),
    ...byRule(a, b, context),
    context.quarrel,
  ];
}

const upTo = (value: number, most: number): string => (value >= most ? `${most}+` : `${Math.max(0, value)}`);

const distance = (one: Proposition, two: Proposition, claims: number): string[] => [
  `sentences ${upTo(two.sentence - one.sentence, 5)}`,
  `paragraphs ${upTo(two.paragraph - one.paragraph, 3)}`,
  `claims ${upTo(claims, 5)}`,
];

function matter(one: Proposition, two: Proposition): string[] {
  const shared = sharedItems(one, two);
  const found = [`shared ${upTo(shared, 3)}`];
  if (shareGroup(one, two)) found.push('one happening');
  if ([...one.names].some((name) => two.names.has(name))) found.push('one name');
  if (speaksOf(one, two)) found.push('a of b');
  if (speaksOf(two, one)) found.push('b of a');
  if (two.goesOn) found.push('goes on');
  if (one.quantities.length > 0 && two.quantities.length > 0) found.push('numbers');
  return found;
}

const SAYING_TYPES: Partial<Record<SourceType, string>> = { person: 'person', unnamed: 'unnamed', nobody: 'nobody' };

function manner(claim: Proposition, side: 'a' | 'b'): string[] {
  const { attribution, cue } = claim;
  const found = [
    `${side} ${SAYING_TYPES[attribution.sourceType] ?? attribution.sourceType}`,
    `${side} ${attribution.certainty}`,
  ];
  if (attribution.party) found.push(`${side} party`);
  if (dissentOf(claim)) found.push(`${side} dissents`);
  if (slightOf(claim)) found.push(`${side} slights`);
  if (openingOf(claim)) found.push(`${side} opens with no`);
  if (cue.some(({ lower }) => REPLYING.has(verbOf(lower)?.lemma ?? ''))) found.push(`${side} insists`);
  if (cue.some(({ lower }) => /^(?:accus|blam|alleg|claim|charg)/.test(lower))) found.push(`${side} accuses`);
  if (cue.some(({ lower }) => /^(?:admit|acknowledg|conced|confess|allow)/.test(lower))) found.push(`${side} admits`);
  if (
    cue.some(({ lower }) =>
      /^(?:urg|call|demand|ask|appeal|promis|vow|pledg|thank|prais|welcom|hop|order|declin|refus|recommend)/.test(
        lower,
      ),
    )
  )
    found.push(`${side} wishes`);
  if (cue.length === 0) found.push(`${side} quotation`);
  if (claim.cause) found.push(`${side} cause`);
  if (claim.agent) found.push(`${side} agent`);
  if (claim.cumulative || claim.otherEvent) found.push(`${side} other event`);
  if (claim.tokens.length <= 6) found.push(`${side} short`);
  return found;
}

const polarity = (one: Proposition, two: Proposition): string[] =>
  one.negation && two.negation ? ['both no'] : one.negation ? ['a no'] : two.negation ? ['b no'] : [];

const AUTHORITY: ReadonlySet<SourceType> = new Set(['official', 'institution', 'person']);
const CHECKING: ReadonlySet<SourceType> = new Set(['witness', 'document', 'observers', 'media', 'unnamed', 'public']);

/** What says more of two claims together than of each. */
function together(one: Proposition, two: Proposition): string[] {
  const [a, b] = [one.attribution.sourceType, two.attribution.sourceType];
  const near = two.sentence - one.sentence <= 2 && two.paragraph - one.paragraph <= 1;
  const shared = sharedItems(one, two);
  const kinds =
    AUTHORITY.has(a) && CHECKING.has(b)
      ? 'authority, then check'
      : CHECKING.has(a) && AUTHORITY.has(b)
        ? 'check, then authority'
        : AUTHORITY.has(a) && AUTHORITY.has(b)
          ? 'two authorities'
          : 'two checks';
  const found = [kinds, `${near ? 'near' : 'far'} with ${upTo(shared, 2)}`, `${kinds} ${near ? 'near' : 'far'}`];
  if (shared > 0 && Boolean(one.negation) !== Boolean(two.negation)) found.push('one no, shared');
  if (one.cause && two.cause) found.push('two causes');
  if (one.agent && two.agent) found.push('two agents');
  if (two.tokens.some(({ lower }) => ACCOUNT_WORDS.has(lower) && lower !== 'it' && lower !== 'this'))
    found.push('b names an account');
  if (two.tokens.some(({ lower }) => COMPARING.test(lower))) found.push('b compares');
  return found;
}

const COMPARING =
  /^(?:only|just|merely|fewer|less|lower|higher|more|instead|rather|still|already|actually|simply|even)$/;

const CONNECTIVES = phrasesOf(
  'but | however | yet | although | though | while | whereas | despite | by contrast | for its part | for his part | nevertheless | nonetheless',
);

function setting(two: Proposition, { sentenceTokens, propositions }: PairContext): string[] {
  const own = sentenceTokens(two.sentence).filter(
    ({ start }) =>
      start < (two.attribution.content[0]?.start ?? 0) || start >= (two.attribution.content.at(-1)?.end ?? 0),
  );
  const before = sentenceTokens(two.sentence - 1);
  const silent = !propositions.some(({ sentence }) => sentence === two.sentence - 1);
  const found: string[] = [];
  if (phraseIn(own, CONNECTIVES)) found.push('connective');
  if (silent && before.at(-1)?.text === '?') found.push('question');
  if (silent && phraseIn(before, ANNOUNCING)) found.push('announced');
  if (two.sentence === 0) found.push('headline');
  return found;
}

function byRule(a: number, b: number, { linksOf, propositions }: PairContext): string[] {
  const found: string[] = [];
  const one = propositions[a];
  const two = propositions[b];
  for (const link of linksOf(b)) if (link.a === a || link.b === a) found.push(`rule ${link.kind}`);
  const others = (at: number, not: number): number[] =>
    linksOf(at)
      .map((link) => (link.a === at ? link.b : link.a))
      .filter((other) => other !== not);
  if (others(a, b).length > 0) found.push('a linked');
  if (others(b, a).length > 0) found.push('b linked');
  // What a contradicts is said by b's side, or the other way round.
  if (two && others(a, b).some((other) => sameSide(propositions[other] as Proposition, two)))
    found.push('b sides with foe');
  if (one && others(b, a).some((other) => sameSide(propositions[other] as Proposition, one)))
    found.push('a sides with foe');
  return found;
}
