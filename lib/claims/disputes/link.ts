// A conflict between two claims with the words that show it: what every test of conflict hands on.

import type { ConflictKind } from '../../model/reading';
import type { Spans } from '../../model/span';
import type { Proposition } from './proposition';

export type Link = {
  /** Positions in the list of propositions. */
  a: number;
  b: number;
  kind: ConflictKind;
  spans: Spans;
};

/** What both speak of: stems, happenings and names; the more, the surer that the matter is one. */
export function sharedItems(a: Proposition, b: Proposition): number {
  let shared = 0;
  for (const stem of a.stems.keys()) if (b.stems.has(stem)) shared++;
  for (const group of a.groups.keys()) {
    const one = a.groups.get(group);
    const two = b.groups.get(group);
    // A group counts where different words meet in it: the same word was counted as a stem.
    if (one && two && !sameWord(a, b, group)) shared++;
  }
  return shared;
}

function sameWord(a: Proposition, b: Proposition, group: string): boolean {
  const at = a.groups.get(group)?.start;
  for (const [stem, span] of a.stems) if (span.start === at) return b.stems.has(stem);
  return false;
}

export const shareGroup = (a: Proposition, b: Proposition): string | undefined =>
  [...a.groups.keys()].find((group) => b.groups.has(group));

/** Named places of both, none in common: two matters. */
export function elsewhere(a: Proposition, b: Proposition): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false;
  return (
    ![...a.places].some((place) => b.places.has(place) || b.names.has(place)) &&
    ![...b.places].some((place) => a.names.has(place))
  );
}

export const differentSpeakers = (a: Proposition, b: Proposition): boolean =>
  a.speaker === '' || b.speaker === '' || a.speaker !== b.speaker;
