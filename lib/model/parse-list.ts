// The door through which a stranger's list comes in: unknown values → our types, or ListProblems. Knows no files and no streams.
//
// What is let through, and how it is changed on the way, is said in lib/lists/README.md ("What the parser does to a record").

import * as v from 'valibot';
import { err, ok, type Result } from '../result';
import type { Actor, DisputedClaim, ListHeader, ListRecord, PriorEvent, RecordType } from './list';
import type { ListProblem } from './list-problem';
import { actor } from './parse-actor';
import { disputedClaim } from './parse-claim';
import { priorEvent } from './parse-event';
import { header } from './parse-header';
import { problemsOf, quoted } from './problems-of';

/** Parses a header (the whole file's object will do: the records are not looked at). */
export function parseHeader(value: unknown): Result<ListHeader, ListProblem[]> {
  const refusal = refuse(value);
  if (refusal) return err([refusal]);
  const parsed = v.safeParse(header, withoutAbsent(withoutRecords(value as object)));
  return parsed.success ? ok(parsed.output satisfies ListHeader) : err(problemsOf(parsed.issues));
}

/** Parses one record. Paths in the problems begin at the record: `versions[0].date`. */
export function parseRecord(type: RecordType, value: unknown): Result<ListRecord, ListProblem[]> {
  const plain = withoutAbsent(value);
  switch (type) {
    case 'entity': {
      const parsed = v.safeParse(actor, plain);
      return parsed.success ? ok({ type, record: parsed.output satisfies Actor }) : err(problemsOf(parsed.issues));
    }
    case 'event': {
      const parsed = v.safeParse(priorEvent, plain);
      return parsed.success ? ok({ type, record: parsed.output satisfies PriorEvent }) : err(problemsOf(parsed.issues));
    }
    case 'claim': {
      const parsed = v.safeParse(disputedClaim, plain);
      return parsed.success
        ? ok({ type, record: parsed.output satisfies DisputedClaim })
        : err(problemsOf(parsed.issues));
    }
  }
}

function refuse(value: unknown): ListProblem | undefined {
  if (typeof value !== 'object' || value === null || (value as { format?: unknown }).format !== 'context-list') {
    return {
      code: 'not-a-list',
      path: 'format',
      reason: 'This is no Context List: its first property must be "format": "context-list".',
    };
  }
  const version = (value as { formatVersion?: unknown }).formatVersion;
  const major = typeof version === 'string' ? /^(\d{1,6})\.\d/.exec(version)?.[1] : undefined;
  if (major === undefined || Number(major) <= 1) return undefined;
  return {
    code: 'newer-version',
    path: 'formatVersion',
    reason: `The list is made for a newer version of this extension: it has format version ${quoted(version)}, and this one reads 1.x.`,
  };
}

/** The header's own properties: copying 100,000 records to look for nulls in them would be waste. */
function withoutRecords(value: object): object {
  const { entities: _entities, events: _events, claims: _claims, ...rest } = value as Record<string, unknown>;
  return rest;
}

/** Deeper than any record goes. Beyond it nothing is read, so nothing needs cleaning, and a hostile file cannot exhaust the stack. */
const MAX_DEPTH = 12;

/** `"end": null` means "no end": programs that write lists often put null for what is absent. Returns the same value when nothing is absent. */
function withoutAbsent(value: unknown): unknown {
  return hasAbsent(value, 0) ? copyWithoutAbsent(value, 0) : value;
}

/** Most records have nothing absent: looking is ten times cheaper than copying. */
function hasAbsent(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.some((item) => hasAbsent(item, depth + 1));
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (inner === null || inner === undefined || hasAbsent(inner, depth + 1)) return true;
  }
  return false;
}

function copyWithoutAbsent(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item) => copyWithoutAbsent(item, depth + 1));
  const kept = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  // fromEntries defines properties and never sets a prototype, whatever the keys are.
  return Object.fromEntries(kept.map(([key, inner]) => [key, copyWithoutAbsent(inner, depth + 1)]));
}
