// Adapter: a Context List 1 as JSON lines, the header first.

import type { RecordType } from '../model/list';
import type { ListAdapter, ListPart } from './adapter';
import { jsonLineParts } from './json-lines';

const TYPES: readonly RecordType[] = ['entity', 'event', 'claim'];

export const ndjson: ListAdapter = {
  id: 'ndjson',
  recognises: ({ kind, isArray, keys, text }) =>
    kind === 'json' &&
    !isArray &&
    keys.includes('type') &&
    /"type"\s*:\s*"(list|entity|event|claim)"/.test(text) &&
    /"format"\s*:\s*"context-list"/.test(text),
  read: (chunks) => jsonLineParts(chunks, partOf),
};

function partOf(value: unknown, line: number): ListPart {
  const { type, ...rest } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (type === 'list') return { kind: 'header', value: rest };
  const known = TYPES.find((candidate) => candidate === type);
  if (known) return { kind: 'record', type: known, value: rest, raw: rest, path: `line ${line}`, line };
  const reason = `line ${line} has no type that is known: begin it with "type": "entity", "event" or "claim".`;
  return { kind: 'problem', problem: { code: 'not-supported', path: `line ${line}`, line, reason } };
}
