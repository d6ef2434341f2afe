// Gathers claims that stand against each other into matters and, within a matter, into accounts that agree. Knows scores and positions, no words.

/** Two claims by position, `a` before `b`, with probabilities: that they oppose each other, that they tell one account. */
export type Relation = {
  a: number;
  b: number;
  against: number;
  alike: number;
  /** Whether words of the article show that the two oppose each other: without such words they begin no matter. */
  shown: boolean;
};

/** The accounts of one matter: positions of claims. */
export type Matter = { sides: number[][] };

export type Thresholds = {
  /** Two claims are taken to oppose each other from here on. */
  against: number;
  /** A claim, or another matter, joins a matter when it is this much related to its claims on the average. */
  related: number;
  /** A claim that opposes nobody joins the account it is alike to from here on. */
  alike: number;
};

type Related = (a: number, b: number) => Relation | undefined;

export function mattersOf(relations: readonly Relation[], thresholds: Thresholds): Matter[] {
  const related = lookUp(relations);
  const matterOf = new Map<number, Matter>();
  const surestFirst = [...relations].sort((x, y) => y.against - x.against || x.a - y.a || x.b - y.b);
  for (const { a, b, against, shown } of surestFirst) {
    if (against < thresholds.against) break;
    if (shown) oppose(a, b, matterOf, related, thresholds);
  }
  for (const relation of [...relations].sort((x, y) => y.alike - x.alike || x.a - y.a || x.b - y.b)) {
    if (relation.alike < thresholds.alike) break;
    follow(relation, matterOf, related);
  }
  const matters = [...new Set(matterOf.values())].filter(({ sides }) => sides.length > 1);
  for (const { sides } of matters) {
    for (const side of sides) side.sort((x, y) => x - y);
    sides.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
  }
  return matters.sort((x, y) => (x.sides[0]?.[0] ?? 0) - (y.sides[0]?.[0] ?? 0));
}

function lookUp(relations: readonly Relation[]): Related {
  const known = new Map<number, Map<number, Relation>>();
  for (const relation of relations) {
    const own = known.get(relation.a) ?? new Map<number, Relation>();
    known.set(relation.a, own.set(relation.b, relation));
  }
  return (a, b) => known.get(Math.min(a, b))?.get(Math.max(a, b));
}

function oppose(
  a: number,
  b: number,
  matterOf: Map<number, Matter>,
  related: Related,
  { related: enough }: Thresholds,
) {
  const one = matterOf.get(a);
  const two = matterOf.get(b);
  if (!one && !two) {
    const matter = { sides: [[a], [b]] };
    matterOf.set(a, matter).set(b, matter);
  } else if (one && two) {
    if (one !== two && relatedness(one.sides.flat(), two.sides.flat(), related) >= enough)
      merge(one, two, matterOf, related);
  } else {
    const [known, added] = one ? [a, b] : [b, a];
    const matter = one ?? two;
    if (!matter || relatedness([added], matter.sides.flat(), related) < enough) return;
    const own = matter.sides.find((side) => side.includes(known));
    settle(
      added,
      matter,
      matter.sides.filter((side) => side !== own),
      related,
    );
    matterOf.set(added, matter);
  }
}

/** How likely two groups of claims speak of one matter at all, on the average over their pairs; pairs too far apart to be compared count as not. */
function relatedness(some: readonly number[], others: readonly number[], related: Related): number {
  let sum = 0;
  for (const a of some) {
    for (const b of others) {
      const relation = related(a, b);
      if (relation) sum += Math.min(1, relation.against + relation.alike);
    }
  }
  return sum / (some.length * others.length);
}

/** Every account of `two` goes to the account of `one` that it is most alike to, each to another. */
function merge(one: Matter, two: Matter, matterOf: Map<number, Matter>, related: Related): void {
  const free = [...one.sides];
  for (const side of two.sides) {
    const best = likest(side, free, related);
    if (best) {
      best.push(...side);
      free.splice(free.indexOf(best), 1);
    } else one.sides.push(side);
    for (const claim of side) matterOf.set(claim, one);
  }
}

function settle(claim: number, matter: Matter, open: readonly number[][], related: Related): void {
  const best = likest([claim], open, related);
  if (best) best.push(claim);
  else matter.sides.push([claim]);
}

/** The account that is more alike to these claims than against them, and most so. */
function likest(claims: readonly number[], sides: readonly number[][], related: Related): number[] | undefined {
  let best: number[] | undefined;
  let most = 0;
  for (const side of sides) {
    const likeness = average(claims, side, related);
    if (likeness > most) [best, most] = [side, likeness];
  }
  return best;
}

function average(claims: readonly number[], side: readonly number[], related: Related): number {
  let sum = 0;
  for (const a of claims) {
    for (const b of side) {
      const relation = related(a, b);
      if (relation) sum += relation.alike - relation.against;
    }
  }
  return sum / (claims.length * side.length);
}

/** A claim that nobody contradicts goes with the account it goes on with. */
function follow({ a, b }: Relation, matterOf: Map<number, Matter>, related: Related): void {
  const one = matterOf.get(a);
  const two = matterOf.get(b);
  if (Boolean(one) === Boolean(two)) return;
  const [known, added] = one ? [a, b] : [b, a];
  const matter = one ?? two;
  const side = matter?.sides.find((claims) => claims.includes(known));
  if (!matter || !side || average([added], side, related) <= 0) return;
  side.push(added);
  matterOf.set(added, matter);
}
