// Adapter: one sheet of a list kept as a spreadsheet: entities, events or claims. The header row says which.
//
// A sheet is read whole before its first record goes out: only then is it known in which order its dates are written.

import type { ListAdapter, ListPart } from './adapter';
import { readTable, type TableRow, tableProblems } from './csv-table';
import { claimValues } from './sheet-claims';
import { COLUMNS } from './sheet-columns-table';
import { SheetDates } from './sheet-dates';
import { entityValue } from './sheet-entities';
import { eventValue } from './sheet-events';
import { SheetIds } from './sheet-ids';

export type SheetName = keyof typeof COLUMNS;

export const csvSheets: ListAdapter = {
  id: 'csv',
  recognises: ({ kind, columns }) => kind === 'csv' && sheetOf(columns) !== undefined,
  async *read(chunks, { head }) {
    const sheet = sheetOf(head.columns) ?? 'entities';
    const all: TableRow[] = [];
    const rename = (columns: string[]): string[] => renamed(columns, sheet);
    for await (const part of readTable(chunks, { delimiter: head.delimiter, rename })) {
      all.push(...part.rows);
      yield tableProblems(part);
    }
    const ids = new SheetIds();
    const parts = partsOf(sheet, all, ids);
    for (let at = 0; at < parts.length; at += 500) yield parts.slice(at, at + 500);
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

/** Columns of a sheet that nothing is read from. */
export function unreadColumns(columns: readonly string[]): string[] {
  const sheet = sheetOf(columns);
  if (!sheet) return [];
  const names = renamed(columns, sheet);
  const isRead = (name: string): boolean =>
    Object.hasOwn(COLUMNS[sheet], name) || (sheet === 'claims' && /^all_\d+$/.test(name));
  return columns.filter((column, at) => column !== '' && !isRead(names[at] ?? column));
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

function partsOf(sheet: SheetName, rows: readonly TableRow[], ids: SheetIds): ListPart[] {
  if (sheet === 'entities') {
    return rows.map((row) => record('entity', row, entityValue(row, ids)));
  }
  if (sheet === 'events') {
    const dates = new SheetDates(rows, ['start', 'end']);
    return rows.map((row) => dates.problemIn(row) ?? record('event', row, eventValue(row, dates, ids)));
  }
  const dates = new SheetDates(rows, ['version_date']);
  const bad = rows.map((row) => dates.problemIn(row)).filter((part) => part !== undefined);
  const good = rows.filter((row) => !dates.problemIn(row));
  return [
    ...bad,
    ...claimValues(good, dates, ids).map(({ row, value, lineOf }) => ({ ...record('claim', row, value), lineOf })),
  ];
}

const record = (type: 'entity' | 'event' | 'claim', { line }: TableRow, value: object): ListPart => ({
  kind: 'record',
  type,
  value,
  path: `line ${line}`,
  line,
});
