// Rows agree with Papa Parse on everything that a writer may write, wherever the pieces are cut; lines are counted.

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CsvReader, type CsvRow } from '../../../lib/lists/csv-reader';

function read(text: string, delimiter = ',', size = 7): CsvRow[] {
  const reader = new CsvReader(delimiter);
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size)));
  return [...rows, ...reader.end()];
}

const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '\r\n', '|', '0'), maxLength: 8 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('CsvReader', () => {
  it('reads back what Papa Parse writes', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 20 }),
        (rows, delimiter, newline, size) => {
          const text = Papa.unparse(rows, { delimiter, newline });
          expect(read(text, delimiter, size).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads plain text as Papa Parse does', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', ' ', ',', '\n', 'é'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 9 }), (text, size) => {
        const expected = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: ',', newline: '\n' }).data;
        expect(read(text, ',', size).map(({ cells }) => cells)).toEqual(expected.length === 0 ? [['']] : expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts lines through quoted line breaks', () => {
    const rows = read('a,b\r\n"x\ny\nz",2\r\n\r\nlast,"3"');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
    expect(rows.map(({ cells }) => cells)).toEqual([['a', 'b'], ['x\ny\nz', '2'], [''], ['last', '3']]);
  });

  it('keeps what stands behind a closing quotation mark, and marks inside a cell', () => {
    expect(read('"a"b,c"d"\n').map(({ cells }) => cells)).toEqual([['ab', 'c"d"']]);
  });

  it('gives up a row whose quotation mark is never closed, and goes on after it', () => {
    const rows = read('a,b\n"open,1\nx,2\ny,3\n', ',', 5);
    expect(rows).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['"open,1\n'], line: 2, broken: 'open-quote' },
      { cells: ['x', '2'], line: 3 },
      { cells: ['y', '3'], line: 4 },
    ]);
    const reader = new CsvReader(',');
    let found = reader.push('a,"');
    for (let at = 0; at < 30; at++) found = [...found, ...reader.push(`${'x'.repeat(50_000)}\n`)];
    expect(found[0]).toMatchObject({ line: 1, broken: 'open-quote' });
    expect(found.length).toBe(30);
  });

  it('gives up the row alone when a later mark shows that one was not closed', () => {
    expect(read('a,b\n"open,1\nx,2\ny,"3"\nz,4\n', ',', 5)).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['"open,1\n'], line: 2, broken: 'open-quote' },
      { cells: ['x', '2'], line: 3 },
      { cells: ['y', '3'], line: 4 },
      { cells: ['z', '4'], line: 5 },
    ]);
  });

  it('gives up one endless line and counts on', () => {
    const rows = read(`a,b\nc,${'x'.repeat(2_500_000)}\nd,e\n`, ',', 65_536);
    expect(rows.map(({ line, broken }) => [line, broken])).toEqual([
      [1, undefined],
      [2, 'too-long'],
      [3, undefined],
    ]);
  });
});
