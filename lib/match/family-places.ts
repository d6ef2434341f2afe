// Where listed family names stand in an article, with the names before them and what those say of each listed person who bears it.

import { comparedWord } from '../text/folded-word';
import type { Candidate } from './candidate';
import { type GivenMatch, matchGiven } from './given-match';
import { isGivenName } from './given-names';
import type { Judged } from './judge';
import { FLAG } from './layout';
import { type Around, namesAfter, namesBefore } from './left-names';
import type { Prose } from './prose';
import type { Listed, Roster } from './roster';

/** `bare`: nothing before the family name that could be a given name. */
export type Match = GivenMatch | 'bare';
export type Option = { candidate: Candidate; match: Match; bySound: boolean };

export type FamilyPlace = {
  first: number;
  last: number;
  /** The family name's last word, folded. */
  family: string;
  around: Around;
  /** Listed persons who bear it; never empty. */
  options: Option[];
};

export function familyPlaces(
  prose: Prose,
  roster: Roster,
  { sure, families }: Pick<Judged, 'sure' | 'families'>,
): FamilyPlace[] {
  const listed = coveredBy(prose, sure);
  const byPlace = new Map<string, Judged['families']>();
  for (const family of families) {
    const place = `${family.candidate.first}-${family.candidate.last}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), family]);
  }
  return [...byPlace.values()].map((hits) => familyPlace(prose, roster, hits, (at) => listed[at] === 1));
}

function coveredBy({ words }: Prose, candidates: readonly Candidate[]): Uint8Array {
  const covered = new Uint8Array(words.count);
  for (const { first, last } of candidates) covered.fill(1, first, last + 1);
  return covered;
}

function familyPlace(
  prose: Prose,
  roster: Roster,
  hits: Judged['families'],
  isListed: (at: number) => boolean,
): FamilyPlace {
  const exact = hits.filter(({ hit }) => !(hit.flags & FLAG.sound));
  const chosen = exact.length > 0 ? exact : hits;
  const [{ candidate }] = chosen as [Judged['families'][number]];
  const { first, last } = candidate;
  const persons = chosen.map((one) => roster.actors[one.candidate.actor]);
  const isKnown = (at: number): boolean => persons.some((person) => isGivenOf(prose, at, person));
  const place: FamilyPlace = {
    first,
    last,
    family: comparedWord(prose.words, last),
    around: namesBefore(prose, first, isKnown, isListed),
    options: [],
  };
  const options = new Map<number, Option>();
  for (const { hit, candidate } of chosen) {
    const bySound = (hit.flags & FLAG.sound) !== 0;
    options.set(candidate.actor, {
      candidate,
      bySound,
      match: matchOf(prose, roster.actors[candidate.actor], place, bySound),
    });
  }
  return { ...place, options: [...options.values()] };
}

const isGivenOf = ({ words }: Prose, at: number, person: Listed | undefined): boolean => {
  const word = comparedWord(words, at);
  return person?.person?.given.some((given) => given === word) ?? false;
};

function matchOf(prose: Prose, listed: Listed | undefined, { last, around }: FamilyPlace, bySound: boolean): Match {
  const person = listed?.person;
  if (!person) return 'other';
  const word = (at: number): string => comparedWord(prose.words, at);
  const positions = person.isFamilyFirst ? namesAfter(prose, last) : around.names;
  if (person.isFamilyFirst && around.names.some((at) => isGivenName(word(at)))) return 'other';
  return positions.length === 0 ? 'bare' : matchGiven(positions.map(word), person.given, bySound);
}
