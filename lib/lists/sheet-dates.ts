// The date columns of one sheet: which order each is written in, and what is wrong with a row's dates.

import { ambiguousDate, quoted } from '../model/problems-of';
import type { ListPart } from './adapter';
import { type DateOrder, dateOrder, readDate } from './csv-dates';
import type { TableRow } from './csv-table';

export class SheetDates {
  readonly #orders: Map<string, DateOrder>;

  constructor(rows: readonly TableRow[], columns: readonly string[]) {
    this.#orders = new Map(columns.map((column) => [column, dateOrder(rows.map((row) => row.get(column)))]));
  }

  /** The date in the format's own form; undefined for an empty or unreadable cell. */
  get(row: TableRow, column: string): string | undefined {
    const cell = row.get(column);
    return cell === '' ? undefined : readDate(cell, this.#orders.get(column)).date;
  }

  /** The first date of the row that cannot be read, as a problem; undefined when all can. */
  problemIn(row: TableRow): ListPart | undefined {
    for (const [column, order] of this.#orders) {
      const cell = row.get(column);
      const read = cell === '' ? undefined : readDate(cell, order);
      if (!read || read.date !== undefined) continue;
      const code = read.why === 'unreadable' ? 'wrong-value' : 'ambiguous-date';
      const path = `line ${row.line}.${column}`;
      const reason = `${column} ${quoted(cell)} ${REASONS[read.why](cell)}.`;
      return { kind: 'problem', problem: { code, path, line: row.line, reason } };
    }
    return undefined;
  }
}

const REASONS = {
  unreadable: (cell: string) => {
    if (/^\d{5}(\.\d+)?$/.test(cell))
      return 'is the number of a day: give the column the format of a date, as 2024-05-31';
    if (/^\d{1,2}[/.-]\w{1,9}[/.-]\d{2}$/.test(cell)) return 'has a year of two digits: write it as 2024-05-31';
    return 'is not a date that is understood: write it as 2024, 2024-05 or 2024-05-31';
  },
  ambiguous: (cell: string) => {
    const found = ambiguousDate(cell);
    const [one, other] = found?.readings ?? [];
    return found
      ? `could be ${one} or ${other}: write ${found.iso} if you mean the first`
      : 'has two readings: write it as 2024-05-31';
  },
  contradictory: () =>
    'stands in a column that has the day first in one row and the month first in another: write it as 2024-05-31',
};
