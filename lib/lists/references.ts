// Which records a record names, so that names of missing ones can be reported. Shown as plain names, they do no harm.

import type { ListRecord, Party, RecordId, RecordType } from '../model/list';
import type { ListProblem } from '../model/list-problem';

export type Reference = { type: RecordType; id: RecordId; path: string };

export function referencesOf(entry: ListRecord): Reference[] {
  if (entry.type === 'entity') {
    return parties(entry.record.relations, 'relations');
  }
  if (entry.type === 'event') {
    const { actors, partOf, related, claims } = entry.record;
    return [
      ...parties(actors, 'actors'),
      ...ids('event', partOf, 'partOf'),
      ...ids('event', related, 'related'),
      ...ids('claim', claims, 'claims'),
    ];
  }
  const { versions, match, events, entities } = entry.record;
  return [
    ...versions.flatMap((version, at) => parties(version.by, `versions[${at}].by`)),
    ...ids('entity', match.entities, 'match.entities'),
    ...ids('event', events, 'events'),
    ...ids('entity', entities, 'entities'),
  ];
}

/** Ids that were seen in one file, and references that no record has answered yet. */
export class OpenReferences {
  /** Each with the line where it stands, where lines are known. */
  readonly #ids = new Map<string, number | undefined>();
  readonly #formerIds = new Set<string>();
  readonly #open = new Map<string, Reference & { from: string; line?: number }>();

  /** Notes a record that stands at `from`. False when its id is taken. */
  add(record: ListRecord, from: string, line?: number): boolean {
    const key = keyOf(record.type, record.record.id);
    if (this.#ids.has(key)) return false;
    this.#ids.set(key, line);
    for (const former of record.record.formerIds ?? []) this.#formerIds.add(keyOf(record.type, former));
    for (const reference of referencesOf(record)) {
      const wanted = keyOf(reference.type, reference.id);
      if (!this.#ids.has(wanted) && !this.#open.has(wanted)) this.#open.set(wanted, { ...reference, from, line });
    }
    return true;
  }

  /** The line of the record that has the id. */
  lineOf({ type, record }: ListRecord): number | undefined {
    return this.#ids.get(keyOf(type, record.id));
  }

  /** One problem for each missing record, at its first mention. */
  open(): ListProblem[] {
    const missing = [...this.#open].filter(([key]) => !this.#ids.has(key) && !this.#formerIds.has(key));
    return missing.map(([, { type, id, path, from, line }]) => ({
      code: 'missing-reference',
      path: `${from}.${path}`,
      line,
      reason: `${from} names the ${type} "${id}", which the list does not hold: add it, or give a plain name.`,
    }));
  }
}

const keyOf = (type: RecordType, id: string): string => `${type}\u001f${id}`;

function parties(list: readonly Pick<Party, 'entity'>[] | undefined, path: string): Reference[] {
  return (list ?? []).flatMap(({ entity }, at) =>
    entity === undefined ? [] : [{ type: 'entity' as const, id: entity, path: `${path}[${at}].entity` }],
  );
}

function ids(type: RecordType, list: readonly RecordId[] | undefined, path: string): Reference[] {
  return (list ?? []).map((id, at) => ({ type, id, path: `${path}[${at}]` }));
}
