// Reading rows of a large CSV: ours, in pieces of 64 kB, against Papa Parse, in the same pieces and whole. Run: `npx tsx tests/bench/lists/csv.ts`

import Papa from 'papaparse';
import { CsvReader } from '../../../lib/lists/csv-reader';
import { gedText } from './make-large-files';

const ROWS = 60_000;
const PIECE = 65_536;
const text = gedText(ROWS);

const ways: Record<string, () => number> = {
  'ours, in pieces': () => {
    const reader = new CsvReader(',');
    let cells = 0;
    const count = (rows: { cells: string[] }[]): void => {
      for (const row of rows) cells += row.cells.length;
    };
    for (let at = 0; at < text.length; at += PIECE) count(reader.push(text.slice(at, at + PIECE)));
    count(reader.end());
    return cells;
  },
  'Papa Parse, a callback a row': () => {
    let cells = 0;
    Papa.parse<string[]>(text, {
      delimiter: ',',
      newline: '\n',
      skipEmptyLines: true,
      step: ({ data }) => {
        cells += data.length;
      },
    });
    return cells;
  },
  'Papa Parse, whole': () => {
    let cells = 0;
    for (const row of Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data)
      cells += row.length;
    return cells;
  },
};

const expected = (ROWS + 1) * 49;
const best = new Map<string, number>();
for (let round = 0; round < 5; round++) {
  for (const [name, way] of Object.entries(ways)) {
    const start = process.cpuUsage();
    if (way() !== expected) throw new Error(`${name}: wrong number of cells`);
    const { user, system } = process.cpuUsage(start);
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1000));
  }
}
const base = best.get('ours, in pieces') ?? 1;
console.log(`${ROWS} rows, ${(text.length / 1e6).toFixed(0)} MB; best of five, processor time`);
console.table(
  [...best].map(([way, ms]) => ({
    way,
    ms: Math.round(ms),
    'MB/s': Math.round(text.length / ms / 1000),
    'x ours': (ms / base).toFixed(1),
  })),
);
