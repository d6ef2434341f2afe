// Valibot issues → ListProblems: a path that people write and a sentence that says what to do.

import type { BaseIssue } from 'valibot';
import type { ListProblem } from './list-problem';
import { PROBLEMS } from './problem-table';

const EXCERPT = 80;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** One ListProblem for each issue, at most `max` (a record that is wrong everywhere says so a few times). */
export function problemsOf(issues: readonly BaseIssue<unknown>[], max = 20): ListProblem[] {
  return issues.slice(0, max).map(problemOf);
}

/** `places[0].lat` from the keys of an issue. */
export function pathOf(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? excerpt(String(key)) : `${path}.${excerpt(String(key))}`;
  }, '');
}

/** A value of the list for use in a sentence: short, quoted, on one line. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  // Never stringified: a hostile value may be nested deep enough to exhaust the stack.
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `"${excerpt(String(value))}"`;
}

/** A problem when the text is a date with two readings such as 03/04/2024, otherwise undefined. */
export function ambiguousDate(text: string): { readings: [string, string]; iso: string } | undefined {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[2])];
  if (first === second || first < 1 || second < 1 || first > 12 || second > 12) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    readings: [`${first} ${MONTHS[second - 1]}`, `${second} ${MONTHS[first - 1]}`],
    iso: `${found[3]}-${two(second)}-${two(first)}`,
  };
}

function problemOf(issue: BaseIssue<unknown>): ListProblem {
  const path = pathOf((issue.path ?? []).map((item) => item.key));
  const name = path.slice(path.lastIndexOf('.') + 1) || 'the record';
  if (issue.kind === 'schema') return typeProblem(issue, path, name);
  const ambiguous = issue.message === 'date' ? ambiguousDate(String(issue.input)) : undefined;
  if (ambiguous) {
    const [one, other] = ambiguous.readings;
    const reason = `${name} ${quoted(issue.input)} could be ${one} or ${other}: write ${ambiguous.iso} if you mean the first.`;
    return { code: 'ambiguous-date', path, reason };
  }
  const { code, fix } = PROBLEMS[checkOf(issue)] ?? { code: 'wrong-value' as const, fix: 'is not accepted here' };
  const shown = typeof issue.input === 'object' || issue.message === 'empty' ? name : `${name} ${quoted(issue.input)}`;
  return { code, path, reason: `${shown} ${fix}.` };
}

/** "2024/11/03" may be a day; only "2024-11-31" is none. */
const checkOf = ({ message, input }: BaseIssue<unknown>): string =>
  message === 'date' && !DATE_FORM.test(String(input)) ? 'date-form' : message;

const DATE_FORM = /^\d{4}(?:-\d\d){0,2}$/;

function typeProblem(issue: BaseIssue<unknown>, path: string, name: string): ListProblem {
  if (issue.received === 'undefined') return { code: 'missing', path, reason: `${name} is missing: add it.` };
  const wanted = TYPE_NAMES[issue.type] ?? 'another kind of value';
  const example = exampleOf(issue, name);
  return { code: 'wrong-type', path, reason: `${name} is ${quoted(issue.input)}, but must be ${wanted}${example}.` };
}

/** Text where an object is wanted is mostly what the object would hold. */
function exampleOf({ type, input }: BaseIssue<unknown>, name: string): string {
  const key = type === 'object' && typeof input === 'string' ? HOLDS[name.replace(/\[\d+\]$/, '')] : undefined;
  return key === undefined ? '' : `: write { "${key}": ${quoted(input)} }`;
}

const HOLDS: Record<string, string> = { actors: 'name', by: 'name', places: 'name', publisher: 'name', sources: 'url' };

const TYPE_NAMES: Record<string, string> = {
  string: 'text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces',
  record: 'an object in braces',
  union: 'text or an object',
  literal: '"context-list"',
};

function excerpt(value: string): string {
  const plain = value.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{DI}]+/gu, ' ');
  // Half of a character outside the basic plane would be left at the end.
  return plain.length > EXCERPT ? `${plain.slice(0, EXCERPT - 1).replace(/[\ud800-\udbff]$/, '')}…` : plain;
}
