// Rows of a large table of events → parts, filtered before anything is made of them. What a row means its adapter knows.

import type { ListPart, ReadOptions } from './adapter';
import { readTable, type TableRow, tableProblems } from './csv-table';
import { type RowFacts, rowFilter } from './event-filter';

export type EventTable = {
  /** What a filter asks of a row. */
  factsOf: (row: TableRow) => RowFacts;
  /** The row as a value of the format. */
  eventOf: (row: TableRow) => object;
};

export async function* eventTableParts(
  chunks: AsyncIterable<Uint8Array>,
  { head, filter }: ReadOptions,
  { factsOf, eventOf }: EventTable,
): AsyncGenerator<ListPart[]> {
  const isWanted = rowFilter(filter);
  const partOf = (row: TableRow): ListPart => {
    const facts = factsOf(row);
    if (!isWanted(facts)) return { kind: 'filtered', facts };
    return {
      kind: 'record',
      type: 'event',
      // Made when it is asked for: a preview only counts most rows.
      get value() {
        return eventOf(row);
      },
      path: `line ${row.line}`,
      line: row.line,
      facts,
    };
  };
  for await (const part of readTable(chunks, { delimiter: head.delimiter })) {
    yield [...tableProblems(part), ...part.rows.map(partOf)];
  }
}

/** Undefined for a cell that holds no number. */
export function numberIn(cell: string): number | undefined {
  const value = cell === '' ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : undefined;
}
