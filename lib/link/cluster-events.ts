// Joins records of several lists that are one event, by shared identifiers and nothing else: resemblance never joins.

import { type Listed, type PriorEvent, refKey } from '../model/list';

/** Groups in the order of their first record; each holds one record or more. */
export function clusterEvents(events: readonly Listed<PriorEvent>[]): Listed<PriorEvent>[][] {
  const groupOf = new Map<string, Listed<PriorEvent>[]>();
  const groups = new Set<Listed<PriorEvent>[]>();
  for (const event of events) {
    const keys = identityKeys(event);
    const known = [...new Set(keys.flatMap((key) => groupOf.get(key) ?? []))];
    const met = [...new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined))];
    const [group = []] = met;
    for (const other of met.slice(1)) {
      group.push(...other);
      groups.delete(other);
    }
    if (!known.some(({ list, record }) => list === event.list && record.id === event.record.id)) group.push(event);
    groups.add(group);
    for (const each of group) for (const key of identityKeys(each)) groupOf.set(key, group);
  }
  return [...groups];
}

/** What makes two records one event: themselves, an identifier of the same scheme, a `sameAs`, or an id of a shared namespace (`ucdp:123`). */
function identityKeys({ list, record }: Listed<PriorEvent>): string[] {
  const ids = [record.id, ...(record.formerIds ?? [])];
  return [
    ...ids.map((id) => (/^[a-z][\w-]*:./i.test(id) ? `id ${id}` : refKey({ list, id }))),
    ...Object.entries(record.identifiers ?? {}).map(([scheme, value]) => `${scheme.toLowerCase()} ${value}`),
    ...(record.sameAs ?? []).map((url) => `same ${url}`),
  ];
}
