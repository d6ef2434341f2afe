// The first bytes of a file, looked at once for all adapters: what kind of thing it is. Names and media types are never believed.

import { CsvReader } from './csv-reader';
import { columnName, isSeparatorLine } from './csv-table';
import { markedEncoding } from './decode-text';

export type Head = {
  kind: 'json' | 'csv' | 'html' | 'zip' | 'empty' | 'other';
  /** The first characters, without a byte-order mark. */
  text: string;
  /** Property names seen at the top of the first JSON value (of its first element, when it is an array), in order. */
  keys: string[];
  /** Whether the first JSON value is an array. */
  isArray: boolean;
  /** Column names of a CSV, trimmed, in lower case. */
  columns: string[];
  delimiter: string;
};

export const HEAD_BYTES = 16_384;

/** Looks at the first HEAD_BYTES of a file (fewer only when the file is shorter). */
export function inspectHead(bytes: Uint8Array): Head {
  const text = textOf(bytes.subarray(0, HEAD_BYTES));
  const kind = kindOf(bytes, text);
  const head: Head = { kind, text, keys: [], isArray: false, columns: [], delimiter: ',' };
  if (kind === 'json') return { ...head, keys: topKeys(text), isArray: /^\s*\[/.test(text) };
  return kind === 'csv' ? { ...head, ...columnsOf(text) } : head;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes);
}

function kindOf(bytes: Uint8Array, text: string): Head['kind'] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isZip || isGzip) return 'zip';
  const first = text.trimStart();
  if (first === '') return 'empty';
  if (first.startsWith('<')) return 'html';
  if (first.startsWith('{') || first.startsWith('[')) return 'json';
  if (text.includes('\0')) return 'other';
  return columnsOf(text).columns.length > 1 ? 'csv' : 'other';
}

/** The header row's names: the delimiter is the one that cuts it into the most columns. */
function columnsOf(text: string): { columns: string[]; delimiter: string } {
  const tries = [',', ';', '\t', '|'].map((delimiter) => {
    const rows = new CsvReader(delimiter).push(`${text.slice(0, 8192)}\n`);
    const header = rows.find((row) => !isSeparatorLine(row) && row.cells.some((cell) => cell.trim() !== ''));
    return { delimiter, columns: (header?.cells ?? []).map(columnName) };
  });
  return tries.reduce((best, next) => (next.columns.length > best.columns.length ? next : best));
}

/** Keys at depth one of the first object, read without parsing: the text is cut off somewhere. */
function topKeys(text: string): string[] {
  const keys: string[] = [];
  const base = /^\s*\[/.test(text) ? 2 : 1;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') {
      if (--depth < base) break;
    } else if (depth === base && token.endsWith(':')) keys.push(token.slice(1, token.lastIndexOf('"')));
  }
  return keys;
}
