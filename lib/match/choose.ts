// From overlapping candidates to Mentions that do not overlap: leftmost, then longest; several Actors for the same words stay several.

import type { MentionRule } from '../model/reading';
import { hashedWords } from '../text/hash';
import { GAP } from '../text/word-shapes';
import type { Candidate, Reject } from './candidate';
import type { Roster } from './roster';
import type { Prose } from './surroundings/prose';

export type Chosen = Omit<Candidate, 'actor'> & { actors: number[] };

/** Of several readings of the same words the surer one counts; equally sure ones are all shown. */
const RANK: Record<MentionRule, number> = {
  name: 0,
  alias: 0,
  'defined-acronym': 1,
  demonym: 1,
  'family-name': 1,
  'short-name': 2,
  'weak-alias': 2,
  transliteration: 3,
  inflection: 3,
  metonym: 3,
};

export function choose(prose: Prose, roster: Roster, candidates: readonly Candidate[], reject: Reject): Chosen[] {
  const sorted = [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || rank(prose, roster, a) - rank(prose, roster, b),
  );
  const chosen: Chosen[] = [];
  for (const candidate of sorted) {
    const before = chosen.at(-1);
    if (!before || before.end <= candidate.start) {
      const { actor, ...rest } = candidate;
      chosen.push({ ...rest, actors: [actor] });
    } else if (before.start !== candidate.start || before.end !== candidate.end) {
      if (!before.actors.includes(candidate.actor)) reject(candidate, 'inside a longer name');
    } else if (!before.actors.includes(candidate.actor)) {
      const isEqual =
        rank(prose, roster, { ...before, actor: before.actors[0] ?? -1 }) === rank(prose, roster, candidate);
      if (isEqual) before.actors.push(candidate.actor);
      else reject(candidate, 'the same words are a surer name of another actor');
    }
  }
  return chosen.filter((mention) => isPlain(mention, reject));
}

/** A romanisation that two listed Actors could be written as is neither's. */
function isPlain(mention: Chosen, reject: Reject): boolean {
  if (mention.rule !== 'transliteration' || mention.actors.length === 1) return true;
  for (const actor of mention.actors) reject({ ...mention, actor }, 'the spelling fits several listed actors');
  return false;
}

const LOCAL = hashedWords('in at near from outside around inside across to into via through throughout');

/** "Houston said" after Whitney Houston is the person, "in Houston" the place. What is derived gives way to what is listed. */
function rank(
  { words }: Prose,
  roster: Roster,
  { rule, actor, first, support, isDerived }: Omit<Candidate, 'end'>,
): number {
  if (rule !== 'family-name') return RANK[rule] + (isDerived ? 0.5 : 0);
  const isLocal = first > 0 && words.gaps[first] === GAP.none && LOCAL.has(words.hashes[first - 1] as number);
  return support === undefined || isLocal || roster.actors[actor]?.kind !== 'person' ? RANK[rule] : RANK.name - 0.5;
}
