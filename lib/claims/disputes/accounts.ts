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

/** A conflicting claim and the claims next to it by the same side: they tell one account. */
function agreements(propositions: readonly Proposition[], linked: ReadonlySet<number>): [number, number][] {
  const plain = propositions.flatMap((claim, at) => (isStatement(claim) || linked.has(at) ? [at] : []));
  const pairs: [number, number][] = [];
  for (const [step, at] of plain.entries()) {
    const next = plain[step + 1];
    const one = propositions[at];
    const two = next === undefined ? undefined : propositions[next];
    if (next !== undefined && one && two && tellsOn(one, two)) pairs.push([at, next]);
  }
  return pairs.filter(([at]) => reaches(pairs, at, linked));
}

/** Whether the unbroken run of agreeing claims around `at` holds a conflicting one. */
function reaches(pairs: readonly (readonly [number, number])[], at: number, linked: ReadonlySet<number>): boolean {
  const run = new Set([at]);
  for (const [a, b] of pairs) if (run.has(a)) run.add(b);
  for (const [a, b] of [...pairs].reverse()) if (run.has(b)) run.add(a);
  return [...run].some((member) => linked.has(member));
}

/** "The army denied it. No unit had fired, its spokesman said": the second goes on with the first. */
function tellsOn(one: Proposition, two: Proposition): boolean {
  if (nested(one, two)) return false;
  const witnesses = one.attribution.sourceType === 'witness' && two.attribution.sourceType === 'witness';
  if (witnesses) return two.paragraph - one.paragraph <= 1;
  const near = one.paragraph === two.paragraph || (two.paragraph - one.paragraph === 1 && sharedItems(one, two) >= 1);
  if (!near) return false;
  return one.speaker !== '' && sameSide(one, two);
}

const UNTOLD =
  /^(?:declin|refus|promis|vow|pledg|urg|demand|thank|prais|express|call|ask|appeal|warn|hop|plan|apologi[sz]|condemn|welcom|threaten)/;

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
