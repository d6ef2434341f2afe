// What stands together in a larger event: parts of an operation lend each other a reason once one of them is linked.

import { type Listed, type PriorEvent, refKey } from '../model/list';
import type { Evidence } from './evidence';
import type { Judgement } from './judge';
import type { Scene } from './scene';

const PART_OF_NAMED = 1.5;
const PART_OF_LINKED = 0.8;

export type Judged = { listed: Listed<PriorEvent>; judgement: Judgement };

/** Operations (by `refKey`) that the article names or that linked events belong to, with what to say and where. */
export type Operations = ReadonlyMap<string, (Evidence & { of: string })[]>;

export function operationsOf(
  judged: readonly Judged[],
  candidates: readonly Listed<PriorEvent>[],
  scene: Scene,
): Operations {
  const operations = new Map<string, (Evidence & { of: string })[]>();
  const add = (operation: string, evidence: Evidence & { of: string }): void => {
    operations.set(operation, [...(operations.get(operation) ?? []), evidence]);
  };
  for (const [operation, spans] of scene.eventNames) {
    const [first] = spans;
    if (first)
      add(operation, { kind: 'operation', weight: PART_OF_NAMED, words: scene.textOf(first), spans, of: operation });
  }
  const titles = new Map(candidates.map(({ list, record }) => [refKey({ list, id: record.id }), record.title]));
  for (const { listed, judgement } of judged) {
    const own = refKey({ list: listed.list, id: listed.record.id });
    const spans = judgement.passages.flatMap(({ at }) => scene.passages[at] ?? []);
    for (const operation of [own, ...partsOf(listed)]) {
      const words = titles.get(operation) ?? listed.record.title;
      add(operation, { kind: 'operation', weight: PART_OF_LINKED, words, spans, of: own });
    }
  }
  return operations;
}

/** The best reason that an event has for being part of an operation; never the event itself. */
export function operationEvidence(listed: Listed<PriorEvent>, operations: Operations): Evidence[] {
  const own = refKey({ list: listed.list, id: listed.record.id });
  const found = partsOf(listed).flatMap((operation) =>
    (operations.get(operation) ?? []).filter(({ of }) => of !== own),
  );
  const [best] = found.sort((a, b) => b.weight - a.weight);
  return best ? [best] : [];
}

const partsOf = ({ list, record }: Listed<PriorEvent>): string[] =>
  (record.partOf ?? []).map((id) => refKey({ list, id }));
