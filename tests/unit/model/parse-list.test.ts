// The parser and the published schema judge the same files alike, and what the parser lets through is clean.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordType } from '../../../lib/model/list';
import type { ListProblem } from '../../../lib/model/list-problem';
import { parseHeader, parseRecord } from '../../../lib/model/parse-list';
import {
  COUNTRY_PATTERN,
  cleanLine,
  cleanText,
  DATE_PATTERN,
  ID_PATTERN,
  LANGUAGE_PATTERN,
  LIST_ID_PATTERN,
  URL_PATTERN,
} from '../../../lib/model/parse-pieces';
import { CLEANED, PROBLEM_CASES } from '../../cases/model/parse-cases';

const ROOT = join(import.meta.dirname, '../../..');
const FIXTURES = join(ROOT, 'tests/fixtures/context-list');
const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'public/schema/context-list-1.json'), 'utf8'));
const schemaAccepts = new Ajv2020({ allErrors: true, strict: false }).compile(SCHEMA);

const TYPES: [key: string, type: RecordType][] = [
  ['entities', 'entity'],
  ['events', 'event'],
  ['claims', 'claim'],
];

function parserProblems(file: Record<string, unknown>): ListProblem[] {
  const header = parseHeader(file);
  const records = TYPES.flatMap(([key, type]) =>
    ((file[key] ?? []) as unknown[]).flatMap((record) => {
      const parsed = parseRecord(type, record);
      return parsed.ok ? [] : parsed.error;
    }),
  );
  return [...(header.ok ? [] : header.error), ...records];
}

function fixtures(folder: string): [name: string, file: Record<string, unknown>][] {
  return readdirSync(join(FIXTURES, folder)).map((name) => [
    name,
    JSON.parse(readFileSync(join(FIXTURES, folder, name), 'utf8')),
  ]);
}

describe('parser and published schema', () => {
  it.each(fixtures('valid'))('both accept valid/%s', (_, file) => {
    expect(schemaAccepts(file), JSON.stringify(schemaAccepts.errors)).toBe(true);
    expect(parserProblems(file)).toEqual([]);
  });

  it.each(fixtures('invalid'))('both refuse invalid/%s', (_, file) => {
    expect(schemaAccepts(file)).toBe(false);
    const problems = parserProblems(file);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.reason).toMatch(/^\S.{10,}\.$/u);
  });

  it.each(fixtures('tolerated'))('the schema warns of tolerated/%s and the parser reads it', (_, file) => {
    expect(schemaAccepts(file)).toBe(false);
    expect(parserProblems(file)).toEqual([]);
  });

  it.each(fixtures('beyond-schema'))('the parser alone refuses beyond-schema/%s', (_, file) => {
    expect(schemaAccepts(file)).toBe(true);
    expect(parserProblems(file).length).toBeGreaterThan(0);
  });

  it('share their patterns', () => {
    const { $defs } = SCHEMA;
    expect({
      date: $defs.date.pattern,
      url: $defs.url.pattern,
      id: $defs.id.pattern,
      listId: $defs.listId.pattern,
      lang: $defs.lang.pattern,
      country: $defs.country.pattern,
    }).toEqual({
      date: DATE_PATTERN.source,
      url: URL_PATTERN.source,
      id: ID_PATTERN.source,
      listId: LIST_ID_PATTERN.source,
      lang: LANGUAGE_PATTERN.source,
      country: COUNTRY_PATTERN.source,
    });
  });

  it('agree about which days exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const day = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
          expect(DATE_PATTERN.test(text)).toBe(exists);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('starter lists', () => {
  const lists = readdirSync(join(ROOT, 'public/lists')).map((name): [string, Record<string, unknown>] => [
    name,
    JSON.parse(readFileSync(join(ROOT, 'public/lists', name), 'utf8')),
  ]);

  it.each(lists)('%s is accepted by both', (_, file) => {
    expect(schemaAccepts(file), JSON.stringify(schemaAccepts.errors)).toBe(true);
    expect(parserProblems(file)).toEqual([]);
  });

  it('share an identifier or an address for each of the 17 actors that stand in both, and for no other', () => {
    const joins = lists.map(([, file]) => {
      const actors = (file.entities as { id: string; identifiers?: { wikidata?: string }; sameAs?: string[] }[]) ?? [];
      const keys = actors.flatMap(({ id, identifiers, sameAs }) =>
        [identifiers?.wikidata, ...(sameAs ?? [])].filter((key) => key !== undefined).map((key) => [key, id] as const),
      );
      expect(new Set(keys.map(([key]) => key)).size, 'no key twice in one list').toBe(keys.length);
      return new Map(keys);
    });
    const [iraq = new Map<string, string>(), world = new Map<string, string>()] = joins;
    const pairs = new Set([...iraq].filter(([key]) => world.has(key)).map(([key, id]) => `${id} = ${world.get(key)}`));
    expect(pairs.size).toBe(17);
  });
});

describe('problems', () => {
  it.each(PROBLEM_CASES)('$type $expected.path is $expected.code', ({ type, value, expected }) => {
    const parsed = type === 'header' ? parseHeader(value) : parseRecord(type, value);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error[0]).toMatchObject({ code: expected.code, path: expected.path });
    expect(parsed.error[0]?.reason).toContain(expected.says);
  });

  it('quote no more than 80 characters of the list', () => {
    const parsed = parseRecord('entity', { id: 'x'.repeat(5000), kind: 'person', name: 'N' });
    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.reason.length < 220)).toEqual([true]);
  });
});

