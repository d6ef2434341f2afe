// Which generations are being written now: until a list's row names them, nothing else tells their rows from what a stopped program left behind.

import type { ListId } from '../model/list';

export type BeingWritten = {
  /** Called before the first row is written. */
  begin(list: ListId): Writing;
  /** The highest generation that anybody writes for this list; 0 when nobody does. */
  highest(list: ListId): number;
  isBusy(list: ListId): boolean;
  /** The list's row names this generation from now on. */
  named(list: ListId, generation: number | undefined): void;
};

export type Writing = {
  /** Unknown at first: choosing a free number takes a look at the database. */
  generation: number | undefined;
  /** Taken back: whatever stayed behind may be swept. */
  end(): void;
};

export function beingWritten(): BeingWritten {
  const writings = new Map<ListId, Set<Writing>>();
  const of = (list: ListId): Writing[] => [...(writings.get(list) ?? [])];
  return {
    begin(list) {
      const all = writings.get(list) ?? new Set();
      const writing: Writing = { generation: undefined, end: () => all.delete(writing) };
      writings.set(list, all.add(writing));
      return writing;
    },
    highest: (list) => Math.max(0, ...of(list).map(({ generation }) => generation ?? 0)),
    isBusy: (list) => of(list).length > 0,
    named(list, generation) {
      for (const writing of of(list)) if (writing.generation === generation) writing.end();
    },
  };
}
