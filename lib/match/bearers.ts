// Who bears a family name in an article, in the order in which a reader meets them, and so who a family name alone can mean. Listed persons
// and others alike; it knows places in the text, not lists.

import type { Gender } from './given-names';

/** One full name of one bearer. */
export type FullName = {
  /** Word position. */
  at: number;
  /** An Actor of the roster, or the folded given name of somebody who is not listed. */
  bearer: number | string;
  gender: Gender | undefined;
};

export type Bearing = {
  /** Full names in text order. */
  full: readonly FullName[];
  /** Word positions of the family name alone, in text order. */
  bare: readonly number[];
  /** Number of the paragraph of a word. */
  paragraphOf(at: number): number;
};

/** Mentions by the family name alone between the first bearer's introduction and the next one's that make it his. */
const ESTABLISHED = 2;

/**
 * The bearers that a family name alone at `at` can mean: one, or several when the article does not decide. `gender` is what a title says.
 * News writes the one person it is about by the family name, and everybody else of that name in full.
 */
export function bearersAt(
  { full, bare, paragraphOf }: Bearing,
  at: number,
  gender: Gender | undefined,
): (number | string)[] {
  const fitting = full.filter((name) => !gender || !name.gender || name.gender === gender);
  const before = fitting.filter((name) => name.at < at);
  const known = before.length > 0 ? before : fitting;
  const bearers = [...new Set(known.map(({ bearer }) => bearer))];
  const [first] = bearers;
  if (first === undefined || bearers.length === 1) return bearers;
  const introduced = known[0]?.at ?? 0;
  const next = known.find(({ bearer }) => bearer !== first)?.at ?? introduced;
  const isEstablished = bare.filter((place) => place > introduced && place < next).length >= ESTABLISHED;
  const isOtherNear = known.some((name) => name.bearer !== first && paragraphOf(name.at) === paragraphOf(at));
  return isEstablished && !isOtherNear ? [first] : bearers;
}
