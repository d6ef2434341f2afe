// Joins listed disputed claims to the accounts they concern; where an article gives one account only, the list supplies the dispute.

import type { DisputedClaim } from '../../model/list';
import { refKey } from '../../model/list';
import type { ListedClaimHit } from '../../model/names';
import type { Dispute } from '../../model/reading';
import { contains, overlaps, type Span } from '../../model/span';
import type { DisputeInput } from './find-disputes';
import type { Proposition } from './proposition';
import { isStop, stemOf } from './stems';

const UNSETTLED: ReadonlySet<DisputedClaim['status']> = new Set([
  'disputed',
  'unverified',
  'partly-established',
  'corrected',
  'withdrawn',
]);

export function joinListed(disputes: readonly Dispute[], input: DisputeInput): Dispute[] {
  const joined = disputes.map((dispute) => ({ ...dispute }));
  for (const [index, hit] of input.names.listedClaims.entries()) {
    const record = input.listed.find(({ list, record: { id } }) => refKey({ list, id }) === refKey(hit.claim))?.record;
    const dispute = best(joined, hit, record, input);
    if (dispute) {
      dispute.listed = index;
      dispute.reasons = [...dispute.reasons, { kind: 'listed', spans: hit.spans }];
      if (record)
        dispute.accounts = dispute.accounts.map((account) => ({
          ...account,
          version: versionOf(account.attributions, record, input),
        }));
      continue;
    }
    if (record && !UNSETTLED.has(record.status)) continue;
    const alone = claimsAt(hit, record, input);
    if (alone.length > 0) {
      const account = { attributions: alone, adoptedBy: [], fate: 'standing' as const, fateSpans: [] };
      joined.push({
        accounts: [{ ...account, version: record && versionOf(alone, record, input) }],
        status: 'open',
        reasons: [{ kind: 'listed', spans: hit.spans }],
        listed: index,
      });
    }
  }
  return joined;
}

/** The dispute whose claims stand nearest to what fired and speak of the topic; each dispute takes one listed claim. */
function best(
  disputes: readonly Dispute[],
  hit: ListedClaimHit,
  record: DisputedClaim | undefined,
  input: DisputeInput,
): Dispute | undefined {
  let found: Dispute | undefined;
  let highest = 0;
  for (const dispute of disputes) {
    if (dispute.listed !== undefined) continue;
    const claims = propositionsOf(dispute, input);
    const near = claims.filter((claim) => inReach(claim, hit, input)).length;
    const score = near === 0 ? 0 : near + topicOverlap(claims, record);
    if (score > highest && (record === undefined || topicOverlap(claims, record) >= 1)) {
      found = dispute;
      highest = score;
    }
  }
  return found;
}

const propositionsOf = (dispute: Dispute, { propositions }: DisputeInput): Proposition[] => {
  const indexes = new Set(dispute.accounts.flatMap(({ attributions }) => attributions));
  return propositions.filter(({ index }) => indexes.has(index));
};

function inReach(claim: Proposition, hit: ListedClaimHit, { paragraphs }: DisputeInput): boolean {
  if (hit.spans.some((span) => overlaps(span, claim.place))) return true;
  const paragraph = paragraphs[claim.paragraph];
  return paragraph !== undefined && hit.spans.some((span) => contains(paragraph, span));
}

function topicOverlap(claims: readonly Proposition[], record: DisputedClaim | undefined): number {
  if (!record) return 0;
  const words = stemsOf(`${record.topic} ${record.versions.map(({ statement }) => statement).join(' ')}`);
  return claims.reduce(
    (most, claim) => Math.max(most, [...claim.stems.keys()].filter((stem) => words.has(stem)).length),
    0,
  );
}

function stemsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) if (!isStop(word)) found.add(stemOf(word));
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
  { propositions }: DisputeInput,
): number | undefined {
  const claims = propositions.filter(({ index }) => attributions.includes(index));
  const scores = record.versions.map(({ statement }) => {
    const words = stemsOf(statement);
    return Math.max(0, ...claims.map((claim) => [...claim.stems.keys()].filter((stem) => words.has(stem)).length));
  });
  const top = Math.max(0, ...scores);
  const leaders = scores.filter((score) => score === top);
  return top >= 2 && leaders.length === 1 ? scores.indexOf(top) : undefined;
}
