// Persons by their family names: with other forms of the given names, with a title, alone. A family name alone is marked only where nobody
// else can be meant. It decides on hits; what the segments hold is not its matter.

import { comparedWord } from '../text/words';
import type { Candidate, Reject } from './candidate';
import { type GivenMatch, matchGiven } from './given-match';
import { isGivenName } from './given-names';
import type { Judged } from './judge';
import { FLAG } from './layout';
import { type Around, genderOfNames, namesAfter, namesBefore } from './left-names';
import { nameWords } from './name-words';
import { isCapitalFree, type Prose, STYLE } from './prose';
import type { Listed, Roster } from './roster';
import { longerName } from './surroundings';

type Match = GivenMatch | 'bare';
type Option = { candidate: Candidate; match: Match; bySound: boolean };

/** One place where a listed family name stands. */
type Occurrence = { first: number; last: number; family: string; around: Around; options: Option[] };

/** Somebody who bears the family name and is not listed, or not the one listed. */
type Other = { first: number; family: string; isNamed: boolean };

export type People = { sure: Candidate[]; doubtful: Candidate[] };

export function people(prose: Prose, roster: Roster, { sure, families }: Judged, reject: Reject): People {
  const listed = coveredBy(prose, sure);
  const occurrences = occurrencesOf(prose, roster, families, listed);
  const full = fullNames(prose, roster, occurrences, sure, reject);
  const known = new Map<number, Candidate[]>();
  for (const candidate of [...sure.filter(({ actor }) => roster.actors[actor]?.person), ...full]) {
    known.set(candidate.actor, [...(known.get(candidate.actor) ?? []), candidate]);
  }
  const others = othersIn(occurrences, sure);
  const bare = occurrences.flatMap((occurrence) => bareNames(prose, roster, occurrence, known, others, reject));
  return { sure: [...full, ...bare], doubtful: [] };
}

function coveredBy({ words }: Prose, candidates: readonly Candidate[]): Uint8Array {
  const covered = new Uint8Array(words.count);
  for (const { first, last } of candidates) covered.fill(1, first, last + 1);
  return covered;
}

function occurrencesOf(prose: Prose, roster: Roster, families: Judged['families'], listed: Uint8Array): Occurrence[] {
  const byPlace = new Map<string, Occurrence & { hits: Judged['families'] }>();
  for (const family of families) {
    const { first, last } = family.candidate;
    const place = `${first}-${last}`;
    const known = byPlace.get(place);
    if (known) known.hits.push(family);
    else byPlace.set(place, { first, last, family: '', around: NOBODY, options: [], hits: [family] });
  }
  for (const occurrence of byPlace.values()) {
    const { first, last, hits } = occurrence;
    const exact = hits.filter(({ hit }) => !(hit.flags & FLAG.sound));
    const chosen = exact.length > 0 ? exact : hits;
    occurrence.family = comparedWord(prose.words, last);
    const persons = chosen.map(({ candidate }) => roster.actors[candidate.actor]);
    const isKnown = (at: number): boolean => persons.some((person) => isGivenOf(prose, at, person));
    occurrence.around = namesBefore(prose, first, isKnown, (at) => listed[at] === 1);
    const seen = new Set<number>();
    for (const { hit, candidate } of chosen) {
      if (seen.has(candidate.actor)) continue;
      seen.add(candidate.actor);
      const bySound = (hit.flags & FLAG.sound) !== 0;
      occurrence.options.push({
        candidate,
        bySound,
        match: matchOf(prose, roster.actors[candidate.actor], occurrence, bySound),
      });
    }
  }
  return [...byPlace.values()];
}

const NOBODY: Around = { names: [], particles: 0, title: -1, gender: undefined, isCompound: false };

const isGivenOf = ({ words }: Prose, at: number, person: Listed | undefined): boolean => {
  const word = comparedWord(words, at);
  return person?.person?.given.some((given) => given === word) ?? false;
};

function matchOf(prose: Prose, listed: Listed | undefined, { last, around }: Occurrence, bySound: boolean): Match {
  const person = listed?.person;
  if (!person) return 'other';
  const positions = person.isFamilyFirst ? namesAfter(prose, last) : around.names;
  if (person.isFamilyFirst && around.names.some((at) => isGivenName(comparedWord(prose.words, at)))) return 'other';
  if (positions.length === 0) return 'bare';
  return matchGiven(
    positions.map((at) => comparedWord(prose.words, at)),
    person.given,
    bySound,
  );
}

