// Comma-separated text → rows with their line numbers, piece by piece (RFC 4180, read leniently as spreadsheets write it). Knows no columns.

export type CsvRow = {
  cells: string[];
  /** 1-based line where the row begins. */
  line: number;
  /** The row was given up at its first line break: for a quotation mark that is never closed, or for its length. */
  broken?: 'open-quote' | 'too-long';
};

/** A longer row is taken for a forgotten quotation mark, or is given up when it is one line. */
const MAX_ROW = 1_000_000;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

type Row = { cells: string[]; next: number; breaks: number; broken?: CsvRow['broken'] };

export class CsvReader {
  readonly #delimiter: number;
  #pending = '';
  #line = 1;
  /** Inside a line that was given up. */
  #isSkipping = false;

  /** One character. */
  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Takes the next piece of text and returns the rows that became complete. */
  push(piece: string): CsvRow[] {
    return this.#rows(this.#pending + piece, false);
  }

  /** The last row, when the text did not end with a line break. */
  end(): CsvRow[] {
    return this.#rows(this.#pending, true);
  }

  #rows(text: string, isLast: boolean): CsvRow[] {
    const rows: CsvRow[] = [];
    let at = this.#isSkipping ? this.#skipLine(text) : 0;
    while (at < text.length) {
      const row = readRow(text, at, this.#delimiter, isLast) ?? brokenRow(text, at, isLast);
      if (!row) break;
      rows.push({ cells: row.cells, line: this.#line, ...(row.broken ? { broken: row.broken } : {}) });
      this.#line += row.breaks;
      this.#isSkipping = row.broken !== undefined && row.breaks === 0;
      at = row.next;
    }
    this.#pending = text.slice(at);
    return rows;
  }

  #skipLine(text: string): number {
    const end = text.indexOf('\n');
    if (end === -1) return text.length;
    this.#isSkipping = false;
    this.#line++;
    return end + 1;
  }
}

/** Undefined when the row goes on beyond the text. */
function readRow(text: string, from: number, delimiter: number, isLast: boolean): Row | undefined {
  const cells: string[] = [];
  let at = from;
  let breaks = 0;
  for (;;) {
    let cell = '';
    let isAcrossLines = false;
    if (text.charCodeAt(at) === QUOTE) {
      const quoted = readQuoted(text, at + 1);
      if (!quoted || quoted.next - from > MAX_ROW) return undefined;
      cell = quoted.cell;
      breaks += quoted.breaks;
      isAcrossLines = quoted.breaks > 0;
      at = quoted.next;
    }
    const end = cellEnd(text, at, delimiter);
    if (end === text.length && !isLast) return undefined;
    const behind = text.slice(at, end);
    // A mark that closes lines below, in the middle of a cell, is the opening one of that cell: the first was never closed.
    if (isAcrossLines && behind.trim() !== '') return brokenRow(text, from, isLast, true);
    cell += behind;
    cells.push(cell);
    if (text.charCodeAt(end) === delimiter && end < text.length) {
      at = end + 1;
      continue;
    }
    const isPair = text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === LINE_FEED;
    // A return at the very end may be half of a pair whose other half has not come yet.
    if (text.charCodeAt(end) === RETURN && end + 1 === text.length && !isLast) return undefined;
    return { cells, next: end + (isPair ? 2 : 1), breaks: breaks + 1 };
  }
}

/** The inside of a quoted cell; `""` is one quotation mark. Undefined when it is not closed. */
function readQuoted(text: string, from: number): { cell: string; next: number; breaks: number } | undefined {
  let end = text.indexOf('"', from);
  let isDoubled = false;
  while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) {
    isDoubled = true;
    end = text.indexOf('"', end + 2);
  }
  if (end === -1) return undefined;
  const raw = text.slice(from, end);
  const breaks = raw.includes('\n') ? raw.split('\n').length - 1 : 0;
  return { cell: isDoubled ? raw.replaceAll('""', '"') : raw, next: end + 1, breaks };
}

function cellEnd(text: string, from: number, delimiter: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === delimiter || unit === LINE_FEED || unit === RETURN) break;
  }
  return at;
}

/** A row that does not end: when it surely will not, it is given up at its first line break. */
function brokenRow(text: string, from: number, isLast: boolean, isSure = false): Row | undefined {
  if (!isSure && !isLast && text.length - from <= MAX_ROW) return undefined;
  const lineEnd = text.indexOf('\n', from);
  const next = lineEnd === -1 ? text.length : lineEnd + 1;
  const broken = next - from > MAX_ROW ? 'too-long' : 'open-quote';
  return { cells: [text.slice(from, Math.min(next, from + 200))], next, breaks: lineEnd === -1 ? 0 : 1, broken };
}
