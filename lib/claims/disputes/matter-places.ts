// Where a claim gains most: in an account of a matter, or in a new one. Knows sums of probabilities, moves nothing.

import { type Board, type Draft, MOST_SIDES, type Side, type Thresholds } from './matter-board';

const LEAST_GAIN = 1e-9;

export type Place = { matter: Draft; side?: Side; gain: number };
/** What relates a claim to a side: sums, and the surest of each. */
type Sums = { against: number; alike: number; mostAgainst: number; mostAlike: number };

export function bestPlace(claim: number, board: Board): Place | undefined {
  let best: Place | undefined;
  for (const [matter, sides] of sumsOf(claim, board)) {
    for (const place of placesIn(claim, matter, sides, board.thresholds))
      if (place.gain > (best?.gain ?? 0) + LEAST_GAIN) best = place;
  }
  return best;
}

function sumsOf(claim: number, { relationsOf, sideOf }: Board): Map<Draft, Map<Side, Sums>> {
  const matters = new Map<Draft, Map<Side, Sums>>();
  for (const { a, b, against, alike } of relationsOf.get(claim) ?? []) {
    const side = sideOf.get(a === claim ? b : a);
    if (!side) continue;
    const sides = matters.get(side.matter) ?? new Map<Side, Sums>();
    const sums = sides.get(side) ?? { against: 0, alike: 0, mostAgainst: 0, mostAlike: 0 };
    sides.set(side, {
      against: sums.against + against,
      alike: sums.alike + alike,
      mostAgainst: Math.max(sums.mostAgainst, against),
      mostAlike: Math.max(sums.mostAlike, alike),
    });
    matters.set(side.matter, sides);
  }
  return matters;
}

/** In each account that the claim is related to, and in one of its own. */
function placesIn(
  claim: number,
  matter: Draft,
  related: ReadonlyMap<Side, Sums>,
  { against, alike, joins }: Thresholds,
): Place[] {
  const others = (side: Side): number => side.claims.size - (side.claims.has(claim) ? 1 : 0);
  const size = matter.sides.reduce((sum, side) => sum + others(side), 0);
  const across = (own?: Side): Sums[] => [...related].flatMap(([side, sums]) => (side === own ? [] : [sums]));
  const opposed = (own?: Side): number => across(own).reduce((sum, sums) => sum + sums.against, 0);
  const surest = (own?: Side): number =>
    Math.max(own ? (related.get(own)?.mostAlike ?? 0) : 0, ...across(own).map(({ mostAgainst }) => mostAgainst));
  const places = [...related].map(([side, sums]) => {
    const within = others(side);
    return { matter, side, gain: opposed(side) - against * (size - within) + sums.alike - alike * within };
  });
  const free = matter.sides.filter((side) => others(side) > 0).length < MOST_SIDES;
  return [...places, ...(free ? [{ matter, side: undefined, gain: opposed() - against * size }] : [])].filter(
    ({ side }) => surest(side) >= joins,
  );
}
