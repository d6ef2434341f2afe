// Who bears a family name in an article, in the order in which a reader meets them, and so who a family name alone can mean. Listed persons
// and others alike; it knows places in the text, not lists.

import { firstAtLeast } from '../segment/bisect';
import type { Gender } from './given-names';

/** An Actor of the roster, the folded given name of somebody who is not listed, or a firm. */
export type Bearer = number | string;
export const FIRM: Bearer = ' firm';
/** An animal, a thing, or somebody who is only called so. */
export const CALLED: Bearer = ' called';
/** A thing that is called after somebody ("Shackleton crater"): it only counts before anybody of that name is introduced. */
export const THING: Bearer = ' thing';

/** One full name. */
export type FullName = { at: number; paragraph: number; bearer: Bearer; gender: Gender | undefined };

type Met = {
  bearer: Bearer;
  at: number;
  /** Of the first full name. */
  paragraph: number;
  gender: Gender | undefined;
  paragraphs: Set<number>;
};

export type Bearing = {
  /** Bearers in the order of their first full name. */
  met: readonly Met[];
  /** Word positions of the family name alone, ascending. */
  bare: readonly number[];
};

/** Mentions by the family name alone between the first bearer's introduction and the next one's that make it his. */
const ESTABLISHED = 2;
/** An article with more bearers of one name decides nothing. */
const MOST_MET = 40;

export function bearingOf(full: readonly FullName[], bare: readonly number[]): Bearing {
  const met = new Map<Bearer, Met>();
  for (const { at, paragraph, bearer, gender } of [...full].sort((a, b) => a.at - b.at)) {
    const known = met.get(bearer);
    if (known) known.paragraphs.add(paragraph);
    else met.set(bearer, { bearer, at, paragraph, gender, paragraphs: new Set([paragraph]) });
  }
  return { met: withoutInitials([...met.values()]), bare: [...bare].sort((a, b) => a - b) };
}

/** "T. Marsh" is the Tom Marsh of before. */
const withoutInitials = (met: readonly Met[]): Met[] =>
  met.filter(
    ({ bearer }) =>
      typeof bearer === 'number' ||
      bearer.length > 1 ||
      !met.some(
        (other) => other.bearer !== bearer && typeof other.bearer === 'string' && other.bearer.startsWith(bearer),
      ),
  );

/**
 * The bearers that a family name alone at `at` can mean: one, or several when the article does not decide. `gender` is what a title says;
 * no firm has a title.
 * News writes the one person it is about by the family name, and everybody else of that name in full.
 */
export function bearersAt(
  { met, bare }: Bearing,
  at: number,
  paragraph: number,
  gender: Gender | undefined,
  hasTitle: boolean,
): Bearer[] {
  if (met.length > MOST_MET) return met.map(({ bearer }) => bearer);
  const fitting = met.filter(
    (one) =>
      (one.bearer !== FIRM || !hasTitle) &&
      (one.bearer !== THING || one === met[0]) &&
      (!gender || !one.gender || one.gender === gender),
  );
  const before = fitting.filter((one) => one.at < at);
  const known = before.length > 0 ? before : fitting;
  const [first, second] = known;
  if (!first || !second) return known.map(({ bearer }) => bearer);
  const times = firstAtLeast(bare, second.at) - firstAtLeast(bare, first.at);
  // A headline names whom the article then goes on with.
  const isEstablished = times >= (before.length === 0 ? 1 : ESTABLISHED);
  const near = known.filter((one) => one.bearer !== FIRM && one.paragraphs.has(paragraph));
  if (isEstablished && !near.some((one) => one !== first)) return [first.bearer];
  // "Ms Chirwa", and one of them has just been introduced.
  const [latest] = near;
  if (gender && near.length === 1 && latest?.paragraph === paragraph && latest.at < at) return [latest.bearer];
  return known.map(({ bearer }) => bearer);
}
