// Properties that the format does not have: readers ignore them, so a misspelt one is lost without a word. Knows the published schema.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

type Schema = {
  properties?: Record<string, Schema>;
  items?: Schema;
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: boolean | Schema;
};

const FILE = resolve(import.meta.dirname, '../../../public/schema/context-list-1.json');

/** Sentences with the place of each; nothing for files of other formats. */
export function unknownProperties(file: string): string[] {
  if (!file.endsWith('.json')) return [];
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
  if ((value as { format?: unknown } | null)?.format !== 'context-list') return [];
  const root = JSON.parse(readFileSync(FILE, 'utf8')) as Schema & { $defs: Record<string, Schema> };
  const found: string[] = [];
  look(value, [root], '', found, root.$defs);
  return found;
}

function look(
  value: unknown,
  schemas: readonly Schema[],
  path: string,
  found: string[],
  defs: Record<string, Schema>,
): void {
  const all = schemas.flatMap((schema) => flat(schema, defs));
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items: inner }) => inner ?? []);
    for (const [index, item] of value.entries()) look(item, items, `${path}[${index}]`, found, defs);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const known = new Map<string, Schema[]>();
  for (const { properties } of all)
    for (const [name, schema] of Object.entries(properties ?? {}))
      known.set(name, [...(known.get(name) ?? []), schema]);
  // An object whose names are free, such as `identifiers`, or one that no schema describes.
  if (known.size === 0) return;
  for (const [name, inner] of Object.entries(value)) {
    const place = path === '' ? name : `${path}.${name}`;
    const schemasOf = known.get(name);
    if (schemasOf) look(inner, schemasOf, place, found, defs);
    else if (!name.startsWith('$'))
      found.push(
        `${place}  the format has no \`${name}\` here, so readers ignore it${meant(name, [...known.keys()])}.`,
      );
  }
}

function flat(schema: Schema, defs: Record<string, Schema>): Schema[] {
  const target = schema.$ref?.replace('#/$defs/', '');
  const referred = target === undefined ? undefined : defs[target];
  const parts = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
    ...(referred ? [referred] : []),
  ];
  return [schema, ...parts.flatMap((part) => flat(part, defs))];
}

function meant(name: string, known: readonly string[]): string {
  const near = known.find((other) => distance(name.toLowerCase(), other.toLowerCase()) <= 2);
  return near ? `: did you mean \`${near}\`?` : '';
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
