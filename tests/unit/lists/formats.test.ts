// Every format: recognised by its content, read alike in pieces of any size, mapped as the table in lib/lists/README.md says.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ADAPTERS } from '../../../lib/lists/adapters';
import { inspectHead } from '../../../lib/lists/head';
import { FORMAT_CASES } from '../../cases/lists/format-cases';
import { streamOf } from '../../support/bytes';
import { readAll } from '../../support/read-all';

const fixture = (file: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures/formats', file));

describe('formats', () => {
  it.each(FORMAT_CASES)('$file is read as $format', async ({ file, format, records, report }) => {
    const whole = await readAll(streamOf(fixture(file), 1e9));
    expect(whole).toMatchObject({ records, report: { ...report, format } });
    expect(await readAll(streamOf(fixture(file), 37))).toEqual(whole);
  });

  it('has a fixture for every adapter but the one that the starter lists test', () => {
    const tested = new Set(FORMAT_CASES.map(({ format }) => format));
    expect(ADAPTERS.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual(['context-list']);
  });

  it.each(FORMAT_CASES)('no two particular formats recognise $file', ({ file }) => {
    const head = inspectHead(fixture(file));
    const particular = ADAPTERS.filter((adapter) => adapter.id !== 'csv' && adapter.recognises(head));
    expect(particular.length).toBeLessThanOrEqual(1);
  });

  it('leaves personal data behind', async () => {
    const all = JSON.stringify(
      await Promise.all(['targets.simple.csv', 'people.ftm.json'].map((file) => readAll(streamOf(fixture(file))))),
    );
    expect(all).not.toMatch(/1970|Quay Street|\+47|a@b\.example/);
  });
});

describe('the filter of large event tables', () => {
  const ids = async (filter: object): Promise<string[]> => {
    const result = await readAll(streamOf(fixture('ged.csv')), { filter });
    return typeof result === 'string' ? [] : result.records.map(({ record }) => record.id);
  };
  it.each([
    [{ countries: ['iq'] }, ['ucdp:1002', 'ucdp:1003']],
    [{ countries: ['Yemen'] }, ['ucdp:1001']],
    [{ fromYear: 2020 }, ['ucdp:1002', 'ucdp:1003']],
    [{ toYear: 2019 }, ['ucdp:1001']],
    [{ actors: ['hwg'] }, ['ucdp:1001', 'ucdp:1002']],
    [{ actors: ['hwg'], countries: ['Iraq'], fromYear: 2020, toYear: 2020 }, ['ucdp:1002']],
    [{}, ['ucdp:1001', 'ucdp:1002', 'ucdp:1003']],
  ])('%j', async (filter, expected) => expect(await ids(filter)).toEqual(expected));

  it('counts what was left out', async () => {
    const result = await readAll(streamOf(fixture('ged.csv')), { filter: { countries: ['iq'] } });
    expect(result).toMatchObject({ report: { leftOut: { filtered: 1 } } });
  });
});

describe('encodings and delimiters', () => {
  const sheet = 'name,kind,summary\nJørgen Ås,person,Skipper\nMarta Peña,person,Pilot\n';
  const names = async (bytes: Uint8Array): Promise<unknown> => {
    const result = await readAll(streamOf(bytes, 11));
    return typeof result === 'string'
      ? result
      : [
          result.records.map(({ record }) => 'name' in record && record.name),
          result.report.warnings.map(({ code }) => code),
        ];
  };
  const expected = ['Jørgen Ås', 'Marta Peña'];
  it.each([
    ['UTF-8', Buffer.from(sheet), ['missing']],
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${sheet}`), ['missing']],
    ['UTF-16', Buffer.from(`\ufeff${sheet}`, 'utf16le'), ['missing']],
    ['Windows-1252', Buffer.from(sheet, 'latin1'), ['bad-encoding', 'missing']],
    ['semicolons', Buffer.from(sheet.replaceAll(',', ';')), ['missing']],
    ['tabs', Buffer.from(sheet.replaceAll(',', '\t')), ['missing']],
    ['Excel’s sep line', Buffer.from(`sep=;\r\n${sheet.replaceAll(',', ';')}`), ['missing']],
    ['returns and line feeds', Buffer.from(sheet.replaceAll('\n', '\r\n')), ['missing']],
  ])('%s', async (_, bytes, warnings) => expect(await names(bytes)).toEqual([expected, warnings]));
});
