// Which two matters are one, and which of their accounts: joins the two that gain most by it. Knows sums of probabilities, no claims.

import { type Board, type Draft, MOST_SIDES, newSide, put, type Side } from './matter-board';

type Merge = { one: Draft; two: Draft; gain: number; pairs: ReadonlyMap<Side, Side> };

export function mergeBest(board: Board): boolean {
  const matters = [...new Set([...board.sideOf.values()].map(({ matter }) => matter))];
  let best: Merge | undefined;
  for (const two of matters) {
    const near = new Set<Draft>();
    for (const claim of claimsOf(two))
      for (const { a, b } of board.relationsOf.get(claim) ?? [])
        for (const other of [a, b]) near.add(board.sideOf.get(other)?.matter ?? two);
    for (const one of near) {
      if (matters.indexOf(one) >= matters.indexOf(two)) continue;
      const merge = mergeOf(one, two, board);
      if (merge && merge.gain > (best?.gain ?? 0)) best = merge;
    }
  }
  if (!best) return false;
  const { one, two, pairs } = best;
  for (const side of [...two.sides]) {
    const to = pairs.get(side) ?? newSide(one);
    for (const claim of [...side.claims]) put(claim, to, board.sideOf);
  }
  return true;
}

const claimsOf = ({ sides }: Draft): number[] => sides.flatMap(({ claims }) => [...claims]);

/** Every account of `two` goes to the account of `one` that it gains most with, each to another. */
function mergeOf(one: Draft, two: Draft, board: Board): Merge | undefined {
  const free = new Set(one.sides);
  const pairs = new Map<Side, Side>();
  let gain = 0;
  for (const side of two.sides) {
    const gains = one.sides.map((other) => ({ other, ...gainsOf(side, other, board) }));
    gain += gains.reduce((sum, { across }) => sum + across, 0);
    const [best] = gains
      .filter(({ other, across, within }) => free.has(other) && within > across)
      .sort((x, y) => y.within - y.across - (x.within - x.across));
    if (!best) continue;
    gain += best.within - best.across;
    free.delete(best.other);
    pairs.set(side, best.other);
  }
  const sides = one.sides.length + two.sides.length - pairs.size;
  return gain > 0 && sides <= MOST_SIDES ? { one, two, gain, pairs } : undefined;
}

/** What two groups of claims gain as two accounts of a matter, and as one. */
function gainsOf(one: Side, two: Side, { relationsOf, thresholds }: Board): { across: number; within: number } {
  const count = one.claims.size * two.claims.size;
  let across = -thresholds.against * count;
  let within = -thresholds.alike * count;
  for (const claim of one.claims) {
    for (const { a, b, against, alike } of relationsOf.get(claim) ?? []) {
      if (!two.claims.has(a === claim ? b : a)) continue;
      across += against;
      within += alike;
    }
  }
  return { across, within };
}
