// Which stored events are worth fetching for an article: typed-array work over posting lists, bounded whatever the store's size.

import type { ListId } from '../model/list';
import { type Posting, recordHandle } from '../model/lookups';
import type { LinkQuery } from './link-query';

export type ChosenEvents = { list: ListId; handles: number[] };

const MOST_CANDIDATES = 200;

export function chooseCandidates(query: LinkQuery, postings: readonly Posting[]): ChosenEvents[] {
  const worth = new Map<ListId, Map<number, number>>();
  const add = (list: ListId, handle: number, amount: number): void => {
    const ofList = worth.get(list) ?? new Map<number, number>();
    worth.set(list, ofList.set(handle, (ofList.get(handle) ?? 0) + amount));
  };
  const partOf = new Map(query.parts.map((part) => [part.key, part]));
  for (const { list, key, days, handles } of postings) {
    const part = partOf.get(key);
    if (!part || (part.lists && !part.lists.has(list))) continue;
    handles.forEach((handle, at) => {
      if ((days[at] ?? 0) <= (query.until ?? Number.POSITIVE_INFINITY)) add(list, handle, part.weight);
    });
  }
  for (const { list, id } of query.events) add(list, recordHandle(id), 10);
  const ranked = [...worth].flatMap(([list, ofList]) =>
    [...ofList].map(([handle, amount]) => ({ list, handle, amount })),
  );
  ranked.sort((a, b) => b.amount - a.amount);
  const chosen = new Map<ListId, number[]>();
  for (const { list, handle } of ranked.slice(0, MOST_CANDIDATES)) {
    const handles = chosen.get(list);
    if (handles) handles.push(handle);
    else chosen.set(list, [handle]);
  }
  return [...chosen].map(([list, handles]) => ({ list, handles }));
}
