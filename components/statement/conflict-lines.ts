// Why accounts differ, each kind of reason once, with the facing words that show it. Pure.

import type { CardDispute } from '../../lib/model/card';
import type { ConflictKind } from '../../lib/model/reading';

export type ConflictLines = { kind: ConflictKind; lines: string[][] };

const LINES_EACH = 2;

/** Lines with the same words, whichever side they stand on, are said once. That a list holds the matter is no reason of the article's own. */
export function conflictLines({ reasons }: Pick<CardDispute, 'reasons'>): ConflictLines[] {
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const lines = reasons
        .filter((reason) => reason.kind === kind)
        .map(({ words }) => [...new Set(words.map(({ text }) => text))])
        .filter((words) => words.length > 0);
      const once = new Map(lines.map((words) => [words.toSorted().join('\n').toLowerCase(), words]));
      return { kind, lines: [...once.values()].slice(0, LINES_EACH) };
    })
    .filter(({ kind, lines }) => kind !== 'listed' || lines.length > 0);
}