/** Occurrences whose given names are the listed person's, written otherwise than in the list. */
function fullNames(
  prose: Prose,
  roster: Roster,
  occurrences: readonly Occurrence[],
  sure: readonly Candidate[],
  reject: Reject,
): Candidate[] {
  const isMarked = (at: number): boolean =>
    sure.some(({ first, last, actor }) => first <= at && at <= last && roster.actors[actor]?.person);
  return occurrences.flatMap(({ first, last, around, options }) => {
    const matching = options.filter(({ match }) => match === 'full' || match === 'initial');
    const best = matching.some(({ match }) => match === 'full')
      ? matching.filter(({ match }) => match === 'full')
      : matching;
    if (best.length === 0 || isMarked(last)) return [];
    const begin = around.names[0] ?? first;
    const reason = longerName(prose, { first: begin, last, isListed: () => false }, 'person');
    return best.flatMap(({ candidate, bySound }) => {
      const widened: Candidate = {
        ...candidate,
        first: begin,
        start: prose.words.starts[begin] as number,
        rule: bySound ? 'transliteration' : 'name',
      };
      if (!reason) return [widened];
      reject(widened, reason);
      return [];
    });
  });
}

/** Bearers of a listed family name whose given names are nobody's who is listed. */
function othersIn(occurrences: readonly Occurrence[], sure: readonly Candidate[]): Other[] {
  return occurrences
    .filter(
      ({ last, around, options }) =>
        around.names.length > 0 &&
        options.every(({ match }) => match === 'other') &&
        !sure.some((name) => name.first <= last && last <= name.last),
    )
    .map(({ first, family, around }) => ({ first, family, isNamed: around.names.length > 0 }));
}

function bareNames(
  prose: Prose,
  roster: Roster,
  occurrence: Occurrence,
  known: ReadonlyMap<number, Candidate[]>,
  others: readonly Other[],
  reject: Reject,
): Candidate[] {
  const bare = occurrence.options.filter(({ match }) => match === 'bare');
  for (const { candidate, match } of occurrence.options)
    if (match === 'other') reject(candidate, 'other given names stand before the family name');
  if (bare.length === 0) return [];
  const refuse = (reason: string): Candidate[] => {
    for (const { candidate } of bare) reject(candidate, reason);
    return [];
  };
  const { first, last, around } = occurrence;
  if (around.isCompound) return refuse('joined to another name');
  const longer = longerName(prose, { first, last, isListed: () => false }, 'person');
  if (longer) return refuse(longer);
  const fitting = bare.filter(({ candidate }) => fitsTitle(roster, candidate, around));
  const named = fitting.filter(({ candidate }) => known.has(candidate.actor));
  if (named.length === 0) return refuse('the full name does not stand in the article');
  const doubt = competition(occurrence, others) ?? commonWord(prose, occurrence);
  if (doubt) return refuse(doubt);
  return named.map(({ candidate }) =>
    widened(prose, occurrence, candidate, nearest(known.get(candidate.actor) ?? [], first)),
  );
}

function fitsTitle(roster: Roster, candidate: Candidate, { gender }: Around): boolean {
  const own = genderOfNames(roster.actors[candidate.actor]?.person?.given ?? []);
  return !gender || !own || gender === own;
}

function competition({ family }: Occurrence, others: readonly Other[]): string | undefined {
  return others.some((other) => other.family === family && other.isNamed)
    ? 'somebody else of that family name stands in the article'
    : undefined;
}

/** "May" at the start of a sentence is no person, whoever else stands in the article. */
function commonWord(prose: Prose, { first, last, around }: Occurrence): string | undefined {
  if (first !== last || around.title >= 0) return undefined;
  const hash = prose.words.hashes[first] as number;
  const isWord =
    nameWords().noNames.has(hash) ||
    (nameWords().common.has(hash) && (prose.isAlsoSmall(first) || prose.styles[first] !== STYLE.running));
  return isWord && isCapitalFree(prose, first) ? 'a common word where any word has a capital' : undefined;
}

function widened(
  { words }: Prose,
  { around, first }: Occurrence,
  candidate: Candidate,
  support: Candidate | undefined,
): Candidate {
  const begin = around.particles < first ? (words.starts[around.particles] as number) : candidate.start;
  return {
    ...candidate,
    first: Math.min(first, around.particles),
    start: begin,
    ...(support ? { support: { start: support.start, end: support.end } } : {}),
  };
}

/** The last one before, else the first one after. */
function nearest(candidates: readonly Candidate[], first: number): Candidate | undefined {
  const before = candidates.filter((candidate) => candidate.first < first);
  return before.at(-1) ?? candidates[0];
}
