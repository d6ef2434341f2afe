// Evidence as reasons for the reader: one a sort, heaviest first, each date expression by itself.

import { toDayDate } from '../model/calendar';
import type { LinkReason, LinkReasonKind } from '../model/reading';
import type { Evidence } from './evidence';

/** More places in the text than this say nothing further and cost messages. */
const MOST_SPANS = 12;
/** Lighter than this, it did not decide anything. */
const LEAST_WEIGHT = 0.15;

export function reasonsOf(evidence: readonly Evidence[]): LinkReason[] {
  const groups = new Map<string, Evidence[]>();
  for (const each of [...evidence].sort((a, b) => b.weight - a.weight)) {
    if (each.weight < LEAST_WEIGHT) continue;
    const key = each.days ? `date ${each.days.from} ${each.days.to}` : kindOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap(toReason);
}

function toReason(group: readonly Evidence[]): LinkReason[] {
  const [first] = group;
  if (!first) return [];
  const spans = group.flatMap((each) => each.spans).sort((a, b) => a.start - b.start);
  const words = [...new Set(group.map((each) => each.words))];
  const interval = first.days && { from: toDayDate(first.days.from), to: toDayDate(first.days.to) };
  return [{ kind: kindOf(first), words, ...interval, spans: spans.slice(0, MOST_SPANS) }];
}

/** A state that took part weighs as little as a place, but the event need not have been there. */
const kindOf = ({ kind, actor }: Evidence): LinkReasonKind => (actor === undefined ? kind : 'actors');
