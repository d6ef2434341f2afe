// A file in no format that is known: what it nearly was, and what it lacks, for its maker.

import { inspectHead } from '../../../lib/lists/head';

const NOT_A_LIST = {
  html: 'is a web page: save the list itself, not the page that shows it.',
  zip: 'is packed, or a workbook: unpack it, or save each sheet as CSV.',
  empty: 'is empty.',
};

const START = '"format": "context-list", "formatVersion": "1.0"';

/** Goes on after the file's name. `bytes`: its beginning. */
export function whyUnknown(bytes: Uint8Array): string {
  const { kind, text, isArray, keys, columns } = inspectHead(bytes);
  if (kind === 'html' || kind === 'zip' || kind === 'empty') return NOT_A_LIST[kind];
  if (kind === 'csv')
    return `is a sheet with the columns ${columns
      .map((column) => `"${column}"`)
      .join(', ')
      .slice(
        0,
        300,
      )}, and none of the three: entities need name and kind, events need title and start, claims need topic and version_statement. They stand in the first row.`;
  if (kind !== 'json') return 'is neither JSON nor CSV: see lib/lists/README.md for what can be read.';
  if (/^\s*\{\s*['“„‘]/.test(text))
    return 'has no straight double quotation marks round its first name: JSON wants those (").';
  if (isArray) return `is a bare array: put it into an object that begins with ${START}, as "entities": [ … ].`;
  if (keys.includes('type')) return `has no first line with {"type": "list", ${START}, …}.`;
  return `does not say that it is a list: begin it with ${START}.`;
}
