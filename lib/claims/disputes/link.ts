// A conflict between two claims with the words that show it, and what every test of conflict asks of a pair first.

import type { ConflictKind } from '../../model/reading';
import type { Spans } from '../../model/span';
import type { Proposition } from './proposition';
import { isSide, isState } from './stems';

export type Link = {
  /** Positions in the list of propositions. */
  a: number;
  b: number;
  kind: ConflictKind;
  spans: Spans;
};

/** What both speak of: stems, and happenings told in different words; the more, the surer that the matter is one. */
export function sharedItems(a: Proposition, b: Proposition): number {
  let shared = 0;
  for (const stem of a.stems.keys()) if (b.stems.has(stem) && a.topical.has(stem)) shared++;
  for (const [group, span] of a.groups) {
    const same = [...a.stems].some(([stem, place]) => place.start === span.start && b.stems.has(stem));
    if (b.groups.has(group) && a.topical.has(group) && !same) shared++;
  }
  return shared;
}

export const shareGroup = (a: Proposition, b: Proposition): string | undefined =>
  [...a.groups.keys()].find((group) => b.groups.has(group) && a.topical.has(group));

/** Named places of both, none in common: two matters. */
export function elsewhere(a: Proposition, b: Proposition): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false;
  return (
    ![...a.places].some((place) => b.places.has(place) || b.names.has(place)) &&
    ![...b.places].some((place) => a.names.has(place))
  );
}

const statesOf = ({ spokenBy }: Proposition): string[] => [...spokenBy].filter(isState);

/** One speaker, or two who speak for one body. */
export function sameSide(a: Proposition, b: Proposition): boolean {
  if (a.speaker !== '' && a.speaker === b.speaker) return true;
  const both = [...a.spokenBy].filter((name) => b.spokenBy.has(name));
  if (both.some((name) => !isSide(name))) return true;
  // "Turkish officials" and "Syrian officials" are officials, and no side.
  const one = statesOf(a);
  const two = statesOf(b);
  return both.length > 0 && (one.length === 0 || two.length === 0 || one.some((name) => two.includes(name)));
}

/** Nobody named is nobody's side. */
export const differentSpeakers = (a: Proposition, b: Proposition): boolean =>
  a.speaker === '' || b.speaker === '' || !sameSide(a, b);

/** One inside the other ("X said that Y was blamed for …") is one speaker's claim about another's, not two accounts. */
export const nested = (a: Proposition, b: Proposition): boolean =>
  a.attribution.content.some((one) => b.attribution.content.some((two) => one.start < two.end && two.start < one.end));

export const speaksOf = (claim: Proposition, speaker: Proposition): boolean =>
  [...speaker.spokenBy].some((name) => claim.mentioned.has(name));

/** One right after the other: what the second says is heard as an answer to the first. */
export const close = (a: Proposition, b: Proposition): boolean =>
  Math.abs(b.sentence - a.sentence) <= 1 && Math.abs(b.paragraph - a.paragraph) <= 1;

/** Shared words, and the pronoun that takes the matter up. */
export const commonGround = (a: Proposition, b: Proposition): number =>
  sharedItems(a, b) + (close(a, b) && (a.sentence <= b.sentence ? b : a).goesOn ? 1 : 0);

const SHORT = 16;

/** Few words on both sides: one that they share is seldom chance. */
export const brief = (a: Proposition, b: Proposition): boolean => a.tokens.length <= SHORT && b.tokens.length <= SHORT;
