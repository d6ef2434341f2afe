// The difference between two copies of a list, counted while the new one is read.

import { titleOf } from '../lists/record-title';
import type { ListRecord, RecordType } from '../model/list';
import type { ChangedRecord, ChangeSummary, Instant, RecordCounts } from '../model/list-store';

const KEPT = 100;
const COUNT_KEYS = { entity: 'entities', event: 'events', claim: 'claims' } as const;

/** Compares without holding either copy: of the old one it keeps a fingerprint and a title for each record. */
export class ChangeCounter {
  readonly #old = new Map<string, { print: number; title: string }>();
  readonly #added = counts();
  readonly #removed = counts();
  readonly #changed = counts();
  readonly #renamed = counts();
  readonly #records: Record<ChangedRecord['change'], ChangedRecord[]> = { added: [], removed: [], changed: [] };

  /** Every record of the old copy, before any of the new. */
  addOld(record: ListRecord): void {
    this.#old.set(keyOf(record), { print: fingerprint(record.record), title: titleOf(record) });
  }

  addNew(record: ListRecord): void {
    const key = keyOf(record);
    const before = this.#old.get(key);
    const title = titleOf(record);
    if (!before) {
      this.#note('added', this.#added, record.type, record.record.id, title);
      return;
    }
    this.#old.delete(key);
    if (before.print === fingerprint(record.record)) return;
    if (before.title !== title) this.#renamed[COUNT_KEYS[record.type]]++;
    this.#note('changed', this.#changed, record.type, record.record.id, title);
  }

  /** After the last of the new copy: old records not seen again are the removed ones. */
  finish(from: number, to: number, at: Instant): ChangeSummary {
    for (const [key, { title }] of this.#old) {
      const [type, id] = key.split('\u001f') as [RecordType, string];
      this.#note('removed', this.#removed, type, id, title);
    }
    this.#old.clear();
    const { added, removed, changed } = this.#records;
    return {
      from,
      to,
      at,
      added: this.#added,
      removed: this.#removed,
      changed: this.#changed,
      renamed: this.#renamed,
      records: [...removed, ...changed, ...added],
    };
  }

  #note(change: ChangedRecord['change'], total: RecordCounts, type: RecordType, id: string, title: string): void {
    total[COUNT_KEYS[type]]++;
    const kept = this.#records[change];
    if (kept.length < KEPT) kept.push({ type, id, title, change });
  }
}

const keyOf = ({ type, record }: ListRecord): string => `${type}\u001f${record.id}`;

const counts = (): RecordCounts => ({ entities: 0, events: 0, claims: 0 });

/**
 * 53 bits over the record's JSON. The parser writes properties in one fixed order, so equal records print alike; two
 * different ones print alike once in nine thousand million million pairs.
 */
function fingerprint(record: object): number {
  const text = JSON.stringify(record);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
