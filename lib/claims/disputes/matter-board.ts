// The state of gathering claims into matters: which claim stands in which account of which matter. Knows no words, decides nothing.

/** Two claims by position, `a` before `b`, with probabilities: that they oppose each other, that they tell one account. */
export type Relation = {
  a: number;
  b: number;
  against: number;
  alike: number;
  /** Whether words of the article show that the two oppose each other: without such words they begin no matter. */
  shown: boolean;
};

export type Thresholds = {
  /** An article of which no pair is opposed this surely is taken to hold no matter: most newspaper articles do not. */
  sure: number;
  /** Two claims whose opposition is shown begin a matter from here on, and every matter keeps such a pair. */
  begins: number;
  /** A pair across two accounts speaks for them by what it is more likely than this to be opposed, and against them by what it is less. */
  against: number;
  /** The same for a pair within one account, and its likeness. */
  alike: number;
  /** A claim comes to a matter when it is opposed, or alike, to one of its claims this much. */
  joins: number;
};

export type Side = { claims: Set<number>; matter: Draft };
export type Draft = { sides: Side[] };
export type Board = {
  relationsOf: ReadonlyMap<number, readonly Relation[]>;
  sideOf: Map<number, Side>;
  thresholds: Thresholds;
};

/** More than three accounts of one matter are told apart by nobody. */
export const MOST_SIDES = 3;

export function byClaim(relations: readonly Relation[]): Map<number, Relation[]> {
  const found = new Map<number, Relation[]>();
  for (const relation of [...relations].sort((x, y) => x.a - y.a || x.b - y.b)) {
    for (const claim of [relation.a, relation.b]) {
      const own = found.get(claim);
      if (own) own.push(relation);
      else found.set(claim, [relation]);
    }
  }
  return found;
}

export function newSide(matter: Draft): Side {
  const side: Side = { claims: new Set(), matter };
  matter.sides.push(side);
  return side;
}

export function put(claim: number, side: Side | undefined, sideOf: Map<number, Side>): void {
  const before = sideOf.get(claim);
  if (before) {
    before.claims.delete(claim);
    if (before.claims.size === 0) before.matter.sides.splice(before.matter.sides.indexOf(before), 1);
  }
  if (side) {
    side.claims.add(claim);
    sideOf.set(claim, side);
  } else sideOf.delete(claim);
}
