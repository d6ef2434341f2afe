// Places of listed events that the article names, for linking. It judges case and surroundings as for Actors that are places.

import type { PlaceHit } from '../model/names';
import { caseReason } from './case-reason';
import type { Roster } from './roster';
import type { Hit } from './segment/hit';
import { FORM } from './segment/layout';
import { placeKey, placeName, type Segment } from './segment/segment';
import type { Prose } from './surroundings/prose';
import { longerName } from './surroundings/surroundings';

/** In text order; the same place under two lists once, a place inside a longer one not at all. */
export function placeHits(prose: Prose, roster: Roster, hits: readonly Hit[]): PlaceHit[] {
  const found: PlaceHit[] = [];
  const seen = new Set<string>();
  let end = 0;
  let start = 0;
  for (const hit of hits) {
    const isInside = hit.end <= end && (hit.start > start || hit.end < end);
    if (hit.form !== FORM.place || isInside || caseReason(prose, hit)) continue;
    if (longerName(prose, { first: hit.first, last: hit.last, isListed: () => false }, 'place')) continue;
    const segment = roster.segments[hit.segment] as Segment;
    const key = placeKey(segment, hit.target);
    const known = `${hit.start}-${hit.end}-${key}`;
    if (seen.has(known)) continue;
    seen.add(known);
    [start, end] = [hit.start, hit.end];
    found.push({ start, end, key, name: placeName(segment, hit.target) });
  }
  return found;
}
