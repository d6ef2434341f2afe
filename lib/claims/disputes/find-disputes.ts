// Joins conflicting claims into Disputes: links → Accounts, with adoption, fate and the listed claim. Knows positions and words, no sources' worth.

import type { DisputedClaim, Listed } from '../../model/list';
import type { Names } from '../../model/names';
import type { Account, ClaimStatus, Dispute } from '../../model/reading';
import { contains, type Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { adoptionsOf, isAdoption } from './adoption';
import { answerLinks } from './answers';
import { isSilence, isTurnOfPhrase, isUnheardOf, withoutCommonplaces } from './comparable-claims';
import { concessionLinks } from './concession';
import { contradictionLinks } from './contradiction';
import { denialLinks, isDenial } from './denial';
import { asideLinks, isAside, withAsides } from './denied-asides';
import { recalledClaims } from './earlier-events';
import { juxtaposedLinks } from './juxtaposed';
import { type Link, sameSide } from './link';
import { joinListed } from './listed';
import type { Thresholds } from './matter-board';
import { type Matter, mattersOf } from './matters';
import { isMoreThanOpinion, isOpinionNews, isTold, isToldOutright, tellsOfHarm } from './opinion-news';
import { oppositionLinks } from './opposition';
import { type ComparedClaim, comparedPairs, type Pair } from './pairs/compared-article';
import { learntWeights } from './pairs/score-pairs';
import { partiesOf } from './parties';
import type { Proposition } from './proposition';
import { reasonsOf } from './reasons';
import { correctionLinks, type Fate, fatesOf, isAboutAccount } from './retraction';
import { learntStanding } from './standing/score-standing';
import { isFewLines, type Scorer, type Weighed, weigh } from './weighing';

export type DisputeInput = {
  propositions: readonly Proposition[];
  /** How many sentences the article has. */
  sentences: number;
  sentenceTokens(sentence: number): readonly Token[];
  paragraphs: readonly Span[];
  names: Names;
  listed: readonly Listed<DisputedClaim>[];
};

export type FoundDisputes = {
  disputes: Dispute[];
  /** By index of the attribution; those without are as they were. */
  statuses: ReadonlyMap<number, ClaimStatus>;
  /** Indexes of attributions whose source is a side of a matter. */
  parties: ReadonlySet<number>;
};

/** Chosen by cross-validation together with the weights (tests/training/disputes): so strict that of a hundred claims called disputed 85 are. */
export const SCORER: Scorer = {
  weights: learntWeights(),
  standing: learntStanding(),
  thresholds: {
    stands: 0.6,
    inBrief: 0.5,
    amidOpinions: 0.8,
    sure: 0.5,
    told: 0.4,
    begins: 0.2,
    joins: 0.2,
    against: 0.075,
    alike: 0.2,
  },
};

export const findDisputes = (input: DisputeInput, scorer: Scorer = SCORER): FoundDisputes =>
  disputesOf(compareClaims(input), input, scorer);

/** Claims of an article set side by side; nothing is decided yet. */
export type ComparedClaims = LinksByRule & { pairs: readonly Pair[] };

export function compareClaims(input: DisputeInput): ComparedClaims {
  const byRule = linksByRule(input);
  const { propositions, links, tells } = byRule;
  const pairs = comparedPairs({ ...input, propositions }, links);
  const corrected = new Set(links.filter(({ kind }) => kind === 'retraction').flatMap(({ a, b }) => [a, b]));
  const counts = (at: number): boolean => tells(at) || corrected.has(at);
  const recalled = recalledClaims(propositions, input.sentenceTokens, input.paragraphs);
  const accounts = new Set([...new Set(pairs.flatMap(({ a, b }) => [a, b]))].filter(givesAccount));
  const comparable = pairs.filter(
    ({ at: [one, two], a, b }) =>
      !isAside(a) &&
      !isAside(b) &&
      counts(one) &&
      counts(two) &&
      recalled.has(one) === recalled.has(two) &&
      accounts.has(a) &&
      accounts.has(b),
  );
  return { ...byRule, pairs: comparable };
}

/** Not what was done, nor what was kept back. */
function givesAccount(claim: ComparedClaim): boolean {
  const { cue, source, rejects, traits } = claim;
  const isDeed = isUnheardOf(claim) && !rejects && traits.acts.size === 0;
  return !isDeed && !isTurnOfPhrase(cue, source) && !isSilence(claim);
}

export function disputesOf(
  { propositions, links: byRule, fates, pairs }: ComparedClaims,
  input: DisputeInput,
  scorer: Scorer,
): FoundDisputes {
  const amidOpinions = !isFewLines(pairs) && isOpinionNews({ ...input, propositions });
  const relations = weigh(pairs, scorer, amidOpinions);
  const gathered = mattersOf(relations, scorer.thresholds).map((matter) => ({
    ...matter,
    shown: shownAcross(matter, relations, scorer.thresholds),
  }));
  const told = amidOpinions ? gathered.filter(({ shown }) => isMoreThanOpinion(shown)) : gathered;
  const shown = told.flatMap((matter) => matter.shown);
  const isEnough =
    isFewLines(pairs) || (amidOpinions ? isToldOutright(shown) : isTold(shown, tellsOfHarm(propositions)));
  const asides = asideLinks(propositions);
  const matters = withAsides(isEnough ? told : [], asides, (matter) => ({ ...matter, shown: [] }));
  const links = [...matters.flatMap((matter) => matter.shown.flatMap(({ link }) => link ?? [])), ...asides];
  const disputes = matters.map((matter) => toDispute(matter, propositions, links, byRule, fates));
  const statuses = statusesOf(propositions, links, fates);
  return { disputes: joinListed(disputes, input), statuses, parties: partiesOf(propositions, links) };
}

/** The pairs across the accounts of a matter whose conflict is shown; those that only speak of one thing come last. */
function shownAcross({ sides }: Matter, relations: readonly Weighed[], { begins }: Thresholds): Weighed[] {
  const sideOf = new Map(sides.flatMap((side) => side.map((claim) => [claim, side] as const)));
  return relations
    .filter(
      ({ a, b, against, shown }) =>
        shown && against >= begins && sideOf.has(a) && sideOf.has(b) && sideOf.get(a) !== sideOf.get(b),
    )
    .sort((x, y) => Number(x.byCommonThing) - Number(y.byCommonThing));
}

export type LinksByRule = {
  /** Without the words that the whole article is about. */
  propositions: readonly Proposition[];
  links: readonly Link[];
  fates: readonly Fate[];
  /** Whether a claim gives an account, and does not only say what became of one or who took it up. */
  tells(at: number): boolean;
};

/** What is sure enough to be linked without weighing the pair as a whole; what is learnt begins from here. */
export function linksByRule({ propositions: all, sentenceTokens }: DisputeInput): LinksByRule {
  const propositions = withoutCommonplaces(all);
  const fates = fatesOf(propositions);
  const aside = new Set([...fates.map((fate) => fate.by), ...echoes(propositions)]);
  const tells = (at: number): boolean => !aside.has(at) && !takesUp(propositions[at]);
  const firm = (at: number): boolean => tells(at) && !isBare(propositions[at]);
  const telling = (links: readonly Link[]): Link[] => links.filter(({ a, b }) => firm(a) && firm(b));
  const found = [
    ...denialLinks(propositions),
    ...concessionLinks(propositions, sentenceTokens),
    ...contradictionLinks(propositions),
    ...answerLinks(propositions, sentenceTokens),
    ...juxtaposedLinks(propositions, sentenceTokens),
  ];
  const told = [...telling(found), ...correctionLinks(propositions, fates)];
  return { propositions, links: [...told, ...telling(oppositionLinks(propositions, told))], fates, tells };
}

/** "it has recorded 31 deaths" inside of what the same speaker is quoted with gives no account of its own. */
const echoes = (propositions: readonly Proposition[]): number[] =>
  propositions.flatMap((claim, at) =>
    propositions
      .slice(Math.max(0, at - 3), at + 4)
      .some((outer) => outer !== claim && sameSide(outer, claim) && holds(outer, claim))
      ? [at]
      : [],
  );

const holds = (outer: Proposition, inner: Proposition): boolean => {
  const cue = inner.attribution.cue[0];
  return cue !== undefined && outer.attribution.content.some((content) => contains(content, cue));
};

const takesUp = (claim: Proposition | undefined): boolean => claim !== undefined && isAdoption(claim);

/** "gave the opposite version": rules cannot tell what it says, the weights can tell from where it stands. */
const isBare = (claim: Proposition | undefined): boolean =>
  claim !== undefined && isAboutAccount(claim) && !isDenial(claim);

function toDispute(
  { sides }: Matter,
  propositions: readonly Proposition[],
  links: readonly Link[],
  byRule: readonly Link[],
  fates: readonly Fate[],
): Dispute {
  const members = new Set(sides.flat());
  const own = links.filter(({ a }) => members.has(a));
  // Of three accounts a rejection answers one: only where its target was found is it known which.
  const denials = (sides.length > 2 ? byRule : own).filter(
    ({ kind, a, b }) => kind === 'denial' && members.has(a) && members.has(b),
  );
  const adoptions = adoptionsOf(propositions);
  const accounts = sides.map((side): Account => {
    const fate = fates.find(({ of }) => side.includes(of));
    const denial = denials.find(({ a, b }) => side.includes(a) && !side.includes(b));
    return {
      attributions: side.flatMap((at) => propositions[at]?.index ?? []),
      adoptedBy: adoptions.filter(({ of }) => side.includes(of)).flatMap(({ by }) => propositions[by]?.index ?? []),
      fate: fate?.fate ?? (denial ? 'denied' : 'standing'),
      fateSpans: fate?.spans ?? (denial ? (propositions[denial.b]?.attribution.cue ?? []) : []),
    };
  });
  return { accounts, status: statusOf(accounts), reasons: reasonsOf(own, accounts, propositions) };
}

function statusOf(accounts: readonly Account[]): Dispute['status'] {
  const fates = accounts.map(({ fate }) => fate);
  if (fates.includes('withdrawn')) return 'withdrawn';
  if (fates.includes('corrected')) return 'corrected';
  return fates.includes('denied') ? 'denied' : 'open';
}

const CONTESTED = new Set(['denial', 'contrast']);

/** Attribution index → retracted > contradicted > contested. */
function statusesOf(
  propositions: readonly Proposition[],
  links: readonly Link[],
  fates: readonly Fate[],
): Map<number, ClaimStatus> {
  const statuses = new Map<number, ClaimStatus>();
  for (const { a, b, kind } of links) {
    for (const at of [a, b]) {
      const index = propositions[at]?.index;
      if (index === undefined || statuses.get(index) === 'contradicted') continue;
      statuses.set(index, CONTESTED.has(kind) ? 'contested' : 'contradicted');
    }
  }
  for (const { of } of fates) {
    const index = propositions[of]?.index;
    if (index !== undefined) statuses.set(index, 'retracted');
  }
  return statuses;
}
