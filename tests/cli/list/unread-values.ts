// Properties and values that the format does not have: readers ignore them, so a misspelt one is lost without a word. Knows the published schema.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { COLUMNS, EVENT_KIND_WORDS, KIND_WORDS } from '../../../lib/lists/sheet-columns-table';
import type { RecordType } from '../../../lib/model/list';

type Schema = {
  properties?: Record<string, Schema>;
  items?: Schema;
  type?: string;
  enum?: string[];
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
};

const FILE = resolve(import.meta.dirname, '../../../public/schema/context-list-1.json');
const ROOT = JSON.parse(readFileSync(FILE, 'utf8')) as Schema & { $defs: Record<string, Schema> };

/** One finding: its place within the value, and a sentence with the remedy. */
export type Unread = { path: string; reason: string };

/** What of a record, or of a header, no reader would see. */
export function unreadValues(value: unknown, type: RecordType | 'header'): Unread[] {
  const found: Unread[] = [];
  look(value, type === 'header' ? [ROOT] : [ROOT.$defs[type] ?? {}], '', found);
  return found;
}

function look(value: unknown, schemas: readonly Schema[], path: string, found: Unread[]): void {
  const all = schemas.flatMap(flat);
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items: inner }) => inner ?? []);
    for (const [index, item] of value.entries()) look(item, items, `${path}[${index}]`, found);
  } else if (typeof value === 'object' && value !== null) lookIntoObject(value, all, path, found);
  else if (typeof value === 'string') lookAtWord(value, all, path, found);
}

function lookIntoObject(value: object, all: readonly Schema[], path: string, found: Unread[]): void {
  const known = new Map<string, Schema[]>();
  for (const { properties } of all)
    for (const [name, schema] of Object.entries(properties ?? {}))
      known.set(name, [...(known.get(name) ?? []), schema]);
  // An object whose names are free, such as `identifiers`, or one that no schema describes.
  if (known.size === 0) return;
  // What is there already cannot be what was meant.
  const free = [...known.keys()].filter((name) => !Object.hasOwn(value, name));
  for (const [name, inner] of Object.entries(value)) {
    const place = path === '' ? name : `${path}.${name}`;
    const schemas = known.get(name);
    if (schemas) look(inner, schemas, place, found);
    else if (!name.startsWith('$')) {
      const reason = `the format has no \`${name}\` here, so readers ignore it${meant(name, free)}`;
      found.push({ path: place, reason });
    }
  }
}

function lookAtWord(value: string, all: readonly Schema[], path: string, found: Unread[]): void {
  const words = all.flatMap((schema) => schema.enum ?? []);
  const isFree = all.some((schema) => schema.type === 'string' && !schema.enum);
  if (words.length === 0 || isFree || words.includes(value)) return;
  const shown = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  found.push({
    path,
    reason: `"${shown}" is not one of the words that the format has here${words.includes('other') ? ' and counts as other' : ''}: write ${wordsFrom(value, words)}.`,
  });
}

/** What the maker probably means comes first. */
function wordsFrom(value: string, words: readonly string[]): string {
  const lower = value.trim().toLowerCase();
  const usual = [KIND_WORDS, EVENT_KIND_WORDS].flatMap((table) => (Object.hasOwn(table, lower) ? table[lower] : []));
  // "Leak" is no misspelt "legal": words are compared more narrowly than names of properties.
  const meant = words.find((word) => usual.includes(word)) ?? nearest(lower, words, 3);
  return meant === undefined
    ? `one of ${words.join(', ')}`
    : `${meant}, or one of ${words.filter((word) => word !== meant).join(', ')}`;
}

function flat(schema: Schema): Schema[] {
  const target = schema.$ref?.replace('#/$defs/', '');
  const referred = target === undefined ? undefined : ROOT.$defs[target];
  const parts = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
    ...(referred ? [referred] : []),
  ];
  return [schema, ...parts.flatMap(flat)];
}

function meant(name: string, known: readonly string[]): string {
  const near = usualName(name, known) ?? nearest(name, known);
  return near === undefined ? '.' : `: did you mean \`${near}\`?`;
}

const ARRAYS: Readonly<Record<string, string>> = {
  actors: 'entities',
  people: 'entities',
  persons: 'entities',
  organizations: 'entities',
  disputes: 'claims',
  source: 'sources',
  url: 'sources',
  urls: 'sources',
};

/** What others call the same thing: "date" for `start`, "type" for `kind`, "countryCode" for `country`. */
function usualName(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const columns = Object.values(COLUMNS).flatMap((sheet) => Object.entries(sheet));
  const called = columns.filter(([, others]) => others.includes(lower)).map(([column]) => column);
  return known.find(
    (other) => called.includes(other) || ARRAYS[lower] === other || (other.length > 3 && name.startsWith(other)),
  );
}

/** The first known name that is spelt like it, if any is: of so many letters one may be wrong, and two at most where the first is right. */
export function nearest(name: string, known: readonly string[], lettersPerSlip = 2): string | undefined {
  const most = Math.min(2, name.length / lettersPerSlip);
  return known.find((other) => {
    const slips = distance(name.toLowerCase(), other.toLowerCase());
    return slips <= most && (slips < 2 || name[0]?.toLowerCase() === other[0]?.toLowerCase());
  });
}

/** How many letters differ (Levenshtein); names of properties are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
