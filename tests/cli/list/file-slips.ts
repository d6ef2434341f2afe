// What only the whole file shows its maker: columns that nothing is read from, a comma too many that readers forgive, characters that are not UTF-8.

import { readFileSync } from 'node:fs';
import { unreadColumns } from '../../../lib/lists/csv-sheets';
import { markedEncoding } from '../../../lib/lists/decode-text';
import { inspectHead } from '../../../lib/lists/head';
import { jsonMistake } from '../../../lib/lists/json-mistake';
import { nearest } from './unread-values';

export type FileSlip = { line?: number; reason: string };

/** `hasErrors`: of a JSON file they have already told where it breaks. A sheet's column that nobody reads may be the reason of them all. */
export function fileSlips(file: string, format: string, hasErrors: boolean): FileSlip[] {
  if (format === 'csv') return unreadColumnsOf(readFileSync(file));
  return format === 'context-list' && !hasErrors ? strayCommas(readFileSync(file)) : [];
}

/** Where the first character stands that is not UTF-8. */
export function firstBrokenLine(file: string): number | undefined {
  const text = readFileSync(file).toString('utf8');
  const at = text.indexOf('\ufffd');
  return at === -1 ? undefined : lineAt(text, at);
}

function unreadColumnsOf(bytes: Uint8Array): FileSlip[] {
  const { columns } = inspectHead(bytes);
  const { unread, free } = unreadColumns(columns);
  return unread.map((column) => {
    const near = nearest(column, free);
    const hint = near === undefined ? `name it ${free.join(', ')}, or leave it.` : `did you mean ${near}?`;
    return { line: 1, reason: `nothing is read from the column "${column}": ${hint}` };
  });
}

/** Between records readers pass over a comma too many; other programs do not. */
function strayCommas(bytes: Uint8Array): FileSlip[] {
  const text = new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes);
  const mistake = jsonMistake(text);
  return mistake ? [{ line: lineAt(text, mistake.at), reason: `the file ${mistake.fix}` }] : [];
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;
