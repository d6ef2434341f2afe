// The changes file between two publications of a list, as the publisher's tool writes it and `changes-step.ts` reads it.

import { EMPTY_SUM, recordDigest, sumDigests } from '../lists/record-digest';
import type { ListHeader, ListRecord } from '../model/list';

/** A publication: its header and its records as published (with `type`), whose digests count. */
export type Publication = { header: ListHeader; records: readonly PublishedRecord[]; wholeHash?: string };
export type PublishedRecord = { entry: ListRecord; raw: object };

/** The text of a step file. */
export async function writeChanges(before: Publication, after: Publication): Promise<string> {
  const [old, now] = [await digestsOf(before), await digestsOf(after)];
  const lines = [JSON.stringify({ op: 'LIST', header: after.header, sha256: after.wholeHash })];
  for (const [key, { entry, raw, digest }] of now) {
    if (old.get(key)?.digest !== digest)
      lines.push(JSON.stringify({ op: 'PUT', record: { type: entry.type, ...raw } }));
  }
  for (const [key, { entry }] of old) {
    if (!now.has(key)) lines.push(JSON.stringify({ op: 'DEL', type: entry.type, id: entry.record.id }));
  }
  const sum = sumDigests(
    EMPTY_SUM,
    [...now.values()].map(({ digest }) => digest),
  );
  lines.push(JSON.stringify({ op: 'END', sum }));
  return `${lines.join('\n')}\n`;
}

async function digestsOf({ records }: Publication) {
  const found = new Map<string, PublishedRecord & { digest: string }>();
  for (const { entry, raw } of records) {
    const digest = await recordDigest(entry.type, raw);
    found.set(`${entry.type}\u001f${entry.record.id}`, { entry, raw, digest });
  }
  return found;
}
