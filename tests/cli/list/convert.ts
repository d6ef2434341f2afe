// `convert`: from any format to ours: one JSON file, JSON lines, or three sheets in a folder.

import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { recordLine, writeContextList } from '../../../lib/lists/write-context-list';
import { lostInSheet, sheetHead, sheetRows } from '../../../lib/lists/write-csv';
import type { ListHeader, ListRecord } from '../../../lib/model/list';
import type { ListProblem } from '../../../lib/model/list-problem';
import { parseHeader } from '../../../lib/model/parse-list';
import { counted } from './counted';
import {
  type FileList,
  isMadeOfName,
  NO_OWN_ID,
  placeIn,
  readFileList,
  readWholeList,
  toContextList,
} from './read-file';

export type ConvertOptions = { id?: string; title?: string; publisher?: string; license?: string; propose?: boolean };

const SHEETS = { entity: 'entities.csv', event: 'events.csv', claim: 'claims.csv' } as const;

export async function convertList(from: readonly string[], to: string, options: ConvertOptions): Promise<number> {
  const lists = await Promise.all(from.map((file) => readWholeList(file, { proposeMatches: options.propose })));
  const merged = merge(lists, await headerAt(to, options), options);
  for (const [at, { report }] of lists.entries()) {
    const placeOf = ({ line }: ListProblem): string => placeIn(from[at] ?? '', line);
    if (report.redistribution === 'prohibited') {
      console.error(
        `The terms of ${report.header.attribution ?? report.format} forbid passing its data on: nothing was written.`,
      );
      return 1;
    }
    for (const problem of report.problems) console.error(`left out ${placeOf(problem)}  ${problem.reason}`);
    // What one sheet names, another may hold.
    const warnings = report.warnings.filter(({ code }) => lists.length === 1 || code !== 'missing-reference');
    for (const problem of warnings) console.error(`warning ${placeOf(problem)}  ${problem.reason}`);
  }
  if (to.endsWith('.ndjson')) await write(to, linesOf(merged));
  else if (to.endsWith('.json')) await write(to, writeContextList(toContextList(merged)));
  else await writeSheets(to, merged.records);
  console.log(`${to}: ${counted(merged.records.length, 'record')}.`);
  if (/json$/.test(to) && isMadeOfName(merged.report.header))
    console.log(`${NO_OWN_ID} Convert again with --id, --title and --publisher, or write them into the file.`);
  return 0;
}

/** What the list said of itself that is written anew: nobody should have to say it twice. Another id is another list. */
async function headerAt(to: string, { id }: ConvertOptions): Promise<ListHeader | undefined> {
  if (!/json$/.test(to) || !existsSync(to)) return undefined;
  const known = await readFileList(to).catch(() => undefined);
  if (!known?.report.hasHeader || (id !== undefined && id !== known.report.header.id)) return undefined;
  return { ...known.report.header, counts: undefined };
}

/** Several files become one list: three sheets, or a list and its additions. The first header counts; sheets have none, but the newest its day. */
function merge(lists: readonly FileList[], known: ListHeader | undefined, options: ConvertOptions): FileList {
  const [first] = lists;
  if (!first) throw new Error('Nothing to convert.');
  const { id, title, publisher, license } = options;
  const given = { id, title, license, publisher: publisher === undefined ? undefined : { name: publisher } };
  const own = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const published = lists
    .map(({ report }) => report.header.published)
    .toSorted()
    .at(-1);
  const said = first.report.hasHeader ? first.report.header : { ...first.report.header, ...known, published };
  const header = parseHeader({ ...said, ...own });
  if (!header.ok) throw new Error(header.error.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
  return {
    report: { ...first.report, header: header.value satisfies ListHeader },
    records: lists.flatMap(({ records }) => records),
  };
}

function* linesOf({ report, records }: FileList): Generator<string> {
  yield `${JSON.stringify({ type: 'list', ...report.header })}\n`;
  for (const record of records) yield `${recordLine(record)}\n`;
}

async function writeSheets(folder: string, records: readonly ListRecord[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const lost = new Map<string, number>();
  for (const type of ['entity', 'event', 'claim'] as const) {
    const rows = records.filter((record) => record.type === type);
    if (rows.length === 0) continue;
    for (const property of rows.flatMap(lostInSheet)) lost.set(property, (lost.get(property) ?? 0) + 1);
    await write(join(folder, SHEETS[type]), [sheetHead(type), ...rows.map(sheetRows)]);
  }
  for (const [property, count] of lost)
    console.error(`Sheets have no column for ${property}: left behind in ${count} records.`);
}

const write = (file: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> =>
  pipeline(Readable.from(pieces), createWriteStream(file));
