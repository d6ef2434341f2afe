// Chooses which claims of a Reading are painted: every account of a dispute, and of unsettled claims the strongest few of each screenful.

import type { Attribution, Dispute, Reading, Signal, SignalKind } from '../model/reading';
import type { MarkSettings } from '../model/settings';
import { hull, overlaps, type Span } from '../model/span';
import type { Choice } from './choose-actors';
import { claimWords, shortened, signalWords } from './claim-words';

/** A page full of dotted lines tells nothing: of unsettled claims, this many a screenful. */
const UNSETTLED_PER_SCREENFUL = 3;

/** How much a signal unsettles a claim; those not listed do not by themselves. */
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

const DISPUTED_RANK = 100;
const LISTED_RANK = 90;

/** Of a listed claim's scattered words, those that stand together within this many characters are marked as one. */
const RUN_MAX = 48;

/** A mark that may be chosen: higher ranks first, and of each group no more than `limit` within a screenful. */
type Candidate = { words: Span | undefined; rank: number; group: string; limit: number } & Pick<
  Choice,
  'kind' | 'subject'
>;

/** In text order, not overlapping. `taken`: the marks that Actors wish to have. */
export function chooseClaims(
  reading: Reading,
  text: string,
  which: MarkSettings['claims'],
  taken: readonly Span[],
  screenful: number,
): Choice[] {
  if (which === 'none') return [];
  const candidates = [...inDisputes(reading, text, taken), ...inLists(reading, text, taken)];
  if (which !== 'disputed') candidates.push(...otherClaims(reading, text, taken, which === 'all'));
  return choose(candidates, screenful);
}

function choose(candidates: Candidate[], screenful: number): Choice[] {
  const chosen: (Choice & Pick<Candidate, 'group'>)[] = [];
  for (const { words, group, limit, kind, subject } of candidates.sort((a, b) => b.rank - a.rank)) {
    if (!words || words.start >= words.end || chosen.some((other) => overlaps(other, words))) continue;
    const near = chosen.filter((other) => other.group === group && Math.abs(other.start - words.start) < screenful);
    if (near.length < limit) chosen.push({ start: words.start, end: words.end, kind, subject, group });
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ group, ...choice }) => choice);
}

/** Each account where it is told, and the words that say what became of it. */
function inDisputes(reading: Reading, text: string, taken: readonly Span[]): Candidate[] {
  return reading.disputes.flatMap((conflict, dispute) =>
    conflict.accounts.flatMap(({ attributions, fateSpans }, account) => {
      const common = { kind: 'disputed', rank: DISPUTED_RANK, group: `${dispute}.${account}`, limit: 1 } as const;
      const told = attributions.map((attribution): Candidate => {
        const words = disputedWords(reading.attributions[attribution], text, conflict, taken);
        return { ...common, words, subject: { type: 'attribution', attribution, dispute } };
      });
      const fate = fateSpans[0] && shortened(text, fateSpans[0]);
      return [
        ...told,
        { ...common, group: `${common.group}.fate`, words: fate, subject: { type: 'dispute', dispute } },
      ];
    }),
  );
}

/** Who says it; for a statement without any saying, the words that conflict with the other side. */
function disputedWords(
  attribution: Attribution | undefined,
  text: string,
  { reasons }: Dispute,
  taken: readonly Span[],
): Span | undefined {
  if (!attribution) return undefined;
  const content = attribution.cue.length + attribution.source.length > 0 ? undefined : hull(attribution.content);
  const conflicting = content && reasons.flatMap(({ spans }) => spans).find((span) => overlaps(span, content));
  return conflicting ? shortened(text, conflicting) : claimWords(text, attribution, taken);
}

