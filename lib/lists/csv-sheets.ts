// Adapter: one sheet of a list kept as a spreadsheet: entities, events or claims. The header row says which.
//
// A sheet is read whole before its first record goes out: only then is it known in which order its dates are written.

import { MOST_RECORDS } from '../model/list-limits';
import type { Candidate, ListAdapter, ListPart } from './adapter';
import { readTable, type TableRow, tableProblems } from './csv-table';
import { claimValues } from './sheet-claims';
import { COLUMNS } from './sheet-columns-table';
import { SheetDates } from './sheet-dates';
import { entityValue } from './sheet-entities';
import { eventValue } from './sheet-events';
import { SheetIds } from './sheet-ids';

const BATCH = 500;

export type SheetName = keyof typeof COLUMNS;

export const csvSheets: ListAdapter = {
  id: 'csv',
  recognises: ({ kind, columns }) => kind === 'csv' && sheetOf(columns) !== undefined,
  async *read(chunks, { head }) {
    const sheet = sheetOf(head.columns) ?? 'entities';
    const all: TableRow[] = [];
    const rename = (columns: string[]): string[] => renamed(columns, sheet);
    for await (const part of readTable(chunks, { delimiter: head.delimiter, rename })) {
      for (const row of part.rows) all.push(row);
      yield tableProblems(part);
      if (all.length > MOST_RECORDS) {
        yield [tooManyRows];
        return;
      }
    }
    const ids = new SheetIds();
    yield* inBatches(partsOf(sheet, all, ids));
    yield ids.warnings(sheet);
  },
};

/** Which sheet a header row (trimmed, lower case) heads; undefined for none. */
export function sheetOf(columns: readonly string[]): SheetName | undefined {
  const has = (sheet: SheetName, ...wanted: string[]): boolean => {
    const names = renamed(columns, sheet);
    return wanted.every((column) => names.includes(column));
  };
  if (has('claims', 'topic', 'version_statement')) return 'claims';
  if (has('events', 'title', 'start')) return 'events';
  const hasMore = Object.keys(COLUMNS.entities).some((column) => column !== 'name' && has('entities', column));
  return has('entities', 'name') && hasMore ? 'entities' : undefined;
}

/** Columns of a sheet that nothing is read from, and those of ours that it has under no name. */
export function unreadColumns(columns: readonly string[]): { unread: string[]; free: string[] } {
  const sheet = sheetOf(columns);
  if (!sheet) return { unread: [], free: [] };
  const names = renamed(columns, sheet);
  const isRead = (name: string): boolean =>
    Object.hasOwn(COLUMNS[sheet], name) || (sheet === 'claims' && /^all_\d+$/.test(name));
  return {
    unread: columns.filter((column, at) => column !== '' && !isRead(names[at] ?? column)),
    free: Object.keys(COLUMNS[sheet]).filter((column) => !names.includes(column)),
  };
}

/** Our own column names stay; others become ours unless ours stands in the sheet too. */
function renamed(columns: readonly string[], sheet: SheetName): string[] {
  const known = COLUMNS[sheet];
  const spelled = columns.map((column) => column.replaceAll(' ', '_'));
  return columns.map((column, at) => {
    const plain = spelled[at] ?? column;
    if (Object.hasOwn(known, plain)) return plain;
    const ours = Object.keys(known).find((name) => known[name]?.includes(column));
    return ours !== undefined && !spelled.includes(ours) ? ours : plain;
  });
}

/** One after the other: of a large sheet only its rows are held. */
function* partsOf(sheet: SheetName, rows: readonly TableRow[], ids: SheetIds): Generator<ListPart> {
  if (sheet === 'entities') {
    for (const row of rows) yield record('entity', row, entityValue(row, ids));
    return;
  }
  if (sheet === 'events') {
    const dates = new SheetDates(rows, ['start', 'end']);
    for (const row of rows) yield dates.problemIn(row) ?? record('event', row, eventValue(row, dates, ids));
    return;
  }
  const dates = new SheetDates(rows, ['version_date']);
  const good: TableRow[] = [];
  for (const row of rows) {
    const problem = dates.problemIn(row);
    if (problem) yield problem;
    else good.push(row);
  }
  for (const { row, value, lineOf } of claimValues(good, dates, ids)) yield { ...record('claim', row, value), lineOf };
}

function* inBatches(parts: Iterable<ListPart>): Generator<ListPart[]> {
  let batch: ListPart[] = [];
  for (const part of parts) {
    batch.push(part);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const tooManyRows: ListPart = {
  kind: 'unreadable',
  problem: {
    code: 'too-many',
    path: '',
    reason:
      'The sheet has more than half a million rows, which is more than a list may have: part it into several lists.',
  },
};

const record = (type: 'entity' | 'event' | 'claim', { line }: TableRow, value: object): Candidate => ({
  kind: 'record',
  type,
  value,
  path: `line ${line}`,
  line,
});
