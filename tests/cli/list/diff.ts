// `diff`: what changed between two editions of a list, and the changes file that lets followers fetch only that.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonMistake } from '../../../lib/lists/json-mistake';
import { titleOf } from '../../../lib/lists/record-title';
import { fieldChanges } from '../../../lib/model/field-changes';
import type { ListRecord, RecordType } from '../../../lib/model/list';
import { parseHeader, parseRecord } from '../../../lib/model/parse-list';
import { type Publication, type PublishedRecord, writeChanges } from '../../../lib/sync/write-changes';
import { counted } from './counted';
import { heldWords } from './held-words';
import { type FileList, readWholeList } from './read-file';

export async function diffLists(oldFile: string, newFile: string, changesFolder: string | undefined): Promise<number> {
  const [before, after] = [await readWholeList(oldFile), await readWholeList(newFile)];
  const old = new Map(before.records.map((entry) => [keyOf(entry), entry]));
  let count = 0;
  for (const entry of after.records) {
    const earlier = old.get(keyOf(entry));
    old.delete(keyOf(entry));
    if (!earlier) console.log(`+ ${nameOf(entry)}`);
    const changes = earlier ? fieldChanges(earlier, entry) : [];
    if (changes.length > 0) console.log(`~ ${nameOf(entry)}`);
    for (const { field, before: was, after: is } of changes)
      console.log(`    ${field}: ${was ?? '(none)'} → ${is ?? '(none)'}`);
    if (!earlier || changes.length > 0) count++;
  }
  for (const entry of old.values()) console.log(`- ${nameOf(entry)}`);
  const differ = count + old.size;
  console.log(`\n${counted(differ, 'record differs', 'records differ')}.`);
  if (differ > 0 && isNotLater(before, after)) console.log(NOT_LATER);
  for (const why of heldWords(before, after))
    console.log(`Followers will be asked before they get this edition: ${why}`);
  if (changesFolder !== undefined) await writeStep(oldFile, newFile, changesFolder);
  return 0;
}

const NOT_LATER = '`published` is not later than before: raise it. Readers refuse what is older than their copy.';

/** Of files without a header of their own nothing can be said. */
const isNotLater = ({ report: was }: FileList, { report: is }: FileList): boolean =>
  was.hasHeader && is.hasHeader && Date.parse(is.header.published) <= Date.parse(was.header.published);

/** Adds one step to the folder's index. The list's header must name the index in `changes`. */
async function writeStep(oldFile: string, newFile: string, folder: string): Promise<void> {
  const [before, after] = [publicationOf(oldFile), publicationOf(newFile)];
  const { published, id, changes } = after.header;
  const text = await writeChanges(before, after);
  const name = `${published.replace(/[^\dTZ-]/g, '')}.ndjson`;
  const indexFile = join(folder, 'changes.json');
  mkdirSync(folder, { recursive: true });
  const index = existsSync(indexFile) ? JSON.parse(readFileSync(indexFile, 'utf8')) : { list: id, steps: [] };
  const step = {
    from: before.header.published,
    to: published,
    url: name,
    size: Buffer.byteLength(text),
    sha256: sha256(text),
  };
  const steps = [...index.steps.filter((known: { to: string }) => known.to !== published), step];
  writeFileSync(join(folder, name), text);
  writeFileSync(indexFile, `${JSON.stringify({ list: id, latest: published, steps }, null, 1)}\n`);
  console.log(`Wrote ${join(folder, name)} (${step.size} bytes) and ${indexFile}.`);
  if (changes === undefined)
    console.log('Put the address of changes.json into the list as `changes`, or nobody will look at it.');
}

function publicationOf(file: string): Publication {
  const text = readFileSync(file, 'utf8');
  if (jsonMistake(text)) throw new Error(`${file}: only a list that is one JSON file can offer changes.`);
  const value = JSON.parse(text) as Record<string, unknown>;
  const header = parseHeader(value);
  if (!header.ok) throw new Error(`${file}: ${header.error.map(({ reason }) => reason).join(' ')}`);
  const records = (type: RecordType, key: string): PublishedRecord[] =>
    ((value[key] ?? []) as object[]).map((raw) => {
      const parsed = parseRecord(type, raw);
      if (!parsed.ok)
        throw new Error(`${file}: a list with bad records cannot offer changes: ${parsed.error[0]?.reason}`);
      return { entry: parsed.value, raw };
    });
  return {
    header: header.value,
    records: [...records('entity', 'entities'), ...records('event', 'events'), ...records('claim', 'claims')],
    wholeHash: sha256(text),
  };
}

const keyOf = ({ type, record }: ListRecord): string => `${type} ${record.id}`;
const nameOf = (entry: ListRecord): string => `${keyOf(entry)}: ${titleOf(entry)}`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
