// A CSV as rows whose cells are found by column name. Knows spreadsheets' habits (byte-order marks, `sep=`, NA for nothing), not their meaning.

import type { ListProblem } from '../model/list-problem';
import { quoted } from '../model/problems-of';
import type { ListPart } from './adapter';
import { CsvReader, type CsvRow } from './csv-reader';
import { decodeText } from './decode-text';
import { encodingWarnings } from './encoding-warnings';
import { isCellError, isFormula } from './spreadsheet-slips';

export type TableRow = {
  line: number;
  /** The trimmed cell; empty for an absent column and for NA, - and null. */
  get(column: string): string;
};

export type TablePart = { rows: TableRow[]; problems: ListProblem[]; warnings: ListProblem[] };

export type TableOptions = {
  delimiter: string;
  /** Names of columns in the file, trimmed and in lower case, in order → the names that `get` knows. */
  rename?: (columns: string[]) => string[];
};

const NOTHING = new Set(['na', 'n/a', '-', '–', 'null', 'none']);

export async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  { delimiter, rename = (columns) => columns }: TableOptions,
): AsyncGenerator<TablePart> {
  const decoded = decodeText(chunks, { guess: true });
  const reader = new CsvReader(delimiter);
  let columns: Map<string, number> | undefined;
  let width = 0;
  const takeRows = (found: CsvRow[]): TablePart => {
    const part: TablePart = { rows: [], problems: [], warnings: [] };
    for (const row of found) {
      if (row.broken) part.problems.push(brokenProblem(row));
      else if (row.cells.every((cell) => cell.trim() === '') || isSeparatorLine(row)) continue;
      else if (!columns) {
        columns = indexOf(rename(row.cells.map(columnName)));
        width = row.cells.length;
      } else {
        part.rows.push(tableRow(row, columns));
        part.warnings.push(...rowWarnings(row, width));
      }
    }
    return part;
  };
  for await (const piece of decoded.pieces) yield takeRows(reader.push(piece));
  const last = takeRows(reader.end());
  yield { ...last, warnings: [...last.warnings, ...encodingWarnings(decoded.encoding(), 'save it as "CSV UTF-8"')] };
}

/** What reading a table found out beside its rows. */
export const tableProblems = ({ problems, warnings }: TablePart): ListPart[] => [
  ...problems.map((problem): ListPart => ({ kind: 'problem', problem })),
  ...warnings.map((problem): ListPart => ({ kind: 'warning', problem })),
];

/** As columns are compared: without the byte-order mark, white space around them, and case. */
export const columnName = (cell: string): string =>
  cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ');

/** Excel writes the delimiter into a first line of its own. */
export const isSeparatorLine = ({ cells, line }: CsvRow): boolean =>
  line === 1 && /^\ufeff?"?sep=/i.test(cells[0] ?? '');

function tableRow({ cells, line }: CsvRow, columns: ReadonlyMap<string, number>): TableRow {
  return {
    line,
    get(column) {
      const at = columns.get(column);
      const cell = withoutFormulaMark((at === undefined ? '' : (cells[at] ?? '')).trim());
      return NOTHING.has(cell.toLowerCase()) || isCellError(cell) ? '' : cell;
    },
  };
}

/** The apostrophe that keeps a spreadsheet from running a cell as a formula. */
const withoutFormulaMark = (cell: string): string => (/^'+[=+@\t\r-]/.test(cell) ? cell.slice(1) : cell);

/** The first of two columns with one name counts. */
function indexOf(columns: string[]): Map<string, number> {
  const index = new Map<string, number>();
  columns.forEach((column, at) => {
    if (!index.has(column)) index.set(column, at);
  });
  return index;
}

function brokenProblem({ line, broken }: CsvRow): ListProblem {
  const fix =
    broken === 'too-long'
      ? 'is longer than a million characters: shorten its cells.'
      : 'opens a quotation mark that is never closed: close it, or write it twice inside a cell.';
  return {
    code: broken === 'too-long' ? 'too-long' : 'bad-sheet',
    path: `line ${line}`,
    line,
    reason: `line ${line} ${fix}`,
  };
}

/** What a row shows of a slip that its values may hide. */
function rowWarnings({ cells, line }: CsvRow, width: number): ListProblem[] {
  const slips: string[] = [];
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
    slips.push(
      `has ${cells.length} cells under ${width} columns: put quotation marks round a cell that holds the sign between cells.`,
    );
  }
  for (const cell of cells) {
    if (isCellError(cell)) slips.push(`holds ${cell}, a formula that failed: it was read as empty.`);
    else if (isFormula(cell)) slips.push(`holds the formula ${quoted(cell)}: export its value.`);
  }
  return slips.map((slip) => ({ code: 'bad-sheet', path: `line ${line}`, line, reason: `line ${line} ${slip}` }));
}
