// Gathers conflicting claims into matters and, within a matter, into accounts that agree. Knows links and positions, not words' meanings.

import { differentSpeakers, type Link, nested, sameSide, sharedItems } from './link';
import type { Proposition } from './proposition';

/** The accounts of one matter: positions in the list of propositions. */
export type Matter = { sides: number[][] };

export function mattersOf(propositions: readonly Proposition[], links: readonly Link[]): Matter[] {
  const foes = neighbours(links.map(({ a, b }) => [a, b] as const));
  const friends = neighbours(agreements(propositions, new Set(foes.keys())));
  const seen = new Set<number>();
  return [...foes.keys()]
    .sort((x, y) => x - y)
    .flatMap((start) => {
      if (seen.has(start)) return [];
      const members = reach(start, foes, friends, seen);
      return [{ sides: sidesOf(members, foes, friends, propositions) }];
    });
}

type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;

function neighbours(pairs: readonly (readonly [number, number])[]): Neighbours {
  const found = new Map<number, Set<number>>();
  for (const [a, b] of pairs) {
    found.set(a, (found.get(a) ?? new Set()).add(b));
    found.set(b, (found.get(b) ?? new Set()).add(a));
  }
  return found;
}

/** How many claims and paragraphs away a claim may stand from the conflicting one that it goes on with. */
const CLAIMS_AWAY = 8;
const PARAGRAPHS_AWAY = 2;

/** Claims that tell one account with a conflicting one: every other claim goes with the likeliest, conflicting ones with each other. */
function agreements(propositions: readonly Proposition[], linked: ReadonlySet<number>): [number, number][] {
  return propositions.flatMap((claim, at): [number, number][] => {
    if (!linked.has(at) && !isStatement(claim)) return [];
    const near = [...linkedNear(at, propositions, linked)].filter((other) => other !== at);
    if (linked.has(at))
      return near
        .filter((other) => other > at && tellOne(claim, propositions[other] as Proposition))
        .map((other) => [at, other]);
    const best = near
      .map((other) => ({ other, score: goesWith(claim, propositions[other] as Proposition) }))
      .filter(({ score }) => score > 0)
      .sort((x, y) => y.score - x.score)[0];
    return best ? [[at, best.other]] : [];
  });
}

function* linkedNear(at: number, propositions: readonly Proposition[], linked: ReadonlySet<number>): Generator<number> {
  const claim = propositions[at];
  for (let other = Math.max(0, at - CLAIMS_AWAY); other <= at + CLAIMS_AWAY; other++) {
    const candidate = propositions[other];
    if (!claim || !candidate || !linked.has(other) || nested(claim, candidate)) continue;
    if (Math.abs(candidate.paragraph - claim.paragraph) <= PARAGRAPHS_AWAY) yield other;
  }
}

/** Two conflicting claims of one side on one matter. */
function tellOne(one: Proposition, two: Proposition): boolean {
  const witnesses = one.attribution.sourceType === 'witness' && two.attribution.sourceType === 'witness';
  const oneSide = one.speaker !== '' && two.speaker !== '' && sameSide(one, two);
  if (!(oneSide || (witnesses && Math.abs(two.paragraph - one.paragraph) <= 1))) return false;
  return two.sentence === one.sentence || sharedItems(one, two) >= 1 || two.sentence - one.sentence <= 1;
}

/** How surely an unchallenged claim goes on with a conflicting one: "The army denied it. No unit had fired, its spokesman said". */
function goesWith(claim: Proposition, told: Proposition): number {
  const apart = Math.abs(told.paragraph - claim.paragraph);
  const shared = sharedItems(claim, told);
  if (claim.speaker !== '' && told.speaker !== '' && sameSide(claim, told)) {
    return apart <= 1 || shared >= 1 ? 6 - apart + shared - Math.abs(told.sentence - claim.sentence) * 0.2 : 0;
  }
  const types = [claim.attribution.sourceType, told.attribution.sourceType];
  return types.every((type) => type === 'witness') && apart <= 1 ? 2 + shared : 0;
}

const UNTOLD =
  /^(?:declin|refus|promis|vow|pledg|urg|demand|thank|prais|express|call|ask|appeal|warn|hop|plan|apologi[sz]|condemn|welcom|threaten|admit|admission|acknowledg|conced|allow|caution|appeal|confess|congratul|remind|recommend|order|releas|board|shar)/;

/** Says what happened or is so: no promise, no demand, no silence. */
const isStatement = ({ cue, attribution, tokens }: Proposition): boolean =>
  tokens.length > 2 && attribution.certainty !== 'predicted' && !cue.some((token) => UNTOLD.test(token.lower));

function reach(start: number, foes: Neighbours, friends: Neighbours, seen: Set<number>): number[] {
  const members: number[] = [];
  const queue = [start];
  seen.add(start);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    members.push(next);
    for (const other of [...(foes.get(next) ?? []), ...(friends.get(next) ?? [])]) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return members;
}

/** Every member goes to the side it is closest to among those that hold none of its foes. */
function sidesOf(
  members: readonly number[],
  foes: Neighbours,
  friends: Neighbours,
  propositions: readonly Proposition[],
): number[][] {
  const sides: number[][] = [];
  for (const member of members) {
    const against = foes.get(member) ?? new Set();
    const fitting = sides.filter((side) => !side.some((other) => against.has(other)));
    const best = fitting.sort(
      (x, y) => closeness(member, y, friends, propositions) - closeness(member, x, friends, propositions),
    )[0];
    if (best) best.push(member);
    else sides.push([member]);
  }
  return sides.map((side) => side.sort((x, y) => x - y)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

function closeness(
  member: number,
  side: readonly number[],
  friends: Neighbours,
  propositions: readonly Proposition[],
): number {
  const one = propositions[member];
  const scores = side.map((other) => {
    const two = propositions[other];
    if (!one || !two) return 0;
    const friendly = friends.get(member)?.has(other) ? 10 : 0;
    return friendly + sharedItems(one, two) + (one.speaker !== '' && !differentSpeakers(one, two) ? 5 : 0);
  });
  return Math.max(0, ...scores);
}
