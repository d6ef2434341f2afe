// Joins conflicting claims into Disputes: links → Accounts, with adoption, fate and the listed claim. Knows positions and words, no sources' worth.

import type { DisputedClaim, Listed } from '../../model/list';
import type { Names } from '../../model/names';
import type { Account, ClaimStatus, ConflictReason, Dispute } from '../../model/reading';
import { contains, type Span } from '../../model/span';
import type { Token } from '../../text/tokens';
import { type Matter, mattersOf } from './accounts';
import { adoptionsOf, isAdoption } from './adoption';
import { answerLinks } from './answers';
import { withoutCommonplaces } from './comparable-claims';
import { concessionLinks } from './concession';
import { contradictionLinks } from './contradiction';
import { denialLinks, isDenial } from './denial';
import { juxtaposedLinks } from './juxtaposed';
import { type Link, sameSide } from './link';
import { joinListed } from './listed';
import { oppositionLinks } from './opposition';
import { partiesOf } from './parties';
import type { Proposition } from './proposition';
import { correctionLinks, type Fate, fatesOf, isAboutAccount } from './retraction';

export type DisputeInput = {
  propositions: readonly Proposition[];
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

export function findDisputes(input: DisputeInput): FoundDisputes {
  const propositions = withoutCommonplaces(input.propositions);
  const fates = fatesOf(propositions);
  const corrections = correctionLinks(propositions, fates);
  // What only says what became of an account, or who took it up, gives none itself.
  const aside = new Set([...fates.map((fate) => fate.by), ...echoes(propositions)]);
  const tells = (at: number): boolean => !aside.has(at) && !isAdopting(propositions[at]);
  const found = [
    ...denialLinks(propositions),
    ...concessionLinks(propositions, input.sentenceTokens),
    ...contradictionLinks(propositions),
    ...answerLinks(propositions, input.sentenceTokens),
    ...juxtaposedLinks(propositions, input.sentenceTokens),
  ];
  const told = [...found.filter(({ a, b }) => tells(a) && tells(b)), ...corrections];
  const links = [...told, ...oppositionLinks(propositions, told).filter(({ a, b }) => tells(a) && tells(b))];
  const disputes = mattersOf(propositions, links).map((component) => toDispute(component, propositions, links, fates));
  const statuses = statusesOf(propositions, links, fates);
  return { disputes: joinListed(disputes, input), statuses, parties: partiesOf(propositions, links) };
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

const isAdopting = (proposition: Proposition | undefined): boolean =>
  proposition !== undefined && (isAdoption(proposition) || (isAboutAccount(proposition) && !isDenial(proposition)));

function toDispute(
  { sides }: Matter,
  propositions: readonly Proposition[],
  links: readonly Link[],
  fates: readonly Fate[],
): Dispute {
  const members = new Set(sides.flat());
  const own = links.filter(({ a }) => members.has(a));
  const adoptions = adoptionsOf(propositions);
  const accounts = sides.map((side): Account => {
    const fate = fates.find(({ of }) => side.includes(of));
    const denial = own.find(({ kind, a }) => kind === 'denial' && side.includes(a));
    return {
      attributions: side.flatMap((at) => propositions[at]?.index ?? []),
      adoptedBy: adoptions.filter(({ of }) => side.includes(of)).flatMap(({ by }) => propositions[by]?.index ?? []),
      fate: fate?.fate ?? (denial ? 'denied' : 'standing'),
      fateSpans: fate?.spans ?? (denial ? (propositions[denial.b]?.attribution.cue ?? []) : []),
    };
  });
  const retraction = accounts.filter(({ fate }) => fate === 'withdrawn' || fate === 'corrected');
  const reasons: ConflictReason[] = [
    ...own.map(({ kind, spans }): ConflictReason => ({ kind, spans: [...spans] })),
    ...retraction.map(({ fateSpans }): ConflictReason => ({ kind: 'retraction', spans: fateSpans })),
  ];
  return { accounts, status: statusOf(accounts), reasons: withoutRepeats(reasons) };
}

function statusOf(accounts: readonly Account[]): Dispute['status'] {
  const fates = accounts.map(({ fate }) => fate);
  if (fates.includes('withdrawn')) return 'withdrawn';
  if (fates.includes('corrected')) return 'corrected';
  return fates.includes('denied') ? 'denied' : 'open';
}

function withoutRepeats(reasons: readonly ConflictReason[]): ConflictReason[] {
  const seen = new Set<string>();
  return reasons.filter(({ kind, spans }) => {
    const key = `${kind} ${spans.map(({ start }) => start).join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
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
