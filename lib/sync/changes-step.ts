// One changes file: what it puts and deletes, and what the list must be afterwards. Every line is judged; one bad line spoils the step.

import { recordDigest } from '../lists/record-digest';
import type { ListHeader, RecordId, RecordType } from '../model/list';
import type { StagedRecord } from '../model/list-store';
import { parseHeader, parseRecord } from '../model/parse-list';

export type Step = {
  /** The header of the list after this step. */
  header: ListHeader;
  puts: StagedRecord[];
  deletes: { type: RecordType; id: RecordId }[];
  /** Digest sum of all records after this step. */
  sum: string;
  /** SHA-256 of the whole file that this step leads to, so that fetching it later is recognised as nothing new. */
  wholeHash?: string;
};

/**
 * Lines: `{"op":"LIST","header":{…},"sha256":"…"}`, then `{"op":"PUT","record":{"type":…}}` and `{"op":"DEL","type":…,"id":…}`
 * in any order, then `{"op":"END","sum":"…"}`. Undefined when anything is wrong.
 */
export async function parseStep(text: string): Promise<Step | undefined> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first, ...rest] = lines.map(parseLine);
  const last = rest.pop();
  const header = parseHeader(first?.header);
  if (first?.op !== 'LIST' || last?.op !== 'END' || !header.ok || !isHash(last.sum)) return undefined;
  const step: Step = { header: header.value, puts: [], deletes: [], sum: last.sum };
  if (isHash(first.sha256)) step.wholeHash = first.sha256;
  for (const line of rest) {
    if (line?.op === 'DEL' && isType(line.type) && typeof line.id === 'string') {
      step.deletes.push({ type: line.type, id: line.id });
      continue;
    }
    const put = line?.op === 'PUT' ? await parsePut(line.record) : undefined;
    if (!put) return undefined;
    step.puts.push(put);
  }
  return step;
}

/** Several steps as one: for each record only the last word counts. Never empty. */
export function mergeSteps(steps: readonly [Step, ...Step[]]): Step {
  const words = new Map<string, StagedRecord | { type: RecordType; id: RecordId }>();
  for (const { puts, deletes } of steps) {
    for (const gone of deletes) words.set(keyOf(gone.type, gone.id), gone);
    for (const put of puts) words.set(keyOf(put.type, put.record.id), put);
  }
  const last = steps.at(-1) ?? steps[0];
  const merged: Step = { ...last, puts: [], deletes: [] };
  for (const word of words.values()) {
    if ('record' in word) merged.puts.push(word);
    else merged.deletes.push(word);
  }
  return merged;
}

type Line = {
  op?: unknown;
  header?: unknown;
  sha256?: unknown;
  sum?: unknown;
  type?: unknown;
  id?: unknown;
  record?: unknown;
};

function parseLine(line: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function parsePut(value: unknown): Promise<StagedRecord | undefined> {
  const { type, ...raw } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const parsed = isType(type) ? parseRecord(type, raw) : undefined;
  return parsed?.ok ? { ...parsed.value, digest: await recordDigest(parsed.value.type, raw) } : undefined;
}

const isType = (value: unknown): value is RecordType => value === 'entity' || value === 'event' || value === 'claim';
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const keyOf = (type: RecordType, id: RecordId): string => `${type}\u001f${id}`;
