// Whether a copy that was read whole may replace the one in use: apply, hold for the reader's review, or reject. Pure.
//
// The guards answer the attacks that TUF names (rollback, freeze, endless data, mix-and-match, fast-forward) and the accidents that
// list subscribers report most: an error page, half a file, an empty file saved over a good list.

import type { ListReport } from '../lists/list-report';
import type { ListHeader } from '../model/list';
import type { ChangeSummary, Instant, Loss, RecordCounts } from '../model/list-store';
import type { HoldReason, SyncProblem } from '../model/sync-problem';
import { addUp, LOSS_DAYS } from './recent-losses';

export type Judgement =
  | { kind: 'apply' }
  | { kind: 'hold'; reasons: HoldReason[] }
  | { kind: 'reject'; problem: SyncProblem };

export type UpdateFacts = {
  report: ListReport;
  now: Instant;
  /** Absent for a list's first copy. */
  current?: { header: ListHeader; counts: RecordCounts };
  changes?: ChangeSummary;
  /** Those of the last days, this update's among them. */
  losses?: readonly Loss[];
  /** What signature, key and redirect gave rise to. */
  holds?: HoldReason[];
  /** The reader said "use anyway" to a rollback. */
  allowOlder?: boolean;
};

const BAD_SHARE = 0.2;
const MASS_SHARE = 0.3;
const MASS_COUNT = 20;
const AHEAD_MS = 48 * 3_600_000;
const TYPES = [
  ['entity', 'entities'],
  ['event', 'events'],
  ['claim', 'claims'],
] as const;

export function judgeUpdate(facts: UpdateFacts): Judgement {
  const problem =
    failureOf(facts.report) ?? incompleteness(facts.report) ?? badRecords(facts.report) ?? wrongTime(facts);
  if (problem) return { kind: 'reject', problem };
  const reasons = [...(facts.holds ?? []), ...headerChanges(facts), ...massChanges(facts)];
  const [broken] = facts.holds ?? [];
  // A first copy cannot wait beside an old one: a signature that does not fit refuses it.
  if (!facts.current && (broken?.code === 'SIG_BAD' || broken?.code === 'SIG_MISSING')) {
    return { kind: 'reject', problem: { code: broken.code } };
  }
  return reasons.length > 0 ? { kind: 'hold', reasons } : { kind: 'apply' };
}

/** What the reading itself failed of; known before the records are in. */
export function failureOf(report: ListReport): SyncProblem | undefined {
  if (!report.failure) return undefined;
  const { failure } = report;
  return failure.code === 'newer-version'
    ? { code: 'FORMAT_NEWER', version: report.newerVersion ?? '' }
    : { code: 'NOT_A_LIST', problem: failure };
}

/** More records than the header says is a publisher's slip; fewer is half a file. */
function incompleteness({ truncated, header, seen }: ListReport): SyncProblem | undefined {
  for (const [type, key] of TYPES) {
    const said = header.counts?.[key];
    if (said !== undefined && seen[key] < said) return { code: 'TRUNCATED', type, said, held: seen[key] };
  }
  return truncated ? { code: 'TRUNCATED' } : undefined;
}

function badRecords({ counts, bad, problems }: ListReport): SyncProblem | undefined {
  const good = total(counts);
  const [first] = problems;
  if (good + bad === 0 || !first) return good === 0 ? { code: 'EMPTY' } : undefined;
  return good === 0 || bad > BAD_SHARE * (good + bad)
    ? { code: 'RECORD_INVALID', bad, total: good + bad, first }
    : undefined;
}

function wrongTime({ report, current, now, allowOlder }: UpdateFacts): SyncProblem | undefined {
  if (!report.hasHeader) return undefined;
  const offered = report.header.published;
  if (Date.parse(offered) > now + AHEAD_MS) return { code: 'FAST_FORWARD', offered };
  const stored = current?.header.published;
  if (stored === undefined || allowOlder || Date.parse(offered) >= Date.parse(stored)) return undefined;
  return { code: 'ROLLBACK', offered, stored };
}

function headerChanges({ report, current }: UpdateFacts): HoldReason[] {
  if (!current || !report.hasHeader) return [];
  const { header } = report;
  const reasons: HoldReason[] = [];
  const { id } = current.header;
  if (header.id !== id) reasons.push({ code: 'ID_CHANGED', from: id, to: header.id });
  const publishers = { from: current.header.publisher.name, to: header.publisher.name };
  if (publishers.from !== publishers.to) reasons.push({ code: 'PUBLISHER_CHANGED', ...publishers });
  const licences = { from: current.header.license, to: header.license };
  if (licences.from !== licences.to) reasons.push({ code: 'LICENSE_CHANGED', ...licences });
  return reasons;
}

/** At once, or else by several updates that are each small enough. */
function massChanges({ current, changes, losses = [] }: UpdateFacts): HoldReason[] {
  if (!current || !changes) return [];
  const atOnce = massOf({ ...changes, of: current.counts });
  if (atOnce.length > 0 || total(changes.removed) + total(changes.renamed) === 0) return atOnce;
  return massOf(addUp(losses)).map((reason) => ({ ...reason, days: LOSS_DAYS }));
}

function massOf({ of, ...lost }: Omit<Loss, 'at'>): Extract<HoldReason, { code: 'MASS_CHANGE' }>[] {
  return (['removed', 'renamed'] as const).flatMap((change) => {
    for (const [type, key] of TYPES) {
      const [count, all] = [lost[change][key], of[key]];
      if (isMass(count, all)) return [{ code: 'MASS_CHANGE' as const, change, type, count, total: all }];
    }
    const [count, all] = [total(lost[change]), total(of)];
    return isMass(count, all) ? [{ code: 'MASS_CHANGE' as const, change, count, total: all }] : [];
  });
}

const isMass = (count: number, all: number): boolean => count > MASS_COUNT && count > MASS_SHARE * all;

const total = (counts: RecordCounts): number => counts.entities + counts.events + counts.claims;
