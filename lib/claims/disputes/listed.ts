// Joins listed disputed claims to the accounts they concern; where an article gives one account only, the list supplies the dispute.

import type { DisputedClaim, Party } from '../../model/list';
import { refKey } from '../../model/list';
import type { ListedClaimHit, Names } from '../../model/names';
import type { Dispute } from '../../model/reading';
import { contains, overlaps, type Span } from '../../model/span';
import type { DisputeInput } from './find-disputes';
import type { Proposition } from './proposition';
import { isState, isStop, nameRoot, stemOf } from './stems';

const UNSETTLED: ReadonlySet<DisputedClaim['status']> = new Set([
  'disputed',
  'unverified',
  'partly-established',
  'corrected',
  'withdrawn',
]);

/** One listed claim found in the article, with its record when the list still has it. */
type Found = { index: number; hit: ListedClaimHit; record?: DisputedClaim };

export function joinListed(disputes: readonly Dispute[], input: DisputeInput): Dispute[] {
  const found = input.names.listedClaims.map((hit, index): Found => {
    const known = input.listed.find(({ list, record: { id } }) => refKey({ list, id }) === refKey(hit.claim));
    return { index, hit, record: known?.record };
  });
  const joined = disputes.map((dispute) => ({ ...dispute }));
  const left = new Set(found);
  for (const { dispute, listed } of pairs(joined, found, input)) {
    if (dispute.listed !== undefined || !left.delete(listed)) continue;
    join(dispute, listed, input);
  }
  const taken = new Set(joined.flatMap(({ accounts }) => accounts.flatMap(({ attributions }) => attributions)));
  return [...joined, ...[...left].flatMap((listed) => aloneWith(listed, taken, input) ?? [])];
}

/** Disputes and listed claims that may be one matter, the likeliest first: each takes part in one pair at most. */
function pairs(
  disputes: readonly Dispute[],
  found: readonly Found[],
  input: DisputeInput,
): { dispute: Dispute; listed: Found }[] {
  return disputes
    .flatMap((dispute) => found.map((listed) => ({ dispute, listed, score: likeness(dispute, listed, input) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/**
 * A phrase inside a claim says most: list makers give phrases that mean one matter alone. Then accounts that give different
 * versions of the list, its words inside the claims, its words close by, the topic's words.
 */
function likeness(dispute: Dispute, { hit, record }: Found, input: DisputeInput): number {
  const claims = propositionsOf(dispute, input);
  const topic = topicOverlap(claims, record);
  if (record !== undefined && topic < (hit.by === 'phrases' ? 1 : 2)) return 0;
  const near = claims.filter((claim) => inReach(claim, hit, input)).length;
  const inside = claims.filter((claim) => isInside(claim, hit) && inReach(claim, hit, input)).length;
  const versions = record ? distinctVersions(dispute, record, input, near > 0) : 0;
  if (near === 0 && versions < 2) return 0;
  return (versions > 1 ? 4 * versions : 0) + (hit.by === 'phrases' ? 30 : 1) * inside + near + topic;
}

const isInside = ({ attribution }: Proposition, { spans }: ListedClaimHit): boolean =>
  attribution.content.some((content) => spans.some((span) => contains(content, span)));

/** Who is blamed for one thing is blamed for another: far from the list's own words, countries alone say no version. */
function distinctVersions(dispute: Dispute, record: DisputedClaim, input: DisputeInput, isNear: boolean): number {
  const counts = (stem: string): boolean => isNear || !isState(nameRoot(stem));
  const versions = dispute.accounts.map(({ attributions }) => versionOf(attributions, record, input, counts));
  return new Set(versions.filter((version) => version !== undefined)).size;
}

function join(dispute: Dispute, { index, hit, record }: Found, input: DisputeInput): void {
  dispute.listed = index;
  dispute.reasons = [...dispute.reasons, { kind: 'listed', spans: hit.spans }];
  if (!record) return;
  dispute.accounts = dispute.accounts.map((account) => ({
    ...account,
    version: versionOf(account.attributions, record, input),
  }));
}

/** An article that gives one account of a matter that the list holds open. */
function aloneWith(
  { index, hit, record }: Found,
  taken: ReadonlySet<number>,
  input: DisputeInput,
): Dispute | undefined {
  if (record && !UNSETTLED.has(record.status)) return undefined;
  const alone = claimsAt(hit, record, input).filter((claim) => !taken.has(claim));
  if (alone.length === 0) return undefined;
  const version = record && versionOf(alone, record, input);
  return {
    accounts: [{ attributions: alone, adoptedBy: [], fate: 'standing', fateSpans: [], version }],
    status: 'open',
    reasons: [{ kind: 'listed', spans: hit.spans }],
    listed: index,
  };
}

const propositionsOf = (dispute: Dispute, { propositions }: DisputeInput): Proposition[] => {
  const indexes = new Set(dispute.accounts.flatMap(({ attributions }) => attributions));
  return propositions.filter(({ index }) => indexes.has(index));
};

/** One phrase means the matter; of words that mean it together, one alone means nothing. */
function inReach(claim: Proposition, hit: ListedClaimHit, { paragraphs }: DisputeInput): boolean {
  const paragraph = paragraphs[claim.paragraph];
  const near = hit.spans.filter(
    (span) => overlaps(span, claim.place) || (paragraph !== undefined && contains(paragraph, span)),
  );
  return near.length >= (hit.by === 'phrases' ? 1 : Math.min(2, hit.spans.length));
}

function topicOverlap(claims: readonly Proposition[], record: DisputedClaim | undefined): number {
  if (!record) return 0;
  const words = stemsOf(`${record.topic} ${record.versions.map(({ statement }) => statement).join(' ')}`);
  return claims.reduce(
    (most, claim) => Math.max(most, [...claim.stems.keys()].filter((stem) => words.has(stem)).length),
    0,
  );
}

/** Words that any two matters may share. */
const COUNTS = /^(?:number|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

function stemsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
    if (!isStop(word) && !COUNTS.test(word)) found.add(stemOf(word));
  return found;
}

function claimsAt(hit: ListedClaimHit, record: DisputedClaim | undefined, input: DisputeInput): number[] {
  return input.propositions
    .filter(
      (claim) =>
        claim.attribution.content.some((content: Span) => hit.spans.some((span) => overlaps(span, content))) &&
        (record === undefined || topicOverlap([claim], record) >= 2),
    )
    .map(({ index }) => index);
}

/** The version whose words the account shares most, when one is clearly ahead. */
function versionOf(
  attributions: readonly number[],
  record: DisputedClaim,
  { propositions, names }: DisputeInput,
  counts: (stem: string) => boolean = () => true,
): number | undefined {
  const claims = propositions.filter(({ index }) => attributions.includes(index));
  const scores = record.versions.map(({ statement, by }) => {
    const words = stemsOf(statement);
    const told = Math.max(
      0,
      ...claims.map((claim) => [...claim.stems.keys()].filter((stem) => words.has(stem) && counts(stem)).length),
    );
    // Who speaks decides between versions, and is no version without its words.
    return told === 0 ? 0 : told + (claims.some((claim) => isBy(claim, by, names)) ? 2 : 0);
  });
  const top = Math.max(0, ...scores);
  const leaders = scores.filter((score) => score === top);
  return top >= 2 && leaders.length === 1 ? scores.indexOf(top) : undefined;
}

/** The source is one of those to whom the list gives the version. */
const isBy = ({ attribution: { actor } }: Proposition, by: readonly Party[], names: Names): boolean =>
  actor !== undefined && (names.actors[actor]?.records ?? []).some(({ id }) => by.some((party) => party.entity === id));
