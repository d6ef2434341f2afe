// The order in which the reader wants lists: the first that knows an Actor gives the name and the first line.

import type { ListId } from './list';
import type { StoredList } from './list-store';

type Placed = Pick<StoredList, 'id' | 'addedAt' | 'position'>;

/** Lists that were never moved stand behind those that were, in the order in which they were added. */
export const inReaderOrder = <T extends Placed>(lists: readonly T[]): T[] =>
  [...lists].sort((a, b) => placeOf(a) - placeOf(b) || a.addedAt - b.addedAt);

const placeOf = ({ position }: Placed): number => position ?? Number.MAX_SAFE_INTEGER;

/** The ids in their new order once one list has gone up (-1) or down (1) by one. */
export function moved(lists: readonly Placed[], id: ListId, by: -1 | 1): ListId[] {
  const ids = inReaderOrder(lists).map((list) => list.id);
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  ids.splice(from, 1);
  ids.splice(to, 0, id);
  return ids;
}
