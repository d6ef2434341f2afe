// Records → the text of a Context List 1 file, piece by piece: one record a line, defaults left out, so that versions compare well.

import type { Actor, Alias, DisputedClaim, ListHeader, ListRecord, PriorEvent } from '../model/list';
import type { RecordCounts } from '../model/list-store';

export type WritableList = {
  header: ListHeader;
  entities: AsyncIterable<Actor> | Iterable<Actor>;
  events: AsyncIterable<PriorEvent> | Iterable<PriorEvent>;
  claims: AsyncIterable<DisputedClaim> | Iterable<DisputedClaim>;
};

/** The file's text in pieces. Reading it gives the same header (with true counts at its end) and the same records. */
export async function* writeContextList({ header, entities, events, claims }: WritableList): AsyncGenerator<string> {
  const { counts: _counts, ...rest } = header;
  yield '{\n';
  for (const [key, value] of Object.entries(rest)) {
    if (value !== undefined) yield ` ${JSON.stringify(key)}:${JSON.stringify(value)},\n`;
  }
  const counts: RecordCounts = { entities: 0, events: 0, claims: 0 };
  const arrays = [
    ['entities', entities, (record: never) => entityJson(record)],
    ['events', events, (record: never) => withoutEmpty(record)],
    ['claims', claims, (record: never) => withoutEmpty(record)],
  ] as const;
  for (const [key, records, json] of arrays) {
    yield ` "${key}":[`;
    for await (const record of records) {
      yield `${counts[key] === 0 ? '\n  ' : ',\n  '}${JSON.stringify(json(record as never))}`;
      counts[key]++;
    }
    yield counts[key] === 0 ? '],\n' : '\n ],\n';
  }
  yield ` "counts":${JSON.stringify(counts)}\n}\n`;
}

/** One record as a line of a JSON-lines file. */
export function recordLine({ type, record }: ListRecord): string {
  const value = type === 'entity' ? entityJson(record) : withoutEmpty(record);
  return JSON.stringify({ type, ...value });
}

function entityJson(actor: Actor): object {
  return withoutEmpty({ ...actor, aliases: actor.aliases.map(aliasJson) });
}

/** A plain strong alias is written as its name alone. */
function aliasJson(alias: Alias): string | object {
  const { name, kind, strength, ...rest } = alias;
  const told = { ...(kind === 'alias' ? {} : { kind }), ...(strength === 'strong' ? {} : { strength }), ...rest };
  const isPlain = Object.values(told).every((value) => value === undefined);
  return isPlain ? name : { name, ...told };
}

/** Absent properties and empty lists are not written: reading puts the lists back. */
function withoutEmpty(record: object): object {
  const kept = Object.entries(record).filter(
    ([key, value]) => value !== undefined && !(ALWAYS_READ.has(key) && Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}

const ALWAYS_READ = new Set(['aliases', 'places', 'actors', 'sources']);
