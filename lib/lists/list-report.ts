// What reading a list found out: counts, problems, what was left out. It only keeps books; what counts as a problem is decided elsewhere.

import type { EventFacets } from '../model/import-filter';
import type { ListHeader } from '../model/list';
import type { ListProblem } from '../model/list-problem';
import type { RecordCounts } from '../model/list-store';
import { parseHeader } from '../model/parse-list';
import type { Candidate, ListAdapter, ListPart } from './adapter';

/** What is known so far; complete when the batches have ended. */
export type ListReport = {
  format: string;
  header: ListHeader;
  /** Bytes read. */
  bytes: number;
  counts: RecordCounts;
  /** Records met, bad ones included. */
  seen: RecordCounts;
  /** Whether the file carries a header of its own; otherwise `header` is the one given. */
  hasHeader: boolean;
  /** Bad records, counted whole; `problems` holds the first 200. */
  bad: number;
  problems: ListProblem[];
  /** Things that cost no record: the first 200. */
  warnings: ListProblem[];
  missingReferences: number;
  /** What a filter can choose from, wanted or not; only of formats that can be filtered, at the end. */
  facets?: EventFacets;
  /** Only the first records were parsed; the others were counted. */
  isSample: boolean;
  /** Records of kinds that have no place here, by kind. */
  leftOut: Record<string, number>;
  /** The file broke off. */
  truncated: boolean;
  /** The header that came with the file was bad, or the whole file was. The batches end at once. */
  failure?: ListProblem;
  /** The version of a file that is too new. */
  newerVersion?: string;
  redistribution?: 'prohibited';
};

export const COUNT_KEYS = { entity: 'entities', event: 'events', claim: 'claims' } as const;

const KEPT_PROBLEMS = 200;
/** Names of left-out kinds come from the file: so many are told apart. */
const KEPT_KINDS = 50;

export function newReport(adapter: ListAdapter, header: ListHeader): ListReport {
  return {
    format: adapter.id,
    header: { ...header, ...adapter.attribution },
    bytes: 0,
    counts: { entities: 0, events: 0, claims: 0 },
    seen: { entities: 0, events: 0, claims: 0 },
    hasHeader: false,
    bad: 0,
    problems: [],
    warnings: [],
    missingReferences: 0,
    isSample: false,
    leftOut: {},
    truncated: false,
    redistribution: adapter.redistribution,
  };
}

/** Books everything that is no record. */
export function note(part: Exclude<ListPart, Candidate>, report: ListReport): void {
  if (part.kind === 'header') {
    const parsed = parseHeader(part.value);
    const isFatal = (problem: ListProblem): boolean => !part.early || problem.code === 'newer-version';
    report.hasHeader = true;
    if (parsed.ok) report.header = parsed.value;
    else report.failure = parsed.error.find(isFatal);
    if (report.failure?.code === 'newer-version') report.newerVersion = versionOf(part.value);
  } else if (part.kind === 'problem') {
    refuse(report, [part.problem]);
    if (part.type) report.seen[COUNT_KEYS[part.type]]++;
  } else if (part.kind === 'warning') warn(report, part.problem);
  else if (part.kind === 'skipped') leaveOut(report, part.what);
  else if (part.kind === 'filtered') leaveOut(report, 'filtered');
  else if (part.kind === 'truncated') report.truncated = true;
  else report.failure = part.problem;
}

const versionOf = (header: unknown): string =>
  String((header as { formatVersion?: unknown }).formatVersion).slice(0, 20);

/** One record lost, for these reasons. */
export function refuse(report: ListReport, problems: ListProblem[]): void {
  report.bad++;
  const room = KEPT_PROBLEMS - report.problems.length;
  if (room > 0) report.problems.push(...problems.slice(0, room));
}

export function warn(report: ListReport, problem: ListProblem): void {
  if (report.warnings.length < KEPT_PROBLEMS) report.warnings.push(problem);
}

function leaveOut({ leftOut }: ListReport, what: string): void {
  const isKnown = Object.hasOwn(leftOut, what) || Object.keys(leftOut).length < KEPT_KINDS;
  const kind = isKnown && what !== '__proto__' ? what : 'other kinds';
  leftOut[kind] = (leftOut[kind] ?? 0) + 1;
}
