// Rows of the claims sheet → values of the format: one row for each version, grouped by the claim's id.

import { splitParties, splitValues } from './csv-cells';
import type { TableRow } from './csv-table';
import type { SheetDates } from './sheet-dates';
import { type SheetIds, UNNAMED } from './sheet-ids';
import { sheetSources } from './sheet-sources';

const GROUPS = 10;

/** One value for each claim, with the row it begins in and the lines of its versions. Later rows of a claim need only their version. */
export function claimValues(
  rows: readonly TableRow[],
  dates: SheetDates,
  ids: SheetIds,
): { row: TableRow; value: object; lineOf: (path: string) => number | undefined }[] {
  const groups = new Map<string, TableRow[]>();
  let last = UNNAMED;
  for (const row of rows) {
    // A row without id and topic goes on with the claim above it.
    const id = row.get('claim_id') || row.get('topic') ? ids.of(row.get('claim_id'), 'claim', row.get('topic')) : last;
    last = id;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return [...groups].flatMap(([id, members]) => {
    const [row] = members;
    const versions = members.filter(hasVersion);
    const lineOf = (path: string): number | undefined => versions[Number(/^versions\[(\d+)\]/.exec(path)?.[1])]?.line;
    return row ? [{ row, value: claimValue(id, members, dates), lineOf }] : [];
  });
}

const hasVersion = (row: TableRow): boolean => row.get('version_statement') !== '';

function claimValue(id: string, rows: readonly TableRow[], dates: SheetDates): object {
  const first = (column: string): string => rows.map((row) => row.get(column)).find((cell) => cell !== '') ?? '';
  const listed = (column: string): string[] | undefined => {
    const values = splitValues(first(column));
    return values.length > 0 ? values : undefined;
  };
  const all = Array.from({ length: GROUPS }, (_, at) => splitValues(first(`all_${at + 1}`))).filter(
    (group) => group.length > 0,
  );
  return {
    id,
    topic: first('topic') || undefined,
    status: first('status').toLowerCase() || undefined,
    match: {
      phrases: listed('phrases'),
      all: all.length > 0 ? all : undefined,
      entities: listed('entities'),
      within: first('within').toLowerCase() || undefined,
      excludes: listed('excludes'),
    },
    versions: rows.filter(hasVersion).map((row) => ({
      by: splitParties(row.get('version_by')),
      statement: row.get('version_statement'),
      date: dates.get(row, 'version_date'),
      sources: sheetSources(row.get('version_source_urls')),
    })),
    events: listed('events'),
  };
}
