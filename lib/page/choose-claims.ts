// Chooses which claims of a Reading are painted and how strongly: disputes all, unsettled claims the strongest few of each screenful.

import type { Attribution, Dispute, Index, ListedClaim, Reading, Signal, SignalKind } from '../model/reading';
import type { MarkSettings } from '../model/settings';
import { hull, overlaps, type Span } from '../model/span';
import type { Choice } from './choose-marks';
import { claimWords, shortened, signalWords } from './claim-words';

/** A page full of dotted lines tells nothing: this many unsettled claims a screenful, the strongest. */
const UNSETTLED_PER_SCREENFUL = 3;

/** How much a signal unsettles a claim; those not listed do not by themselves. A claim needs two. */
const UNSETTLING: Partial<Record<SignalKind, number>> = {
  unverified: 5,
  retraction: 5,
  anonymous: 4,
  denial: 3,
  accusation: 3,
  hedge: 3,
  vague: 2,
  'one-sided': 2,
  distance: 1,
};
const UNSETTLED_FROM = 2;

type Weighed = Choice & { weight: number };

/** In text order, not overlapping. `taken`: the marks that Actors wish to have. */
export function chooseClaims(
  reading: Reading,
  text: string,
  which: MarkSettings['claims'],
  taken: readonly Span[],
  screenful: number,
): Choice[] {
  if (which === 'none') return [];
  const disputed = [...disputeMarks(reading, text, taken, screenful), ...listedMarks(reading, text)];
  const inDispute = new Set(
    reading.disputes.flatMap(({ accounts }) => accounts.flatMap((account) => account.attributions)),
  );
  const others = which === 'disputed' ? [] : attributionMarks(reading, text, taken, inDispute);
  const unsettled = strongest(
    others.filter(({ kind }) => kind === 'unsettled'),
    screenful,
  );
  const plain = which === 'all' ? others.filter(({ kind }) => kind === 'attributed') : [];
  return withoutOverlaps([...disputed, ...unsettled, ...plain]);
}

/** Each account where it is first told, again a screenful later, and the words that say what became of it. */
function disputeMarks(reading: Reading, text: string, taken: readonly Span[], screenful: number): Choice[] {
  return reading.disputes.flatMap((dispute, index) =>
    dispute.accounts.flatMap(({ attributions, fateSpans }) => {
      const told = attributions.flatMap((attribution): Choice[] => {
        const words = disputedWords(reading, text, dispute, attribution, taken);
        return words
          ? [{ ...words, kind: 'disputed', subject: { type: 'attribution', attribution, dispute: index } }]
          : [];
      });
      const fate = fateSpans[0];
      const become: Choice[] = fate
        ? [{ ...shortened(text, fate), kind: 'disputed', subject: { type: 'dispute', dispute: index } }]
        : [];
      return [...firstOfEach(told, screenful), ...become];
    }),
  );
}

/** Who says it; for a statement without any saying, the words that conflict with the other side. */
function disputedWords(
  { attributions }: Reading,
  text: string,
  { reasons }: Dispute,
  index: Index,
  taken: readonly Span[],
): Span | undefined {
  const attribution = attributions[index];
  if (!attribution) return undefined;
  const isSaid = attribution.cue.length > 0 || attribution.source.length > 0;
  const content = hull(attribution.content);
  const conflicting =
    isSaid || !content ? undefined : reasons.flatMap(({ spans }) => spans).find((span) => overlaps(span, content));
  return conflicting ? shortened(text, conflicting) : claimWords(text, attribution, taken);
}

/** Listed claims that no Dispute of the article already shows and that are not settled. */
function listedMarks({ disputes, listedClaims }: Reading, text: string): Choice[] {
  return listedClaims.flatMap((claim, listed): Choice[] => {
    const isShown = disputes.some((dispute) => dispute.listed === listed && dispute.accounts.length > 0);
    const words = listedWords(claim);
    if (isShown || !words || claim.status === 'established') return [];
    return [{ ...shortened(text, words), kind: 'disputed', subject: { type: 'listed', listed } }];
  });
}

/** A phrase as it stands; of scattered words, the longest. */
const listedWords = ({ spans }: ListedClaim): Span | undefined =>
  spans.reduce<Span | undefined>(
    (best, span) => (best && best.end - best.start >= span.end - span.start ? best : span),
    undefined,
  );

function attributionMarks(
  { attributions }: Reading,
  text: string,
  taken: readonly Span[],
  leftOut: ReadonlySet<Index>,
): Weighed[] {
  return attributions.flatMap((attribution, index): Weighed[] => {
    if (leftOut.has(index)) return [];
    const { weight, signal } = unsettledness(attribution);
    const isUnsettled = weight >= UNSETTLED_FROM;
    const words =
      isUnsettled && signal ? signalWords(text, attribution, signal, taken) : claimWords(text, attribution, taken);
    const kind = isUnsettled ? 'unsettled' : 'attributed';
    return words ? [{ ...words, kind, weight, subject: { type: 'attribution', attribution: index } }] : [];
  });
}

/** The sum of what unsettles a claim, and the strongest sign of it. */
function unsettledness({ signals, sourceType, certainty, status }: Attribution): { weight: number; signal?: Signal } {
  let strongestSignal: Signal | undefined;
  let weight = 0;
  const kinds = new Set<SignalKind>();
  for (const signal of signals) {
    const own = UNSETTLING[signal.kind] ?? 0;
    if (own > (strongestSignal ? (UNSETTLING[strongestSignal.kind] ?? 0) : 0)) strongestSignal = signal;
    if (!kinds.has(signal.kind)) weight += own;
    kinds.add(signal.kind);
  }
  if (sourceType === 'unnamed' && !kinds.has('anonymous')) weight += 3;
  if (sourceType === 'nobody' && !kinds.has('vague')) weight += 2;
  if (certainty === 'reported-hedged' && !kinds.has('hedge')) weight += 2;
  if (status === 'contested' || status === 'contradicted' || status === 'retracted') weight += 3;
  return strongestSignal ? { weight, signal: strongestSignal } : { weight };
}

/** The heaviest of each stretch of text, in text order. */
function strongest(marks: readonly Weighed[], screenful: number): Weighed[] {
  const kept: Weighed[] = [];
  for (const mark of [...marks].sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    const near = kept.filter((other) => Math.abs(other.start - mark.start) < screenful / 2);
    if (near.length < UNSETTLED_PER_SCREENFUL) kept.push(mark);
  }
  return kept;
}

function firstOfEach(marks: readonly Choice[], screenful: number): Choice[] {
  let last = Number.NEGATIVE_INFINITY;
  return [...marks]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => {
      const isFirst = start - last >= screenful;
      if (isFirst) last = start;
      return isFirst;
    });
}

/** Earlier ones in the list win. */
function withoutOverlaps(marks: readonly (Choice | Weighed)[]): Choice[] {
  const kept: Choice[] = [];
  for (const { start, end, kind, subject } of marks) {
    const at = kept.findIndex((other) => other.end > start);
    const next = at < 0 ? undefined : kept[at];
    if (end <= start || (next && next.start < end)) continue;
    kept.splice(at < 0 ? kept.length : at, 0, { start, end, kind, subject });
  }
  return kept;
}
