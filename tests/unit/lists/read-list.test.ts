// Reading a Context List: counts, reports and limits, whatever the pieces.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isReading, readList } from '../../../lib/lists/read-list';
import { streamOf } from '../../support/bytes';
import { NO_HEADER, readAll } from '../../support/read-all';

const ROOT = join(import.meta.dirname, '../../..');
const FILE = { ...NO_HEADER, id: 'example.org/list', title: 'List' };
const person = (id: string, more = {}): object => ({ id, kind: 'person', name: `Person ${id}`, ...more });

const read = (content: string, size?: number) => readAll(streamOf(content, size));

describe('readList', () => {
  const lists = readdirSync(join(ROOT, 'public/lists'));
  it.each(lists)('reads %s whole, in pieces of any size', async (name) => {
    const text = readFileSync(join(ROOT, 'public/lists', name), 'utf8');
    const { counts } = JSON.parse(text);
    const whole = await read(text, 1e9);
    expect(whole).toMatchObject({ report: { format: 'context-list', counts, bad: 0, warnings: [], truncated: false } });
    expect(await read(text, 777)).toEqual(whole);
  });

  it('reads a header that stands behind the records', async () => {
    const { format, formatVersion, ...rest } = FILE;
    const text = JSON.stringify({ entities: [person('a')], ...rest, format, formatVersion });
    expect(await read(text, 10)).toMatchObject({ report: { header: FILE, counts: { entities: 1 } } });
    expect(await read(JSON.stringify({ format, formatVersion, entities: [person('a')], ...rest }))).toMatchObject({
      report: { header: FILE, counts: { entities: 1 } },
    });
  });

  it('skips bad records with their place and line, and keeps the good ones', async () => {
    const records = [
      person('a'),
      { id: 'b', kind: 'person' },
      7,
      person('a'),
      person('c', { sources: [{ url: 'ftp://x' }] }),
    ];
    const text = JSON.stringify({ ...FILE, entities: [0] }).replace(
      '[0]',
      `[\n${records.map((r) => JSON.stringify(r)).join(',\n')},\n{"id":}]`,
    );
    expect(await read(text, 50)).toMatchObject({
      records: [{ record: { id: 'a' } }],
      report: {
        bad: 5,
        problems: [
          { code: 'missing', path: 'entities[1].name', line: 3 },
          { code: 'wrong-type', path: 'entities[2]', line: 4 },
          { code: 'duplicate-id', path: 'entities[3]', line: 5 },
          { code: 'unsafe-address', path: 'entities[4].sources[0].url', line: 6 },
          { code: 'not-json', path: 'entities[5]', line: 7 },
        ],
      },
    });
  });

  it('warns of references to records that are missing', async () => {
    const claims = [
      {
        id: 'c',
        topic: 'Why?',
        match: { phrases: ['x'], entities: ['a', 'old'] },
        versions: [{ statement: 'S', by: [{ entity: 'zz' }] }],
      },
    ];
    const text = JSON.stringify({ ...FILE, claims, entities: [person('a', { formerIds: ['old'] })] });
    expect(await read(text)).toMatchObject({
      report: {
        bad: 0,
        missingReferences: 1,
        warnings: [{ code: 'missing-reference', path: 'claims[0].versions[0].by[0].entity' }],
      },
    });
  });

  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['\ufeff<!doctype html><title>Sign in</title>', 'html'],
    ['PK\u0003\u0004....', 'zip'],
    ['{"hello":"world"}', 'unknown'],
    ['Just words', 'unknown'],
  ])('%j is %s', async (text, code) => expect(await read(text)).toBe(code));

  it.each([
    ['newer version', { ...FILE, formatVersion: '2.0', entities: [person('a')] }, 'newer-version'],
    ['no publisher', { ...FILE, publisher: undefined, entities: [person('a')] }, 'missing'],
  ])('gives up on a file with %s', async (_, file, code) => {
    expect(await read(JSON.stringify(file))).toMatchObject({ report: { failure: { code } } });
  });

  it('notices a file that breaks off, and one that is no JSON', async () => {
    const text = JSON.stringify({ ...FILE, entities: [person('a'), person('b')] });
    expect(await read(text.slice(0, -20))).toMatchObject({ report: { truncated: true, counts: { entities: 1 } } });
    expect(await read(`${text}}`)).toMatchObject({ report: { failure: { code: 'not-json' } } });
  });

  it('keeps 200 problems and counts the rest', async () => {
    const text = JSON.stringify({ ...FILE, entities: Array.from({ length: 500 }, () => ({})) });
    const result = await read(text);
    expect(result).toMatchObject({ report: { bad: 500 } });
    expect(typeof result === 'string' ? 0 : result.report.problems.length).toBe(200);
  });

  it('takes digests of records nested however deep, or none', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = JSON.stringify({
      ...FILE,
      changes: 'https://example.org/c',
      entities: [person('a'), person('b', { notes: 0 })],
    });
    const result = await read(text.replace('"notes":0', `"notes":${deep}`));
    expect(result).toMatchObject({
      records: [{ digest: expect.stringMatching(/^[0-9a-f]{64}$/) }, { record: { id: 'b' } }],
    });
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const text = JSON.stringify({ ...FILE, entities: Array.from({ length: 5000 }, (_, at) => person(`p${at}`)) });
    const reading = await readList(streamOf(text), { header: NO_HEADER, signal: stop.signal });
    if (!isReading(reading)) throw new Error('not read');
    await expect(async () => {
      for await (const _ of reading.batches) stop.abort();
    }).rejects.toThrow(/abort/i);
    expect(reading.report.counts.entities).toBeLessThan(5000);
  });
});
