// The sheets of a list that is kept as a spreadsheet: a small JSON file with the header names up to three CSVs, which are read after it.

import type { ListPart, ReadOptions } from './adapter';
import { withHead } from './byte-source';
import { csvSheets } from './csv-sheets';

export type Sheet = { name: 'entities' | 'events' | 'claims'; open(): AsyncIterable<Uint8Array> };

/** The sheets' parts one after another; every place is told with the sheet's name. */
export async function* sheetParts(
  sheets: readonly Sheet[],
  options: Omit<ReadOptions, 'head'>,
): AsyncGenerator<ListPart[]> {
  for (const { name, open } of sheets) {
    const { head, chunks } = await withHead(open());
    if (!csvSheets.recognises(head)) {
      yield [notASheet(name)];
      return;
    }
    for await (const parts of csvSheets.read(chunks, { ...options, head }))
      yield parts.map((part) => placedIn(name, part));
  }
}

function placedIn(sheet: string, part: ListPart): ListPart {
  if (part.kind === 'record') return { ...part, path: `${sheet} ${part.path}` };
  if (part.kind !== 'problem' && part.kind !== 'warning') return part;
  return { ...part, problem: { ...part.problem, path: `${sheet} ${part.problem.path}`.trim() } };
}

function notASheet(name: Sheet['name']): ListPart {
  const reason = `The sheet of ${name} is no CSV with the columns that it needs: publish the sheet as CSV, with a header row.`;
  return { kind: 'unreadable', problem: { code: 'bad-sheet', path: name, reason } };
}
