// What changed in one record, field by field, in words that a reader can follow.

import type { ListRecord } from './list';

/** One property of a changed record: as short plain text, absent where the record did not have it. */
export type FieldChange = { field: string; before?: string; after?: string };

/** Which fields differ between two versions of one record, in the order of the record's own fields. */
export function fieldChanges(before: ListRecord, after: ListRecord): FieldChange[] {
  const [old, now] = [before.record, after.record] as unknown as Record<string, unknown>[];
  if (!old || !now) return [];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return fields
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ field, before: shown(old[field]), after: shown(now[field]) }));
}

/** Plain text of any value: lists joined, names before anything else. */
function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item) => shown(item) ?? '').join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = Object.values(value).map((item) => shown(item) ?? '');
  return inner.filter((text) => text !== '').join(', ');
}