/** Listed claims that are not settled and that no Dispute of the article already shows. */
function inLists({ disputes, listedClaims }: Reading, text: string, taken: readonly Span[]): Candidate[] {
  return listedClaims.flatMap(({ spans, status }, listed): Candidate[] => {
    if (status === 'established' || disputes.some((dispute) => dispute.listed === listed)) return [];
    const words = closest(
      spans.map((span) => shortened(text, span)).filter((span) => !overlapsAny(span, taken)),
      taken,
    );
    return [
      { words, kind: 'disputed', rank: LISTED_RANK, group: 'listed', limit: 9, subject: { type: 'listed', listed } },
    ];
  });
}

/** Words that fired together may be scattered over a paragraph: the run of most of them that stands close, else the longest. */
function closest(spans: readonly Span[], taken: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (let from = 0; from < spans.length; from++) {
    for (let to = from; to < Math.min(spans.length, from + 6); to++) {
      const run = { start: spans[from]?.start ?? 0, end: spans[to]?.end ?? 0 };
      const length = run.end - run.start;
      if (to > from && (length > RUN_MAX || overlapsAny(run, taken))) break;
      const worth = (to - from) * RUN_MAX + length;
      if (worth > most) [best, most] = [run, worth];
    }
  }
  return best;
}

const overlapsAny = (span: Span, others: readonly Span[]): boolean => others.some((other) => overlaps(other, span));

/** Everything else that is said; an account of a dispute that was marked elsewhere may still be marked as unsettled. */
function otherClaims(
  { attributions, disputes }: Reading,
  text: string,
  taken: readonly Span[],
  plainToo: boolean,
): Candidate[] {
  const disputeOf = new Map(
    disputes.flatMap(({ accounts }, dispute) =>
      accounts.flatMap((account) => account.attributions.map((index) => [index, dispute])),
    ),
  );
  return attributions.flatMap((claim, attribution): Candidate[] => {
    const { weight, signal } = unsettledness(claim);
    const isUnsettled = weight >= UNSETTLED_FROM;
    if (!(isUnsettled || plainToo)) return [];
    const words = isUnsettled && signal ? signalWords(text, claim, signal, taken) : claimWords(text, claim, taken);
    const dispute = disputeOf.get(attribution);
    const common = { words, rank: weight, subject: { type: 'attribution', attribution, dispute } } as const;
    return [
      isUnsettled
        ? {
            ...common,
            kind: isTakenBack(claim) ? 'disputed' : 'unsettled',
            group: 'unsettled',
            limit: UNSETTLED_PER_SCREENFUL,
          }
        : { ...common, kind: 'attributed', group: '', limit: Number.POSITIVE_INFINITY },
    ];
  });
}

/** What was said and taken back, and the words that take it back: no side stands against it, but neither does it stand. */
const isTakenBack = ({ status, signals }: Attribution): boolean =>
  status === 'retracted' || signals.some(({ kind }) => kind === 'retraction');

/**
 * The sum of what unsettles a claim, and the strongest sign of it. A plain "may" unsettles little when somebody says it, and
 * more when the article does so itself.
 */
function unsettledness({ signals, sourceType, certainty, status }: Attribution): { weight: number; signal?: Signal } {
  const weightOf = (kind: SignalKind): number =>
    kind === 'hedge' && certainty === 'hedged' ? 1 : (UNSETTLING[kind] ?? 0);
  const [signal] = signals.filter(({ kind }) => weightOf(kind)).sort((a, b) => weightOf(b.kind) - weightOf(a.kind));
  const kinds = new Set(signals.map(({ kind }) => kind));
  let weight = [...kinds].reduce((sum, kind) => sum + weightOf(kind), 0);
  if (sourceType === 'unnamed' && !kinds.has('anonymous')) weight += 3;
  if (sourceType === 'nobody' && /hedged$/.test(certainty)) weight += 1;
  if (certainty === 'reported-hedged' && !kinds.has('hedge')) weight += 2;
  if (/^(?:contested|contradicted|retracted)$/.test(status)) weight += 3;
  return { weight, signal };
}