describe('what is let through', () => {
  it.each(CLEANED)('$why', ({ raw, line, text }) => {
    expect(cleanLine(raw)).toBe(line);
    expect(cleanText(raw)).toBe(text ?? line);
  });

  it('cleaning twice changes nothing more', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(fc.property(anyText, (raw) => cleanLine(cleanLine(raw)) === cleanLine(raw)));
    fc.assert(fc.property(anyText, (raw) => cleanText(cleanText(raw)) === cleanText(raw)));
  });

  it('no key of a hostile record reaches a prototype', () => {
    const hostile = JSON.parse(
      '{"id":"a","kind":"person","name":"A","__proto__":{"polluted":1},"identifiers":{"__proto__":"x","constructor":"y","wikidata":"Q1"}}',
    );
    const parsed = parseRecord('entity', hostile);
    expect(parsed.ok && parsed.value.record).toEqual({
      id: 'a',
      kind: 'person',
      name: 'A',
      aliases: [],
      sources: [],
      identifiers: { wikidata: 'Q1' },
    });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('degrades what a later minor version may add', () => {
    const [, file] = fixtures('tolerated').find(([name]) => name === 'unknown-enumeration-values.json') ?? [];
    const records = TYPES.map(([key, type]) => {
      const parsed = parseRecord(type, ((file?.[key] ?? []) as unknown[])[0]);
      return parsed.ok ? parsed.value.record : parsed.error;
    });
    expect(records).toMatchObject([
      { kind: 'other', aliases: [{ name: 'x', kind: 'alias', strength: 'weak' }], sources: [{ kind: 'other' }] },
      { kind: 'other', places: [{ name: 'x' }] },
      { status: 'disputed', match: { within: 'sentence' } },
    ]);
    expect(records[1]).not.toHaveProperty('status', 'guessed');
  });

  it('survives a record nested 100,000 deep', () => {
    const deep = JSON.parse(`${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`);
    expect(parseRecord('entity', { id: 'a', kind: 'person', name: deep }).ok).toBe(false);
    expect(parseRecord('entity', { id: 'a', kind: 'person', name: 'A', aliases: deep }).ok).toBe(false);
    expect(parseRecord('entity', { id: 'a', kind: 'person', name: 'A', notes: deep }).ok).toBe(true);
  });
});
